import { type Say, say } from '#app/message.ts';
import type { Reading } from '#understanding/reading.ts';
import type { Handled } from './handled.ts';

/** More reports of one state than this are said back together: a message is one screen. */
const SAID_EACH = 5;

type Reported = Extract<Handled, { kind: 'recorded' }>;

/** The reports that are said back together: those of the state that most of them say, where they are many. */
export function foldedIn(handled: readonly Handled[]): Reported[] {
  const byState = new Map<string, Reported[]>();
  for (const each of handled.filter((one) => one.kind === 'recorded'))
    byState.set(each.recorded.after.state, [...(byState.get(each.recorded.after.state) ?? []), each]);
  const [most = []] = [...byState.values()].toSorted((a, b) => b.length - a.length);
  return most.length > SAID_EACH ? most : [];
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
