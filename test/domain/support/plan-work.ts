import type { Piece } from '#domain/evidence/evidence.ts';
import { localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import { combine, isClosed, NOTHING_SAID, type ProgressState, percentOf } from '#domain/work/progress.ts';
import type {
  Answer,
  Assignee,
  CriterionWork,
  DutyKind,
  EvidenceCount,
  OccurrenceWork,
  PlanWork,
} from '#domain/work/work.ts';

/** What somebody said, in short: a state, with a percent where the state alone does not tell. */
export interface SaidFacts {
  state?: ProgressState;
  percent?: number;
  note?: string;
  /** The day it was said, and since when it stands so; 1 March 2026 where none is given. */
  since?: Day;
}

/** One time a criterion falls due. Leads who are not named in `answers` all said what the occurrence says. */
export interface OccurrenceFacts extends SaidFacts {
  period?: string;
  due?: Day | null;
  originalDue?: Day;
  /** The day it was reported done; `since` where none is given. */
  doneOn?: Day;
  evidence?: Partial<EvidenceCount>;
  answers?: Record<string, SaidFacts>;
}

/** A criterion in short. Without `occurrences` it falls due once, and says of that what an occurrence would. */
export interface CriterionFacts extends OccurrenceFacts {
  code: string;
  name?: string;
  /** The first part of the code where none is given. */
  field?: string;
  parentCode?: string;
  max?: number | null;
  /** Points last year gave. */
  lastYear?: number;
  /** Points last year lost: such a criterion is one to remedy. */
  lost?: number;
  track?: CriterionWork['track'];
  scoredBy?: CriterionWork['scoredBy'];
  scoring?: CriterionWork['scoring'];
  leads?: string[];
  supports?: string[];
  followers?: string[];
  leadText?: string;
  /** Bodies of members, by name. */
  bodies?: Record<string, string>;
  cause?: string;
  /** Points each late time costs. */
  lateCosts?: number;
  asks?: string[];
  selfScore?: number;
  appraised?: number;
  occurrences?: OccurrenceFacts[];
}

/** A plan under construction; `work()` gives it as the store would. */
export interface PlanBuilder {
  field(code: string, name: string, maxPoints?: number): PlanBuilder;
  criterion(facts: CriterionFacts): PlanBuilder;
  work(): PlanWork;
}

/**
 * A plan of 2026 in domain language, tracked from `trackedFrom`. Members are known by a word (`lan`), which is their
 * name as well, and get their ids by order of appearance. Fields are added as criteria name them.
 */
export function plan(trackedFrom: Day = '2026-01-01'): PlanBuilder {
  const fields: PlanWork['fields'][number][] = [];
  const criteria: CriterionWork[] = [];
  const ids = new Ids();
  const builder: PlanBuilder = {
    field(code, name, maxPoints) {
      fields.push({ code, name, maxPoints: maxPoints ?? null });
      return builder;
    },
    criterion(facts) {
      const made = criterionOf(facts, criteria.length + 1, ids);
      if (!fields.some(({ code }) => code === made.fieldCode))
        builder.field(made.fieldCode, `Field ${made.fieldCode}`);
      criteria.push(made);
      return builder;
    },
    work: () => ({
      planId: 1,
      year: 2026,
      number: '12/KH-UBND',
      title: 'PAR index 2026',
      sample: false,
      trackedFrom,
      fields,
      criteria,
    }),
  };
  return builder;
}

/** A single criterion, where no plan is needed. */
export function criterion(facts: Partial<CriterionFacts> = {}): CriterionWork {
  return criterionOf({ code: '1.1', ...facts }, 1, new Ids());
}

/** Twelve monthly occurrences due on the 15th; `said` gives what was said of some, by month number. */
export function monthly(said: Record<number, OccurrenceFacts> = {}): OccurrenceFacts[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    return { period: `2026-${month}`, due: `2026-${month}-15` as Day, ...said[index + 1] };
  });
}

/** Noon in Viet Nam on a day. */
export function noon(day: Day): Date {
  return new Date(`${day}T05:00:00Z`);
}

/** The day of such a noon. */
export function dayOfNoon(at: Date): Day {
  return localTime(at, 'Asia/Ho_Chi_Minh').day;
}

class Ids {
  private next = 1;
  private readonly members = new Map<string, number>();

  fresh(): number {
    return this.next++;
  }

  member(name: string): number {
    const id = this.members.get(name) ?? this.members.size + 1;
    this.members.set(name, id);
    return id;
  }
}

