import path from 'node:path';
import { z } from 'zod';
import { message, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { missingIn } from '#domain/evidence/dossier.ts';
import { megabytesOf } from '#domain/megabytes.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { gatherDossier } from '#features/dossier/gather-dossier.ts';
import { recordDossier } from '#features/dossier/record-dossier.ts';
import { isFolder, makeWhole } from '#store/durable-file.ts';
import { noRest, type Report, verb } from './verb.ts';

/**
 * Writes the evidence dossier of a year into one zip file, in place of what stood there; the bot may be running. Evidence
 * that the vault no longer has as it was is left out and named.
 */
export const dossier = verb({
  name: 'dossier',
  args: '--out F.zip [--year Y] [--json]',
  options: { out: { type: 'string' }, year: { type: 'string' } },
  input: z.object({
    out: z.string().min(1),
    year: z.coerce.number().int().min(2000).max(2100).optional(),
    rest: noRest,
  }),

  run: ({ out, year }, { words, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const file = path.resolve(out);
      if (await isFolder(file)) return refuse('cli-file-fault', { fault: 'kind', path: file });
      const gathered = await house.inTurn((turn) => gather(turn, year));
      if (!gathered.ok) return gathered;
      const { writeDossier } = await import('#documents/dossier/write-dossier.ts');
      const made = await makeWhole(file, (partial) =>
        writeDossier(partial, gathered.value, { source: house.desk.vault, words: words.of }),
      );
      const archive = { name: path.basename(file), size: made.size, sha256: made.sha256 };
      await house.inTurn((turn) => recordDossier(turn, gathered.value, { ...made, archives: [archive] }));
      const { files, waiting, lost, size, sha256 } = made;
      const missing = missingIn(gathered.value);
      const ok = lost.every(({ why }) => why === 'removed');
      return done({
        ok,
        message: message([
          say('cli-dossier', { file, files, waiting, missing, megabytes: megabytesOf(size) }),
          ...lost.map((each) => say('cli-dossier-lost', each)),
        ]),
        json: { ok, file, year: gathered.value.year, files, waiting, missing, size, sha256, lost },
      });
    }),
});

async function gather(turn: Turn, year: number | undefined) {
  const { plans } = turn.store;
  const inForce = await plans.inForce(turn.today);
  if (!inForce) return refuse('plan-none');
  const head = year === undefined ? inForce : await plans.ofYear(year);
  if (head) return done(await gatherDossier(turn, head));
  return refuse('report-no-plan', { year: String(year), planYear: String(inForce.year) });
}
