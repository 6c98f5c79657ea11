-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN "form" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "issuedAt" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "kind" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "partOfId" INTEGER;
ALTER TABLE "Evidence" ADD COLUMN "replacesId" INTEGER;
ALTER TABLE "Evidence" ADD COLUMN "signedDigitally" BOOLEAN;
ALTER TABLE "Evidence" ADD COLUMN "signer" TEXT;
ALTER TABLE "Evidence" ADD COLUMN "url" TEXT;

-- AlterTable
ALTER TABLE "EvidenceFile" ADD COLUMN "removedAt" DATETIME;

-- AlterTable
ALTER TABLE "EvidenceLink" ADD COLUMN "requirementId" INTEGER;

-- CreateTable
CREATE TABLE "EvidenceRequirement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT,
    "count" INTEGER NOT NULL DEFAULT 1,
    "eachPeriod" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "EvidenceRequirement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceRequirement_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvidenceDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "evidenceId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    CONSTRAINT "EvidenceDecision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceDecision_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceDecision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "EvidenceRequirement_criterionId_idx" ON "EvidenceRequirement"("criterionId");

-- CreateIndex
CREATE INDEX "EvidenceDecision_evidenceId_idx" ON "EvidenceDecision"("evidenceId");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_state_idx" ON "Evidence"("organisationId", "state");

-- The documents that plans in force ask for become requirements.
INSERT INTO "EvidenceRequirement"
    ("organisationId", "criterionId", "position", "text", "count", "eachPeriod", "source", "createdAt")
SELECT e."organisationId", e."criterionId", asked."key", asked."value", 1,
    (SELECT count(*) > 1 FROM "Occurrence" o WHERE o."criterionId" = e."criterionId" AND o."endedAt" IS NULL),
    'plan', s."importedAt"
FROM "CriterionEntry" e
JOIN "CriteriaSet" s ON s."id" = e."setId" AND s."inForce"
JOIN json_each(e."evidenceAsked") asked
WHERE e."isLeaf";
