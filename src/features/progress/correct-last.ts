import { criterionAt } from '#app/explanation/plan-of.ts';
import { receiptOf } from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWish } from '#app/wish/find-wish.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { findWork, planInForce } from '#app/work/find-work.ts';
import { takeBack } from '#app/work/take-back.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type Correction, onlyCode, onlyShare, readCorrection } from '#understanding/correction.ts';
import { understand } from '#understanding/index.ts';
import { takesBackFinish } from '#understanding/takes-back-finish.ts';
import { type Amended, amendedBy } from './amended.ts';
import { correctFigureAlone, correctShare } from './correct-figure.ts';
import { correctFinish } from './correct-finish.ts';
import { type Deed, lastDeeds } from './last-deeds.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { recordProgress } from './record.ts';

/** For so long words that take something back are about what was done last. */
const MINUTES = 60;
/** What came of words that put right what was done last. */
export type Corrected = WordsOutcome | { readonly wish: FoundWish };

/**
 * Puts right what the caller did last, or what the message replied to has written down: "ko phải, mới 50%", "nhầm, là
 * 3.2.2". The former is taken back and stays on record. Null where the words take nothing back, or it is not certain what
 * stands instead.
 */
export async function correctLast(turn: Turn, words: string): Promise<Result<Corrected> | null> {
  if (turn.origin.amends) return null;
  const unfinished = takesBackFinish(words);
  if (unfinished !== null) return correctFinish(turn, await lastSaid(turn), { words, said: unfinished });
  const said = readCorrection(words);
  if (said === null) return null;
  const share = said.adds ? null : onlyShare(said.said);
  const alone = share === null ? null : await correctFigureAlone(turn, share, since(turn));
  if (alone) return alone;
  const ids = turn.origin.repliedTo?.receipt?.entries ?? [];
  if (ids.length > 0) return correctEntries(turn, ids, said);
  const { last } = await lastDeeds(turn);
  const [deed] = last;
  if (!deed || deed.at < since(turn)) return null;
  if (deed.what === 'score') return correctScore(turn, deed.id, said.said);
  const entries = last.filter(({ what }) => what === 'entry').map(({ id }) => id);
  if (entries.length === 0) return moveFile(last, said);
  return correctEntries(turn, await saidWith(turn, entries), said);
}

/** "Nhầm, 3.2" after a file that was sent by itself: it proves that. */
function moveFile(deeds: readonly Deed[], { said, adds }: Correction): Result<Corrected> | null {
  const code = adds ? null : onlyCode(said);
  if (code === null) return null;
  const newest = Math.max(...deeds.map(({ id }) => id));
  return done({ wish: { kind: 'line', line: `minhchung.chuyen ${newest} ${code}`, reportsOn: null } });
}

/**
 * What the message replied to has written down; in no reply what was said last, not long ago, unless something else came
 * since: a "chưa" answers a reminder as well.
 */
async function lastSaid(turn: Turn): Promise<Amended[]> {
  const { repliedTo, chat } = turn.origin;
  if (repliedTo) return amendedBy(turn, repliedTo.receipt?.entries ?? []);
  const isPrivate = chat?.kind === 'private';
  const newest = isPrivate ? await turn.store.outbox.newestIn(chat.channel, chat.chatId) : null;
  if (newest?.kind !== 'answer') return [];
  const { last } = await lastDeeds(turn);
  const entries = last.filter(({ what, at }) => what === 'entry' && at >= since(turn)).map(({ id }) => id);
  return entries.length > 0 ? amendedBy(turn, await saidWith(turn, entries)) : [];
}

/**
 * Words that take back what was reported last and do not say for sure what stands instead, "à nhầm, việc này của anh Minh":
 * it is asked whether the report is to be taken back. Null for all others.
 */
export async function takesBackLast(turn: Turn, words: string): Promise<FoundWish | null> {
  const { amends, repliedTo } = turn.origin;
  const correction = amends || repliedTo ? null : readCorrection(words);
  if (correction === null || correction.adds) return null;
  const [deed] = (await lastDeeds(turn)).last;
  if (deed?.what !== 'entry' || deed.at < since(turn)) return null;
  const [entry] = await amendedBy(turn, [deed.id]);
  return {
    kind: 'confirm',
    line: 'hoantac',
    word: 'hoantac',
    code: entry?.code ?? '',
    names: [],
    text: '',
    day: '',
  };
}

