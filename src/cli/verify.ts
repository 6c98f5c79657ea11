import { z } from 'zod';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import type { CliHouse } from './house.ts';
import { noRest, verb } from './verb.ts';

/** Checks that every piece of evidence still has its hash and that the audit trail was not changed. */
export const verify = verb({
  name: 'verify',
  args: '[--json]',
  options: {},
  input: z.object({ rest: noRest }),

  run: (_input, { withHouse }) =>
    withHouse(async (house) => {
      const all = await house.store.organisations.all();
      const checks = [];
      for (const { id, code } of all) checks.push({ code, ...(await check(house, id)) });
      const ok = checks.every(({ auditFault, files }) => auditFault === null && files.bad.length === 0);
      const lines = checks.flatMap(({ code, auditFault, files }) => [
        say('cli-verified', { code, files: files.checked, audit: auditFault ?? 'none' }),
        ...files.bad.map(({ sha256, found }) => say('cli-file-bad', { sha256, found })),
      ]);
      return done({
        ok,
        message: message(lines.length > 0 ? lines : [say('cli-nothing-yet')]),
        json: { ok, organisations: checks },
      });
    }),
});

/** Asks outside of any transaction: reading every file takes long, and nobody should wait for it. */
async function check({ store, desk }: CliHouse, organisationId: number) {
  const commune = store.commune(organisationId);
  const kept = await commune.evidence.files();
  const bad = [];
  for (const { sha256 } of kept) {
    const found = await desk.vault.verify(sha256);
    if (found !== 'intact') bad.push({ sha256, found });
  }
  return { auditFault: await commune.audit.firstFault(), files: { checked: kept.length, bad } };
}
