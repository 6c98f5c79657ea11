-- CreateTable
CREATE TABLE "Inbox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "channel" TEXT NOT NULL,
    "updateId" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "outcome" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "memberId" INTEGER,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "topicId" TEXT,
    "message" JSONB NOT NULL,
    "supersedes" TEXT,
    "thread" TEXT,
    "replyTo" TEXT,
    "silent" BOOLEAN NOT NULL DEFAULT false,
    "about" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "leaseUntil" DATETIME,
    "lastError" TEXT,
    "messageId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "Outbox_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Outbox_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReminderLine" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "outboxId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "daysLeft" INTEGER NOT NULL,
    CONSTRAINT "ReminderLine_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReminderLine_outboxId_fkey" FOREIGN KEY ("outboxId") REFERENCES "Outbox" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReminderLine_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JobRun" (
    "organisationId" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("organisationId", "slot"),
    CONSTRAINT "JobRun_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportSnapshot" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "planId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "outboxId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReportSnapshot_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportSnapshot_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportSnapshot_outboxId_fkey" FOREIGN KEY ("outboxId") REFERENCES "Outbox" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dialogue" (
    "organisationId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,

    PRIMARY KEY ("channel", "chatId", "userId"),
    CONSTRAINT "Dialogue_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "AuditEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Setting" (
    "organisationId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    PRIMARY KEY ("organisationId", "key"),
    CONSTRAINT "Setting_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DayOff" (
    "organisationId" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,

    PRIMARY KEY ("organisationId", "day"),
    CONSTRAINT "DayOff_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Member" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "positionKey" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Member_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "displayName" TEXT NOT NULL DEFAULT '',
    "linkedAt" DATETIME NOT NULL,
    "unlinkedAt" DATETIME,
    "unreachableAt" DATETIME,
    "lastHeardAt" DATETIME,
    CONSTRAINT "Account_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Account_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Group" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "topicId" TEXT,
    "title" TEXT NOT NULL,
    "connectedById" INTEGER NOT NULL,
    "connectedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Group_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "number" TEXT,
    "issuedOn" TEXT,
    "title" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Plan_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanProposal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "proposedById" INTEGER,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "draft" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "PlanProposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CriteriaSet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "planId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "importedById" INTEGER,
    "importedAt" DATETIME NOT NULL,
    "inForce" BOOLEAN NOT NULL,
    CONSTRAINT "CriteriaSet_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CriteriaSet_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Field" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "maxPoints" REAL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Field_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Field_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "planId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Criterion_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Criterion_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CriterionEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "fieldId" INTEGER NOT NULL,
    "parentCode" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "isLeaf" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "maxPoints" REAL,
    "baselinePoints" REAL,
    "lostPoints" REAL,
    "track" TEXT NOT NULL,
    "scoredBy" TEXT NOT NULL,
    "scoringKind" TEXT,
    "scoringRule" JSONB,
    "cause" TEXT NOT NULL DEFAULT '',
    "remedy" TEXT NOT NULL DEFAULT '',
    "leadText" TEXT NOT NULL DEFAULT '',
    "supportText" TEXT NOT NULL DEFAULT '',
    "deadline" JSONB NOT NULL,
    "deadlineText" TEXT NOT NULL DEFAULT '',
    "evidenceAsked" JSONB NOT NULL,
    CONSTRAINT "CriterionEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CriterionEntry_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CriterionEntry_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CriterionEntry_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "dueOn" TEXT,
    "originalDueOn" TEXT,
    "endedAt" DATETIME,
    CONSTRAINT "Occurrence_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Occurrence_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Duty" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "succeedsId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Duty_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Duty_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Duty_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgressEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "dutyId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "figure" REAL,
    "reading" JSONB,
    "undoesId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ProgressEntry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgressEntry_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgressEntry_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProgressEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Standing" (
    "organisationId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "dutyId" INTEGER NOT NULL,
    "entryId" INTEGER NOT NULL,
    "since" DATETIME NOT NULL,
    "closedOn" TEXT,

    PRIMARY KEY ("occurrenceId", "dutyId"),
    CONSTRAINT "Standing_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Standing_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Standing_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Standing_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "ProgressEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Score" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "points" REAL,
    "figure" REAL,
    "reason" TEXT NOT NULL DEFAULT '',
    "undoesId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Score_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Score_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Score_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "organisationId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL,

    PRIMARY KEY ("organisationId", "sha256"),
    CONSTRAINT "EvidenceFile_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "documentNumber" TEXT,
    "documentDate" TEXT,
    "subject" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "state" TEXT NOT NULL,
    "sentById" INTEGER NOT NULL,
    "batch" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Evidence_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_organisationId_sha256_fkey" FOREIGN KEY ("organisationId", "sha256") REFERENCES "EvidenceFile" ("organisationId", "sha256") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvidenceLink" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "evidenceId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "occurrenceId" INTEGER,
    "at" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "EvidenceLink_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceLink_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceLink_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceLink_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Inbox_doneAt_id_idx" ON "Inbox"("doneAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_channel_updateId_key" ON "Inbox"("channel", "updateId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_key_key" ON "Outbox"("key");

-- CreateIndex
CREATE INDEX "Outbox_state_nextAttemptAt_idx" ON "Outbox"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "Outbox_channel_chatId_messageId_idx" ON "Outbox"("channel", "chatId", "messageId");

-- CreateIndex
CREATE INDEX "Outbox_channel_chatId_thread_idx" ON "Outbox"("channel", "chatId", "thread");

-- CreateIndex
CREATE INDEX "ReminderLine_occurrenceId_idx" ON "ReminderLine"("occurrenceId");

-- CreateIndex
CREATE INDEX "ReminderLine_outboxId_idx" ON "ReminderLine"("outboxId");

-- CreateIndex
CREATE INDEX "ReportSnapshot_planId_kind_at_idx" ON "ReportSnapshot"("planId", "kind", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_organisationId_subject_idx" ON "AuditEntry"("organisationId", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_organisationId_seq_key" ON "AuditEntry"("organisationId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE INDEX "Member_organisationId_removedAt_idx" ON "Member"("organisationId", "removedAt");

-- CreateIndex
CREATE INDEX "Account_channel_userId_idx" ON "Account"("channel", "userId");

-- CreateIndex
CREATE INDEX "Account_memberId_idx" ON "Account"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_codeHash_key" ON "Invitation"("codeHash");

-- CreateIndex
CREATE INDEX "Invitation_memberId_idx" ON "Invitation"("memberId");

-- CreateIndex
CREATE INDEX "Group_channel_chatId_idx" ON "Group"("channel", "chatId");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_organisationId_year_key" ON "Plan"("organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSet_planId_version_key" ON "CriteriaSet"("planId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Field_setId_code_key" ON "Field"("setId", "code");

-- CreateIndex
CREATE INDEX "Criterion_planId_idx" ON "Criterion"("planId");

-- CreateIndex
CREATE INDEX "CriterionEntry_criterionId_idx" ON "CriterionEntry"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "CriterionEntry_setId_code_key" ON "CriterionEntry"("setId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CriterionEntry_setId_criterionId_key" ON "CriterionEntry"("setId", "criterionId");

-- CreateIndex
CREATE INDEX "Occurrence_organisationId_dueOn_idx" ON "Occurrence"("organisationId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Occurrence_criterionId_period_key" ON "Occurrence"("criterionId", "period");

-- CreateIndex
CREATE INDEX "Duty_criterionId_idx" ON "Duty"("criterionId");

-- CreateIndex
CREATE INDEX "Duty_memberId_idx" ON "Duty"("memberId");

-- CreateIndex
CREATE INDEX "ProgressEntry_occurrenceId_dutyId_idx" ON "ProgressEntry"("occurrenceId", "dutyId");

-- CreateIndex
CREATE INDEX "ProgressEntry_actorId_id_idx" ON "ProgressEntry"("actorId", "id");

-- CreateIndex
CREATE INDEX "ProgressEntry_organisationId_at_idx" ON "ProgressEntry"("organisationId", "at");

-- CreateIndex
CREATE INDEX "Standing_organisationId_idx" ON "Standing"("organisationId");

-- CreateIndex
CREATE INDEX "Score_criterionId_kind_idx" ON "Score"("criterionId", "kind");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_sha256_idx" ON "Evidence"("organisationId", "sha256");

-- CreateIndex
CREATE INDEX "Evidence_sentById_batch_idx" ON "Evidence"("sentById", "batch");

-- CreateIndex
CREATE INDEX "EvidenceLink_evidenceId_idx" ON "EvidenceLink"("evidenceId");

-- CreateIndex
CREATE INDEX "EvidenceLink_criterionId_idx" ON "EvidenceLink"("criterionId");