/** What was done before is not what words take back. */
function since({ now }: Turn): Date {
  return new Date(now.getTime() - MINUTES * 60_000);
}

/** All that the same message has written down. */
async function saidWith(turn: Turn, [first = 0]: readonly number[]): Promise<number[]> {
  const rows = await turn.store.work.latestOf(memberOf(turn).memberId);
  const at = rows.find(({ id }) => id === first)?.at.getTime();
  return rows.filter((row) => row.at.getTime() === at).map(({ id }) => id);
}

async function correctEntries(
  turn: Turn,
  ids: readonly number[],
  { said, adds, notThe }: Correction,
): Promise<Result<Corrected> | null> {
  const written = await amendedBy(turn, ids);
  const entries = notThe === null ? written : written.filter(({ code }) => code === notThe);
  const head = await planInForce(turn);
  if (!head.ok) return null;
  const codes = [...new Set(entries.flatMap(({ code }) => code ?? []))];
  const [only, ...others] = entries;
  const share = adds ? null : onlyShare(said);
  const shared = share === null ? null : await correctShare(turn, entries, share);
  if (shared) return shared;
  const other = onlyCode(said);
  if (other !== null) return only && others.length === 0 && !adds ? moveTo(turn, only, other) : null;
  const readings = understand(said, await hearingOf(turn, head.value, codes));
  const [reading] = readings;
  if (
    !reading ||
    readings.some(({ sure, state, criterion }) => !sure || state === null || criterion === null)
  )
    return null;
  const meant = entries.filter(({ code }) => readings.some(({ criterion }) => criterion === code));
  const wrong = meant.length > 0 ? meant : others.length === 0 && !adds ? entries : [];
  if (wrong.length === 0) return null;
  const outcome = await readWords(
    amending(
      turn,
      wrong.map(({ entryId }) => entryId),
    ),
    said,
    {
      about: codes,
      period: wrong.length === 1 ? (wrong[0]?.period ?? null) : null,
    },
  );
  if (!outcome.ok) return outcome;
  if (outcome.value.unchanged) return refuse('progress-same', { code: codes.join(', ') });
  return done({ ...outcome.value, corrected: true });
}

/** The same was meant for another criterion. */
async function moveTo(turn: Turn, entry: Amended, code: string): Promise<Result<Corrected> | null> {
  if (code === entry.code) return null;
  const inTime = await findWork(turn, writeReference(code, entry.period));
  const found = inTime.ok ? inTime : await findWork(turn, code);
  if (!found.ok) return found;
  const undone = await takeBack(turn, entry.entryId);
  if (!undone.ok) return undone;
  const { state, percent, figure, note } = entry;
  const statement = { state: state === 'confirmed' ? ('done' as const) : state, percent, figure, note };
  const recorded = await recordProgress(turn, found.value, statement);
  if (!recorded.ok) return recorded;
  const handled = [{ kind: 'recorded' as const, recorded: recorded.value }];
  return done({ text: code, handled, amended: true, unchanged: false, corrected: true });
}

/** Points are given anew, of the same plan: the former stay on record. */
async function correctScore(turn: Turn, scoreId: number, said: string): Promise<Result<Corrected> | null> {
  const entry = await turn.store.scores.entry(scoreId);
  const code = entry && (await turn.store.plans.codeOf(entry.criterionId));
  const isPoints =
    /^\d{1,3}(?:[.,]\d+)?(?![\d.,%])/.test(said) &&
    // "1.5" may be the code of another; with a comma it is points.
    !/^\d+(?:\.\d+)+(?![\d,])/.test(said);
  const year = (await criterionAt(turn, entry?.criterionId ?? 0))?.head.year;
  if (!code || !isPoints || year === undefined) return null;
  return done({ wish: { kind: 'line', line: `tucham ${year} ${code} ${said}`, reportsOn: null } });
}

function amending(turn: Turn, entries: readonly number[]): Turn {
  return { ...turn, origin: { ...turn.origin, amends: receiptOf({ entries }) } };
}
