-- Whoever is linked by now has long known what is theirs: only what is given from here on is told of and asked about.
UPDATE "Duty" SET "toldAt" = '2000-01-01T00:00:00.000+00:00'
WHERE "toldAt" IS NULL AND "memberId" IN (SELECT "memberId" FROM "Account" WHERE "unlinkedAt" IS NULL);
