import { type Content, canBe, type EvidenceForm } from './content.ts';
import type { DocumentKind } from './document.ts';
import type { Requirement } from './requirement.ts';

/** What has become of a piece: it waits, or a reviewer has decided. */
export type PieceState = 'submitted' | 'accepted' | 'returned';

/** A piece of evidence as it counts for a criterion: its newest version, without what was withdrawn. */
export interface Piece {
  readonly id: number;
  /** The time it was sent for; null: for the year. */
  readonly occurrenceId: number | null;
  /** Which of the documents asked for it is; null while nobody said. */
  readonly requirementId: number | null;
  readonly kind: DocumentKind | null;
  readonly form: EvidenceForm;
  readonly content: Content;
  readonly state: PieceState;
}

/** A piece with the one it is a better version of. */
export interface PieceVersion extends Piece {
  readonly replacesId: number | null;
}

/**
 * The pieces that count. A better version takes the place of the one before; until it is decided, one that was accepted
 * keeps what it proves.
 */
export function piecesThatCount(versions: readonly PieceVersion[]): Piece[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const replaced = new Set(versions.map(({ replacesId }) => replacesId));
  return versions
    .filter(({ id }) => !replaced.has(id))
    .map(({ replacesId, ...newest }) => ({ ...newest, state: stateOf(newest.state, replacesId, byId) }));
}

function stateOf(
  newest: PieceState,
  replacesId: number | null,
  byId: ReadonlyMap<number, PieceVersion>,
): PieceState {
  for (let before = replacesId; before !== null; before = byId.get(before)?.replacesId ?? null)
    if (byId.get(before)?.state === 'accepted') return 'accepted';
  return newest;
}

/** One time a criterion falls due, as far as evidence goes. */
export interface Time {
  readonly id: number;
  readonly period: string;
}

/** A criterion, as far as evidence goes. */
export interface ToProve {
  readonly requirements: readonly Requirement[];
  readonly pieces: readonly Piece[];
  readonly occurrences: readonly Time[];
}

/** One document asked for, and what is there of it. `time` is null for what is needed once for the year. */
export interface Need {
  readonly requirement: Requirement;
  readonly time: Time | null;
  readonly asked: number;
  readonly pieces: readonly Piece[];
}

/** Whether what is there is what is asked for. Pieces that were returned are not there. */
export interface Sufficiency {
  readonly asked: number;
  readonly there: number;
  readonly accepted: number;
  /** Needs that are not met, in the order of the plan, those of the year after those of a time. */
  readonly missing: readonly Need[];
  readonly needs: readonly Need[];
  /** Pieces that are none of the documents asked for. */
  readonly surplus: readonly Piece[];
}

/**
 * What is asked for at `times` and for the year, and what is there of it.
 *
 * A piece is the document it was said to be, else one of its own kind, else, while its kind or what is asked for is
 * unknown, the first that is still missing and that it can be. What a reviewer accepted counts in any case.
 */
export function sufficiencyOf(
  criterion: ToProve,
  times: readonly Time[] = criterion.occurrences,
): Sufficiency {
  const { requirements } = criterion;
  const known = new Set(requirements.map(({ id }) => id));
  const pieces = criterion.pieces
    .filter(({ state }) => state !== 'returned')
    .map((piece) => (known.has(piece.requirementId ?? 0) ? piece : { ...piece, requirementId: null }))
    .toSorted(acceptedFirst);
  if (criterion.occurrences.length <= 1) {
    const [time = null] = criterion.occurrences;
    return summed(fill(requirements, time, pieces));
  }
  const [ofTime, ofYear] = [
    requirements.filter(isEachPeriod),
    requirements.filter((one) => !isEachPeriod(one)),
  ];
  const filled = times.map((time) => {
    const own = pieces.filter(({ occurrenceId }) => occurrenceId === time.id);
    return fill(ofTime, time, own, ofYear);
  });
  const wanted = new Set(times.map(({ id }) => id));
  const elsewhere = pieces.filter(({ occurrenceId }) => occurrenceId === null || !wanted.has(occurrenceId));
  const left = [...filled.flatMap(({ surplus }) => surplus), ...elsewhere].toSorted(acceptedFirst);
  const year = fill(ofYear, null, left);
  const here = year.surplus.filter((piece) => !elsewhere.includes(piece) || piece.occurrenceId === null);
  return summed({ needs: [...filled.flatMap(({ needs }) => needs), ...year.needs], surplus: here });
}

