-- AlterTable
ALTER TABLE "Account" ADD COLUMN "menu" TEXT;
