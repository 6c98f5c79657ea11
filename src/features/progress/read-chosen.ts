import type { Turn } from '#app/turn/turn.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { planInForce } from '#app/work/find-work.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import type { AskedDialogue } from '#store/dialogues.ts';
import { onlyCode, readCorrection } from '#understanding/correction.ts';
import { type Hearing, type Reading, understand, unknownCode } from '#understanding/index.ts';
import { saysNo } from '#understanding/says-no.ts';
import { correctLast } from './correct-last.ts';
import { type Aside, hearAside } from './hear-aside.ts';
import { needsCriterion, readWords, type WordsOutcome } from './read-words.ts';
import type { Subject } from './subject.ts';

/** What was heard in place of a criterion: a report, something that is none, or that there is nothing to be said. */
export type Chosen = WordsOutcome | Aside | { readonly dropped: true } | PutRight;

/** What was written down before has been put right: the criterion is waited for on. */
export interface PutRight {
  readonly putRight: WordsOutcome;
  readonly beneath: AskedDialogue;
}

/**
 * Reads words again with the criterion that was chosen for them. Only what is about it is written down: other
 * statements of the same words were dealt with before. Who types something of their own instead is heard with that.
 */
export async function readChosen(turn: Turn, words: string): Promise<Result<Chosen>> {
  const begun = await openDialogueOf(turn);
  if (begun?.word !== 'noi.chon') return readWords(turn, words, { about: asCodes(words), period: null });
  const answer = turn.origin.pressed ? words : words.slice(begun.given.length).trim();
  // "Ý tôi là 2.1", "nhầm, 2.1" to a code that is in no plan.
  const corrected = onlyCode(readCorrection(answer)?.said ?? '');
  const chosen = readReference(answer)?.code ?? corrected ?? undefined;
  if (chosen !== undefined) return readAgain(turn, begun.given, chosen);
  if (saysNo(answer)) return done({ dropped: true });
  const put = turn.origin.pressed ? null : await correctLast(turn, answer);
  if (put) return put.ok && !('wish' in put.value) ? done({ putRight: put.value, beneath: begun }) : put;
  const readings = await understood(turn, answer);
  // The name of a criterion is what was asked for, though the same words may be a wish: "báo cáo tháng".
  const isName = !/\d/.test(answer) && readings.some(({ criterion }) => criterion !== null);
  const aside = isName ? null : await hearAside(turn, answer, []);
  if (aside) return aside;
  const isOwn = readings.some(isReport);
  return readWords(turn, isOwn ? answer : words, { about: [], period: null });
}

/** Whether words say by themselves how something stands; a criterion's name alone completes what was said before. */
function isReport({ sure, criterion, state, intent }: Reading): boolean {
  return (sure && criterion !== null) || state !== null || REPORTING.includes(intent);
}

const REPORTING: readonly Reading['intent'][] = [
  'progress',
  'done',
  'not_started',
  'blocked',
  'extension',
  'score',
];

/** Reads words again as if they had named what was chosen for them. */
export async function readAgain(
  turn: Turn,
  given: string,
  chosen: string,
  subject: Partial<Subject> = {},
): Promise<Result<WordsOutcome>> {
  const hearing = await hearingNow(turn);
  const readings = hearing ? understand(given, hearing) : [];
  const waiting = readings.filter(needsCriterion);
  const open = waiting.find(({ candidates }) => candidates.includes(chosen)) ?? waiting[0];
  if (hearing && open && !hearing.index.byCode.has(chosen))
    return done(askAgain(given, open, chosen, hearing));
  const whole = readings.find(({ criterion }) => criterion !== null && chosen.startsWith(`${criterion}.`));
  const cue = (open ?? whole)?.why.find(({ means }) => NAMING.includes(means))?.words;
  const words = cue ? given.replace(cue, chosen) : given;
  return readWords(turn, words, { period: null, ...subject, about: [chosen], only: chosen });
}

/** What named the criterion in the words before. */
const NAMING = ['criterion', 'criterion-name', 'no-criterion'];

/** The code that was typed does not exist either: what was said before still waits. */
function askAgain(text: string, open: Reading, typed: string, hearing: Hearing): WordsOutcome {
  const reading = { ...open, ...unknownCode(typed, hearing) };
  return {
    text,
    handled: [{ kind: 'unsure', reading, reference: null, weight: 0 }],
    amended: false,
    unchanged: false,
  };
}

async function hearingNow(turn: Turn): Promise<Hearing | null> {
  const head = await planInForce(turn);
  return head.ok ? hearingOf(turn, head.value, []) : null;
}

async function understood(turn: Turn, words: string): Promise<Reading[]> {
  const hearing = await hearingNow(turn);
  return hearing ? understand(words, hearing) : [];
}

function asCodes(words: string): string[] {
  const code = readReference(words)?.code;
  return code === undefined ? [] : [code];
}
