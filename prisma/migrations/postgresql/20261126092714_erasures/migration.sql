-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "erasedAt" TIMESTAMP(3),
ADD COLUMN     "wipedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "AuditRedaction" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "erasureSeq" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,

    CONSTRAINT "AuditRedaction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditRedaction_organisationId_seq_idx" ON "AuditRedaction"("organisationId", "seq");

-- AddForeignKey
ALTER TABLE "AuditRedaction" ADD CONSTRAINT "AuditRedaction_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
