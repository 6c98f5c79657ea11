-- AlterTable
ALTER TABLE "Dialogue" ADD COLUMN     "answerId" TEXT,
ADD COLUMN     "outboxId" INTEGER;
