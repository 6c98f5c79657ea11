-- AlterTable
ALTER TABLE "Dialogue" ADD COLUMN "answerId" TEXT;
ALTER TABLE "Dialogue" ADD COLUMN "outboxId" INTEGER;
