import { misfitsIn } from '#app/evidence/evidence-facts.ts';
import { memberOf } from '#app/turn/member.ts';
import type { IncomingFile, Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork, momentOf } from '#app/work/find-work.ts';
import { periodElsewhere } from '#app/year/period-elsewhere.ts';
import { yearPerhapsMeant } from '#app/year/year-perhaps.ts';
import type { EvidenceForm } from '#domain/evidence/content.ts';
import { type DocumentFacts, NOTHING_TOLD } from '#domain/evidence/document.ts';
import { type Sufficiency, sufficiencyOf } from '#domain/evidence/evidence.ts';
import type { Misfit } from '#domain/evidence/misfit.ts';
import type { Requirement } from '#domain/evidence/requirement.ts';
import { mayReport } from '#domain/people/permission.ts';
import { readReference, writeReference } from '#domain/plan/reference.ts';
import { sameEnd } from '#domain/plan/same-end.ts';
import { done, type Refusal, type Result } from '#domain/result.ts';
import { isClosed } from '#domain/work/progress.ts';
import { timesToProve } from '#domain/work/standing.ts';
import { hasBegun } from '#domain/work/urgency.ts';
import type { OccurrenceWork } from '#domain/work/work.ts';
import { factsOf } from '#store/stored-facts.ts';
import { type LoosePiece, NOTHING_PLACED, type Placed, placePiece } from './place-piece.ts';

/** What a piece of evidence proves, and what the criterion has now. */
export interface Filed {
  /** The newest of the pieces; null where nothing new was filed. */
  readonly evidenceId: number | null;
  /** All of the pieces, the newest last. */
  readonly ids: readonly number[];
  readonly code: string;
  readonly period: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Pieces that came in the same album, or 1. */
  readonly pieces: number;
  /** The same bytes were there already: who sent them. */
  readonly known: Placed['known'];
  /** The piece it is a better version of. */
  readonly replaced: Placed['replaced'];
  /** A piece it may be a better version of: what is asked for is there without it. */
  readonly rival: Placed['rival'];
  /** A link and an explanation in lieu of a document are no files. */
  readonly form: EvidenceForm;
  readonly facts: DocumentFacts;
  readonly misfits: readonly Misfit[];
  readonly sufficiency: Sufficiency;
  /** The periods it may be for instead, and why it was filed for another; null where it is clear. */
  readonly ratherFor: RatherFor | null;
  /** The years it may be of: it was filed for the second, and nobody said so. Null where that is clear. */
  readonly years: readonly [number, number] | null;
  /** Documents asked for of which it may be any; none where that is known. */
  readonly which: readonly Requirement[];
}

/** Keeps a file as a piece of evidence that is not yet said to prove anything. */
export async function keepPiece(turn: Turn, file: IncomingFile, caption: string): Promise<number> {
  const { name, batch, facts, more: _, ...stored } = file;
  return turn.store.evidence.add(
    {
      file: stored,
      originalName: name,
      caption,
      sentById: memberOf(turn).memberId,
      batch,
      ...(facts ? { facts } : {}),
    },
    turn.now,
  );
}

/**
 * Says what pieces prove. A piece that proves another criterion already is filed once more for this one, so that each is
 * decided for itself. Refused where the criterion is not the caller's.
 */
export async function filePieces(
  turn: Turn,
  evidenceIds: readonly number[],
  reference: string,
): Promise<Result<Filed>> {
  const { evidence } = turn.store;
  const rows = await Promise.all(evidenceIds.map((id) => evidence.byId(id)));
  const pieces = rows.flatMap((row) => (row ? [{ ...row, facts: factsOf(row) }] : []));
  const newest = pieces.at(-1);
  const time = await findTime(turn, reference, newest?.facts.period ?? null);
  if (!time.ok) return time;
  const { found, ratherFor } = time.value;
  const allowed = mayReport(turn.actor, found.criterion);
  if (!allowed.ok) return allowed;
  let placed: Placed = NOTHING_PLACED;
  const ids: number[] = [];
  for (const piece of pieces) {
    placed = await placePiece(turn, piece, found);
    if (placed.id !== null) ids.push(placed.id);
  }
  const last = newest && { ...newest, id: ids.at(-1) ?? newest.id };
  const filed = await filedAs(turn, last ?? null, found, { ...placed, ids, pieces: evidenceIds.length });
  if (!filed.ok) return filed;
  const before = ids.length > 0 ? await yearPerhapsMeant(turn, found.criterion.code) : null;
  return done({ ...filed.value, ratherFor, years: before === null ? null : [before, found.head.year] });
}

/** The same for all that pieces prove, several times of one criterion perhaps; what cannot be is left out, and why. */
export async function fileAll(
  turn: Turn,
  evidenceIds: readonly number[],
  references: readonly string[],
): Promise<{ readonly filed: readonly Filed[]; readonly refusals: readonly Refusal[] }> {
  const filed: Filed[] = [];
  const refusals: Refusal[] = [];
  for (const reference of references) {
    const one = await filePieces(turn, evidenceIds, reference);
    if (one.ok) filed.push(one.value);
    else refusals.push(one);
  }
  return { filed, refusals };
}

/** How a piece that was filed before stands now, under the time of a criterion it proves. */
export async function filedBefore(turn: Turn, evidenceId: number, reference: string): Promise<Result<Filed>> {
  const row = await turn.store.evidence.byId(evidenceId);
  const found = await findWork(turn, reference);
  if (!found.ok) return found;
  const piece = row && { ...row, facts: factsOf(row) };
  return filedAs(turn, piece, found.value, { ...NOTHING_PLACED, ids: [evidenceId], pieces: 1 });
}

