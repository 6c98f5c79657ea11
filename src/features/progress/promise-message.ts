import { choice, type Message, say } from '#app/message.ts';
import { weekdayOf } from '#domain/time/day.ts';
import type { Promised } from './handled.ts';

/** What is said to a promise: until when it is due, when it is asked again, and that nothing was written down. */
export function promiseParts(promise: Promised): Pick<Message, 'lines' | 'choices'> {
  if (promise.code === null) return { lines: [say('promise-which', { count: promise.count })], choices: [] };
  const { code, due, again } = promise;
  const args = { code, due: due ?? 'none' };
  if (again === null) return { lines: [say('promise-heard', args)], choices: [] };
  return {
    lines: [say('promise-noted', { ...args, again, weekday: weekdayOf(again) })],
    choices: [[choice(say('snooze-button-go-on', { code }), `lichnhac.hoan ${code} =go`)]],
  };
}
