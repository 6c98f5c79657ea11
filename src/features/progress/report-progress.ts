import { z } from 'zod';
import { type Choice, choice, type Message, message, receiptOf, rowsOf, say } from '#app/message.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { putsRight } from '#app/words/puts-right.ts';
import { type FoundWork, findWork, momentOf, planInForce } from '#app/work/find-work.ts';
import { workLine } from '#app/work/work-lines.ts';
import { mayReport } from '#domain/people/permission.ts';
import { periodArgs, readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { PROGRESS_STATES } from '#domain/work/progress.ts';
import { type WorkItem, workItemsOf } from '#domain/work/work-item.ts';
import { readCorrection } from '#understanding/correction.ts';
import { echoChoices, echoLines } from './echo.ts';
import { extensionChoice } from './extension-choice.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { REOPENS, type Recorded, recordProgress, type Statement } from './record.ts';
import { leftOver, reminderAfter } from './reminder-after.ts';
import { type Reopening, referenceOf, reopeningOf, reopenParts } from './reopen.ts';
import { unclearGiven } from './unclear.ts';
import { wordsMessage } from './words-message.ts';

const BUTTON_STATES = ['in_progress', 'submitted', 'done', 'blocked', 'not_arisen', 'not_started'] as const;
type ButtonState = (typeof BUTTON_STATES)[number] & (typeof PROGRESS_STATES)[number];

const input = z.object({
  reference: z.string().nullable(),
  /** A button: a state, or a percent of work under way. */
  button: z.union([z.enum(BUTTON_STATES), z.number().int().min(0).max(100)]).nullable(),
  words: z.string(),
});

type Outcome =
  | { readonly kind: 'choose'; readonly items: readonly WorkItem[] }
  | { readonly kind: 'ask'; readonly found: FoundWork }
  | { readonly kind: 'ask-reason'; readonly reference: string }
  | { readonly kind: 'recorded'; readonly recorded: Recorded; readonly rest: readonly WorkItem[] | null }
  | { readonly kind: 'reopens'; readonly reopening: Reopening; readonly words: string }
  | { readonly kind: 'words'; readonly outcome: WordsOutcome };

/** How many criteria are offered to choose from. */
const CHOICES = 10;

/**
 * `/capnhat [code] [words]`: the lead or a supporter says how their part stands. Without a code the open criteria are
 * offered, without words the states are; a blocker is asked for its reason.
 */
export const reportProgress = command({
  word: 'capnhat',
  menu: ['COORDINATOR', 'OFFICIAL'],
  ofCriterion: 'with-words',
  input,
  read: readCall,

  async run(turn): Promise<Result<Outcome>> {
    const { reference, button, words } = turn.input;
    if (reference === null) return words === '' ? choose(turn) : wordsOf(turn, [], words);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const allowed = mayReport(turn.actor, found.value.criterion);
    if (!allowed.ok) return allowed;
    if (button === 'blocked' && words === '') return done({ kind: 'ask-reason', reference });
    const instead = button === 'blocked' ? readCorrection(words) : null;
    // "vướng" was pressed by mistake: "à nhầm, xong rồi" is no reason for it.
    if (instead && (await putsRight(turn, instead, [found.value.criterion.code])))
      return wordsOf(turn, [reference], instead.said);
    if (button === null) {
      return words === '' ? done({ kind: 'ask', found: found.value }) : wordsOf(turn, [reference], words);
    }
    const statement = statementOf(button, words);
    const recorded = await recordProgress(turn, found.value, statement);
    if (!recorded.ok && recorded.reason === REOPENS)
      return done({ kind: 'reopens', reopening: reopeningOf(found.value, statement), words });
    if (!recorded.ok) return recorded;
    return done({ kind: 'recorded', recorded: recorded.value, rest: await reminderAfter(turn) });
  },

  answer: (outcome, turn) => answerOf(outcome, turn),
});

function readCall(words: string): unknown {
  const [first = '', ...others] = words.split(/\s+/);
  const reference = readReference(first) ? first : null;
  const rest = reference === null ? words.trim() : others.join(' ');
  if (reference !== null && /^\d{1,2}$|^100$/.test(rest))
    return { reference, button: Number(rest), words: '' };
  // Less than nothing: asked about as words of one's own are, not taken for a dash.
  if (/^[-–−]\d/.test(rest)) return { reference: null, button: null, words: words.trim() };
  const [, pressed, after = ''] = /^=(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  if (pressed === undefined)
    return { reference, button: null, words: words.trim() === first ? '' : restOf(words, reference) };
  return { reference, button: /^\d+$/.test(pressed) ? Number(pressed) : pressed, words: after.trim() };
}

/** The words after the reference, line breaks kept. */
function restOf(words: string, reference: string | null): string {
  return reference === null ? words.trim() : words.trim().slice(reference.length).trim();
}

function statementOf(button: ButtonState | number, note: string): Statement {
  if (typeof button !== 'number') return { state: button, percent: null, note };
  if (button === 100) return { state: 'done', percent: button, note };
  return { state: button === 0 ? 'not_started' : 'in_progress', percent: button, note };
}

async function choose(turn: TurnWith<z.infer<typeof input>>): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const items = workItemsOf(plan, memberId, momentOf(turn));
  return items.length === 0 ? refuse('progress-nothing-open') : done({ kind: 'choose', items });
}

async function wordsOf(turn: TurnWith<z.infer<typeof input>>, about: readonly string[], words: string) {
  const codes = about.map((each) => readReference(each)?.code ?? each);
  const period = about.map((each) => readReference(each)?.period ?? null).at(0) ?? null;
  const outcome = await readWords(turn, words, { about: codes, period });
  return outcome.ok ? done<Outcome>({ kind: 'words', outcome: outcome.value }) : outcome;
}

function answerOf(outcome: Outcome, turn: TurnWith<z.infer<typeof input>>): Message | null {
  // Who types the command waits for a word: silence would look like a report that was taken.
  if (outcome.kind === 'words')
    return (
      wordsMessage(outcome.outcome, turn) ??
      message([say('words-not-a-report', { intent: 'other' })], { place: 'new' })
    );
  if (outcome.kind === 'choose') {
    const offered = outcome.items.slice(0, CHOICES);
    return message([say('progress-choose'), ...offered.map(workLine)], {
      choices: rowsOf(offered.map(chooseButton), 3),
      about: [],
    });
  }
  if (outcome.kind === 'ask-reason') {
    const code = readReference(outcome.reference)?.code ?? outcome.reference;
    return message([say('progress-ask-reason', { code })], {
      expects: { word: 'capnhat', given: `${outcome.reference} =blocked` },
      about: [code],
      place: 'new',
    });
  }
  if (outcome.kind === 'ask') return askMessage(outcome.found, turn);
  if (outcome.kind === 'reopens') {
    const { reopening, words } = outcome;
    const { lines, choices } = reopenParts(reopening);
    const expects = { word: 'noi.ghi', given: unclearGiven([referenceOf(reopening)], words) };
    return message(lines, { choices, about: [reopening.code], expects, place: 'new' });
  }
  const { recorded } = outcome;
  const rest = leftOver(outcome.rest);
  return message([...echoLines(recorded), ...rest.lines], {
    choices: [echoChoices(recorded), ...rest.choices],
    about: [recorded.code, ...rest.about],
    receipt: receiptOf({ entries: [recorded.entryId] }),
  });
}

function chooseButton(item: WorkItem): Choice {
  const args = { code: item.code, ...periodArgs(item.period) };
  return choice(say('progress-button-choose', args), `capnhat ${writeReference(item.code, item.period)}`);
}

function askMessage({ criterion, occurrence }: FoundWork, turn: Turn): Message {
  const reference = writeReference(criterion.code, occurrence.period);
  const state = (each: ButtonState) =>
    choice(say('progress-button-state', { state: each }), `capnhat ${reference} =${each}`);
  const percent = (each: number) =>
    choice(say('progress-button-percent', { percent: each }), `capnhat ${reference} =${each}`);
  return message(
    [
      say('progress-ask', {
        code: criterion.code,
        ...periodArgs(occurrence.period),
        name: shorten(criterion.name, 90),
        state: occurrence.state,
        percent: occurrence.percent,
      }),
      say('progress-ask-how'),
    ],
    {
      choices: [
        [state('done')],
        [percent(25), percent(50), percent(75)],
        [state('submitted'), state('blocked')],
        [
          state('not_arisen'),
          choice(say('progress-button-evidence', { code: criterion.code }), `minhchung ${reference}`),
        ],
        [
          choice(say('progress-button-snooze'), `lichnhac.hoan ${reference}`),
          ...extensionChoice(turn, { criterion, occurrence }),
        ],
      ],
      expects: { word: 'capnhat', given: reference },
      about: [criterion.code],
      place: 'new',
    },
  );
}
