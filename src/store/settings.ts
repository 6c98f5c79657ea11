import { type Settings, settingsSchema } from '#domain/settings.ts';
import type { DayOff } from '#domain/time/calendar.ts';
import { type Db, toJson } from './db.ts';
import { storedDay } from './stored-day.ts';

/** A commune's settings and its days off. */
export function settings(db: Db, organisationId: number) {
  return {
    /** All settings, those never set at their default. */
    async all(): Promise<Settings> {
      const rows = await db.setting.findMany({ where: { organisationId } });
      return settingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
    },

    async set<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
      const stored = toJson(value);
      await db.setting.upsert({
        where: { organisationId_key: { organisationId, key } },
        create: { organisationId, key, value: stored },
        update: { value: stored },
      });
    },

    /** Days that differ from the ordinary week, earliest first. */
    async daysOff(): Promise<DayOff[]> {
      const rows = await db.dayOff.findMany({ where: { organisationId }, orderBy: { day: 'asc' } });
      return rows.map((row) => ({
        day: storedDay(row.day),
        kind: row.kind,
        status: row.status,
        name: row.name,
        active: row.active,
      }));
    },

    /** Adds days off that are not there yet; a day the commune has changed stays as it is. */
    async seedDaysOff(days: readonly DayOff[]): Promise<void> {
      const known = new Set(
        (await db.dayOff.findMany({ where: { organisationId }, select: { day: true } })).map(
          (row) => row.day,
        ),
      );
      const missing = days.filter((day) => !known.has(day.day)).map((day) => ({ organisationId, ...day }));
      if (missing.length > 0) await db.dayOff.createMany({ data: missing });
    },

    async setDayOff(day: DayOff): Promise<void> {
      await db.dayOff.upsert({
        where: { organisationId_day: { organisationId, day: day.day } },
        create: { organisationId, ...day },
        update: day,
      });
    },
  };
}
