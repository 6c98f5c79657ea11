-- CreateTable
CREATE TABLE "LiveReport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "topicId" TEXT,
    "startedAt" DATETIME NOT NULL,
    "lastDay" TEXT,
    "endedAt" DATETIME,
    "writtenAt" DATETIME NOT NULL,
    "seenSeq" INTEGER NOT NULL,
    CONSTRAINT "LiveReport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "LiveReport_organisationId_endedAt_idx" ON "LiveReport"("organisationId", "endedAt");
