-- CreateTable
CREATE TABLE "Former" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "was" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Former_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Former_organisationId_at_idx" ON "Former"("organisationId", "at");
