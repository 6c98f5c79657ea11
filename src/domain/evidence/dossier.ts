import type { Letterhead } from '../report/letterhead.ts';
import type { Day } from '../time/day.ts';
import type { EvidenceForm } from './content.ts';
import type { DocumentFacts } from './document.ts';
import type { Need, PieceState } from './evidence.ts';

/** Why a file of a dossier is not in it: its period of keeping is over, or the vault no longer has it as it was. */
export type Lost = 'removed' | 'missing' | 'changed';

/** A piece of evidence as it stands in a dossier. */
export interface DossierPiece {
  readonly evidenceId: number;
  readonly state: Exclude<PieceState, 'returned'>;
  readonly form: EvidenceForm;
  /** The time it proves; `once`: the year. */
  readonly period: string;
  readonly facts: DocumentFacts;
  readonly originalName: string;
  readonly sha256: string;
  readonly size: number;
  readonly sentBy: string;
  readonly sentOn: Day;
  readonly acceptedBy: string | null;
  readonly acceptedOn: Day | null;
  /** Taken out of the vault when its period was over. */
  readonly removed: boolean;
}

/** A criterion, what proves it, and what is asked for and not there. */
export interface DossierCriterion<P = DossierPiece> {
  readonly code: string;
  readonly name: string;
  readonly max: number | null;
  readonly self: number | null;
  /** It does not apply to the unit, or only a survey scores it. */
  readonly special: 'not-applicable' | 'survey' | null;
  readonly pieces: readonly P[];
  readonly missing: readonly Need[];
}

/** A field with its criteria, in their order. */
export interface DossierField<P = DossierPiece> {
  readonly code: string;
  readonly name: string;
  readonly criteria: readonly DossierCriterion<P>[];
}

/** Everything about a dossier but its files. */
export interface DossierHead {
  readonly organisation: string;
  readonly organisationCode: string;
  readonly chairman: string | null;
  readonly letterhead: Letterhead;
  readonly year: number;
  readonly sample: boolean;
  readonly asOf: Day;
  readonly madeAt: Date;
  /** The audit trail when it was gathered: its length and the hash of its newest entry; null of an empty one. */
  readonly trail: { readonly entries: number; readonly head: string | null };
}

/** The evidence of a plan, by field and criterion. */
export interface Dossier extends DossierHead {
  readonly fields: readonly DossierField[];
}

/** A version of a document, as far as choosing goes. */
interface Version {
  readonly id: number;
  readonly replacesId: number | null;
  readonly state: PieceState;
}

/**
 * The versions that belong in a dossier: of each document the newest that was accepted, and a newer one that waits for
 * its review. What was returned does not, nor what something better has taken the place of.
 */
export function filedVersions<V extends Version>(versions: readonly V[]): V[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const replaced = new Set(versions.map(({ replacesId }) => replacesId));
  const chosen = new Set<V>();
  for (const newest of versions.filter(({ id }) => !replaced.has(id))) {
    if (newest.state === 'submitted') chosen.add(newest);
    let version: V | undefined = newest;
    while (version && version.state !== 'accepted') version = byId.get(version.replacesId ?? 0);
    if (version) chosen.add(version);
  }
  return versions.filter((version) => chosen.has(version));
}

/** All the pieces of a dossier, in its order. */
export function piecesOf<P>({ fields }: { readonly fields: readonly DossierField<P>[] }): P[] {
  return fields.flatMap(({ criteria }) => criteria.flatMap(({ pieces }) => pieces));
}

/** How many documents are asked for and not there. */
export function missingIn({ fields }: Pick<Dossier, 'fields'>): number {
  const needs = fields.flatMap(({ criteria }) => criteria.flatMap(({ missing }) => missing));
  return needs.reduce((sum, { asked, pieces }) => sum + asked - pieces.length, 0);
}
