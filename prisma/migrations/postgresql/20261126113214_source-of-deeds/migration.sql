-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "source" JSONB;

-- CreateIndex
CREATE INDEX "AuditEntry_organisationId_at_idx" ON "AuditEntry"("organisationId", "at");
