-- CreateEnum
CREATE TYPE "RequirementSource" AS ENUM ('plan', 'coordinator');

-- CreateEnum
CREATE TYPE "EvidenceForm" AS ENUM ('link', 'explanation');

-- CreateEnum
CREATE TYPE "EvidenceVerdict" AS ENUM ('accepted', 'returned');

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "form" "EvidenceForm",
ADD COLUMN     "issuedAt" TEXT,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "partOfId" INTEGER,
ADD COLUMN     "replacesId" INTEGER,
ADD COLUMN     "signedDigitally" BOOLEAN,
ADD COLUMN     "signer" TEXT,
ADD COLUMN     "url" TEXT;

-- AlterTable
ALTER TABLE "EvidenceFile" ADD COLUMN     "removedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "EvidenceLink" ADD COLUMN     "requirementId" INTEGER;

-- CreateTable
CREATE TABLE "EvidenceRequirement" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "criterionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT,
    "count" INTEGER NOT NULL DEFAULT 1,
    "eachPeriod" BOOLEAN NOT NULL,
    "source" "RequirementSource" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "EvidenceRequirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceDecision" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "evidenceId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "verdict" "EvidenceVerdict" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EvidenceDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EvidenceRequirement_criterionId_idx" ON "EvidenceRequirement"("criterionId");

-- CreateIndex
CREATE INDEX "EvidenceDecision_evidenceId_idx" ON "EvidenceDecision"("evidenceId");

-- CreateIndex
CREATE INDEX "Evidence_organisationId_state_idx" ON "Evidence"("organisationId", "state");

-- AddForeignKey
ALTER TABLE "EvidenceRequirement" ADD CONSTRAINT "EvidenceRequirement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceRequirement" ADD CONSTRAINT "EvidenceRequirement_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceDecision" ADD CONSTRAINT "EvidenceDecision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceDecision" ADD CONSTRAINT "EvidenceDecision_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceDecision" ADD CONSTRAINT "EvidenceDecision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The documents that plans in force ask for become requirements.
INSERT INTO "EvidenceRequirement"
    ("organisationId", "criterionId", "position", "text", "count", "eachPeriod", "source", "createdAt")
SELECT e."organisationId", e."criterionId", asked.place - 1, asked.text, 1,
    (SELECT count(*) > 1 FROM "Occurrence" o WHERE o."criterionId" = e."criterionId" AND o."endedAt" IS NULL),
    'plan', s."importedAt"
FROM "CriterionEntry" e
JOIN "CriteriaSet" s ON s."id" = e."setId" AND s."inForce"
CROSS JOIN LATERAL jsonb_array_elements_text(e."evidenceAsked") WITH ORDINALITY AS asked(text, place)
WHERE e."isLeaf";
