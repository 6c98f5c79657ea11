import type { CriterionLine } from './line.ts';
import { sumPoints } from './points.ts';
import { isClosed } from './progress.ts';
import type { Assignee } from './work.ts';

/**
 * What an official leads, in figures. `total` = `closed` + `open`; the others are among these. Of a criterion with
 * several leads each answers for their own part: whose part is done has it closed, and none of its points at risk.
 */
export interface OfficialRow {
  readonly memberId: number;
  readonly name: string;
  readonly total: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly evidenceMissing: number;
  /** When they last answered for anything, as lead or support. */
  readonly lastHeardAt: Date | null;
  /** The whole points of each criterion, so that rows of common leads add up to more than there is. */
  readonly atRisk: number;
}

/** Of those with something open, lead or support, how many were heard lately; `percent` is null where nobody has. */
export interface UpdateRate {
  readonly asked: number;
  readonly heard: number;
  readonly percent: number | null;
}

/** Somebody who is silent for longer no longer counts as heard. */
const HEARD_WITHIN_MS = 14 * 86_400_000;

/** A row for everybody who leads something, by given name as Vietnamese lists are, never by results. */
export function officialRows(lines: readonly CriterionLine[]): OfficialRow[] {
  const heard = lastHeardByMember(lines);
  const led = new Map<number, { name: string; duties: Duty[] }>();
  for (const { line, assignee } of dutiesOf(lines, ['lead'])) {
    const official = led.get(assignee.memberId) ?? { name: assignee.name, duties: [] };
    official.duties.push({ line, part: partOf(line, assignee.memberId) });
    led.set(assignee.memberId, official);
  }
  return [...led]
    .map(([memberId, { name, duties }]) => ({
      memberId,
      name,
      ...tallyOf(duties),
      lastHeardAt: heard.get(memberId) ?? null,
    }))
    .sort((a, b) => byGivenName.compare(sortKey(a.name), sortKey(b.name)));
}

/** How many of those asked were heard within 14 days before `now`. */
export function updateRate(lines: readonly CriterionLine[], now: Date): UpdateRate {
  const lastHeard = lastHeardByMember(lines);
  const asked = new Set<number>();
  for (const { line, assignee } of dutiesOf(lines, ['lead', 'support'])) {
    if (!asked.has(assignee.memberId) && partOf(line, assignee.memberId).open) asked.add(assignee.memberId);
  }
  const since = now.getTime() - HEARD_WITHIN_MS;
  const heard = [...asked].filter((memberId) => (lastHeard.get(memberId)?.getTime() ?? 0) >= since).length;
  return {
    asked: asked.size,
    heard,
    percent: asked.size > 0 ? Math.floor((100 * heard) / asked.size) : null,
  };
}

interface Part {
  readonly open: boolean;
  readonly overdue: boolean;
  readonly blocked: boolean;
}

interface Duty {
  readonly line: CriterionLine;
  readonly part: Part;
}

/** A member's own part: open while an open occurrence lacks their word that it is done. */
function partOf({ standing }: CriterionLine, memberId: number): Part {
  let [open, overdue, blocked] = [false, false, false];
  for (const { occurrence, overdue: late } of standing.counted) {
    if (isClosed(occurrence.state)) continue;
    const own = occurrence.answers.filter((answer) => answer.memberId === memberId);
    if (own.some(({ state }) => isClosed(state))) continue;
    open = true;
    overdue ||= late;
    blocked ||= own.some(({ state }) => state === 'blocked');
  }
  return { open, overdue, blocked };
}

function tallyOf(duties: readonly Duty[]) {
  const count = (holds: (duty: Duty) => boolean) => duties.filter(holds).length;
  const open = count(({ part }) => part.open);
  const theirs = duties.filter(({ line, part }) => part.open || isClosed(line.standing.state));
  return {
    total: duties.length,
    closed: duties.length - open,
    open,
    overdue: count(({ part }) => part.overdue),
    blocked: count(({ part }) => part.blocked),
    evidenceMissing: count(({ line }) => line.standing.evidenceMissing),
    atRisk: sumPoints(theirs.map(({ line }) => line.forecast.atRisk)),
  };
}

/** Each criterion with each member who has such a duty in it, once however many rows say so. */
function* dutiesOf(lines: readonly CriterionLine[], kinds: readonly Assignee['kind'][]) {
  for (const line of lines) {
    const seen = new Set<number>();
    for (const assignee of line.criterion.assignees) {
      if (!kinds.includes(assignee.kind) || seen.has(assignee.memberId)) continue;
      seen.add(assignee.memberId);
      yield { line, assignee };
    }
  }
}

function lastHeardByMember(lines: readonly CriterionLine[]): Map<number, Date> {
  const heard = new Map<number, Date>();
  for (const { criterion } of lines)
    for (const { answers } of criterion.occurrences)
      for (const { memberId, at } of answers) {
        const last = heard.get(memberId);
        if (!last || at > last) heard.set(memberId, at);
      }
  return heard;
}

const byGivenName = new Intl.Collator('vi');

/** The given name stands last in a Vietnamese name. */
function sortKey(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(-1), ...words].join(' ');
}