function criterionOf(facts: CriterionFacts, id: number, ids: Ids): CriterionWork {
  const named = (names: string[] | undefined, kind: DutyKind): Assignee[] =>
    (names ?? []).map((name) => ({
      dutyId: ids.fresh(),
      memberId: ids.member(name),
      name,
      body: facts.bodies?.[name] ?? '',
      kind,
    }));
  const assignees = [
    ...named(facts.leads ?? ['lan'], 'lead'),
    ...named(facts.supports, 'support'),
    ...named(facts.followers, 'follower'),
  ];
  const occurrences = (facts.occurrences ?? [facts]).map((said) =>
    occurrenceOf(said, id, { ids, assignees }),
  );
  return {
    id,
    code: facts.code,
    name: facts.name ?? `Criterion ${facts.code}`,
    fieldCode: facts.field ?? facts.code.split('.')[0] ?? facts.code,
    parentCode: facts.parentCode ?? null,
    track: facts.track ?? (facts.lost === undefined ? 'maintain' : 'remedy'),
    scoredBy: facts.scoredBy ?? 'unit',
    scoring: facts.scoring ?? (facts.lateCosts === undefined ? null : eachLateCosts(facts.lateCosts)),
    maxPoints: facts.max === undefined ? 1 : facts.max,
    baselinePoints: facts.lastYear ?? null,
    lostPoints: facts.lost ?? null,
    cause: facts.cause ?? '',
    remedy: '',
    deadlineText: '',
    requirements: (facts.asks ?? []).map((text, place) => ({
      id: place + 1,
      text,
      kind: null,
      count: 1,
      eachPeriod: true,
    })),
    evidenceAsked: facts.asks ?? [],
    leadText: facts.leadText ?? '',
    assignees,
    occurrences,
    pieces: occurrences.flatMap((occurrence) => piecesOf(occurrence, ids)),
    evidence: {
      submitted: occurrences.reduce((sum, { evidence }) => sum + evidence.submitted, 0),
      accepted: occurrences.reduce((sum, { evidence }) => sum + evidence.accepted, 0),
      returned: occurrences.reduce((sum, { evidence }) => sum + evidence.returned, 0),
    },
    selfScore: facts.selfScore ?? null,
    appraisedScore: facts.appraised ?? null,
  };
}

function occurrenceOf(
  facts: OccurrenceFacts,
  criterionId: number,
  { ids, assignees }: { ids: Ids; assignees: Assignee[] },
): OccurrenceWork {
  const answers = assignees.flatMap((assignee) => answerOf(assignee, facts));
  const leads = assignees.filter(({ kind }) => kind === 'lead');
  const words = leads.map(({ dutyId }) => answers.find((answer) => answer.dutyId === dutyId) ?? NOTHING_SAID);
  const { state, percent, note } = leads.length > 0 ? combine(words) : progressOf(facts);
  const said = state === 'not_started' ? null : (facts.since ?? '2026-03-01');
  const dueOn = facts.due ?? null;
  const heard = answers.map(({ at }) => at.getTime());
  return {
    id: ids.fresh(),
    criterionId,
    period: facts.period ?? 'once',
    dueOn,
    originalDueOn: facts.originalDue ?? dueOn,
    state,
    percent,
    note,
    answers,
    since: said && noon(said),
    doneOn: isClosed(state) ? (facts.doneOn ?? said) : null,
    lastHeardAt: heard.length > 0 ? new Date(Math.max(...heard)) : null,
    evidence: { submitted: 0, accepted: 0, returned: 0, ...facts.evidence },
  };
}

function piecesOf({ id, evidence }: OccurrenceWork, ids: Ids): Piece[] {
  return (['submitted', 'accepted', 'returned'] as const).flatMap((state) =>
    Array.from({ length: evidence[state] }, () => ({
      id: ids.fresh(),
      occurrenceId: id,
      requirementId: null,
      kind: null,
      form: 'file' as const,
      content: 'page' as const,
      state,
    })),
  );
}

function answerOf({ dutyId, memberId, name, kind }: Assignee, facts: OccurrenceFacts): Answer[] {
  const said = facts.answers?.[name] ?? (kind === 'lead' && facts.state ? facts : undefined);
  if (!said) return [];
  const at = noon(said.since ?? '2026-03-01');
  return [{ dutyId, memberId, kind, ...progressOf(said), at, since: at }];
}

function progressOf({ state = 'not_started', percent, note = '' }: SaidFacts) {
  return { state, percent: percentOf(state, percent ?? 50), note };
}

function eachLateCosts(points: number): CriterionWork['scoring'] {
  const text = `each late time costs ${points}`;
  return { text, rule: { kind: 'deduction', cuts: [{ text, points, causes: ['late'] }], most: null } };
}
