import { ASKED_FOR_DAYS, type GivenPart, type ToldPart, unanswered } from '#domain/people/assignment.ts';
import { compareCodes } from '#domain/plan/code.ts';
import { shorten } from '#domain/text/text.ts';
import { MS_PER_DAY } from '#domain/time/day.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import { type Choice, choice, type Message, type Say, say } from '../message.ts';
import type { Turn } from '../turn/turn.ts';

const CODES_SHOWN = 20;
const NAME_LENGTH = 120;

/** What a member was given. */
export interface Assigned {
  readonly memberId: number;
  /** All of it, with who has which part of it now. */
  readonly criteria: readonly CriterionWork[];
  /** What they have still to answer for. */
  readonly parts: readonly GivenPart[];
  /** In whose place. */
  readonly from: string | null;
}

/** Tells a member what they were given, in one message however much it is, and asks them to say that it is theirs. */
export function assignedWords(assigned: Assigned): Pick<Message, 'lines' | 'choices' | 'about'> {
  const { memberId, criteria, parts, from } = assigned;
  const leads = criteria.filter(({ assignees }) =>
    assignees.some((each) => each.memberId === memberId && each.kind === 'lead'),
  ).length;
  return {
    lines: [
      say('duty-letter-given', {
        ...codesArgs(criteria),
        name: shorten(criteria[0]?.name ?? '', NAME_LENGTH),
        leads,
        supports: criteria.length - leads,
        from: from ?? 'none',
      }),
      ...(parts.length > 0 ? [say('duty-letter-answer', { count: parts.length })] : []),
    ],
    choices: parts.length > 0 ? [answerChoices(parts)] : [],
    about: criteria.map(({ code }) => code),
  };
}

/** Accepted, or not mine: for all of some parts of one member at once. */
export function answerChoices(parts: readonly GivenPart[]): Choice[] {
  const ids = parts.map(({ dutyId }) => dutyId);
  const [first = 0, last = 0] = [Math.min(...ids), Math.max(...ids)];
  const whose = parts[0]?.memberId ?? 0;
  return [
    choice(say('duty-button-accept', { count: parts.length }), `phancong.nhan ${first} ${last} ${whose}`),
    choice(say('duty-button-refuse'), parts.length === 1 ? `phancong.khong ${first}` : 'phancong.khong'),
  ];
}

/** Codes of some criteria as the arguments of a line. */
export function codesArgs(criteria: readonly Pick<CriterionWork, 'code'>[]): {
  count: number;
  codes: string;
  more: number;
} {
  const codes = criteria.map(({ code }) => code);
  return {
    count: codes.length,
    codes: codes.slice(0, CODES_SHOWN).join(', '),
    more: Math.max(0, codes.length - CODES_SHOWN),
  };
}

/** The criteria of some parts, each once, in the order of their codes. */
export function criteriaOf<T extends Pick<CriterionWork, 'id' | 'code'>>(
  plan: { readonly criteria: readonly T[] },
  parts: readonly Pick<GivenPart, 'criterionId'>[],
): T[] {
  const ids = new Set(parts.map(({ criterionId }) => criterionId));
  return plan.criteria.filter(({ id }) => ids.has(id)).toSorted((a, b) => compareCodes(a.code, b.code));
}

/** The parts of a plan that their members were told of lately and have not answered for, in whatever way. */
export async function unansweredParts(
  { store, now, today }: Pick<Turn, 'store' | 'now' | 'today'>,
  plan: Pick<PlanWork, 'planId'>,
): Promise<ToldPart[]> {
  const since = new Date(now.getTime() - ASKED_FOR_DAYS * MS_PER_DAY);
  const waiting = await store.dutyReplies.waiting(plan.planId, today, since);
  const told = waiting.map(({ toldAt }) => toldAt.getTime());
  if (told.length === 0) return [];
  return unanswered(waiting, await store.answers.since(new Date(Math.min(...told))));
}

/** The line that asks once more in the reminder of a day. */
export function askAgainLine(plan: Pick<PlanWork, 'criteria'>, parts: readonly GivenPart[]): Say {
  return say('duty-ask-again', codesArgs(criteriaOf(plan, parts)));
}
