-- AlterTable
ALTER TABLE "DirectiveReceipt" ADD COLUMN "at" DATETIME;
ALTER TABLE "DirectiveReceipt" ADD COLUMN "movedAt" DATETIME;
