import { type Say, say } from '#app/message.ts';
import type { Reading } from '#understanding/reading.ts';
import type { Handled } from './handled.ts';
import type { Recorded } from './record.ts';

/** More reports of one state than this are said back together: a message is one screen. */
const SAID_EACH = 5;

type Reported = Extract<Handled, { kind: 'recorded' }>;

/**
 * The reports that are said back together: those of the state and share that most of them say, where they are many and
 * there is nothing else to say back of them.
 */
export function foldedIn(handled: readonly Handled[]): Reported[] {
  const byState = new Map<string, Reported[]>();
  for (const each of handled.filter((one) => one.kind === 'recorded')) {
    const { state, percent } = each.recorded.after;
    const key = `${state} ${percent}`;
    if (isBare(each.recorded)) byState.set(key, [...(byState.get(key) ?? []), each]);
  }
  const [most = []] = [...byState.values()].toSorted((a, b) => b.length - a.length);
  return most.length > SAID_EACH ? most : [];
}

/** Whether its state is all that is said back of it: no words, no figure, nobody else's part. */
function isBare({ after, figure, share, onBehalfOf, supporting, waitingFor }: Recorded): boolean {
  const isOwn = onBehalfOf === null && supporting === null && waitingFor.length === 0;
  return after.note === '' && figure === null && share === null && isOwn;
}

/** What is not sure yet. */
export type Unsure = Extract<Handled, { kind: 'unsure' }>;

/** What is asked about with buttons that write it down, the weightiest first. */
export function unclearOf(handled: readonly Handled[]): Unsure[] {
  return handled
    .filter((each) => each.kind === 'unsure')
    .filter(({ reading, reference }) => reference !== null && reading.problem === 'unclear')
    .toSorted((a, b) => b.weight - a.weight);
}

/** What is asked about once the question before is answered. */
export function askedLater(readings: readonly Reading[]): Say[] {
  const codes = [...new Set(readings.flatMap(({ criterion }) => criterion ?? []))];
  return codes.length > 0 ? [say('words-asked-later', { codes: codes.join(', ') })] : [];
}
