import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done, type Result } from '#domain/result.ts';
import { makeReport } from '#features/reports/make-report.ts';
import { summaryMessage } from '#features/reports/show-report.ts';
import { noRest, type Report, verb } from './verb.ts';

/** The report about a period, as `/baocao` gives it; with `--out` also as a text file and as JSON in that folder. */
export const report = verb({
  name: 'report',
  args: '--period P [--out DIR] [--json]',
  options: { period: { type: 'string' }, out: { type: 'string' } },
  input: z.object({ period: z.string().default(''), out: z.string().optional(), rest: noRest }),

  run: ({ period, out }, { words, withHouse }): Promise<Result<Report>> =>
    withHouse(async (house) => {
      const made = await house.inTurn((turn) => makeReport(turn, period));
      if (!made.ok) return made;
      const summary = summaryMessage(made.value);
      const text = words.write(summary);
      const json = { period: made.value.period, ...made.value.report, text };
      const files = out === undefined ? [] : await write(out, made.value.period.key, { text, json });
      return done({
        ok: true,
        message: message([...summary.lines, ...files.map((file) => say('cli-written', { file }))]),
        json: { ...json, files },
      });
    }),
});

async function write(
  folder: string,
  key: string,
  { text, json }: { text: string; json: unknown },
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const place = (ending: string) => path.join(folder, `report-${key}.${ending}`);
  await writeFile(place('txt'), `${text}\n`);
  await writeFile(place('json'), `${JSON.stringify(json, null, 2)}\n`);
  return [place('txt'), place('json')];
}
