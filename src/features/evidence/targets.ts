import { mayNow } from '#app/turn/in-place.ts';
import type { Turn } from '#app/turn/turn.ts';
import { criteriaIndex } from '#app/words/criteria-index.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { openDialogueOf } from '#app/words/open-dialogue.ts';
import { findWork, planMeant } from '#app/work/find-work.ts';
import { splitYear } from '#domain/plan/line-of-year.ts';
import { readReference, readReferences, writeReference } from '#domain/plan/reference.ts';
import { sameEnd } from '#domain/plan/same-end.ts';
import { done, type Result } from '#domain/result.ts';
import type { PlanHead } from '#store/plans.ts';
import { codeAtEnd } from '#understanding/criteria/code-in-words.ts';
import { readForAnother } from '#understanding/for-another.ts';
import { type Reading, understand } from '#understanding/index.ts';

/** Pieces of one album, as the shelf gives them. */
export type Album = Awaited<ReturnType<Turn['store']['evidence']['inBatch']>>;

/** What comes with a file: what was asked for beforehand, several times of a criterion perhaps, and the words under it. */
export interface Offer {
  readonly asked: readonly string[];
  readonly caption: string;
}

/**
 * Tells what the talk was about from the caption: a dialogue puts its reference before the words of the person. A reply to
 * a message about something else leaves the talk.
 */
export async function offerOf(turn: Turn, references: readonly string[], words: string): Promise<Offer> {
  const given = references.join(' ');
  const begun = turn.origin.repliedTo?.expects ?? (await openDialogueOf(turn));
  const asked = begun?.word === 'minhchung' ? splitYear('minhchung', begun.given).rest : '';
  if (given !== '' && asked === given) {
    const codes = references.map(codeOf);
    const elsewhere = turn.origin.repliedTo?.about.some((code) => !codes.includes(code)) ?? false;
    return { asked: elsewhere ? [] : references, caption: words };
  }
  return { asked: [], caption: `${given} ${words}`.trim() };
}

/**
 * What is to be proven by a file: what its caption writes down for another, the codes it names, else what was asked for, what the words tell, or what was
 * replied to; at all the times the words name. A code that the plan does not have is named as well: nothing else is taken
 * in its place.
 */
export async function targetsOf(turn: Turn, { asked, caption }: Offer): Promise<Result<string[]>> {
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const written = readReferences(caption);
  if (written.length > 0) return done(written);
  const ofAnother = readForAnother(caption)?.code;
  if (ofAnother !== undefined && (await mayNow(turn, 'nhapthay')) && (await findWork(turn, ofAnother)).ok)
    return done([ofAnother]);
  const about = [...new Set(turn.origin.repliedTo?.about)];
  const told =
    caption === ''
      ? []
      : understand(
          caption,
          await hearingOf(turn, head.value, asked.length === 0 ? about : asked.map(codeOf)),
        );
  const coded = told.filter(({ why }) => why.some(({ means }) => means === 'criterion'));
  // The code alone, said again in the talk about one of its periods, means that period.
  const inTalk = (named: string): readonly string[] => {
    const same = asked.filter((each) => codeOf(each) === named);
    return same.length > 0 ? same : [named];
  };
  if (coded.length > 0) return done([...new Set(referencesOf(coded).flatMap(inTalk))]);
  const last = codeAtEnd(caption);
  if (last !== undefined && (await turn.store.plans.entryByCode(head.value.setId, last))?.isLeaf)
    return done([last]);
  const unknown = told.flatMap(({ why }) => why.filter(({ means }) => means === 'no-criterion'));
  if (unknown.length > 0) return done(unknown.map(({ words }) => words));
  if (last !== undefined && (await isBeside(turn, head.value, last))) return done([last]);
  const [code] = asked.map(codeOf);
  if (code !== undefined) {
    const times = await timesOf(turn, code, told);
    return done(times.length > 0 ? times : [...asked]);
  }
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
  const named = readings.flatMap(({ criterion, period, periods = [period] }) =>
    criterion === null ? [] : periods.map((each) => writeReference(criterion, each)),
  );
  return [...new Set(named)];
}

/** The times of a criterion that words name: "tháng 2, 3". None where they name none that it has. */
export async function timesOf(turn: Turn, code: string, told: readonly Reading[]): Promise<string[]> {
  const periods = told.flatMap(({ period, periods: all = period === null ? [] : [period] }) => all);
  const found = periods.length > 0 ? await findWork(turn, code) : null;
  if (!found?.ok) return [];
  const times = found.value.criterion.occurrences.map(({ period }) => period);
  const meant = periods.flatMap((said) => times.find((each) => each === said) ?? sameEnd(said, times) ?? []);
  return [...new Set(meant)].map((period) => writeReference(code, period));
}

/** The times of a criterion that words beside its code name. */
export async function timesSaid(turn: Turn, code: string, words: string): Promise<string[]> {
  const head = words === '' ? null : await planMeant(turn);
  return head?.ok ? timesOf(turn, code, understand(words, await hearingOf(turn, head.value, [code]))) : [];
}
