-- CreateTable
CREATE TABLE "Succession" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Succession_toId_idx" ON "Succession"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Succession_fromId_toId_key" ON "Succession"("fromId", "toId");

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
