import { countedThen } from '#app/rounds/counted-period.ts';
import { eveningsOf, planOf, standingOn } from '#app/rounds/evenings.ts';
import type { Turn } from '#app/turn/turn.ts';
import { headOf } from '#app/turn/unit.ts';
import type { ProofEntry, ScoreRow, ScoreSheet } from '#documents/scores/score-sheet.ts';
import { compareCodes } from '#domain/plan/code.ts';
import { isUnsupported } from '#domain/report/evidence-lists.ts';
import { type CriterionLine, linesOf } from '#domain/report/line.ts';
import { done, type Result } from '#domain/result.ts';
import { earlier, parseDay } from '#domain/time/day.ts';
import { readPeriod } from '#domain/time/period.ts';
import type { FieldFacts } from '#domain/work/work.ts';

/**
 * The self-scores of a period's plan with why they are so and what proves them: of a year as they stand now, for it is scored
 * in the weeks after it; of another period that is over as they stood on its last evening. Refused where there is no plan.
 */
export async function gatherScoreSheet(turn: Turn, words: string): Promise<Result<ScoreSheet>> {
  const { store, today } = turn;
  const period = readPeriod(words, today);
  if (!period.ok) return period;
  const head = await planOf(turn, period.value);
  if (!head.ok) return head;
  const isYear = period.value.kind === 'year';
  const asOf = isYear ? today : earlier((await countedThen(turn, period.value)).to, today);
  const evenings = eveningsOf(turn, head.value);
  const { plan, calendar, isNow } = await standingOn(turn, evenings, {
    head: head.value,
    asOf,
    period: period.value,
  });
  const until = isNow ? undefined : evenings.endOf(asOf);
  const lines = linesOf(plan, asOf, calendar.onOrAfter);
  const entries = await store.plans.fullEntries(isNow ? head.value.setId : await evenings.setId(asOf));
  const reasons = await store.scores.reasons(plan.planId, until);
  const proofs = await proofsOf(turn, lines, until);
  const leaves = new Map(
    lines.map((line) => [line.criterion.id, leafOf(line, reasons, proofs.get(line.criterion.id) ?? [])]),
  );
  return done({
    ...(await headOf(turn, period.value)),
    year: plan.year,
    asOf,
    isNow,
    sample: plan.sample,
    rows: treeOf(plan.fields, entries, leaves),
  });
}

type Entries = Awaited<ReturnType<Turn['store']['plans']['fullEntries']>>;
type Leaf = Pick<ScoreRow, 'self' | 'appraised' | 'reason' | 'proofs' | 'special' | 'unsupported'>;

function leafOf(
  { criterion, standing }: CriterionLine,
  reasons: ReadonlyMap<number, string>,
  proofs: readonly ProofEntry[],
): Leaf {
  const special = standing.notApplicable
    ? 'not-applicable'
    : criterion.scoredBy === 'survey'
      ? 'survey'
      : standing.state === 'not_arisen'
        ? 'not-arisen'
        : null;
  const self = special === 'survey' || special === 'not-applicable' ? null : criterion.selfScore;
  const reason = self === null ? '' : (reasons.get(criterion.id) ?? '');
  const appraised = special === 'not-applicable' ? null : criterion.appraisedScore;
  const unsupported = self !== null && isUnsupported({ criterion, standing });
  return { self, appraised, reason, proofs, special, unsupported };
}

/** What proves each criterion: the newest versions of what was not returned, in the order it came. */
async function proofsOf(
  { store }: Turn,
  lines: readonly CriterionLine[],
  until: Date | undefined,
): Promise<Map<number, ProofEntry[]>> {
  const counting = lines.map(({ criterion }) => {
    const ids = criterion.pieces.filter(({ state }) => state !== 'returned').map(({ id }) => id);
    return [criterion.id, [...new Set(ids)].sort((a, b) => a - b)] as const;
  });
  const named = await store.evidence.named(
    counting.flatMap(([, ids]) => ids),
    until,
  );
  const entryOf = (id: number): ProofEntry[] => {
    const piece = named.get(id);
    if (!piece) return [];
    const { originalName: name, documentNumber: number, documentDate, removed } = piece;
    return [{ name, number, day: parseDay(documentDate ?? '') ?? null, removed }];
  };
  return new Map(counting.map(([criterionId, ids]) => [criterionId, ids.flatMap(entryOf)]));
}

/**
 * Fields, and below each its criteria by their codes. A plan in two appendices has the parts of one criterion in both:
 * here they stand together again, below the criterion whose code theirs begins with.
 */
function treeOf(
  fields: readonly FieldFacts[],
  entries: Entries,
  leaves: ReadonlyMap<number, Leaf>,
): ScoreRow[] {
  const rows: ScoreRow[] = [];
  const none = { self: null, appraised: null, reason: '', proofs: [], special: null, unsupported: false };
  for (const field of fields) {
    const top = rows.length;
    rows.push({
      kind: 'field',
      code: field.code,
      name: field.name,
      parent: null,
      max: field.maxPoints,
      ...none,
    });
    const groups = new Map<string, number>();
    const own = entries.filter((each) => each.field.code === field.code);
    for (const { code, name, isLeaf, maxPoints: max, parentCode, criterionId } of own.toSorted(byCode)) {
      const parent = groups.get(parentCode ?? '') ?? nearest(groups, code) ?? top;
      if (!isLeaf) groups.set(code, rows.length);
      const leaf = isLeaf ? leaves.get(criterionId) : undefined;
      rows.push({ kind: isLeaf ? 'criterion' : 'group', code, name, parent, max, ...(leaf ?? none) });
    }
  }
  return rows;
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return compareCodes(a.code, b.code);
}

/** The longest of the groups so far whose code `code` goes on from. */
function nearest(groups: ReadonlyMap<string, number>, code: string): number | undefined {
  const above = [...groups.keys()].filter((group) => code.startsWith(`${group}.`));
  const [longest] = above.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : groups.get(longest);
}
