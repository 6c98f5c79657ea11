import { z } from 'zod';
import { message, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { megabytesOf } from '#domain/megabytes.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { done, type Result } from '#domain/result.ts';
import { type Settings, settingsSchema } from '#domain/settings.ts';
import { findOldEvidence, type OldEvidence } from '#features/retention/find-old-evidence.ts';
import { removeEvidence } from '#features/retention/remove-evidence.ts';
import { holdData } from '#store/data-lock.ts';
import { dataPlaceOf } from './data-place.ts';
import type { CliHouse } from './house.ts';
import { noRest, type Report, verb } from './verb.ts';

const NEVER = 'never';
const { keepEvidenceMonths, keepMessageDays, keepExportDays } = settingsSchema.shape;
/** Empty: as it was. */
const period = (schema: z.ZodType) =>
  z
    .string()
    .optional()
    .transform((text) => (text === NEVER ? null : text === undefined ? undefined : Number(text)))
    .refine((value) => value === undefined || schema.safeParse(value).success);

const PERIODS = [
  ['keep-evidence', 'keepEvidenceMonths'],
  ['keep-messages', 'keepMessageDays'],
  ['keep-exports', 'keepExportDays'],
] as const;

/**
 * How long things are kept, and what of the evidence would go now; with `--apply` it goes: out of the vault, its rows stay
 * and are marked. Plans whose dossier was never made are held back without `--unexported`.
 */
export const retention = verb({
  name: 'retention',
  args: '[--keep-evidence MONTHS|never] [--keep-messages DAYS] [--keep-exports DAYS] [--apply] [--unexported] [--json]',
  options: {
    'keep-evidence': { type: 'string' },
    'keep-messages': { type: 'string' },
    'keep-exports': { type: 'string' },
    apply: { type: 'boolean' },
    unexported: { type: 'boolean' },
  },
  input: z.object({
    'keep-evidence': period(keepEvidenceMonths),
    'keep-messages': period(keepMessageDays),
    'keep-exports': period(keepExportDays),
    apply: z.boolean().default(false),
    unexported: z.boolean().default(false),
    rest: noRest,
  }),

  async run({ apply, unexported, ...given }, { config, withHouse }): Promise<Result<Report>> {
    const place = dataPlaceOf(config);
    // Nobody may be keeping the same bytes anew while they go.
    const letGo = apply ? holdData(place.databaseFile, place.dataDir) : () => undefined;
    try {
      return await withHouse(async (house) => {
        await house.inTurn((turn) => setPeriods(turn, given));
        const { settings, old } = await house.inTurn(async (turn) => {
          const keeping = { months: turn.settings.keepEvidenceMonths, unexported };
          const find = apply ? removeEvidence : findOldEvidence;
          return { settings: turn.settings, old: await find(turn, keeping) };
        });
        if (apply) await takeOut(house, old);
        return done(reportOf(settings, old, apply));
      });
    } finally {
      letGo();
    }
  },
});

/** Sets the periods that were given and writes down what they were. */
async function setPeriods(turn: Turn, given: { readonly [option in (typeof PERIODS)[number][0]]?: unknown }) {
  const { store, settings, actor, now } = turn;
  for (const [option, key] of PERIODS) {
    const value = given[option];
    if (value === undefined || value === settings[key]) continue;
    await store.settings.set(key, settingsSchema.shape[key].parse(value), now);
    const details = { before: settings[key], after: value };
    await store.audit.record(
      { ...signatureOf(actor), action: 'setting-changed', subject: `setting:${key}`, details },
      now,
    );
  }
}

/** Takes bytes out of the vault that no row of any commune speaks of any more. */
async function takeOut({ store, desk }: CliHouse, { hashes }: OldEvidence): Promise<void> {
  const spokenOf = await store.hashesSpokenOf();
  for (const sha256 of hashes) if (!spokenOf.has(sha256)) await desk.vault.remove(sha256);
}

function reportOf(settings: Settings, { plans, hashes, bytes }: OldEvidence, apply: boolean): Report {
  const { keepEvidenceMonths: months, keepMessageDays: messages, keepExportDays: exports } = settings;
  const lines: Say[] = [
    say('cli-retention', { months: months ?? 'never', messages, exports }),
    ...plans.flatMap(({ year, held, files, endedOn, outside }) => [
      say('cli-retention-plan', { year: String(year), files, held: held ? 'yes' : 'no', day: endedOn }),
      ...(outside > 0 ? [say('cli-retention-outside', { year: String(year), files: outside })] : []),
    ]),
    say('cli-retention-sum', {
      done: apply ? 'yes' : 'no',
      files: hashes.length,
      megabytes: megabytesOf(bytes),
    }),
  ];
  const kept = { keepEvidenceMonths: months, keepMessageDays: messages, keepExportDays: exports };
  return {
    ok: true,
    message: message(lines),
    json: { ok: true, applied: apply, ...kept, plans, files: hashes.length, bytes, sha256: hashes },
  };
}
