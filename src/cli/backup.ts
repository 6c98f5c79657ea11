import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import { takeBackup } from '#store/backup/take-backup.ts';
import { dataPlaceOf } from './data-place.ts';
import { noRest, verb } from './verb.ts';

/** Copies the database and the evidence into a new folder; the bot may be running. Missing evidence is named. */
export const backup = verb({
  name: 'backup',
  args: '--out DIR [--json]',
  options: { out: { type: 'string' } },
  input: z.object({ out: z.string().min(1), rest: noRest }),

  async run({ out }, { config, clock }) {
    const taken = await takeBackup(dataPlaceOf(config), { folder: out, at: clock() });
    if (!taken.ok) return taken;
    const { evidence, missing } = taken.value;
    return done({
      ok: missing.length === 0,
      message: message([
        say('cli-backed-up', { folder: out, files: evidence.length }),
        ...missing.map((sha256) => say('cli-file-bad', { sha256, found: 'missing' })),
      ]),
      json: { ok: missing.length === 0, folder: out, ...taken.value },
    });
  },
});
