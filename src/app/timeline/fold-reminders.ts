import { say } from '../message.ts';
import type { Moment } from './moment.ts';

/** What two reminders have in common that are told as one. */
const ALIKE = ['name', 'insteadOf', 'periodKind', 'periodNumber', 'delivery'] as const;

/**
 * A timeline, newest first, in which reminders that follow each other stand once: to whom, how often, from which day to
 * which, and whether they arrived. Whatever happened in between keeps its place.
 */
export function foldReminders(moments: readonly Moment[]): Moment[] {
  const folded: Moment[] = [];
  let run: Moment[] = [];
  for (const moment of moments) {
    if (moment.line.key === 'timeline-reminded') {
      run.push(moment);
      continue;
    }
    folded.push(...foldRun(run), moment);
    run = [];
  }
  return [...folded, ...foldRun(run)];
}

function foldRun(run: readonly Moment[]): Moment[] {
  const alike = new Map<string, Moment[]>();
  for (const moment of run) {
    const key = ALIKE.map((each) => moment.line.args[each]).join('|');
    alike.set(key, [...(alike.get(key) ?? []), moment]);
  }
  return [...alike.values()].flatMap((same) => {
    const [newest, oldest] = [same[0], same.at(-1)];
    if (!newest || !oldest || same.length < 2) return same;
    const times = { count: same.length, first: oldest.line.args.day ?? 'none' };
    return [{ ...newest, line: say('timeline-reminded-times', { ...newest.line.args, ...times }) }];
  });
}
