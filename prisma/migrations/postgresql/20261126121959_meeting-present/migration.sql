-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "present" TEXT NOT NULL DEFAULT '';
