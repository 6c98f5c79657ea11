-- AlterTable
ALTER TABLE "DirectiveReceipt" ADD COLUMN     "at" TIMESTAMP(3),
ADD COLUMN     "movedAt" TIMESTAMP(3);
