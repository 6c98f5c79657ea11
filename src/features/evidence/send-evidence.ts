import { z } from 'zod';
import { provenPoints } from '#app/explanation/proof.ts';
import { say } from '#app/message.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { IncomingFile, Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { yearPerhapsMeant } from '#app/year/year-perhaps.ts';
import { mayReport, maySeeEvidence } from '#domain/people/permission.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { alsoProvenBy } from './also-for.ts';
import { loosen } from './bind-pages.ts';
import { bindingOf } from './binding.ts';
import { filedMessage, referencesOf } from './filed-message.ts';
import { askedTogether, pagesWith } from './in-hand.ts';
import { inspectFile, screenSecret } from './inspect-file.ts';
import { planFrom, planlessMessage } from './maybe-plan.ts';
import { type Lacking, missingEvidence, missingMessage } from './missing.ts';
import { type PointsOutcome, pointsMessage, provePoints } from './prove-points.ts';
import { type Pieces, shelfMessage } from './shelf-message.ts';
import { dropDuplicates, type Filed, fileAll, keepPiece } from './take.ts';
import { type Album, offerOf, targetsOf, targetsOfSiblings, timesSaid } from './targets.ts';
import { atTimesTold, openItems, type Which, whichMessage } from './which-message.ts';
import { wholeAlbum } from './whole-album.ts';

const input = z.object({ references: z.array(z.string()), words: z.string() });
type EvidenceTurn = TurnWith<z.infer<typeof input>>;

type Outcome =
  | { readonly kind: 'missing'; readonly items: readonly Lacking[] }
  | {
      readonly kind: 'shelf';
      readonly found: readonly FoundWork[];
      readonly pieces: Pieces;
      readonly mine: boolean;
    }
  | ({ readonly kind: 'which'; readonly next: string | null } & Which)
  | PointsOutcome
  /** There is no plan it could prove anything of; it may be the plan. */
  | { readonly kind: 'planless'; readonly evidenceId: number; readonly file: string; readonly next: string }
  | {
      readonly kind: 'filed';
      readonly filed: readonly Filed[];
      readonly refusals: readonly Refusal[];
      readonly first: boolean;
      readonly alsoFor: readonly string[];
      readonly pages: number;
      /** What was said under the files that were filed just now. */
      readonly words: string;
      readonly next: string | null;
    };

/**
 * `/minhchung [code]`, and every file sent outside another dialogue: keeps the file and says which criterion it proves,
 * by what was asked for, its caption, the message replied to, or its album; asks where none of these tells, or where
 * what they name is not the sender's. A file that was taken is kept in any case.
 */
export const sendEvidence = command({
  word: 'minhchung',
  aliases: ['mc'],
  menu: ['COORDINATOR', 'OFFICIAL'],
  ofCriterion: 'with-words',
  takesFiles: 'only',
  input,
  read(words) {
    const said = words.trim().split(/\s+/);
    // A dialogue puts all times it is about in front.
    const times = said.findIndex((word) => !(word.includes('@') && readReference(word)));
    const count = times > 0 ? times : times < 0 ? said.length : readReference(said[0] ?? '') ? 1 : 0;
    return { references: said.slice(0, count), words: said.slice(count).join(' ') };
  },
  screen: screenSecret,
  inspect: inspectFile,

  async run(turn): Promise<Result<Outcome>> {
    const [file] = turn.files;
    if (!file) {
      const [reference] = turn.input.references;
      if (reference !== undefined) return shelf(turn, reference);
      const missing = await missingEvidence(turn);
      return missing.ok ? done({ kind: 'missing', items: missing.value }) : missing;
    }
    const caption = [...turn.input.references, turn.input.words].join(' ').trim();
    const points = await provenPoints(turn, caption);
    if (!points.ok) return points;
    if (points.value.length > 0) return provePoints(turn, await keptPiece(turn, file, caption), points.value);
    const offer = await offerOf(turn, turn.input.references, turn.input.words);
    const first = (await turn.store.evidence.countBy(memberOf(turn).memberId)) === 0;
    const targets = await targetsOf(turn, offer);
    if (!targets.ok) return targets.reason === 'plan-none' ? planless(turn, file, targets) : targets;
    const evidenceId = await keptPiece(turn, file, offer.caption);
    const batch = await albumOf(turn, file);
    return fileOrAsk(turn, { evidenceId, targets: targets.value, caption: offer.caption, batch, first });
  },

  answer(outcome, turn) {
    switch (outcome.kind) {
      case 'missing':
        return missingMessage(outcome.items);
      case 'shelf':
        return shelfMessage(outcome.found, outcome.pieces, outcome.mine, turn);
      case 'which':
        return whichMessage(outcome);
      case 'points':
      case 'points-which':
        return pointsMessage(outcome);
      case 'planless':
        return planlessMessage(outcome);
      case 'filed': {
        const shown = filedMessage(outcome.filed, outcome);
        return {
          ...shown,
          lines: [...shown.lines, ...outcome.refusals.map(({ reason, args }) => say(reason, args))],
        };
      }
    }
  },

  beside(outcome, { origin }) {
    if (outcome.kind !== 'filed') return null;
    const { filed, words } = outcome;
    if (words === '' && origin.amends === null) return null;
    return { words, about: referencesOf(filed), chosen: false };
  },

  next: (outcome) => ('next' in outcome ? outcome.next : null),
});

