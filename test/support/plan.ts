import { readRequirement } from '#documents/evidence/read-requirement.ts';
import { readScoring } from '#documents/scoring/read-scoring.ts';
import type { Deadline } from '#domain/plan/deadline.ts';
import { occurrencesOf } from '#domain/plan/occurrence.ts';
import type { CriterionDraft, ScoredBy, Track } from '#domain/plan/plan-draft.ts';
import type { Day } from '#domain/time/day.ts';
import type { CriterionWork, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import type { CommuneStore } from '#store/open.ts';
import type { PlanHead } from '#store/plans.ts';
import type { Commune, Person } from './commune.ts';

/** A criterion of a test's plan, in short. One whose code another begins with has parts and takes no reports. */
export interface CriterionSketch {
  readonly code: string;
  readonly name?: string;
  readonly lead?: Person | readonly Person[];
  readonly support?: Person | readonly Person[];
  readonly max?: number | null;
  readonly lastYear?: number;
  readonly lost?: number;
  /** Why points were lost last year. */
  readonly cause?: string;
  /** A day, every month, or nothing said of it. */
  readonly due?: Day | 'monthly' | 'quarterly';
  /** The same in the plan's own words. */
  readonly dueText?: string;
  /** Documents asked for. */
  readonly evidence?: readonly string[];
  readonly track?: Track;
  readonly scoredBy?: ScoredBy;
  /** How its points are come by, as a file would say it. */
  readonly scoring?: string;
}

/** A plan in force in a test's commune. */
export interface TestPlan {
  readonly head: PlanHead;
  /** All that is known of the plan on a day. */
  work(today: Day): Promise<PlanWork>;
  /** One leaf criterion with all that is known of it. */
  criterion(code: string, today: Day): Promise<CriterionWork>;
  /** One of its times; the only one unless a period is named. */
  time(code: string, today: Day, period?: string): Promise<OccurrenceWork>;
}

const YEAR = 2026;
const FIELDS = ['Chỉ đạo điều hành', 'Cải cách thể chế', 'Cải cách thủ tục hành chính'];
const NAMES = [
  'Ban hành kế hoạch cải cách hành chính',
  'Kiểm tra thực hiện kỷ luật công vụ',
  'Tuyên truyền trên đài truyền thanh',
  'Rà soát văn bản quy phạm',
  'Công khai thủ tục tại bộ phận một cửa',
  'Giải quyết hồ sơ đúng hạn',
];

/** Puts a plan of 2026 in force, straight through the store. The field of a criterion is the first part of its code. */
export function withPlan(commune: Commune, sketches: readonly CriterionSketch[]): Promise<TestPlan> {
  return writePlan(commune.commune, sketches, (person) => commune.idOf(person));
}

/** The same for any commune of a store. */
export async function writePlan(
  store: CommuneStore,
  sketches: readonly CriterionSketch[],
  idOf: (person: Person) => number,
  year = YEAR,
  at = new Date('2026-01-05T02:00:00Z'),
): Promise<TestPlan> {
  const planId = await store.plans.write(
    { year, number: '15/KH-UBND', issuedOn: '2026-01-05', title: 'Kế hoạch CCHC', sample: false },
    at,
  );
  const ids = await store.plans.addCriteria(planId, sketches.length, at);
  const placed = sketches.map((sketch, place) => ({ sketch, criterionId: ids[place] ?? 0 }));
  const leaves = placed.filter(({ sketch }) => !hasParts(sketch, sketches));
  const codes = [...new Set(sketches.map(({ code }) => fieldOf(code)))].sort();
  await store.plans.putInForce(
    planId,
    {
      fileName: 'ke-hoach.xlsx',
      fileHash: 'a1',
      importedById: null,
      fields: codes.map((code) => ({
        code,
        name: FIELDS[Number(code) - 1] ?? `Lĩnh vực ${code}`,
        maxPoints: null,
      })),
      criteria: placed.map(({ sketch, criterionId }, place) => ({
        ...draftOf(sketch, sketches, place),
        criterionId,
        isLeaf: !hasParts(sketch, sketches),
      })),
    },
    at,
  );
  await store.plans.addOccurrences(
    leaves.flatMap(({ sketch, criterionId }) =>
      occurrencesOf(deadlineOf(sketch), year).map((each) => ({ ...each, criterionId })),
    ),
  );
  await store.requirements.add(
    leaves.flatMap(({ sketch, criterionId }) =>
      (sketch.evidence ?? []).map((text) => ({
        criterionId,
        ...readRequirement(text, deadlineOf(sketch)),
      })),
    ),
    false,
    at,
  );
  const duties = leaves.flatMap(({ sketch: { lead, support }, criterionId }) => [
    ...list(lead).map((person) => ({ criterionId, memberId: idOf(person), kind: 'lead' as const })),
    ...list(support).map((person) => ({ criterionId, memberId: idOf(person), kind: 'support' as const })),
  ]);
  // Everybody has long known what is theirs.
  const told = duties.map((duty) => ({ ...duty, toldAt: new Date('2000-01-01T02:00:00Z') }));
  await store.plans.addDuties(told, '2026-01-05', at);

  const head = await store.plans.ofYear(year);
  if (!head) throw new Error('the plan is not in force');
  const work = (today: Day) => store.work.plan(head, today);
  const criterion = async (code: string, today: Day) => {
    const found = (await work(today)).criteria.find((each) => each.code === code);
    if (!found) throw new Error(`no leaf criterion ${code}`);
    return found;
  };
  return {
    head,
    work,
    criterion,
    async time(code, today, period) {
      const { occurrences } = await criterion(code, today);
      const found = period ? occurrences.find((each) => each.period === period) : occurrences[0];
      if (!found) throw new Error(`${code} has no time ${period}`);
      return found;
    },
  };
}

function draftOf(sketch: CriterionSketch, all: readonly CriterionSketch[], place: number): CriterionDraft {
  const { code, name, max = 1, lastYear = null, lost = null, evidence = [], scoredBy = 'unit' } = sketch;
  const parent = all.find(
    (each) =>
      code !== each.code &&
      code.startsWith(`${each.code}.`) &&
      !code.slice(each.code.length + 1).includes('.'),
  );
  return {
    code,
    parentCode: parent?.code ?? null,
    fieldCode: fieldOf(code),
    name: name ?? NAMES[place % NAMES.length] ?? '',
    maxPoints: max,
    baselinePoints: lastYear,
    lostPoints: lost,
    scoring: readScoring(sketch.scoring ?? '', max),
    track: sketch.track ?? (lost ? 'remedy' : 'maintain'),
    scoredBy,
    cause: sketch.cause ?? '',
    remedy: '',
    leads: [],
    supports: [],
    deadline: deadlineOf(sketch),
    deadlineText: sketch.dueText ?? '',
    evidence,
    place: { sheet: 'Phụ lục 1', row: place + 1 },
  };
}

function hasParts({ code }: CriterionSketch, all: readonly CriterionSketch[]): boolean {
  return all.some((each) => each.code.startsWith(`${code}.`));
}

function deadlineOf({ due }: CriterionSketch): Deadline {
  if (due === undefined) return { kind: 'none' };
  if (due === 'monthly') return { kind: 'recurring', every: 'month' };
  return due === 'quarterly' ? { kind: 'recurring', every: 'quarter' } : { kind: 'fixed', days: [due] };
}

function fieldOf(code: string): string {
  return code.split('.')[0] ?? code;
}

function list<T>(one: T | readonly T[] | undefined): readonly T[] {
  return one === undefined ? [] : Array.isArray(one) ? one : [one as T];
}