/**
 * What one time needs before it counts as proven: the documents asked for each time, or, where none is, those of the
 * year.
 */
export function sufficiencyAt(criterion: ToProve, time: Time): Sufficiency {
  const all = sufficiencyOf(criterion, [time]);
  const ofTime = all.needs.filter((need) => need.time !== null);
  return ofTime.length === 0 ? all : summed({ needs: ofTime, surplus: all.surplus });
}

/** The document a piece is taken for; null where it is none of those asked for. */
export function takenFor({ needs }: Sufficiency, pieceId: number): Requirement | null {
  return needs.find(({ pieces }) => pieces.some(({ id }) => id === pieceId))?.requirement ?? null;
}

/** Whether everything asked for is there. */
export function isComplete({ missing }: Sufficiency): boolean {
  return missing.length === 0;
}

/** Whether everything asked for was accepted. */
export function isProven({ needs }: Sufficiency): boolean {
  return needs.every(({ asked, pieces }) => acceptedOf(pieces) >= asked);
}

interface Filled {
  readonly needs: readonly Need[];
  readonly surplus: readonly Piece[];
}

/** Puts pieces to needs. Those that are a document of `elsewhere` are left over. */
function fill(
  requirements: readonly Requirement[],
  time: Time | null,
  pieces: readonly Piece[],
  elsewhere: readonly Requirement[] = [],
): Filled {
  const needs = requirements.map((requirement) => ({ requirement, taken: [] as Piece[] }));
  const left = new Set(pieces);
  const isElsewhere = (piece: Piece) =>
    elsewhere.some(
      (one) => one.id === piece.requirementId || (piece.kind !== null && one.kind === piece.kind),
    );
  const take = (fits: (piece: Piece, requirement: Requirement) => boolean): void => {
    for (const piece of left) {
      const need = needs.find(
        (one) => one.taken.length < one.requirement.count && fits(piece, one.requirement),
      );
      if (!need) continue;
      need.taken.push(piece);
      left.delete(piece);
    }
  };
  take((piece, { id }) => piece.requirementId === id);
  take((piece, { kind }) => piece.requirementId === null && piece.kind !== null && piece.kind === kind);
  take(
    (piece, { kind }) =>
      piece.requirementId === null &&
      (piece.kind === null ? canBe(piece.content, kind) : kind === null) &&
      !isElsewhere(piece),
  );
  take((piece) => piece.state === 'accepted' && !isElsewhere(piece));
  return {
    needs: needs.map(({ requirement, taken }) => ({
      requirement,
      time,
      asked: requirement.count,
      pieces: taken,
    })),
    surplus: [...left],
  };
}

function summed({ needs, surplus }: Filled): Sufficiency {
  const sum = (count: (need: Need) => number) => needs.reduce((total, need) => total + count(need), 0);
  return {
    asked: sum(({ asked }) => asked),
    there: sum(({ pieces }) => pieces.length),
    accepted: sum(({ pieces }) => acceptedOf(pieces)),
    missing: needs.filter(({ asked, pieces }) => pieces.length < asked),
    needs,
    surplus,
  };
}

function acceptedOf(pieces: readonly Piece[]): number {
  return pieces.filter(({ state }) => state === 'accepted').length;
}

function acceptedFirst(a: Piece, b: Piece): number {
  return Number(b.state === 'accepted') - Number(a.state === 'accepted') || a.id - b.id;
}

function isEachPeriod({ eachPeriod }: Requirement): boolean {
  return eachPeriod;
}
