-- DropIndex
DROP INDEX "Inbox_doneAt_id_idx";

-- AlterTable
ALTER TABLE "Inbox" ADD COLUMN     "lane" TEXT;

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "request" TEXT;

-- CreateIndex
CREATE INDEX "Inbox_channel_doneAt_id_lane_idx" ON "Inbox"("channel", "doneAt", "id", "lane");
