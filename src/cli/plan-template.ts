import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import { noRest, verb } from './verb.ts';

/** Writes an empty plan workbook with instructions and checks. */
export const planTemplate = verb({
  name: 'plan template',
  args: '--out F',
  options: { out: { type: 'string' } },
  input: z.object({ out: z.string().min(1), rest: noRest }),

  async run({ out }) {
    const file = path.resolve(out);
    const { writePlanTemplate } = await import('#documents/plan/write-plan-template.ts');
    await writeFile(file, await writePlanTemplate());
    return done({ ok: true, message: message([say('cli-written', { file })]), json: { ok: true, file } });
  },
});
