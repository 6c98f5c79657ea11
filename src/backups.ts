import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import { say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { House } from '#app/turn/perform.ts';
import type { Turn } from '#app/turn/turn.ts';
import { backupsToDrop, daysWithoutBackup } from '#domain/backup.ts';
import { localTime } from '#domain/time/clock.ts';
import { type Day, parseDay } from '#domain/time/day.ts';
import { MANIFEST } from '#store/backup/manifest.ts';
import { type DataPlace, takeBackup } from '#store/backup/take-backup.ts';
import { isThere, PARTIAL } from '#store/durable-file.ts';

/** What the nightly backups work with. */
export interface BackupParts {
  readonly place: DataPlace;
  readonly house: Pick<House, 'clock' | 'timeZone'>;
  readonly log: Log;
  /** Does something in a transaction of every commune. */
  readonly inEveryCommune: (work: (turn: Turn) => Promise<unknown>) => Promise<void>;
}

/** The backups under way. */
export interface Backups {
  /** Begins today's backup where its hour has come, and tells the coordinators where there was none for too long. */
  tick(): Promise<void>;
  /** Resolves when none is being made. */
  idle(): Promise<void>;
}

/** Nobody works then; a machine that was off makes up for it at the next start. */
const HOUR = 2;
const TRY_AGAIN_MS = 3_600_000;

/**
 * Makes a backup a day below `DATA_DIR/backups`, in a folder named for the day, and lets old ones go. It is made beside
 * everything else: nobody waits for it. What fails is logged and tried again an hour later.
 */
export function keepBackups({ place, house, log, inEveryCommune }: BackupParts): Backups {
  const root = path.resolve(place.dataDir, 'backups');
  let underWay: Promise<void> | null = null;
  let notBefore = 0;

  const make = async (today: Day): Promise<void> => {
    try {
      await sweep(root);
      const days = await daysOf(root);
      if (days.includes(today)) return;
      const before = days.at(-1);
      const taken = await takeBackup(place, {
        folder: path.join(root, today),
        at: house.clock(),
        before: before === undefined ? null : path.join(root, before),
      });
      if (!taken.ok) throw new Error(taken.reason);
      const { evidence, missing } = taken.value;
      log.info({ files: evidence.length, missing: missing.length }, 'a backup was made');
      if (missing.length > 0) log.error({ missing }, 'evidence is missing from the data folder');
      for (const day of backupsToDrop([...days, today]))
        await rm(path.join(root, day), { recursive: true, force: true });
    } catch (error) {
      notBefore = house.clock().getTime() + TRY_AGAIN_MS;
      log.error({ error: reasonOf(error) }, 'the backup failed');
    }
  };

  return {
    async tick() {
      if (underWay) return;
      const now = house.clock();
      const { day, hour } = localTime(now, house.timeZone);
      const days = await daysOf(root);
      // Two rounds may have looked at the same time, as where a start falls on a full minute.
      if (!underWay && !days.includes(day) && hour >= HOUR && now.getTime() >= notBefore)
        underWay = make(day).finally(() => {
          underWay = null;
        });
      await inEveryCommune((turn) => warnOfAge(turn, days.at(-1) ?? null));
    },
    async idle() {
      await underWay;
    },
  };
}

/** Said once a working day, at the hour of the reminders; a commune without any backup counts from its beginning. */
async function warnOfAge(turn: Turn, last: Day | null): Promise<void> {
  const { store, everywhere, today, hour, calendar, settings } = turn;
  if (hour < settings.remindHour || hour >= settings.quietFromHour || !calendar.isWorkingDay(today)) return;
  const since = last ?? turn.dayOf(await everywhere.organisations.createdAt(store.organisationId));
  const days = daysWithoutBackup(since, today);
  if (days === null) return;
  const line = say('backup-too-old', { days, day: last ?? 'none' });
  await tellCoordinators(turn, { key: `backup-old:${store.organisationId}:${today}`, lines: [line] });
}

/** Takes away what a backup left that was cut short by the end of its process. */
async function sweep(root: string): Promise<void> {
  for (const name of await readdir(root))
    if (name.endsWith(PARTIAL)) await rm(path.join(root, name), { recursive: true, force: true });
}

/** The days of the whole backups that are there, oldest first. */
async function daysOf(root: string): Promise<Day[]> {
  await mkdir(root, { recursive: true });
  const days: Day[] = [];
  for (const name of (await readdir(root)).sort()) {
    const day = parseDay(name);
    if (day !== undefined && (await isThere(path.join(root, name, MANIFEST)))) days.push(day);
  }
  return days;
}
