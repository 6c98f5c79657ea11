-- CreateEnum
CREATE TYPE "DossierState" AS ENUM ('ordered', 'made', 'failed');

-- CreateTable
CREATE TABLE "DossierExport" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "state" "DossierState" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "orderedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "sweptAt" TIMESTAMP(3),

    CONSTRAINT "DossierExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DossierExport_state_id_idx" ON "DossierExport"("state", "id");

-- AddForeignKey
ALTER TABLE "DossierExport" ADD CONSTRAINT "DossierExport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierExport" ADD CONSTRAINT "DossierExport_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
