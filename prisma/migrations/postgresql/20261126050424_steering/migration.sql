-- CreateEnum
CREATE TYPE "DirectiveEnding" AS ENUM ('done', 'withdrawn');

-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('asked', 'granted', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "EscalationCause" AS ENUM ('late', 'silent', 'blocked');

-- CreateEnum
CREATE TYPE "EscalationAudience" AS ENUM ('lead', 'coordinator', 'field_leader', 'chairman');

-- AlterTable
ALTER TABLE "Duty" ADD COLUMN     "toldAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Urge" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "senderId" INTEGER NOT NULL,
    "outboxId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,
    "acknowledgedAt" TIMESTAMP(3),
    "silenceToldAt" TIMESTAMP(3),

    CONSTRAINT "Urge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Directive" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "ending" "DirectiveEnding",
    "endedAt" TIMESTAMP(3),
    "endedById" INTEGER,

    CONSTRAINT "Directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DirectiveReceipt" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "directiveId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "outboxId" INTEGER,
    "acknowledgedAt" TIMESTAMP(3),
    "talkAskedAt" TIMESTAMP(3),
    "talk" TEXT NOT NULL DEFAULT '',
    "reportedAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),
    "silenceToldAt" TIMESTAMP(3),

    CONSTRAINT "DirectiveReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "occurrenceId" INTEGER NOT NULL,
    "askedById" INTEGER NOT NULL,
    "forId" INTEGER NOT NULL,
    "fromOn" TEXT NOT NULL,
    "wantedOn" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "ExtensionState" NOT NULL,
    "grantedOn" TEXT,
    "decidedById" INTEGER,
    "decision" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EscalationRule" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "cause" "EscalationCause" NOT NULL,
    "audience" "EscalationAudience" NOT NULL,
    "after" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL,

    CONSTRAINT "EscalationRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EscalationStep" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "ruleId" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "occurrenceId" INTEGER,
    "memberId" INTEGER,
    "reached" INTEGER NOT NULL,
    "told" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EscalationStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FieldLeader" (
    "organisationId" INTEGER NOT NULL,
    "fieldCode" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,

    CONSTRAINT "FieldLeader_pkey" PRIMARY KEY ("organisationId","fieldCode")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "answersId" INTEGER,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyReply" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "dutyId" INTEGER NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DutyReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScoreDecision" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "scoreId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ScoreDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExplanationWindow" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "scoreId" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "ExplanationWindow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Explanation" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "windowId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Explanation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppraisalProposal" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "AppraisalProposal_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Urge" ADD CONSTRAINT "Urge_outboxId_fkey" FOREIGN KEY ("outboxId") REFERENCES "Outbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Directive" ADD CONSTRAINT "Directive_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Directive" ADD CONSTRAINT "Directive_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Directive" ADD CONSTRAINT "Directive_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Directive" ADD CONSTRAINT "Directive_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveReceipt" ADD CONSTRAINT "DirectiveReceipt_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveReceipt" ADD CONSTRAINT "DirectiveReceipt_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveReceipt" ADD CONSTRAINT "DirectiveReceipt_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveReceipt" ADD CONSTRAINT "DirectiveReceipt_outboxId_fkey" FOREIGN KEY ("outboxId") REFERENCES "Outbox"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_forId_fkey" FOREIGN KEY ("forId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationRule" ADD CONSTRAINT "EscalationRule_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationStep" ADD CONSTRAINT "EscalationStep_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationStep" ADD CONSTRAINT "EscalationStep_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "EscalationRule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationStep" ADD CONSTRAINT "EscalationStep_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "Occurrence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationStep" ADD CONSTRAINT "EscalationStep_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldLeader" ADD CONSTRAINT "FieldLeader_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldLeader" ADD CONSTRAINT "FieldLeader_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_answersId_fkey" FOREIGN KEY ("answersId") REFERENCES "Remark"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyReply" ADD CONSTRAINT "DutyReply_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyReply" ADD CONSTRAINT "DutyReply_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreDecision" ADD CONSTRAINT "ScoreDecision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreDecision" ADD CONSTRAINT "ScoreDecision_scoreId_fkey" FOREIGN KEY ("scoreId") REFERENCES "Score"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreDecision" ADD CONSTRAINT "ScoreDecision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationWindow" ADD CONSTRAINT "ExplanationWindow_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationWindow" ADD CONSTRAINT "ExplanationWindow_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationWindow" ADD CONSTRAINT "ExplanationWindow_scoreId_fkey" FOREIGN KEY ("scoreId") REFERENCES "Score"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Explanation" ADD CONSTRAINT "Explanation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Explanation" ADD CONSTRAINT "Explanation_windowId_fkey" FOREIGN KEY ("windowId") REFERENCES "ExplanationWindow"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Explanation" ADD CONSTRAINT "Explanation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraisalProposal" ADD CONSTRAINT "AppraisalProposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraisalProposal" ADD CONSTRAINT "AppraisalProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
