import { z } from 'zod';
import { type Say, say } from '#app/message.ts';
import { onDay } from '#app/timeline/moment.ts';
import { sourceArgs } from '#app/timeline/through.ts';
import type { Turn } from '#app/turn/turn.ts';
import { shorten } from '#domain/text/text.ts';
import { formatDay, parseDay } from '#domain/time/day.ts';

const VALUE_LENGTH = 60;

/** An entry of the trail. */
export type Entry = Awaited<ReturnType<Turn['store']['audit']['latest']>>[number];

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);
/** How deeds keep what they changed: a setting, a member, a level of the ladder. */
const changed = z.union([
  z.object({ before: value, after: value }),
  z.object({
    from: z.object({ name: z.string(), position: z.string() }),
    to: z.object({ name: z.string(), position: z.string() }),
  }),
  z.object({ from: value, to: value }),
  z.object({ before: z.object({ after: value, active: value }), change: z.record(z.string(), value) }),
]);

/** Deeds whose entry tells from what to what; those on a criterion are told in full by its timeline. */
const TELLING = [
  'setting-changed',
  'ladder-changed',
  'field-leader-set',
  'member-role-changed',
  'member-renamed',
];

/** Who did what to whom or what, from what to what, and through which message; `names`: of members, by their id. */
export function entryLine(entry: Entry, turn: Turn, names: ReadonlyMap<string, string>): Say {
  const { at, actorName, action, subject, source } = entry;
  const { kind, id } = subjectOf(subject);
  return say('audit-entry', {
    ...onDay(turn, at),
    name: actorName || 'none',
    action,
    kind,
    id: kind === 'member' ? (names.get(id) ?? id) : id,
    ...changeIn(entry),
    ...sourceArgs(turn, source, at),
  });
}

/** `criterion:3.2.1` as the kind of thing and its id. */
function subjectOf(subject: string): { kind: string; id: string } {
  const at = subject.indexOf(':');
  return { kind: subject.slice(0, at), id: subject.slice(at + 1) };
}

function changeIn({ action, details }: Entry): { changed: string; from: string; to: string } {
  const change = TELLING.includes(action) ? changed.safeParse(details).data : undefined;
  if (!change) return { changed: 'no', from: 'none', to: 'none' };
  if ('change' in change) {
    const { after, active } = { ...change.before, ...change.change };
    const isSwitched = 'active' in change.change;
    return isSwitched
      ? { changed: 'yes', from: write(change.before.active), to: write(active ?? null) }
      : { changed: 'yes', from: write(change.before.after), to: write(after ?? null) };
  }
  if ('before' in change) return { changed: 'yes', from: write(change.before), to: write(change.after) };
  const { from, to } = change;
  if (isPerson(from) && isPerson(to)) return { changed: 'yes', from: writePerson(from), to: writePerson(to) };
  return isPerson(from) || isPerson(to)
    ? { changed: 'no', from: 'none', to: 'none' }
    : { changed: 'yes', from: write(from), to: write(to) };
}

type Value = z.infer<typeof value>;
type Person = { readonly name: string; readonly position: string };

function isPerson(each: Value | Person): each is Person {
  return typeof each === 'object' && each !== null && 'name' in each;
}

function writePerson({ name, position }: Person): string {
  return shorten([name, position].filter((each) => each !== '').join(', '), VALUE_LENGTH);
}

/** A value as the words for it take it: `none` where there is none, `on` and `off` for what is switched, a day as people write it. */
function write(each: Value): string {
  if (each === null || each === '') return 'none';
  const day = typeof each === 'string' ? parseDay(each) : undefined;
  if (day) return formatDay(day);
  if (typeof each === 'boolean') return each ? 'on' : 'off';
  return shorten(Array.isArray(each) ? each.join(', ') : String(each), VALUE_LENGTH);
}
