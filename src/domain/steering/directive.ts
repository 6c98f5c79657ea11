import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/** Working days without acknowledgement after which the lead is reminded, and after which the leader is told. */
const REMIND_AFTER = 1;
const TELL_AFTER = 2;

/** What one lead made of a directive. */
export interface Receipt {
  readonly memberId: number;
  readonly member: string;
  /** When it goes out to them: with the directive, or later where they came to lead later. */
  readonly at: Date;
  readonly acknowledgedAt: Date | null;
  /** They asked to talk about it first. */
  readonly talkAskedAt: Date | null;
  readonly talk: string;
  readonly reportedAt: Date | null;
  readonly remindedAt: Date | null;
  readonly silenceToldAt: Date | null;
}

/** What a leader told the leads of a criterion to do. `at` is when it goes out. */
export interface Directive {
  readonly id: number;
  readonly criterionId: number;
  readonly fromId: number;
  readonly from: string;
  readonly text: string;
  /** The day by which it is to be done; null where none was named. */
  readonly dueOn: Day | null;
  readonly at: Date;
  readonly ending: 'done' | 'withdrawn' | null;
  /** Of those who are to carry it out. */
  readonly receipts: readonly Receipt[];
  /** Of those who led the criterion once and have nothing to answer any more. */
  readonly past: readonly (Receipt & { readonly movedAt: Date })[];
}

/** How far a directive has come; `talk` where somebody waits for an answer, `sent` where not all have acknowledged. */
export type DirectiveStanding = 'sent' | 'talk' | 'acknowledged' | 'reported' | 'done' | 'withdrawn';

/** How a directive stands by what its leads said. */
export function directiveStanding({
  ending,
  receipts,
}: Pick<Directive, 'ending' | 'receipts'>): DirectiveStanding {
  if (ending) return ending;
  if (receipts.length > 0 && receipts.every(({ reportedAt }) => reportedAt)) return 'reported';
  if (receipts.some(({ talkAskedAt, acknowledgedAt }) => talkAskedAt && !acknowledgedAt)) return 'talk';
  return receipts.length > 0 && receipts.every(isAnswered) ? 'acknowledged' : 'sent';
}

/** Open directives in figures; `silent` ones nobody has acknowledged. */
export interface DirectiveCount {
  readonly open: number;
  readonly silent: number;
  readonly talk: number;
  readonly reported: number;
}

/** How many directives are open, and how many of them nobody has acknowledged, wait for a talk or for an end. */
export function countDirectives(
  directives: readonly Pick<Directive, 'ending' | 'receipts'>[],
): DirectiveCount {
  const standings = directives.map(directiveStanding);
  const count = (standing: DirectiveStanding) => standings.filter((each) => each === standing).length;
  return {
    open: directives.length,
    silent: count('sent'),
    talk: count('talk'),
    reported: count('reported'),
  };
}

/** Those it was given to in the beginning, whoever is to carry it out now. */
export function firstAddressed<R extends Receipt>({
  at,
  receipts,
  past,
}: {
  readonly at: Date;
  readonly receipts: readonly R[];
  readonly past: readonly R[];
}): R[] {
  return [...past, ...receipts].filter((receipt) => receipt.at.getTime() === at.getTime());
}

/** Whether a lead has answered at all: acknowledged, asked to talk, or reported it done. */
export function isAnswered({ acknowledgedAt, talkAskedAt, reportedAt }: Receipt): boolean {
  return acknowledgedAt !== null || talkAskedAt !== null || reportedAt !== null;
}

/**
 * What silence calls for on `today`: the lead is reminded after one working day, the leader told after another; each
 * once, and nobody is reported who was not reminded. Who cannot be written to is not reminded: the leader is told.
 */
export function owedToSilence(
  receipt: Receipt,
  { sentOn, isReachable }: { readonly sentOn: Day; readonly isReachable: boolean },
  today: Day,
  calendar: WorkingCalendar,
): 'remind' | 'tell' | null {
  if (isAnswered(receipt) || receipt.silenceToldAt !== null) return null;
  const days = calendar.workingDaysBetween(sentOn, today);
  if (isReachable && receipt.remindedAt === null) return days >= REMIND_AFTER ? 'remind' : null;
  return days >= TELL_AFTER ? 'tell' : null;
}

/**
 * What the deadline of a directive calls for on `today`: a lead who has not reported it done is reminded on its last
 * working day, the leader told after it. One that ends on a day off ends on the working day after.
 */
export function owedToDeadline(
  { reportedAt }: Pick<Receipt, 'reportedAt'>,
  { sentOn, dueOn }: { readonly sentOn: Day; readonly dueOn: Day | null },
  today: Day,
  calendar: WorkingCalendar,
): 'remind' | 'tell' | null {
  if (dueOn === null || reportedAt !== null) return null;
  if (today > calendar.onOrAfter(dueOn)) return 'tell';
  return today >= calendar.onOrBefore(dueOn) && today > sentOn ? 'remind' : null;
}
