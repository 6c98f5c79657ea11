import type { Turn } from '#app/turn/turn.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { planInForce } from '#app/work/find-work.ts';
import { readReference } from '#domain/plan/reference.ts';
import { type Reading, understand } from '#understanding/index.ts';

/** A statement that is asked about, and the criterion and period it is about. */
export interface Unclear {
  readonly reading: Reading;
  readonly reference: string;
}

const BETWEEN = '+';

/** What a question about unclear words keeps: the references it is about, and the words. */
export function unclearGiven(references: readonly string[], words: string): string {
  return `${references.join(BETWEEN)} ${words}`;
}

/** The references a question about unclear words is about, and the words. */
export function readUnclearGiven(given: string): UnclearGiven {
  const [first = ''] = given.split(' ');
  return { references: first.split(BETWEEN), words: given.slice(first.length).trim() };
}

/** What a question about unclear words is about, and the words; none where they are not known. */
export interface UnclearGiven {
  readonly references: readonly string[];
  readonly words: string;
}

/**
 * The words that were asked about, and everything that was unclear in them; only `asked`, and no words, where they were
 * said too long ago, or of something else.
 */
export async function unclearIn(turn: Turn, asked: string): Promise<UnclearGiven> {
  const begun = await openDialogueOf(turn);
  const open = begun?.word === 'noi.ghi' ? readUnclearGiven(begun.given) : null;
  const isIts = open && (open.references.join(BETWEEN) === asked || open.references.includes(asked));
  return isIts ? open : { references: asked.split(BETWEEN), words: '' };
}

/** What is still unclear of some of the references in words that are read again. */
export async function unclearStill(
  turn: Turn,
  words: string,
  references: readonly string[],
): Promise<Unclear[]> {
  const head = references.length > 0 ? await planInForce(turn) : null;
  if (!head?.ok) return [];
  const codeOf = (reference: string): string => readReference(reference)?.code ?? reference;
  const hear = async (about: readonly string[]): Promise<Reading[]> =>
    understand(words, await hearingOf(turn, head.value, about));
  // Words about the criteria that are left take in what was said of others: as they stand by themselves they come first.
  const readings = [...(await hear([])), ...(await hear(references.map(codeOf)))];
  return references.flatMap((reference) => {
    const reading = readings.find(
      ({ criterion, problem }) => criterion === codeOf(reference) && problem === 'unclear',
    );
    return reading ? [{ reading, reference }] : [];
  });
}
