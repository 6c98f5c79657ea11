import { readScoring, scoringInName } from '#documents/scoring/read-scoring.ts';
import type { CriterionDraft, Track } from '#domain/plan/plan-draft.ts';
import type { Scoring } from '#domain/score/scoring-rule.ts';
import { checkDeadline } from './check-deadline.ts';
import { gatherTexts, joinedLines, type Texts } from './gather-texts.ts';
import type { Placed } from './hang.ts';
import { readList } from './lists.ts';
import { readPeople } from './people.ts';
import { readDeadline } from './read-deadline.ts';
import type { Remarks } from './remarks.ts';
import { lostPoints, type TableTrack } from './tracks.ts';

/** What making the criteria needs to know besides the rows. */
export interface Making {
  readonly tracks: ReadonlyMap<number, TableTrack>;
  readonly year: number;
  /** What the column of deadlines is called in a table. */
  readonly deadlineHeading: (table: number) => string;
  readonly remarks: Remarks;
}

/** Turns placed rows into criteria. What a heading says about lead and deadline holds for the empty cells below it. */
export function makeCriteria(placed: readonly Placed[], making: Making): CriterionDraft[] {
  const tree = new Tree(placed, making.tracks);
  const criteria = placed.map((one) => makeCriterion(one, tree, making));
  if (tree.inherited.size > 0) making.remarks.warn('plan-taken-from-heading', { count: tree.inherited.size });
  for (const { table, ...row } of making.remarks.leftOut) {
    const cell = { ...row, column: making.deadlineHeading(table), year: making.year };
    checkDeadline(readDeadline(row.text, making), cell, making.remarks);
  }
  return criteria;
}

function makeCriterion(one: Placed, tree: Tree, { year, remarks, deadlineHeading }: Making): CriterionDraft {
  const { entry } = one;
  const { place, name } = entry.row.line;
  const texts = tree.textsOf(one);
  for (const { name: text, place: where } of joinedLines(entry.all)) {
    if (text !== '') remarks.warn('plan-row-joined', { code: entry.code, text }, where);
  }
  const people = readPeople(tree.inherit(one, 'leads'));
  const deadlineText = tree.inherit(one, 'deadline');
  const deadline = readDeadline(deadlineText, { year });
  const column = deadlineHeading(entry.row.line.table);
  checkDeadline(deadline, { code: entry.code, text: deadlineText, place, column, year }, remarks);
  return {
    code: entry.code,
    parentCode: one.parent?.entry.code ?? null,
    fieldCode: one.field.code,
    name,
    maxPoints: entry.points.max,
    baselinePoints: entry.points.baseline,
    lostPoints: lostPoints(entry.points),
    track: tree.trackOf(one),
    scoredBy: tree.isSurveyed(one) ? 'survey' : 'unit',
    scoring: scoringOf(one, texts.scoring, remarks),
    cause: texts.cause,
    remedy: texts.remedy,
    leads: people.leads,
    supports: [...new Set([...readPeople(tree.inherit(one, 'supports')).leads, ...people.supports])],
    deadline,
    deadlineText,
    evidence: readList(texts.evidence),
    place,
  };
}

/** A rule that gives more or less than the criterion's points is kept as words only, and somebody told. */
function scoringOf({ entry }: Placed, text: string, remarks: Remarks): Scoring | null {
  const { max } = entry.points;
  const { name, place } = entry.row.line;
  const scoring = readScoring(text, max) ?? scoringInName(name, max);
  if (scoring === null) return null;
  const { stated, ...rest } = scoring;
  if (stated !== null && max !== null)
    remarks.warn('plan-scoring-differs', { code: entry.code, stated, max }, place);
  return rest;
}

/** Questions about a criterion whose answer lies above or below it. */
class Tree {
  /** Criteria without criteria below them which took something from a heading. */
  readonly inherited = new Set<Placed>();
  readonly #children = new Map<Placed, Placed[]>();
  readonly #texts = new Map<Placed, Texts>();
  readonly #tracks: ReadonlyMap<number, TableTrack>;

  constructor(placed: readonly Placed[], tracks: ReadonlyMap<number, TableTrack>) {
    this.#tracks = tracks;
    for (const one of placed) {
      this.#texts.set(one, gatherTexts(one.entry.all));
      if (one.parent) this.#children.set(one.parent, [...this.#below(one.parent), one]);
    }
  }

  textsOf(one: Placed): Texts {
    return this.#texts.get(one) ?? gatherTexts(one.entry.all);
  }

  /** The cell's own text; for a criterion scored itself, else that of the nearest heading with any. */
  inherit(one: Placed, key: 'leads' | 'supports' | 'deadline'): string {
    const own = this.textsOf(one)[key];
    if (own !== '' || this.#below(one).length > 0) return own;
    let text = '';
    for (let at = one.parent; at && text === ''; at = at.parent) text = this.textsOf(at)[key];
    if (text === '') text = one.field.line?.texts[key] ?? '';
    if (text !== '') this.inherited.add(one);
    return text;
  }

  /** A heading is to be mended when anything below it is. */
  trackOf(one: Placed): Track {
    const below = this.#below(one);
    if (below.length > 0)
      return below.some((child) => this.trackOf(child) === 'remedy') ? 'remedy' : 'maintain';
    return this.#tracks.get(one.entry.row.line.table)?.track ?? 'maintain';
  }

  /** Said of the criterion or of a heading above it; or of everything below it. */
  isSurveyed(one: Placed): boolean {
    const below = this.#below(one);
    if (isSaid(one)) return true;
    return below.length > 0 && below.every((child) => this.isSurveyed(child));
  }

  #below(one: Placed): readonly Placed[] {
    return this.#children.get(one) ?? [];
  }
}

function isSaid(one: Placed): boolean {
  return one.entry.all.some((row) => row.isSurveyed) || (one.parent !== undefined && isSaid(one.parent));
}
