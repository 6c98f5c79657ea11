import { z } from 'zod';
import { choice, type Message, message, receiptOf, say } from '#app/message.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWish } from '#app/wish/find-wish.ts';
import { partNamed } from '#app/wish/said-for-another.ts';
import { type FoundWork, findWork, planInForce } from '#app/work/find-work.ts';
import { mayReportFor } from '#domain/people/permission.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type PartKey, readShortCode, writeShortCode } from '#domain/text/short-code.ts';
import { shorten } from '#domain/text/text.ts';
import type { Assignee } from '#domain/work/work.ts';
import type { MemberRow } from '#store/people.ts';
import { peopleButtons } from './choose-whom.ts';
import { echoChoices, echoLines } from './echo.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { type Recorded, recordProgress } from './record.ts';
import { insteadOf, wishMessage } from './wish-message.ts';
import { wordsMessage } from './words-message.ts';

const PAGE = 12;
const NAME_LENGTH = 90;
const STATES = ['done', 'submitted', 'in_progress', 'not_arisen'] as const;

const input = z.object({
  part: z.custom<PartKey>().nullable(),
  page: z.coerce.number().int().min(1).catch(1),
  state: z.enum(STATES).nullable(),
  words: z.string(),
  /** All that was said, where it begins with no short code. */
  named: z.string(),
});

type Outcome =
  | { readonly kind: 'whom'; readonly people: readonly MemberRow[]; readonly page: number }
  | { readonly kind: 'named'; readonly wish: FoundWish }
  | { readonly kind: 'ask'; readonly found: FoundWork; readonly duty: Assignee }
  | { readonly kind: 'recorded'; readonly recorded: Recorded; readonly memberId: number }
  | { readonly kind: 'words'; readonly outcome: WordsOutcome };

/**
 * `/nhapthay [short code, or name and code] [words]`: a coordinator writes down what a member said by telephone or on paper,
 * under the code of the sheet. It counts as that member's part, and shows who wrote it down.
 */
export const reportFor = command({
  word: 'nhapthay',
  menu: ['COORDINATOR'],
  input,
  read(words) {
    const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    const [, state = null] = /^=(\w+)$/.exec(rest) ?? [];
    const part = readShortCode(first);
    return { part, page: first, state, words: state === null ? rest : '', named: part ? '' : words.trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { part, page, state, words } = turn.input;
    if (part === null) return page > 1 || words === '' ? whom(turn, page) : byName(turn);
    const found = await findPart(turn, part);
    if (!found.ok) return found;
    const duty = mayReportFor(turn.actor, found.value.criterion, part.dutyId);
    if (!duty.ok) return duty;
    if (state !== null) {
      const recorded = await recordProgress(
        turn,
        found.value,
        { state, percent: null, note: '', reopens: true },
        part.dutyId,
      );
      return recorded.ok
        ? done({ kind: 'recorded', recorded: recorded.value, memberId: duty.value.memberId })
        : recorded;
    }
    if (words === '') return done({ kind: 'ask', found: found.value, duty: duty.value });
    const { criterion, occurrence } = found.value;
    const subject = {
      about: [criterion.code],
      period: occurrence.period,
      only: criterion.code,
      dutyId: part.dutyId,
    };
    const outcome = await readWords(turn, words, subject);
    return outcome.ok ? done({ kind: 'words', outcome: outcome.value }) : outcome;
  },

  instead: (outcome) => (outcome.kind === 'named' ? insteadOf(outcome.wish) : null),
  answer: answerOf,
});

/** A name and a code in the place of the short code: "anh Vinh 4.3 xong 80%". */
async function byName(turn: TurnWith<z.infer<typeof input>>): Promise<Result<Outcome>> {
  const wish = await partNamed(turn, turn.input.named);
  if (!wish) return refuse('behalf-code-unknown');
  return wish.ok ? done({ kind: 'named', wish: wish.value }) : wish;
}

async function whom(turn: Turn, page: number): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const asked = new Set(plan.criteria.flatMap(({ assignees }) => assignees.map(({ memberId }) => memberId)));
  const people = (await turn.store.people.all()).filter(({ id }) => asked.has(id));
  return done({ kind: 'whom', people: people.toSorted(unreachedFirst), page });
}

function unreachedFirst(a: MemberRow, b: MemberRow): number {
  return Number(a.reach === 'reachable') - Number(b.reach === 'reachable');
}

/** The criterion and time a short code of a sheet names. */
async function findPart(turn: Turn, { occurrenceId }: PartKey): Promise<Result<FoundWork>> {
  const at = await turn.store.work.occurrence(occurrenceId);
  const code = at && (await turn.store.plans.codeOf(at.criterionId));
  if (!at || !code) return refuse('behalf-code-unknown');
  return findWork(turn, writeReference(code, at.period));
}

function answerOf(outcome: Outcome, turn: TurnWith<z.infer<typeof input>>): Message | null {
  if (outcome.kind === 'words') return wordsMessage(outcome.outcome, turn);
  if (outcome.kind === 'named') return wishMessage(outcome.wish, turn);
  if (outcome.kind === 'whom') return whomMessage(outcome.people, outcome.page);
  if (outcome.kind === 'ask') return askMessage(outcome.found, outcome.duty);
  const { recorded, memberId } = outcome;
  const next = choice(say('behalf-button-next'), `nhapthay.nguoi ${memberId}`);
  return message(echoLines(recorded), {
    choices: [echoChoices(recorded), [next]],
    about: [recorded.code],
    receipt: receiptOf({ entries: [recorded.entryId] }),
  });
}

function whomMessage(people: readonly MemberRow[], page: number): Message {
  const pages = Math.max(1, Math.ceil(people.length / PAGE));
  const at = Math.min(page, pages);
  const turns = [
    ...(at > 1 ? [choice(say('button-previous'), `nhapthay ${at - 1}`)] : []),
    ...(at < pages ? [choice(say('button-next'), `nhapthay ${at + 1}`)] : []),
  ];
  return message([say('behalf-ask-whom')], {
    choices: [
      ...peopleButtons(people.slice((at - 1) * PAGE, at * PAGE)),
      ...(turns.length > 0 ? [turns] : []),
    ],
    expects: { word: 'nhapthay', given: '' },
  });
}

function askMessage({ criterion, occurrence }: FoundWork, duty: Assignee): Message {
  const code = writeShortCode({ dutyId: duty.dutyId, occurrenceId: occurrence.id });
  const button = (state: (typeof STATES)[number]) =>
    choice(say('progress-button-state', { state }), `nhapthay ${code} =${state}`);
  return message(
    [
      say('behalf-ask', {
        name: duty.name,
        code: criterion.code,
        ...periodArgs(occurrence.period),
        title: shorten(criterion.name, NAME_LENGTH),
      }),
    ],
    {
      choices: [
        [button('done'), button('submitted')],
        [button('in_progress'), button('not_arisen')],
      ],
      expects: { word: 'nhapthay', given: code },
      about: [criterion.code],
      place: 'new',
    },
  );
}
