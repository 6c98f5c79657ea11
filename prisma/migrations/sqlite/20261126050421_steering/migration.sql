-- AlterTable
ALTER TABLE "Duty" ADD COLUMN "toldAt" DATETIME;

-- CreateTable
CREATE TABLE "Urge" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "senderId" INTEGER NOT NULL,
    "outboxId" INTEGER,
    "at" DATETIME NOT NULL,
    "acknowledgedAt" DATETIME,
    "silenceToldAt" DATETIME,
    CONSTRAINT "Urge_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Urge_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Urge_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Urge_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Urge_outboxId_fkey" FOREIGN KEY ("outboxId") REFERENCES "Outbox" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Directive" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "ending" TEXT,
    "endedAt" DATETIME,
    "endedById" INTEGER,
    CONSTRAINT "Directive_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Directive_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Directive_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Directive_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DirectiveReceipt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "directiveId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "outboxId" INTEGER,
    "acknowledgedAt" DATETIME,
    "talkAskedAt" DATETIME,
    "talk" TEXT NOT NULL DEFAULT '',
    "reportedAt" DATETIME,
    "remindedAt" DATETIME,
    "silenceToldAt" DATETIME,
    CONSTRAINT "DirectiveReceipt_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DirectiveReceipt_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DirectiveReceipt_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DirectiveReceipt_outboxId_fkey" FOREIGN KEY ("outboxId") REFERENCES "Outbox" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "askedById" INTEGER NOT NULL,
    "forId" INTEGER NOT NULL,
    "fromOn" TEXT NOT NULL,
    "wantedOn" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "grantedOn" TEXT,
    "decidedById" INTEGER,
    "decision" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    CONSTRAINT "Extension_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_forId_fkey" FOREIGN KEY ("forId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EscalationRule" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "after" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL,
    CONSTRAINT "EscalationRule_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EscalationStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "ruleId" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "occurrenceId" INTEGER,
    "memberId" INTEGER,
    "reached" INTEGER NOT NULL,
    "told" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "EscalationStep_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EscalationStep_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "EscalationRule" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EscalationStep_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "EscalationStep_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FieldLeader" (
    "organisationId" INTEGER NOT NULL,
    "fieldCode" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,

    PRIMARY KEY ("organisationId", "fieldCode"),
    CONSTRAINT "FieldLeader_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FieldLeader_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "answersId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Remark_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Remark_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Remark_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Remark_answersId_fkey" FOREIGN KEY ("answersId") REFERENCES "Remark" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DutyReply" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "dutyId" INTEGER NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    CONSTRAINT "DutyReply_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DutyReply_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ScoreDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "scoreId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    CONSTRAINT "ScoreDecision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ScoreDecision_scoreId_fkey" FOREIGN KEY ("scoreId") REFERENCES "Score" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ScoreDecision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExplanationWindow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "scoreId" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    CONSTRAINT "ExplanationWindow_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExplanationWindow_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExplanationWindow_scoreId_fkey" FOREIGN KEY ("scoreId") REFERENCES "Score" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Explanation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "windowId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Explanation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Explanation_windowId_fkey" FOREIGN KEY ("windowId") REFERENCES "ExplanationWindow" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Explanation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AppraisalProposal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "AppraisalProposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AppraisalProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Urge_occurrenceId_memberId_idx" ON "Urge"("occurrenceId", "memberId");

-- CreateIndex
CREATE INDEX "Urge_senderId_at_idx" ON "Urge"("senderId", "at");

-- CreateIndex
CREATE INDEX "Directive_organisationId_ending_idx" ON "Directive"("organisationId", "ending");

-- CreateIndex
CREATE INDEX "Directive_criterionId_idx" ON "Directive"("criterionId");

-- CreateIndex
CREATE INDEX "DirectiveReceipt_memberId_idx" ON "DirectiveReceipt"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "DirectiveReceipt_directiveId_memberId_key" ON "DirectiveReceipt"("directiveId", "memberId");

-- CreateIndex
CREATE INDEX "Extension_occurrenceId_idx" ON "Extension"("occurrenceId");

-- CreateIndex
CREATE INDEX "Extension_organisationId_state_idx" ON "Extension"("organisationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "EscalationRule_organisationId_cause_audience_key" ON "EscalationRule"("organisationId", "cause", "audience");

-- CreateIndex
CREATE INDEX "EscalationStep_occurrenceId_idx" ON "EscalationStep"("occurrenceId");

-- CreateIndex
CREATE INDEX "EscalationStep_organisationId_at_idx" ON "EscalationStep"("organisationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "EscalationStep_ruleId_subject_key" ON "EscalationStep"("ruleId", "subject");

-- CreateIndex
CREATE INDEX "Remark_criterionId_idx" ON "Remark"("criterionId");

-- CreateIndex
CREATE INDEX "DutyReply_dutyId_idx" ON "DutyReply"("dutyId");

-- CreateIndex
CREATE INDEX "ScoreDecision_scoreId_idx" ON "ScoreDecision"("scoreId");

-- CreateIndex
CREATE INDEX "ExplanationWindow_criterionId_idx" ON "ExplanationWindow"("criterionId");

-- CreateIndex
CREATE INDEX "ExplanationWindow_organisationId_closedAt_idx" ON "ExplanationWindow"("organisationId", "closedAt");

-- CreateIndex
CREATE INDEX "Explanation_windowId_idx" ON "Explanation"("windowId");
