import type { Turn } from '#app/turn/turn.ts';
import { criteriaIndex } from '#app/words/criteria-index.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { planInForce } from '#app/work/find-work.ts';
import { readReference, writeReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import type { PlanHead } from '#store/plans.ts';
import { codeAtEnd } from '#understanding/criteria/code-in-words.ts';
import { type Reading, understand } from '#understanding/index.ts';

/** Pieces of one album, as the shelf gives them. */
export type Album = Awaited<ReturnType<Turn['store']['evidence']['inBatch']>>;

/** What comes with a file: the criterion that was asked for beforehand, and the words under it. */
export interface Offer {
  readonly asked: string | null;
  readonly caption: string;
}

/**
 * Tells what the talk was about from the caption: a dialogue puts its reference before the words of the person. A reply to
 * a message about something else leaves the talk.
 */
export async function offerOf(turn: Turn, reference: string | null, words: string): Promise<Offer> {
  const begun = turn.origin.repliedTo?.expects ?? (await openDialogueOf(turn));
  if (reference !== null && begun?.word === 'minhchung' && begun.given === reference) {
    const elsewhere = turn.origin.repliedTo?.about.some((code) => code !== codeOf(reference)) ?? false;
    return { asked: elsewhere ? null : reference, caption: words };
  }
  return { asked: null, caption: `${reference ?? ''} ${words}`.trim() };
}

/**
 * What is to be proven by a file: the codes its caption names, else what was asked for, what the words tell, or what was
 * replied to. A code that the plan does not have is named as well: nothing else is taken in its place.
 */
export async function targetsOf(turn: Turn, { asked, caption }: Offer): Promise<Result<string[]>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  if (readReference(caption)) return done([caption]);
  const about = [...new Set(turn.origin.repliedTo?.about)];
  const told =
    caption === '' ? [] : understand(caption, await hearingOf(turn, head.value, asked === null ? about : []));
  const coded = told.filter(({ why }) => why.some(({ means }) => means === 'criterion'));
  // The code alone, said again in the talk about one of its periods, means that period.
  const inTalk = (named: string): string => (asked !== null && codeOf(asked) === named ? asked : named);
  if (coded.length > 0) return done(referencesOf(coded).map(inTalk));
  const last = codeAtEnd(caption);
  if (last !== undefined && (await turn.store.plans.entryByCode(head.value.setId, last))?.isLeaf)
    return done([last]);
  const unknown = told.flatMap(({ why }) => why.filter(({ means }) => means === 'no-criterion'));
  if (unknown.length > 0) return done(unknown.map(({ words }) => words));
  if (last !== undefined && (await isBeside(turn, head.value, last))) return done([last]);
  if (asked !== null) return done([asked]);
  const named = referencesOf(told).filter((each) => about.length === 0 || about.includes(codeOf(each)));
  return done(named.length > 0 || about.length !== 1 ? named : about);
}

/** Whether a code that the plan does not have would stand among others of it: it is no day, no version. */
async function isBeside(turn: Turn, head: PlanHead, code: string): Promise<boolean> {
  const parent = code.slice(0, code.lastIndexOf('.') + 1);
  return (await criteriaIndex(turn, head)).codes.some((each) => each.startsWith(parent));
}

/** What an album is about by those of its pieces that came before; without words of its own a piece goes with them. */
export async function targetsOfSiblings(turn: Turn, siblings: Album): Promise<string[]> {
  const first = siblings.find((piece) => piece.links.length > 0);
  const copies = siblings.filter(({ sha256, links }) => sha256 === first?.sha256 && links.length > 0);
  const targets = await Promise.all(copies.map((piece) => targetsOfPiece(turn, piece)));
  return [...new Set(targets.flat())];
}

/** What a piece proves. */
export async function targetsOfPiece(turn: Turn, { links }: Album[number]): Promise<string[]> {
  const references = links.map(async ({ criterionId, occurrence }) => {
    const code = await turn.store.plans.codeOf(criterionId);
    return code === null ? [] : [writeReference(code, occurrence?.period ?? null)];
  });
  return (await Promise.all(references)).flat();
}

function codeOf(reference: string): string {
  return readReference(reference)?.code ?? reference;
}

function referencesOf(readings: readonly Reading[]): string[] {
  const named = readings.flatMap(({ criterion, period }) =>
    criterion === null ? [] : [writeReference(criterion, period)],
  );
  return [...new Set(named)];
}
