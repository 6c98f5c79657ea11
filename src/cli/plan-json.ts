import type { Remark } from '#domain/plan/plan-draft.ts';
import { peopleToAdd } from '#features/plan/recognise-people.ts';
import { remarkSay } from '#features/plan/remark-lines.ts';
import type { PlanReview } from '#features/plan/review-plan.ts';
import type { Words } from './words.ts';

/** A deadline that says something nobody could read. */
function isUnread({ key }: Remark): boolean {
  return key === 'plan-deadline-unknown' || key === 'plan-deadline-impossible';
}

/** What an import found and did, for programs. */
export function planJson(review: PlanReview, { dryRun, words }: { dryRun: boolean; words: Words }) {
  const { plan, people, difference, isSame, figures } = review;
  const { draft, year, fileName } = plan;
  const { fields, ...counts } = figures;
  const textsOf = (kind: 'several' | 'body' | 'group') =>
    [...people].flatMap(([text, meant]) => (meant.kind === kind ? [text] : []));
  const remark = ({ key, place, args }: Remark) => ({
    sheet: place?.sheet ?? null,
    row: place?.row ?? null,
    key,
    args,
    text: words.line(remarkSay({ key, args, ...(place ? { place } : {}) })),
  });
  return {
    ok: draft.faults.length === 0,
    dryRun,
    file: fileName,
    year,
    number: draft.number,
    issuedOn: draft.issuedOn,
    title: draft.title,
    same: isSame,
    counts: { fields: fields.length, ...counts },
    fields,
    people: {
      recognised: [...people].flatMap(([text, meant]) =>
        meant.kind === 'known' ? [{ text, memberId: meant.memberId, name: meant.name }] : [],
      ),
      unrecognised: peopleToAdd(people).map(({ name }) => name),
      ambiguous: textsOf('several'),
      bodies: textsOf('body'),
      groups: textsOf('group'),
    },
    deadlinesNotUnderstood: draft.warnings.filter(isUnread).map(({ args, place }) => ({
      ...args,
      sheet: place?.sheet ?? null,
      row: place?.row ?? null,
    })),
    faults: draft.faults.map(remark),
    warnings: draft.warnings.map(remark),
    ignoredColumns: draft.ignoredColumns,
    changes: difference,
  };
}