async function filedAs(
  turn: Turn,
  piece: LoosePiece | null,
  found: FoundWork,
  { id: _, ...placed }: Placed & Pick<Filed, 'ids' | 'pieces'>,
): Promise<Result<Filed>> {
  const { criterion, occurrence, standing } = found;
  const after = await findWork(turn, writeReference(criterion.code, occurrence.period));
  if (!after.ok) return after;
  const facts = piece?.facts ?? NOTHING_TOLD;
  return done({
    ...placed,
    evidenceId: piece?.id ?? null,
    code: criterion.code,
    period: occurrence.period,
    name: criterion.name,
    isOpen: standing.state !== 'confirmed' && occurrence.state !== 'done' && occurrence.state !== 'confirmed',
    form: piece?.form ?? 'file',
    facts,
    misfits: piece ? misfitsIn(turn, facts, found) : [],
    sufficiency: sufficiencyAfter(after.value),
    ratherFor: null,
    years: null,
  });
}

/** What there is of what is asked for by now, the time that is filed under included. */
export function sufficiencyAfter({ criterion, standing, occurrence }: FoundWork): Sufficiency {
  return sufficiencyOf(criterion, timesToProve(standing, occurrence));
}

/** Withdraws those of some pieces that prove nothing because their bytes were there already. */
export async function dropDuplicates(turn: Turn, evidenceIds: readonly number[]): Promise<void> {
  for (const id of evidenceIds) {
    const piece = await turn.store.evidence.byId(id);
    if (piece?.links.length === 0) await turn.store.evidence.setState(id, 'withdrawn', turn.now);
  }
}

/** Other periods a document may be for: the one just reported `done`, or those that are `open` as well. */
export interface RatherFor {
  readonly why: 'done' | 'open';
  readonly periods: readonly string[];
}

/** The time that is meant, and those that may have been meant as well. */
interface MeantTime {
  readonly found: FoundWork;
  readonly ratherFor: RatherFor | null;
}

/** So many other periods are offered, the newest of them. */
const OFFERED = 3;

/**
 * The time a reference means. Without a period it is the one the document says it is about, else the one that waits for
 * documents. A period the criterion has not is the one that ends with it, else it is left aside.
 */
async function findTime(turn: Turn, reference: string, about: string | null): Promise<Result<MeantTime>> {
  const { code = reference, period: named = null } = readReference(reference) ?? {};
  const now = await findWork(turn, code);
  if (!now.ok) return now;
  // Where the year was named apart from its month, the month is of that year.
  const period = turn.year === null ? named : (named?.replace(/^\d{4}(?=-)/, String(turn.year)) ?? null);
  const elsewhere = await periodElsewhere(turn, now.value, period);
  if (elsewhere) return elsewhere;
  const times = now.value.criterion.occurrences.map((each) => each.period);
  const meant = [period, about].flatMap((said) =>
    said === null ? [] : (times.find((each) => each === said) ?? sameEnd(said, times) ?? []),
  );
  const time = meant[0] ?? waitingForPapers(now.value)?.period;
  if (time === undefined)
    return done({ found: now.value, ratherFor: alsoOpen(turn, now.value) ?? justDone(now.value) });
  const found = await findWork(turn, writeReference(code, time));
  return found.ok ? done({ found: found.value, ratherFor: null }) : found;
}

/**
 * The period that was reported done last, where the one to be answered now is not overdue and nothing was said of it or sent
 * for it yet: a further document may belong to either.
 */
function justDone({ standing, occurrence }: FoundWork): RatherFor | null {
  const { submitted, accepted, returned } = occurrence.evidence;
  const isBegun = occurrence.state !== 'not_started' || submitted + accepted + returned > 0;
  if (isBegun || standing.overdueDays > 0) return null;
  const last = lastHeard(standing.counted.map((each) => each.occurrence));
  return last ? { why: 'done', periods: [last.period] } : null;
}

/** The other periods that have begun and are open: of a monthly duty that is behind any may be meant. */
function alsoOpen(turn: Turn, { standing, occurrence }: FoundWork): RatherFor | null {
  const moment = momentOf(turn);
  const others = standing.counted
    .map((each) => each.occurrence)
    .filter(({ id, period, state }) => id !== occurrence.id && !isClosed(state) && hasBegun(period, moment));
  return others.length > 0
    ? { why: 'open', periods: others.slice(-OFFERED).map(({ period }) => period) }
    : null;
}

/** Of some times the one that was reported done last. */
function lastHeard(times: readonly OccurrenceWork[]): OccurrenceWork | undefined {
  const heardAt = ({ lastHeardAt }: OccurrenceWork) => lastHeardAt?.getTime() ?? 0;
  return times
    .filter(({ state }) => state === 'done' || state === 'confirmed')
    .toSorted((a, b) => heardAt(b) - heardAt(a))
    .at(0);
}

/**
 * What was reported done last and lacks its documents, while nothing was said of the time to be answered now and it is
 * not due yet; else that one.
 */
function waitingForPapers({ standing, occurrence }: FoundWork): OccurrenceWork | undefined {
  const { lackingEvidence } = standing;
  if (occurrence.state !== 'not_started' || lackingEvidence.some(({ id }) => id === occurrence.id))
    return undefined;
  return lastHeard(lackingEvidence);
}
