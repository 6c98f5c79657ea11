import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import { momentOf } from '#app/work/find-work.ts';
import type { Dossier, DossierCriterion, DossierPiece } from '#domain/evidence/dossier.ts';
import { filedVersions } from '#domain/evidence/dossier.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { compareCodes } from '#domain/plan/code.ts';
import { standingOf } from '#domain/work/standing.ts';
import { timesSoFar } from '#domain/work/urgency.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import type { PlanHead } from '#store/plans.ts';
import { factsOf } from '#store/stored-facts.ts';

type Link = Awaited<ReturnType<Turn['store']['evidence']['of']>>[number];
type Decision = Awaited<ReturnType<Turn['store']['evidence']['decisionsOn']>>[number];

/**
 * The evidence of a plan as it stands: of each criterion what was accepted and what waits for its review, in the order of
 * what is asked for, and what is missing of what is asked for by now.
 */
export async function gatherDossier(turn: Turn, head: PlanHead): Promise<Dossier> {
  const { store, everywhere, settings, today, now } = turn;
  const plan = await store.work.plan(head, today);
  const links = await store.evidence.of(plan.criteria.map(({ id }) => id));
  const accepted = await acceptances(turn, links);
  const byCriterion = new Map<number, Link[]>();
  for (const link of links.toReversed())
    byCriterion.set(link.criterionId, [...(byCriterion.get(link.criterionId) ?? []), link]);
  const all = await everywhere.organisations.all();
  const criteria = plan.criteria.toSorted((a, b) => compareCodes(a.code, b.code));
  return {
    ...(await unitOf(turn)),
    organisationCode: all.find(({ id }) => id === store.organisationId)?.code ?? '',
    letterhead: settings.letterhead,
    year: plan.year,
    sample: plan.sample,
    asOf: today,
    madeAt: now,
    trail: await store.audit.head(),
    fields: plan.fields.map(({ code, name }) => ({
      code,
      name,
      criteria: criteria
        .filter(({ fieldCode }) => fieldCode === code)
        .map((criterion) =>
          criterionOf(turn, plan, criterion, byCriterion.get(criterion.id) ?? [], accepted),
        ),
    })),
  };
}

/** The newest acceptance of each piece. */
async function acceptances({ store }: Turn, links: readonly Link[]): Promise<Map<number, Decision>> {
  const ids = new Set(
    links.filter(({ evidence }) => evidence.state === 'accepted').map(({ evidence }) => evidence.id),
  );
  const decisions = await store.evidence.decisionsOn([...ids]);
  return new Map(
    decisions
      .filter(({ verdict }) => verdict === 'accepted')
      .map((decision) => [decision.evidenceId, decision]),
  );
}

function criterionOf(
  turn: Turn,
  plan: PlanWork,
  criterion: CriterionWork,
  links: readonly Link[],
  accepted: ReadonlyMap<number, Decision>,
): DossierCriterion {
  const { code, name, maxPoints: max, scoredBy } = criterion;
  const { notApplicable } = standingOf(criterion, turn.today, plan.trackedFrom, turn.calendar.onOrAfter);
  const special = notApplicable ? 'not-applicable' : scoredBy === 'survey' ? 'survey' : null;
  const times = timesSoFar(criterion, plan.trackedFrom, momentOf(turn));
  return {
    code,
    name,
    max,
    self: special === null ? criterion.selfScore : null,
    special,
    pieces: piecesIn(turn, criterion, links, accepted),
    missing: times.length === 0 ? [] : sufficiencyOf(criterion, times).missing,
  };
}

/** In the order of what is asked for, then of the times, then of the documents' own days. */
function piecesIn(
  turn: Turn,
  { requirements }: CriterionWork,
  links: readonly Link[],
  accepted: ReadonlyMap<number, Decision>,
): DossierPiece[] {
  const places = new Map(requirements.map(({ id }, at) => [id, at]));
  const placeOf = ({ requirementId }: Link) => places.get(requirementId ?? 0) ?? requirements.length;
  const versions = links.flatMap((link) => {
    const { id, replacesId, state } = link.evidence;
    return state === 'withdrawn' ? [] : [{ id, replacesId, state, link }];
  });
  return filedVersions(versions)
    .map(({ link, state }) => ({ place: placeOf(link), piece: pieceOf(turn, link, state, accepted) }))
    .sort((a, b) => a.place - b.place || compareTexts(keyOf(a.piece), keyOf(b.piece)))
    .map(({ piece }) => piece);
}

function keyOf({ period, facts, evidenceId }: DossierPiece): string {
  return [period, facts.documentDate ?? '', String(evidenceId).padStart(12, '0')].join(' ');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function pieceOf(
  turn: Turn,
  { evidence, occurrence }: Link,
  state: 'submitted' | 'accepted' | 'returned',
  accepted: ReadonlyMap<number, Decision>,
): DossierPiece {
  const decision = state === 'accepted' ? accepted.get(evidence.id) : undefined;
  return {
    evidenceId: evidence.id,
    state: state === 'accepted' ? 'accepted' : 'submitted',
    form: evidence.form ?? 'file',
    period: occurrence?.period ?? 'once',
    facts: factsOf(evidence),
    originalName: evidence.originalName,
    sha256: evidence.sha256,
    size: evidence.file.size,
    sentBy: evidence.sentBy.name,
    sentOn: turn.dayOf(evidence.at),
    acceptedBy: decision?.actor.name ?? null,
    acceptedOn: decision ? turn.dayOf(decision.at) : null,
    removed: evidence.file.removedAt !== null,
  };
}
