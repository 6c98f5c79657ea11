import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { EscalationRule } from '#domain/steering/escalation.ts';
import { wholeNumberIn } from '#understanding/numbers/whole-number.ts';

/** Working days, or reminders, that a level may be set to. */
const OFFERED = [1, 2, 3, 5, 7, 10, 14, 21] as const;

type Outcome =
  | { readonly kind: 'ladder'; readonly rules: readonly EscalationRule[] }
  | { readonly kind: 'ask'; readonly rule: EscalationRule };

/** `/baolen`: who is told when work is late and nobody answers, level by level; each can be switched and moved. */
export const showLadder = command({
  word: 'baolen',
  menu: ['COORDINATOR'],
  input: z.object({}),
  read: () => ({}),
  run: async (turn): Promise<Result<Outcome>> => done({ kind: 'ladder', rules: await rulesOf(turn) }),
  answer: ladderMessage,
});

/** Switches a level on or off. */
export const switchLevel = command({
  word: 'baolen.bat',
  input: z.object({ id: z.coerce.number().int().positive() }),
  read: (words) => ({ id: words.trim() }),

  async run(turn): Promise<Result<Outcome>> {
    const rule = await changeable(turn, turn.input.id);
    if (!rule.ok) return rule;
    const active = !rule.value.active;
    await turn.store.escalations.changeRule(rule.value.id, { active });
    await writeDown(turn, rule.value, { active });
    return done({ kind: 'ladder', rules: await rulesOf(turn) });
  },

  answer: ladderMessage,
});

/** Moves a level to another number of working days or reminders, which is asked for where it is missing. */
export const moveLevel = command({
  word: 'baolen.ngay',
  input: z.object({
    id: z.coerce.number().int().positive(),
    after: z.coerce.number().int().min(1).max(60).nullable(),
  }),
  read(words) {
    const [, id, rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { id, after: wholeNumberIn(rest) ?? (rest || null) };
  },

  answeredBy: (words) => wholeNumberIn(words) !== null,

  async run(turn): Promise<Result<Outcome>> {
    const { id, after } = turn.input;
    const rule = await changeable(turn, id);
    if (!rule.ok) return rule;
    if (rule.value.cause === 'blocked') return refuse('escalation-rule-unknown');
    if (after === null) return done({ kind: 'ask', rule: rule.value });
    await turn.store.escalations.changeRule(id, { after });
    await writeDown(turn, rule.value, { after });
    return done({ kind: 'ladder', rules: await rulesOf(turn) });
  },

  answer: ladderMessage,
});

function ladderMessage(outcome: Outcome): Message {
  if (outcome.kind === 'ask') return askMessage(outcome.rule);
  const { rules } = outcome;
  const ofCause = (cause: EscalationRule['cause']) =>
    rules.filter((rule) => rule.cause === cause).toSorted((a, b) => a.after - b.after);
  return message(
    [
      say('ladder-title'),
      ...ofCause('late').map(ruleLine),
      say('ladder-other'),
      ...[...ofCause('silent'), ...ofCause('blocked')].map(ruleLine),
      null,
      say('ladder-how'),
    ],
    {
      choices: [
        ...rules.filter(({ audience }) => audience !== 'lead').map(ruleChoices),
        [choice(say('ladder-button-fields'), 'baolen.linhvuc')],
      ],
    },
  );
}

function ruleLine({ cause, audience, after, active }: EscalationRule) {
  return say('ladder-rule', { cause, audience, after, active: active ? 'yes' : 'no' });
}

function ruleChoices({ id, cause, audience, after, active }: EscalationRule): Choice[] {
  const args = { cause, audience, after, active: active ? 'yes' : 'no' };
  const turnOver = choice(say('ladder-button-switch', args), `baolen.bat ${id}`);
  return cause === 'blocked'
    ? [turnOver]
    : [turnOver, choice(say('ladder-button-move', args), `baolen.ngay ${id}`)];
}

function askMessage({ id, cause, audience, after }: EscalationRule): Message {
  const days = OFFERED.map((each) =>
    choice(say('ladder-button-after', { after: each }), `baolen.ngay ${id} ${each}`),
  );
  return message([say('ladder-ask', { cause, audience, after })], {
    choices: [...rowsOf(days, 4), [choice(say('ladder-button-back'), 'baolen')]],
    expects: { word: 'baolen.ngay', given: String(id) },
  });
}

const rulesOf = ({ store }: Turn) => store.escalations.rules();

/** A level by its id. That of the lead is the daily reminder and has no switch. */
async function changeable(turn: Turn, id: number): Promise<Result<EscalationRule>> {
  const rule = (await rulesOf(turn)).find((each) => each.id === id);
  return rule && rule.audience !== 'lead' ? done(rule) : refuse('escalation-rule-unknown');
}

async function writeDown(turn: Turn, rule: EscalationRule, change: Partial<EscalationRule>): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const { cause, audience, after, active } = rule;
  await turn.store.audit.record(
    {
      actorId,
      actorName,
      action: 'ladder-changed',
      subject: `setting:${cause}-${audience}`,
      details: { before: { after, active }, change },
    },
    turn.now,
  );
}
