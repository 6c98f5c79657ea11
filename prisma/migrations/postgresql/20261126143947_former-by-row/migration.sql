-- CreateIndex
CREATE INDEX "Former_organisationId_kind_rowId_idx" ON "Former"("organisationId", "kind", "rowId");
