-- CreateTable
CREATE TABLE "Succession" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    CONSTRAINT "Succession_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Succession_toId_idx" ON "Succession"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Succession_fromId_toId_key" ON "Succession"("fromId", "toId");
