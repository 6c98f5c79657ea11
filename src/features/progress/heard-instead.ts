import type { Message } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import type { Turn } from '#app/turn/turn.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { withBeneath } from '#app/words/question.ts';
import { readingsOf } from '#app/words/readings-of.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { AskedDialogue } from '#store/dialogues.ts';
import { onlyShare, readCorrection } from '#understanding/correction.ts';
import { saysNo } from '#understanding/says-no.ts';
import { amendedBy } from './amended.ts';
import { type AskedOn, withAskedOn } from './asked-on.ts';
import { type Corrected, correctLast } from './correct-last.ts';
import { type Aside, hearAside } from './hear-aside.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { type UnclearGiven, unclearStill } from './unclear.ts';
import { aboutOf, wordsMessage } from './words-message.ts';

/** What somebody types where a press was awaited, and what of the question is still to be answered. */
export type HeardInstead =
  | { readonly kind: 'dropped'; readonly codes: readonly string[] }
  | { readonly kind: 'aside'; readonly aside: Aside }
  | {
      readonly kind: 'words';
      readonly outcome: WordsOutcome;
      readonly rest: AskedOn;
      readonly question: AskedDialogue | null;
    };

/** What was asked: the references and words it is about, and the question as it stands. */
interface Asked extends UnclearGiven {
  readonly about: readonly string[];
  readonly question: AskedDialogue | null;
}

/**
 * Hears words in the place of a press: they say how what was asked about was meant, or put right what the same message wrote
 * down. Of what they do not answer it is asked on.
 */
export async function heardInstead(
  turn: Turn,
  given: UnclearGiven,
  words: string,
): Promise<Result<HeardInstead>> {
  const about = given.references.map((each) => readReference(each)?.code ?? each);
  if (given.words !== '' && saysNo(words)) return done({ kind: 'dropped', codes: about });
  const asked = { ...given, about, question: await openDialogueOf(turn) };
  const corrected = given.words === '' ? null : await putRight(turn, words, asked);
  if (corrected) return corrected.ok ? heardAs(turn, corrected.value, asked) : corrected;
  const aside = await hearAside(turn, words, about);
  if (aside) return aside.ok ? done({ kind: 'aside', aside: aside.value }) : aside;
  const [only] = given.references.length === 1 ? given.references : [];
  const period = readReference(only ?? '')?.period ?? null;
  const outcome = await readWords(turn, words, { about, period });
  return outcome.ok ? heardAs(turn, outcome.value, asked) : outcome;
}

async function heardAs(
  turn: Turn,
  outcome: Corrected,
  { references, about, words, question }: Asked,
): Promise<Result<HeardInstead>> {
  if ('wish' in outcome) return done({ kind: 'aside', aside: outcome });
  const said = new Set(outcome.handled.flatMap(aboutOf));
  const left = references.filter((_, at) => !said.has(about[at] ?? ''));
  const unclear = words === '' ? [] : await unclearStill(turn, words, left);
  return done({ kind: 'words', outcome, rest: { unclear, words }, question });
}

/**
 * What words put right that was written down by the message that was asked about, "nhầm, 4.3 70%", or was told in the
 * question. Another share alone may be that of either: it is asked which. Null where they put nothing right.
 */
async function putRight(
  turn: Turn,
  words: string,
  { references, words: given, about, question }: Asked,
): Promise<Result<Corrected> | null> {
  const correction = readCorrection(words);
  if (!correction) return null;
  const row = question?.outboxId ? await turn.store.outbox.byId(question.outboxId) : null;
  const told = await amendedBy(turn, messageSchema.safeParse(row?.message).data?.receipt?.entries ?? []);
  const written = told.flatMap(({ code }) => (code === null || about.includes(code) ? [] : [code]));
  const share = onlyShare(correction.said);
  if (share === null) {
    const named = (await readingsOf(turn, correction.said)).map(({ criterion }) => criterion ?? '');
    return named.some((code) => written.includes(code)) ? correctLast(turn, words) : null;
  }
  const isAsked = (await unclearStill(turn, given, references)).some(
    ({ reading }) => reading.percent !== null,
  );
  return isAsked ? readWords(turn, `${share}%`, { about: [...written, ...about], period: null }) : null;
}

/** The answer to such words, and the question that goes on beneath it; left where the answer asks something itself. */
export function insteadMessage(
  { outcome, rest, question }: Extract<HeardInstead, { kind: 'words' }>,
  turn: Turn,
): Message | null {
  const told = wordsMessage(outcome, turn);
  if (!told || rest.unclear.length === 0) return told;
  if (!told.expects) return withAskedOn(told, rest, turn);
  return question ? withBeneath(told, question, (at) => formatTime(turn.clockOf(at))) : told;
}