/** Keeps the file; where its caption was put right, the piece that was kept before, with its new words. */
async function keptPiece(turn: Turn, file: IncomingFile, caption: string): Promise<number> {
  const again = await sentBefore(turn, file);
  if (again === null) return keepPiece(turn, file, caption);
  await turn.store.evidence.recaption(again, caption);
  return again;
}

/** The piece that a message whose caption was put right had brought; it is free again. Null where it was decided. */
async function sentBefore(turn: Turn, { sha256 }: IncomingFile): Promise<number | null> {
  const { evidence } = turn.store;
  const rows = await Promise.all((turn.origin.amends?.pieces ?? []).map((id) => evidence.byId(id)));
  const [first, ...copies] = rows.flatMap((row) => (row?.sha256 === sha256 ? [row] : []));
  if (!first || [first, ...copies].some(({ state }) => state !== 'submitted')) return null;
  await evidence.unlink([first.id], turn.now);
  for (const { id } of copies) await evidence.setState(id, 'withdrawn', turn.now);
  return first.id;
}

/** The album a file came with. A further page of what was bound already makes it loose again. */
async function albumOf(turn: Turn, { batch, mime }: IncomingFile): Promise<Album> {
  if (batch === null) return [];
  const { memberId } = memberOf(turn);
  if (mime.startsWith('image/')) await loosen(turn, await turn.store.evidence.inBatch(memberId, batch));
  return turn.store.evidence.inBatch(memberId, batch);
}

interface Incoming {
  readonly evidenceId: number;
  readonly targets: readonly string[];
  /** Its own words; none: it goes with its album. */
  readonly caption: string;
  readonly batch: Album;
  readonly first: boolean;
}

/** A piece without a target of its own goes with its album; an album's loose pieces go with the first that has one. */
async function fileOrAsk(
  turn: EvidenceTurn,
  { evidenceId, targets, caption, batch, first }: Incoming,
): Promise<Result<Outcome>> {
  const siblings = batch.filter((piece) => piece.id !== evidenceId);
  const ofAlbum = caption === '' || targets.length === 0 ? await targetsOfSiblings(turn, siblings) : [];
  const loose = siblings.filter((piece) => piece.links.length === 0);
  const pieces = [...loose.map(({ id }) => id), evidenceId];
  const { filed, refusals } = await fileAll(turn, pieces, ofAlbum.length > 0 ? ofAlbum : targets);
  const [newest] = filed;
  if (!newest) {
    const waiting = (await askedTogether(turn, evidenceId)).length;
    return done({
      kind: 'which',
      evidenceId,
      pieces: waiting,
      items: await atTimesTold(turn, await openItems(turn, refusals), caption),
      refusals,
      yearBefore: await yearPerhapsMeant(turn, null),
      next: targets.length === 0 ? await planFrom(turn, evidenceId) : null,
    });
  }
  await dropDuplicates(turn, pieces);
  const all = await wholeAlbum(turn, batch[0]?.batch ?? null, filed);
  const pages = (await pagesWith(turn, evidenceId)).length;
  return done({
    kind: 'filed',
    filed: all,
    refusals,
    first,
    alsoFor: await alsoProvenBy(turn, newest),
    pages,
    words: [...loose.map((piece) => piece.caption), caption].filter(Boolean).join('\n'),
    next: turn.files.some(({ more }) => more) ? null : await bindingOf(turn, evidenceId, filed),
  });
}

/** Without a plan a file is kept only where it may be the plan itself. */
async function planless(turn: EvidenceTurn, file: IncomingFile, refusal: Refusal): Promise<Result<Outcome>> {
  const evidenceId = await keepPiece(turn, file, turn.input.words);
  const next = await planFrom(turn, evidenceId);
  return next === null ? refusal : done({ kind: 'planless', evidenceId, file: file.name, next });
}

/** The shelf of a criterion, at the times that are named with it: "7.2 t2, t3". */
async function shelf(turn: EvidenceTurn, reference: string): Promise<Result<Outcome>> {
  const { references, words } = turn.input;
  const said = await timesSaid(turn, readReference(reference)?.code ?? reference, words);
  const found: FoundWork[] = [];
  for (const each of said.length > 0 ? said : references) {
    const one = await findWork(turn, each);
    if (!one.ok) return one;
    found.push(one.value);
  }
  const [first] = found;
  if (!first) return refuse('criterion-unknown', { code: reference });
  const allowed = maySeeEvidence(turn.actor, first.criterion);
  if (!allowed.ok) return allowed;
  const pieces = await turn.store.evidence.of([first.criterion.id]);
  return done({ kind: 'shelf', found, pieces, mine: mayReport(turn.actor, first.criterion).ok });
}
