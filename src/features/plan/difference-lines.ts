import { type Say, say } from '#app/message.ts';
import type { Move, Unclear } from '#domain/plan/moved-criteria.ts';
import type { Succession } from '#domain/plan/successions.ts';
import { shorten } from '#domain/text/text.ts';
import type { ChangedCriterion, Difference } from './compare-plans.ts';

const CODES_SHOWN = 10;
const CHANGES_SHOWN = 6;
const MOVES_SHOWN = 5;
const UNCLEAR_SHOWN = 3;
const TEXT_LENGTH = 40;

/** What a file would change about the plan in force: counts, then the first few by code; `whole`: all that moves. */
export function differenceLines(
  { added, removed, moved, returned, successions, unclear, changed }: Difference,
  whole = false,
): Say[] {
  const lines = changed.flatMap(changeLines);
  const more = lines.length - CHANGES_SHOWN;
  return [
    say('plan-difference', {
      nothing:
        added.length + removed.length + moved.length + returned.length + changed.length === 0 ? 'yes' : 'no',
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      moved: moved.length,
      returned: returned.length,
    }),
    ...moveLines(moved, whole ? moved.length : MOVES_SHOWN),
    ...returnLines(returned, whole ? returned.length : MOVES_SHOWN),
    ...successionLines(successions, whole ? successions.length : MOVES_SHOWN),
    ...unclearLines(unclear, whole ? unclear.length : UNCLEAR_SHOWN),
    ...codesLine('plan-added', added),
    ...codesLine('plan-removed', removed),
    ...lines.slice(0, CHANGES_SHOWN),
    ...(more > 0 ? [say('plan-more', { count: more })] : []),
  ];
}

function moveLines(moves: readonly Move[], room: number): Say[] {
  const more = moves.length - room;
  return [
    ...moves.slice(0, room).map(({ from, to, name, exact }) =>
      say('plan-move', {
        from,
        to,
        name: shorten(name, TEXT_LENGTH),
        near: exact ? 'no' : 'yes',
        kept: 'yes',
      }),
    ),
    ...(more > 0 ? [say('plan-more', { count: more })] : []),
  ];
}

function returnLines(returns: readonly Move[], room: number): Say[] {
  const more = returns.length - room;
  return [
    ...returns
      .slice(0, room)
      .map(({ from, to, name }) =>
        say('plan-return', { from: from === to ? 'same' : from, to, name: shorten(name, TEXT_LENGTH) }),
      ),
    ...(more > 0 ? [say('plan-more', { count: more })] : []),
  ];
}

/** Which criteria were split or put together, and where what was said of them is found. */
function successionLines(successions: readonly Succession[], room: number): Say[] {
  const more = successions.length - room;
  return [
    ...successions.slice(0, room).map(({ kind, from, to, goesOn, byName }) =>
      say('plan-succession', {
        byName: byName ? 'yes' : 'no',
        how: `${kind}${goesOn ? '-on' : ''}`,
        from: from.join(', '),
        to: to.join(', '),
      }),
    ),
    ...(more > 0 ? [say('plan-more', { count: more })] : []),
  ];
}

/** What is not guessed is said, with what becomes of it. */
function unclearLines(unclear: readonly Unclear[], room: number): Say[] {
  return unclear.slice(0, room).map(({ name, from, to }) =>
    say('plan-move-unclear', {
      name: shorten(name, TEXT_LENGTH),
      from: from.slice(0, CODES_SHOWN).join(', '),
      to: to.slice(0, CODES_SHOWN).join(', '),
    }),
  );
}

function codesLine(key: string, codes: readonly string[]): Say[] {
  if (codes.length === 0) return [];
  const shown = codes.slice(0, CODES_SHOWN);
  return [say(key, { count: codes.length, codes: shown.join(', '), more: codes.length - shown.length })];
}

function changeLines({ code, ...changes }: ChangedCriterion): Say[] {
  const line = (what: string, change: { from: string | number | null; to: string | number | null } | null) =>
    change ? [say('plan-changed', { code, what, from: shown(change.from), to: shown(change.to) })] : [];
  return [
    ...line('points', changes.points),
    ...line('deadline', changes.deadline),
    ...line('leads', changes.leads),
    ...line('supports', changes.supports),
    ...line('name', changes.name),
    ...line('cause', changes.cause),
    ...line('remedy', changes.remedy),
    ...line('scoring', changes.scoring),
  ];
}

function shown(value: string | number | null): string | number {
  if (typeof value === 'number') return value;
  return value ? shorten(value, TEXT_LENGTH) : 'none';
}
