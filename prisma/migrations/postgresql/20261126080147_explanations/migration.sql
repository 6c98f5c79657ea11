-- AlterTable
ALTER TABLE "Explanation" ADD COLUMN     "agrees" BOOLEAN NOT NULL DEFAULT false;
