import { pieceName } from '#app/evidence/piece-name.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import type { EvidenceForm } from '#domain/evidence/content.ts';
import { contentOf } from '#domain/evidence/content.ts';
import type { DocumentFacts } from '#domain/evidence/document.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import type { Requirement } from '#domain/evidence/requirement.ts';
import { type Candidate, isGuessed, matchRequirement } from '#domain/evidence/requirement-match.ts';

/** A piece that is to prove something. */
export interface LoosePiece {
  readonly id: number;
  readonly sha256: string;
  readonly originalName: string;
  readonly caption: string;
  readonly batch: string | null;
  readonly state: string;
  readonly links: readonly { readonly criterionId: number; readonly occurrenceId: number | null }[];
  readonly form: EvidenceForm | null;
  readonly file: { readonly mime: string; readonly size: number };
  readonly facts: DocumentFacts;
}

/** Another piece, as it is named to people. */
export interface OtherPiece {
  readonly id: number;
  readonly name: string;
  readonly state: string;
}

/** What came of saying what a piece proves; the fields stand as in `Filed`. */
export interface Placed {
  /** The piece that proves the criterion: this one, or itself once more; null where nothing new was filed. */
  readonly id: number | null;
  readonly known: { readonly by: string; readonly at: Date } | null;
  readonly replaced: OtherPiece | null;
  readonly rival: OtherPiece | null;
  readonly which: readonly Requirement[];
}

/** What came of a piece that nothing was said about. */
export const NOTHING_PLACED: Placed = { id: null, known: null, replaced: null, rival: null, which: [] };

/**
 * Says that a piece proves a time of a criterion: which of the documents asked for it is, as far as that can be told, and
 * which piece it is a better version of: one with the same number, or the one that was returned; never one of its own
 * album. The same bytes are never filed twice.
 */
export async function placePiece(turn: Turn, piece: LoosePiece, found: FoundWork): Promise<Placed> {
  const { evidence } = turn.store;
  const { criterion, occurrence } = found;
  const time = criterion.occurrences.length > 1 ? occurrence.id : null;
  const already = await evidence.already(piece.sha256, criterion.id, time);
  if (already && already.id !== piece.id)
    return { ...NOTHING_PLACED, known: { by: already.sentBy.name, at: already.at } };

  const isOthers = ({ evidence: other }: Standing[number]) =>
    other.id !== piece.id && (other.batch === null || other.batch !== piece.batch);
  const standing = (await evidence.of([criterion.id])).filter(
    (link) => isOthers(link) && (time === null || link.occurrenceId === time),
  );
  const { requirements } = criterion;
  const { missing } = sufficiencyOf(criterion, [occurrence]);
  const candidate: Candidate = {
    kind: piece.facts.kind ?? kindOfPicture(piece, requirements),
    words: [piece.facts.subject, piece.originalName, piece.caption].join(' '),
    content: contentOf(piece.form ?? 'file', piece.file),
  };
  const lacking = missing.map(({ requirement }) => requirement);
  const match = matchRequirement(lacking, candidate) ?? matchRequirement(requirements, candidate);
  const earlier = earlierVersion(piece, match, standing);

  const isElsewhere = piece.links.some(
    (link) => link.criterionId !== criterion.id || (time !== null && link.occurrenceId !== time),
  );
  const isTaken = piece.state !== 'submitted' || isElsewhere;
  const id = isTaken ? await evidence.copy(piece.id, turn.now) : piece.id;
  await evidence.link(id, criterion.id, occurrence.id, turn.now);
  if (match) await evidence.setRequirement({ evidenceId: id, criterionId: criterion.id }, match.id, turn.now);
  if (earlier) await evidence.replace(id, earlier.id, turn.now);
  await noteFiling(turn, { ...piece, id }, found);
  const isSurplus = match !== null && !lacking.includes(match) && earlier === null;
  return {
    id,
    known: null,
    replaced: earlier,
    rival: isSurplus ? rivalOf(piece, match, standing) : null,
    which: isUnclear(requirements, match, candidate) ? requirements : [],
  };
}

type Standing = Awaited<ReturnType<Turn['store']['evidence']['of']>>;

/** Whether it is to be asked which document a piece is: only what is missing tells, or it shows nothing. */
function isUnclear(requirements: readonly Requirement[], match: Requirement | null, candidate: Candidate) {
  if (match === null) return requirements.length > 1 || candidate.content === 'nothing';
  return requirements.length > 1 && isGuessed(match, candidate);
}

/** The piece a new one takes the place of: the same number, or the only one that was returned and may be the same. */
function earlierVersion(piece: LoosePiece, match: Requirement | null, standing: Standing): OtherPiece | null {
  const replaced = new Set(standing.map(({ evidence }) => evidence.replacesId));
  const current = standing.filter(({ evidence }) => !replaced.has(evidence.id));
  const { documentNumber } = piece.facts;
  const sameNumber = current.find(
    ({ evidence }) => documentNumber !== null && evidence.documentNumber === documentNumber,
  );
  const returned = current.filter(
    ({ evidence, requirementId }) =>
      evidence.state === 'returned' &&
      // A paper of which nothing is known is no better version of a link.
      (match === null ? evidence.form === piece.form : requirementId === null || requirementId === match.id),
  );
  const [only] = returned;
  const found = sameNumber ?? (returned.length === 1 ? only : undefined);
  return found ? named(found) : null;
}

/** The piece that is there already as the same document; another page of it, sent alongside, is none. */
function rivalOf(piece: LoosePiece, { id }: Requirement, standing: Standing): OtherPiece | null {
  const found = standing.find(
    ({ evidence, requirementId }) => requirementId === id && evidence.state !== 'returned',
  );
  const isPage = isPicture(piece.file.mime) && isPicture(found?.evidence.file.mime ?? '');
  return found && !isPage ? named(found) : null;
}

/** A photo of which nothing is known is one, where photos are asked for. */
function kindOfPicture({ file }: LoosePiece, requirements: readonly Requirement[]): 'photo' | null {
  return isPicture(file.mime) && requirements.some(({ kind }) => kind === 'photo') ? 'photo' : null;
}

function isPicture(mime: string): boolean {
  return mime.startsWith('image/');
}

function named({ evidence }: Standing[number]): OtherPiece {
  return { id: evidence.id, name: pieceName(evidence), state: evidence.state };
}

async function noteFiling(
  turn: Turn,
  { id, sha256 }: LoosePiece,
  { criterion, occurrence }: FoundWork,
): Promise<void> {
  const actor = memberOf(turn);
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: 'evidence-filed',
      subject: `criterion:${criterion.code}`,
      details: { evidenceId: id, sha256, period: occurrence.period },
    },
    turn.now,
  );
}
