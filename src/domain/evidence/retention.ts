import { type Day, makeDay } from '../time/day.ts';

/** The first day on which the evidence of a plan may go: so many whole months after the end of its year. */
export function evidenceEnds(year: number, months: number): Day {
  const after = year + 1 + Math.floor(months / 12);
  const day = makeDay(after, (months % 12) + 1, 1);
  if (!day) throw new RangeError(`${months} months after ${year} is no day`);
  return day;
}

/** A piece of evidence, as far as keeping goes. */
export interface KeptPiece {
  readonly id: number;
  readonly sha256: string;
  readonly partOfId: number | null;
  /** The plans whose criteria it proves or has proven. */
  readonly planIds: readonly number[];
  /** The day it was sent. */
  readonly sentOn: Day;
  /** No dossier can hold it: it stays. */
  readonly held?: boolean;
}

/**
 * The bytes whose time is over: those that only pieces speak of which belong to plans of `over` and to no other. A page
 * goes with what it is part of; what proves nothing, by the day it was sent.
 */
export function hashesOver(
  pieces: readonly KeptPiece[],
  over: ReadonlySet<number>,
  isOld: (sentOn: Day) => boolean,
): Set<string> {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const isOver = ({ planIds, partOfId, sentOn, held = false }: KeptPiece): boolean => {
    if (held) return false;
    if (planIds.length > 0) return planIds.every((id) => over.has(id));
    const whole = partOfId === null ? undefined : byId.get(partOfId);
    return whole ? isOver(whole) : isOld(sentOn);
  };
  const kept = new Set(pieces.filter((piece) => !isOver(piece)).map(({ sha256 }) => sha256));
  return new Set(pieces.map(({ sha256 }) => sha256).filter((sha256) => !kept.has(sha256)));
}
