-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "dueAt" TIMESTAMP(3);
