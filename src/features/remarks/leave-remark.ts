import { z } from 'zod';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import { tellMembers } from '#app/telling/tell-member.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWish } from '#app/wish/find-wish.ts';
import { criteriaIndex } from '#app/words/criteria-index.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { type FoundWork, findWork, planInForce } from '#app/work/find-work.ts';
import { remarkLine } from '#app/work/remark-line.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { fold } from '#domain/text/fold.ts';
import { shorten } from '#domain/text/text.ts';
import type { RemarkRow } from '#store/remarks.ts';
import { matchNames } from '#understanding/criteria/names.ts';
import { remarkThread } from './remark-thread.ts';

/** Longer than a remark in a chat; what is longer is a letter. */
const LONGEST = 2000;
const NAME_LENGTH = 90;
const SHOWN = 6;
const OFFERED = 4;
const IN_A_ROW = 4;

const input = z.object({
  reference: z.string().nullable(),
  text: z.string().max(LONGEST),
  words: z.string(),
});

type Outcome =
  | { readonly kind: 'own'; readonly remarks: readonly (RemarkRow & { readonly code: string })[] }
  | { readonly kind: 'unrelated'; readonly words: string }
  | { readonly kind: 'ask'; readonly found: FoundWork }
  /** Said of no criterion yet: those its words may mean. */
  | { readonly kind: 'which'; readonly text: string; readonly codes: readonly string[] }
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
  ofCriterion: 'with-words',
  input,
  read: readRemark,

  async run(turn): Promise<Result<Outcome>> {
    const { reference, words } = turn.input;
    if (await isWish(turn, words)) return done({ kind: 'unrelated', words });
    const text = turn.input.text || (await textBefore(turn, reference));
    if (reference === null)
      return text === '' ? done({ kind: 'own', remarks: await ownRemarks(turn) }) : which(turn, text);
    const found = await findWork(turn, reference);
    if (!found.ok) return text === '' ? found : which(turn, await withoutCode(turn, text));
    return text === ''
      ? done({ kind: 'ask', found: found.value })
      : done({ kind: 'left', found: found.value, text, ...(await leave(turn, found.value, text)) });
  },

  unrelated: (outcome) => (outcome.kind === 'unrelated' ? outcome.words : null),

  answer: (outcome, turn) => (outcome.kind === 'unrelated' ? null : answerOf(outcome, turn)),
});

/** The code stands before the text; or after it, where it was asked for last. */
function readRemark(words: string): unknown {
  const said = words.trim();
  const [first = ''] = said.split(/\s+/);
  const last = said.split(/\s+/).at(-1) ?? '';
  if (readReference(first)) return { reference: first, text: said.slice(first.length).trim(), words: said };
  // "… ở thôn 2" ends with no code.
  if (said !== last && /\d[.,]\d/.test(last) && readReference(last))
    return { reference: last, text: said.slice(0, -last.length).trim(), words: said };
  return { reference: null, text: said, words: said };
}

/** Whether somebody who looks through their remarks wishes to see something else. */
async function isWish(turn: Turn, words: string): Promise<boolean> {
  if (words === '' || turn.origin.pressed) return false;
  const begun = await openDialogueOf(turn);
  return begun?.word === 'gopy' && begun.given === '' && (await findWish(turn, words, [])) !== null;
}

/** What was said before the criterion was chosen by a button. */
async function textBefore(turn: Turn, reference: string | null): Promise<string> {
  const begun = turn.origin.pressed && reference !== null ? await openDialogueOf(turn) : null;
  return begun?.word === 'gopy' && !readReference(begun.given) ? begun.given : '';
}

/** What was said where no such criterion is: a number at its end belongs to it ("trước 15.3"), unless a code was asked for. */
async function withoutCode(turn: TurnWith<z.infer<typeof input>>, text: string): Promise<string> {
  const { words } = turn.input;
  const begun = await openDialogueOf(turn);
  const isAnswer = begun?.word === 'gopy' && begun.given === text;
  return isAnswer || words.endsWith(text) ? text : words;
}

async function which(turn: Turn, text: string): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const index = await criteriaIndex(turn, head.value);
  const codes = matchNames(index, fold(text).split(' '), OFFERED).map(({ code }) => code);
  return done({ kind: 'which', text, codes });
}

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

function answerOf(outcome: Exclude<Outcome, { kind: 'unrelated' }>, turn: TurnWith<unknown>): Message {
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
  if (outcome.kind === 'which') {
    const { text, codes } = outcome;
    return message([say('remark-which', { text: shorten(text, NAME_LENGTH), offered: codes.length })], {
      choices: rowsOf(
        codes.map((code) => choice(say('words-button-criterion', { code }), `gopy ${code}`)),
        IN_A_ROW,
      ),
      expects: { word: 'gopy', given: text },
      place: 'new',
    });
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
