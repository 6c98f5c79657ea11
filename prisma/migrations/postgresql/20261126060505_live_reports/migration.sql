-- CreateTable
CREATE TABLE "LiveReport" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "topicId" TEXT,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "lastDay" TEXT,
    "endedAt" TIMESTAMP(3),
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "seenSeq" INTEGER NOT NULL,

    CONSTRAINT "LiveReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LiveReport_organisationId_endedAt_idx" ON "LiveReport"("organisationId", "endedAt");

-- AddForeignKey
ALTER TABLE "LiveReport" ADD CONSTRAINT "LiveReport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
