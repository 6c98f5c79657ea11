import { z } from 'zod';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { MemberRow } from '#store/people.ts';

const NAME_LENGTH = 60;
const BUTTON_LENGTH = 24;

interface Field {
  readonly code: string;
  readonly name: string;
  readonly leader: MemberRow | null;
}

type Outcome =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'ask'; readonly field: Field; readonly leaders: readonly MemberRow[] };

/** Which leader is in charge of which field. */
export const showFieldLeaders = command({
  word: 'baolen.linhvuc',
  input: z.object({}),
  read: () => ({}),

  async run(turn): Promise<Result<Outcome>> {
    const fields = await fieldsOf(turn);
    return fields.ok ? done({ kind: 'fields', fields: fields.value }) : fields;
  },

  answer: fieldsMessage,
});

/** Puts a leader in charge of a field, or nobody in particular; asks who where that is missing. */
export const putInCharge = command({
  word: 'baolen.phutrach',
  input: z.object({ code: z.string().min(1), memberId: z.coerce.number().int().min(0).nullable() }),
  read(words) {
    const [code = '', memberId = null] = words.trim().split(/\s+/);
    return { code, memberId };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { code, memberId } = turn.input;
    const fields = await fieldsOf(turn);
    if (!fields.ok) return fields;
    const field = fields.value.find((each) => each.code === code);
    if (!field) return refuse('ladder-field-unknown', { code });
    const leaders = await turn.store.people.withRole('VICE_CHAIRMAN', 'CHAIRMAN');
    if (memberId === null) return done({ kind: 'ask', field, leaders });
    const leader = leaders.find(({ id }) => id === memberId) ?? null;
    if (memberId !== 0 && !leader) return refuse('ladder-not-a-leader');
    await turn.store.escalations.putInCharge(code, leader?.id ?? null);
    const actor = memberOf(turn);
    await turn.store.audit.record(
      {
        actorId: actor.memberId,
        actorName: actor.name,
        action: 'field-leader-set',
        subject: `field:${code}`,
        details: { before: field.leader?.name ?? null, after: leader?.name ?? null },
      },
      turn.now,
    );
    const after = await fieldsOf(turn);
    return after.ok ? done({ kind: 'fields', fields: after.value }) : after;
  },

  answer: fieldsMessage,
});

async function fieldsOf(turn: Turn): Promise<Result<Field[]>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const { fields } = await turn.store.work.plan(head.value, turn.today, { criterionIds: [] });
  const inCharge = await turn.store.escalations.fieldLeaders();
  const leaders = await turn.store.people.withRole('VICE_CHAIRMAN', 'CHAIRMAN');
  return done(
    fields.map(({ code, name }) => ({
      code,
      name,
      leader: leaders.find(({ id }) => id === inCharge.get(code)) ?? null,
    })),
  );
}

function fieldsMessage(outcome: Outcome): Message {
  const back = [choice(say('ladder-button-back'), 'baolen')];
  if (outcome.kind === 'ask') {
    const { field, leaders } = outcome;
    const people = leaders.map(({ id, name }) =>
      choice(
        say('ladder-button-leader', { name: shorten(name, BUTTON_LENGTH) }),
        `baolen.phutrach ${field.code} ${id}`,
      ),
    );
    const nobody = choice(say('ladder-button-nobody'), `baolen.phutrach ${field.code} 0`);
    return message([say('ladder-ask-leader', { code: field.code, name: shorten(field.name, NAME_LENGTH) })], {
      choices: [...rowsOf(people, 2), [nobody], [choice(say('ladder-button-fields'), 'baolen.linhvuc')]],
    });
  }
  const { fields } = outcome;
  return message(
    [
      say('ladder-fields-title'),
      ...fields.map(({ code, name, leader }) =>
        say('ladder-field', { code, name: shorten(name, NAME_LENGTH), leader: leader?.name ?? 'none' }),
      ),
      null,
      say('ladder-fields-how'),
    ],
    {
      choices: [
        ...rowsOf(
          fields.map(({ code }) => choice(say('ladder-button-field', { code }), `baolen.phutrach ${code}`)),
          4,
        ),
        back,
      ],
    },
  );
}
