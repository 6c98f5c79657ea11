import { givenNameOf } from '../text/given-name.ts';
import { daysSince, type Today, wasHeard } from '../work/heard.ts';
import { isClosed } from '../work/progress.ts';
import type { Assignee } from '../work/work.ts';
import type { CriterionLine } from './line.ts';
import { roundPercent } from './percent.ts';
import { type Duty, type Part, type Tally, tallyOf } from './tally.ts';

/**
 * What an official leads, in figures. Of a criterion with several leads each answers for their own part: whose part is done
 * has it closed, and none of its points at risk. `atRisk` counts the whole points of each criterion, so that rows of common
 * leads add up to more than there is.
 */
export interface OfficialRow extends Tally {
  readonly memberId: number;
  readonly name: string;
  readonly body: string;
  /** When they last answered for anything, as lead or support. */
  readonly lastHeardAt: Date | null;
  /** Whole days since; null where they were never heard. */
  readonly daysSilent: number | null;
}

/** Of those with something open, lead or support, how many were heard lately; `percent` is null where nobody has. */
export interface UpdateRate {
  readonly asked: number;
  readonly heard: number;
  readonly percent: number | null;
}

/** A member in a plan: what they lead, whether anything waits for their word, and when they were last heard. */
export interface MemberWork {
  readonly memberId: number;
  readonly name: string;
  readonly body: string;
  readonly led: readonly Duty[];
  /** As lead or support. */
  readonly open: boolean;
  readonly lastHeardAt: Date | null;
}

/** Everybody who leads or supports a criterion of the plan, by given name as Vietnamese lists are, never by results. */
export function membersOf(lines: readonly CriterionLine[]): MemberWork[] {
  const heard = lastHeardByMember(lines);
  const members = new Map<number, { name: string; body: string; led: Duty[]; open: boolean }>();
  for (const line of lines) {
    for (const assignee of onceEach(line.criterion.assignees)) {
      const { name, body } = assignee;
      const member = members.get(assignee.memberId) ?? { name, body, led: [], open: false };
      const part = partOf(line, assignee.memberId);
      if (assignee.kind === 'lead') member.led.push({ line, part });
      member.open ||= part.open;
      members.set(assignee.memberId, member);
    }
  }
  return [...members]
    .map(([memberId, { name, body, led, open }]) => {
      return { memberId, name, body, led, open, lastHeardAt: heard.get(memberId) ?? null };
    })
    .sort((a, b) => byGivenName.compare(sortKey(a.name), sortKey(b.name)));
}

/** A row for everybody who leads something, in the order they are given. */
export function officialRows(members: readonly MemberWork[], today: Today): OfficialRow[] {
  return members
    .filter(({ led }) => led.length > 0)
    .map(({ memberId, name, body, led, lastHeardAt }) => ({
      memberId,
      name,
      body,
      ...tallyOf(led),
      lastHeardAt,
      daysSilent: daysSince(lastHeardAt, today),
    }));
}

/** How many of those asked were heard within 14 days. */
export function updateRate(members: readonly MemberWork[], today: Today): UpdateRate {
  const asked = members.filter(({ open }) => open);
  const heard = asked.filter(({ lastHeardAt }) => wasHeard(lastHeardAt, today)).length;
  const percent = asked.length > 0 ? roundPercent((100 * heard) / asked.length, 1) : null;
  return { asked: asked.length, heard, percent };
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

/** Leads and supports, each member once however many rows name them, as lead where one does. */
function onceEach(assignees: readonly Assignee[]): Iterable<Assignee> {
  const members = new Map<number, Assignee>();
  for (const assignee of assignees) {
    if (assignee.kind === 'lead' || (assignee.kind === 'support' && !members.has(assignee.memberId)))
      members.set(assignee.memberId, assignee);
  }
  return members.values();
}

function lastHeardByMember(lines: readonly CriterionLine[]): Map<number, Date> {
  const heard = new Map<number, Date>();
  for (const { criterion } of lines)
    for (const { answers } of criterion.occurrences)
      for (const { memberId, at, inherited } of answers) {
        if (inherited) continue;
        const last = heard.get(memberId);
        if (!last || at > last) heard.set(memberId, at);
      }
  return heard;
}

const byGivenName = new Intl.Collator('vi');

function sortKey(name: string): string {
  return `${givenNameOf(name)} ${name.trim()}`;
}
