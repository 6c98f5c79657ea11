-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Meeting" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "organisationId" INTEGER NOT NULL,
    "preparedById" INTEGER NOT NULL,
    "preparedAt" DATETIME NOT NULL,
    "chairId" INTEGER,
    "openedAt" DATETIME,
    "endedById" INTEGER,
    "endedAt" DATETIME,
    "dropped" BOOLEAN NOT NULL DEFAULT false,
    "place" TEXT NOT NULL DEFAULT '',
    "present" TEXT NOT NULL DEFAULT '',
    "figures" JSONB,
    CONSTRAINT "Meeting_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Meeting_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Meeting_chairId_fkey" FOREIGN KEY ("chairId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Meeting_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Meeting" ("chairId", "dropped", "endedAt", "endedById", "figures", "id", "openedAt", "organisationId", "place", "preparedAt", "preparedById") SELECT "chairId", "dropped", "endedAt", "endedById", "figures", "id", "openedAt", "organisationId", "place", "preparedAt", "preparedById" FROM "Meeting";
DROP TABLE "Meeting";
ALTER TABLE "new_Meeting" RENAME TO "Meeting";
CREATE INDEX "Meeting_organisationId_endedAt_idx" ON "Meeting"("organisationId", "endedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
