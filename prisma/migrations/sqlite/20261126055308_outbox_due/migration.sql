-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN "dueAt" DATETIME;
