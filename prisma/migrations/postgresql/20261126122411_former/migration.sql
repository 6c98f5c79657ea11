-- CreateTable
CREATE TABLE "Former" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "was" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Former_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Former_organisationId_at_idx" ON "Former"("organisationId", "at");

-- AddForeignKey
ALTER TABLE "Former" ADD CONSTRAINT "Former_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
