-- AlterTable
ALTER TABLE "Member" ADD COLUMN "erasedAt" DATETIME;
ALTER TABLE "Member" ADD COLUMN "wipedAt" DATETIME;

-- CreateTable
CREATE TABLE "AuditRedaction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "erasureSeq" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    CONSTRAINT "AuditRedaction_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AuditRedaction_organisationId_seq_idx" ON "AuditRedaction"("organisationId", "seq");
