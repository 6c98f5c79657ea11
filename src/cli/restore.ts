import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import { formatTime, localTime } from '#domain/time/clock.ts';
import { restoreBackup } from '#store/backup/restore-backup.ts';
import { holdData } from '#store/data-lock.ts';
import { dataPlaceOf } from './data-place.ts';
import { noRest, verb } from './verb.ts';

/** When a backup was made, as a person reads it. */
function writtenOf(madeAt: string, timeZone: string) {
  const local = localTime(new Date(madeAt), timeZone);
  return { time: formatTime(local), day: local.day };
}

/** Brings a backup back into an empty place; a damaged one is recognised before anything is written. */
export const restore = verb({
  name: 'restore',
  args: '--from DIR [--json]',
  options: { from: { type: 'string' } },
  input: z.object({ from: z.string().min(1), rest: noRest }),

  async run({ from }, { config }) {
    const place = dataPlaceOf(config);
    const letGo = holdData(place.databaseFile, place.dataDir);
    try {
      const restored = await restoreBackup(from, place);
      if (!restored.ok) return restored;
      const { madeAt, evidence, communes } = restored.value;
      return done({
        ok: true,
        message: message([
          say('cli-restored', { from, ...writtenOf(madeAt, config.timeZone), files: evidence.length }),
        ]),
        json: { ok: true, madeAt, evidence: evidence.length, communes },
      });
    } finally {
      letGo();
    }
  },
});
