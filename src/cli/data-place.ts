import type { Config } from '#root/config.ts';
import type { DataPlace } from '#store/backup/take-backup.ts';
import { fileOf } from '#store/db.ts';

/** Where a configuration has its database and evidence. */
export function dataPlaceOf({ databaseUrl, dataDir }: Config): DataPlace {
  return { databaseFile: fileOf(databaseUrl), dataDir };
}
