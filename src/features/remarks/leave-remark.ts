import { z } from 'zod';
import { command, type TurnWith } from '#app/command.ts';
import { coordinatorsToday } from '#app/coordinators.ts';
import { type FoundWork, findWork } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { remarkLine } from '#app/remark-line.ts';
import { tellMembers } from '#app/tell-member.ts';
import type { Turn } from '#app/turn.ts';
import { readReference } from '#domain/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import type { RemarkRow } from '#store/remarks.ts';
import { remarkThread } from './remark-thread.ts';

/** Longer than a remark in a chat; what is longer is a letter. */
const LONGEST = 2000;
const NAME_LENGTH = 90;
const SHOWN = 6;

const input = z.object({ reference: z.string().nullable(), text: z.string().max(LONGEST) });

type Outcome =
  | { readonly kind: 'own'; readonly remarks: readonly (RemarkRow & { readonly code: string })[] }
  | { readonly kind: 'ask'; readonly found: FoundWork }
  | {
      readonly kind: 'left';
      readonly found: FoundWork;
      readonly text: string;
      readonly leads: readonly string[];
      readonly told: number;
    };

/**
 * `/gopy [code] [text]`: a supervisor's remark on a criterion. It reaches its leads and the coordinators, stands on the
 * card and in the timeline, and is answered in one reply. Without a code: one's own remarks and what was answered.
 */
export const leaveRemark = command({
  word: 'gopy',
  menu: ['SUPERVISOR'],
  input,
  read(words) {
    const [first = ''] = words.trim().split(/\s+/);
    const reference = readReference(first) ? first : null;
    return { reference, text: reference === null ? '' : words.trim().slice(first.length).trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, text } = turn.input;
    if (reference === null) return done({ kind: 'own', remarks: await ownRemarks(turn) });
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    return text === ''
      ? done({ kind: 'ask', found: found.value })
      : done({ kind: 'left', found: found.value, text, ...(await leave(turn, found.value, text)) });
  },

  answer: answerOf,
});

async function ownRemarks(turn: Turn) {
  const own: (RemarkRow & { code: string })[] = [];
  for (const remark of (await turn.store.remarks.by(memberOf(turn).memberId)).toReversed()) {
    const code = own.length < SHOWN ? await turn.store.plans.codeOf(remark.criterionId) : null;
    if (code !== null) own.push({ ...remark, code });
  }
  return own;
}

async function leave(
  turn: Turn,
  { criterion }: FoundWork,
  text: string,
): Promise<{ leads: string[]; told: number }> {
  const { store, now } = turn;
  const { memberId, name } = memberOf(turn);
  const { id: criterionId, code, assignees } = criterion;
  const id = await store.remarks.leave({ criterionId, authorId: memberId, text }, now);
  await store.audit.record(
    {
      actorId: memberId,
      actorName: name,
      action: 'remark-left',
      subject: `criterion:${code}`,
      details: { remarkId: id, text },
    },
    now,
  );
  const leads = assignees.filter(({ kind }) => kind === 'lead');
  const position = (await store.people.byId(memberId))?.position || 'none';
  const coordinators = (await coordinatorsToday(turn)).map((each) => each.id);
  const told = await tellMembers(turn, [...leads.map((each) => each.memberId), ...coordinators], {
    key: `remark:${id}`,
    kind: 'remark',
    message: letter({ id, text, from: name, position }, criterion),
    thread: remarkThread(id),
  });
  return { leads: leads.map((each) => each.name), told: told.length };
}

/** A reply in words to this letter is the answer. */
function letter(
  { id, ...remark }: { id: number; text: string; from: string; position: string },
  { code, name }: FoundWork['criterion'],
): Message {
  return message(
    [
      say('remark-letter', { ...remark, code, name: shorten(name, NAME_LENGTH) }),
      null,
      say('remark-letter-how'),
    ],
    {
      choices: [
        [
          choice(say('remark-button-answer'), `gopy.traloi ${id}`),
          choice(say('remark-button-card', { code }), `tieuchi ${code}`),
        ],
      ],
      about: [code],
      expects: { word: 'gopy.traloi', given: String(id) },
      place: 'new',
    },
  );
}

function answerOf(outcome: Outcome, turn: TurnWith<unknown>): Message {
  if (outcome.kind === 'own') {
    const { remarks } = outcome;
    return message(
      [
        say('remark-own', { count: remarks.length }),
        ...remarks.flatMap((remark) => remarkLine(remark, turn, remark.code)),
        null,
        say('remark-how'),
      ],
      { expects: { word: 'gopy', given: '' }, about: remarks.map(({ code }) => code) },
    );
  }
  const { code, name } = outcome.found.criterion;
  if (outcome.kind === 'ask')
    return message([say('remark-ask', { code, name: shorten(name, NAME_LENGTH) })], {
      expects: { word: 'gopy', given: code },
      about: [code],
      place: 'new',
    });
  const { text, leads, told } = outcome;
  return message([say('remark-left', { code, text, told, leads: leads.join(', ') || 'none' })], {
    choices: [[choice(say('remark-button-card', { code }), `tieuchi ${code}`)]],
    about: [code],
    place: 'new',
  });
}
