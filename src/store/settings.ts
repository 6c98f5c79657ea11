import { type Settings, settingsSchema } from '#domain/settings.ts';
import type { DayOff } from '#domain/time/calendar.ts';
import { type Db, direct, toJson } from './db.ts';
import { dayRow, keepFormer } from './former.ts';
import type { DayOff as DayOffRow, Setting } from './generated/sqlite/client.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { storedDay } from './stored-day.ts';

/** A commune's settings and its days off. */
export function settings(db: Db, organisationId: number) {
  return {
    /** All settings, those never set at their default. */
    async all(): Promise<Settings> {
      const rows = await direct(db).rows<Pick<Setting, 'key' | 'value'>>(
        Prisma.sql`SELECT "key", "value" FROM "Setting" WHERE "organisationId" = ${organisationId}`,
      );
      return settingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
    },

    /** Sets one. What stands on papers, or moves what they count, leaves what it was. */
    async set<K extends keyof Settings>(key: K, value: Settings[K], at: Date): Promise<void> {
      if (key === 'letterhead' || key === 'targetPoints') {
        const { letterhead, targetPoints } = await this.all();
        await keepFormer(
          db,
          organisationId,
          'settings',
          [{ id: organisationId, letterhead, targetPoints }],
          at,
        );
      }
      if (key === 'dataDay') {
        const { dataDay } = await this.all();
        await keepFormer(db, organisationId, 'dataDay', [{ id: organisationId, dataDay }], at);
      }
      const stored = toJson(value);
      await db.setting.upsert({
        where: { organisationId_key: { organisationId, key } },
        create: { organisationId, key, value: stored },
        update: { value: stored },
      });
    },

    /** Days that differ from the ordinary week, earliest first. */
    async daysOff(): Promise<DayOff[]> {
      const rows = await direct(db).rows<DayOffRow>(Prisma.sql`
        SELECT "day", "kind", "status", "name", "active" FROM "DayOff"
        WHERE "organisationId" = ${organisationId} ORDER BY "day"`);
      return rows.map((row) => ({
        day: storedDay(row.day),
        kind: row.kind,
        status: row.status,
        name: row.name,
        active: row.active,
      }));
    },

    /**
     * Adds days off that are not there yet; a day the commune has changed stays as it is. What the program knows of a year
     * was so before it was written down: no note is kept.
     */
    async seedDaysOff(days: readonly DayOff[]): Promise<void> {
      const known = new Set(
        (await db.dayOff.findMany({ where: { organisationId }, select: { day: true } })).map(
          (row) => row.day,
        ),
      );
      const missing = days.filter((day) => !known.has(day.day)).map((day) => ({ organisationId, ...day }));
      if (missing.length > 0) await db.dayOff.createMany({ data: missing });
    },

    /** A day is, from now on, what it is said to be. */
    async setDayOff(day: DayOff, at: Date): Promise<void> {
      const key = { organisationId, day: day.day };
      const { kind, active } = (await db.dayOff.findUnique({ where: { organisationId_day: key } })) ?? {
        kind: day.kind,
        active: false,
      };
      await keepFormer(db, organisationId, 'dayOff', [{ id: dayRow(day.day), kind, active }], at);
      await db.dayOff.upsert({
        where: { organisationId_day: { organisationId, day: day.day } },
        create: { organisationId, ...day },
        update: day,
      });
    },
  };
}
