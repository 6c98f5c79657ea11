import { z } from 'zod';
import { command, type TurnWith } from '#app/command.ts';
import { type FoundWork, findWork } from '#app/find-work.ts';
import { goodHour } from '#app/good-hour.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { type ListedDirective, listedDirectives } from '#app/open-directives.ts';
import { tellCoordinators } from '#app/tell-coordinators.ts';
import { tellMember } from '#app/tell-member.ts';
import type { Turn } from '#app/turn.ts';
import type { Day } from '#domain/day.ts';
import { readReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import { directiveMessage } from './directive-message.ts';
import { listMessage } from './list-directives.ts';

/** Longer than any order given in a chat. */
const LONGEST = 2000;
const NAME_LENGTH = 70;

const input = z.object({ reference: z.string().nullable(), text: z.string().max(LONGEST) });
type Given = TurnWith<z.infer<typeof input>>;

interface Sent {
  readonly id: number;
  readonly code: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly unreachable: readonly string[];
  /** The day it goes out, where that is not at once. */
  readonly goesOn: Day | null;
}

type Outcome =
  | { readonly kind: 'list'; readonly directives: readonly ListedDirective[] }
  | { readonly kind: 'ask'; readonly found: FoundWork; readonly names: readonly string[] }
  | { readonly kind: 'sent'; readonly sent: Sent };

/** `/chidao <code> <text>`: a directive to the leads of a criterion, who must acknowledge it. Without words the open ones. */
export const direct = command({
  word: 'chidao',
  menu: ['CHAIRMAN', 'VICE_CHAIRMAN'],
  input,
  read(words) {
    const [first = ''] = words.trim().split(/\s+/);
    const reference = readReference(first) ? first : null;
    return { reference, text: reference === null ? '' : words.trim().slice(first.length).trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, text } = turn.input;
    if (reference === null) return done({ kind: 'list', directives: await listedDirectives(turn) });
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const leads = found.value.criterion.assignees.filter(({ kind }) => kind === 'lead');
    if (leads.length === 0) return refuse('criterion-without-lead', { code: found.value.criterion.code });
    const names = leads.map(({ name }) => name);
    if (text === '') return done({ kind: 'ask', found: found.value, names });
    return done({ kind: 'sent', sent: await give(turn, found.value, text) });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'list') return listMessage(outcome.directives, turn);
    return outcome.kind === 'ask'
      ? askMessage(outcome.found, outcome.names)
      : sentMessage(outcome.sent, turn);
  },
});

async function give(turn: Turn, { criterion }: FoundWork, text: string): Promise<Sent> {
  const { store, now } = turn;
  const actor = memberOf(turn);
  const at = goodHour(turn);
  const id = await store.directives.give({ criterionId: criterion.id, fromId: actor.memberId, text }, at);
  const position = (await store.people.byId(actor.memberId))?.position ?? '';
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead');
  const unreachable: string[] = [];
  for (const { memberId, name } of leads) {
    const { outboxId } = await tellMember(turn, memberId, {
      key: `directive:${id}`,
      kind: 'directive',
      message: directiveMessage({ id, text, from: actor.name, position, criterion }),
    });
    await store.directives.address(id, memberId, outboxId);
    if (outboxId === null) unreachable.push(name);
  }
  await store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: 'directive-given',
      subject: `criterion:${criterion.code}`,
      details: { directiveId: id, text, to: leads.map(({ memberId }) => memberId) },
    },
    now,
  );
  const { code } = criterion;
  if (unreachable.length > 0)
    await tellCoordinators(
      store,
      {
        key: `directive-undelivered:${id}`,
        lines: [say('directive-undelivered', { code, text, by: actor.name, names: unreachable.join(', ') })],
        about: [code],
        aboutMemberId: actor.memberId,
      },
      now,
    );
  const names = leads.map(({ name }) => name);
  return { id, code, text, names, unreachable, goesOn: at > now ? turn.dayOf(at) : null };
}

function askMessage({ criterion }: FoundWork, names: readonly string[]): Message {
  const { code, name } = criterion;
  const args = { code, name: shorten(name, NAME_LENGTH), leads: names.join(', ') };
  return message([say('directive-ask', args)], {
    expects: { word: 'chidao', given: code },
    about: [code],
    place: 'new',
  });
}

function sentMessage({ id, code, text, names, unreachable, goesOn }: Sent, { settings }: Given): Message {
  return message(
    [
      say('directive-sent', { code, names: names.join(', '), text }),
      ...(goesOn ? [say('urge-later', { day: goesOn, hour: settings.remindHour })] : []),
      ...(unreachable.length > 0 ? [say('directive-unreachable', { names: unreachable.join(', ') })] : []),
    ],
    {
      choices: [
        [
          choice(say('directive-button-withdraw'), `chidao.rut ${id}`),
          choice(say('directive-button-all'), 'chidao'),
        ],
      ],
      about: [code],
      place: 'new',
    },
  );
}
