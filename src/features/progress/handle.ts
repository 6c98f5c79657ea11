import { extensionStep } from '#app/extension/step.ts';
import { timeMeant } from '#app/extension/time-meant.ts';
import { asksAgain, recordScore } from '#app/scores/record-score.ts';
import { unclearYear } from '#app/scores/which-year.ts';
import type { Turn } from '#app/turn/turn.ts';
import { acknowledgeReply } from '#app/words/acknowledge-reply.ts';
import { type FoundWork, findWork, type WorkInHand } from '#app/work/find-work.ts';
import { periodElsewhere } from '#app/year/period-elsewhere.ts';
import { mayReport } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { writeReference } from '#domain/plan/reference.ts';
import { timeNamed } from '#domain/plan/time-named.ts';
import { type Refusal, refuse } from '#domain/result.ts';
import { reasonIn } from '#understanding/dates/read-day.ts';
import { isYearAlone, namesYear } from '#understanding/dates/year-named.ts';
import { reasonAfter } from '#understanding/numbers/score-reason.ts';
import { onlyPromises } from '#understanding/only-promises.ts';
import type { Reading } from '#understanding/reading.ts';
import type { Handled } from './handled.ts';
import { figureTold, REOPENS, recordProgress, type Statement } from './record.ts';
import { reopeningOf } from './reopen.ts';
import { type Share, shareTold, statementOfShare } from './share.ts';
import type { Said, Subject } from './subject.ts';

/** What becomes of one statement: it is written down, asked about, refused, or left alone. */
export async function handle(
  turn: Turn,
  reading: Said,
  subject: Subject,
  inHand: WorkInHand,
): Promise<Handled> {
  const elsewhere = subject.beside ? null : await otherPeriod(turn, reading, inHand);
  return elsewhere ? { kind: 'refused', refusal: elsewhere } : ofThisPlan(turn, reading, subject, inHand);
}

async function ofThisPlan(turn: Turn, reading: Said, subject: Subject, inHand: WorkInHand): Promise<Handled> {
  const code = reading.criterion;
  const seen = reading.intent === 'acknowledge' ? await acknowledgeReply(turn, reading.words) : null;
  if (seen) return { kind: 'acknowledged', ...seen };
  const wantsLater = asksLater(reading);
  const isUnsure = !reading.sure && !((wantsLater || givesPoints(reading)) && code !== null);
  if (code === null && isUnsure) return { kind: 'unsure', reading, reference: null, weight: 0 };
  if (code === null || (!isUnsure && reading.state === null && !wantsLater && !givesPoints(reading)))
    return (await mereFigure(turn, reading, inHand)) ?? heardOnly(turn, reading, inHand);
  const reference = writeReference(code, await periodOf(turn, code, { reading, subject, inHand }));
  const share = await shareTold(turn, reading, inHand);
  if (isUnsure && !share)
    return askedAbout(turn, await knownNotTheirs(turn, reading, inHand), reference, inHand);
  if (subject.beside && describesPaper(reading)) return { kind: 'heard', reading, isTheirs: true };
  if (mayBeRemark(turn, reading)) return askedAbout(turn, asUnclear(reading), reference, inHand);
  const found = await findWork(turn, reference, inHand);
  if (!found.ok) return { kind: 'refused', refusal: found };
  if (share) return sharedOut(turn, found.value, { said: reading, share, dutyId: subject.dutyId });
  if (givesPoints(reading)) return scored(turn, found.value, reading);
  if (reading.state === null) return askedLater(turn, found.value, reading);
  const { share: _, ...said } = reading;
  const promises = onlyPromises(reading);
  return reported(turn, found.value, { ...said, state: reading.state, promises }, subject.dutyId);
}

/** Nothing is written down; whoever reports on what the words are about may be offered to. */
async function heardOnly(turn: Turn, reading: Said, inHand: WorkInHand): Promise<Handled> {
  const found = reading.criterion === null ? null : await findWork(turn, reading.criterion, inHand);
  const isTheirs = !found?.ok || mayReport(turn.actor, found.value.criterion).ok;
  return { kind: 'heard', reading, isTheirs };
}

/** A question about a statement: the time that an answer would be written down for is part of it. */
async function askedAbout(
  turn: Turn,
  reading: Reading,
  reference: string,
  inHand: WorkInHand,
): Promise<Handled> {
  const at = await findWork(turn, reference, inHand);
  const { criterion, occurrence } = at.ok ? at.value : {};
  const exact = criterion && occurrence ? writeReference(criterion.code, occurrence.period) : reference;
  const weight = at.ok
    ? (at.value.standing.overdueDays > 0 ? LATE : 0) + (at.value.criterion.maxPoints ?? 0)
    : 0;
  return { kind: 'unsure', reading, reference: exact, weight };
}

/** What is late is asked first, then what counts for most points. */
const LATE = 1000;

/** A figure that was told alone ("đúng hạn 97%"): not how far the work is, but what it may be worth. */
async function mereFigure(turn: Turn, reading: Said, inHand: WorkInHand): Promise<Handled | null> {
  const { criterion: code, figure: percent, sure, intent } = reading;
  if (code === null || percent === null || !sure || intent !== 'other') return null;
  const found = await findWork(turn, code, inHand);
  if (!found.ok || !mayReport(turn.actor, found.value.criterion).ok) return null;
  const figure = figureTold(turn, found.value.criterion, percent);
  return figure && { kind: 'figure', code, figure };
}

/** Writes a share down as what it is. The figure of what was confirmed is only told. */
async function sharedOut(
  turn: Turn,
  found: FoundWork,
  { said, share, dutyId }: { said: Said; share: Share; dutyId: number | undefined },
): Promise<Handled> {
  const { criterion, occurrence } = found;
  const figure = share.means === 'figure' ? figureTold(turn, criterion, share.percent) : null;
  if (figure && occurrence.state === 'confirmed') return { kind: 'figure', code: criterion.code, figure };
  return reported(turn, found, { ...said, ...statementOfShare(share, occurrence.state), share }, dutyId);
}

async function askedLater(
  turn: Turn,
  work: FoundWork,
  { date, problem, note, period }: Said,
): Promise<Handled> {
  const { found, words } = period === null ? await timeMeant(turn, work, note) : { found: work, words: note };
  const step = await extensionStep(turn, found, {
    day: date,
    problem: problem && refuse('extension-day-impossible'),
    reason: reasonIn(words, date, turn.today),
  });
  return step.ok ? { kind: 'extension', step: step.value } : { kind: 'refused', refusal: step };
}

async function reported(
  turn: Turn,
  found: FoundWork,
  said: Omit<Said, 'share' | 'state'> & Pick<Statement, 'state' | 'share' | 'promises'>,
  dutyId: number | undefined,
): Promise<Handled> {
  const { intent, percent, date, why, words, note, figure, state, share, promises = false } = said;
  // A coordinator who writes down for somebody is who confirms: their word opens it again.
  const reopens = dutyId !== undefined;
  const reading = { intent, percent, date, why, words };
  const statement = { state, percent, note, figure, reopens, promises, reading, ...(share && { share }) };
  const recorded = await recordProgress(turn, found, statement, dutyId);
  if (recorded.ok) return { kind: 'recorded', recorded: recorded.value };
  return recorded.reason === REOPENS
    ? { kind: 'reopens', reopening: reopeningOf(found, statement) }
    : { kind: 'refused', refusal: recorded };
}

/** Whether somebody says what a criterion has earned, be it more than it can: they are told how much that is. */
function givesPoints(reading: Said): reading is Said & { readonly points: number } {
  const isTold = reading.sure || reading.problem === 'points-above-max';
  return reading.intent === 'score' && reading.points !== null && isTold;
}

/** Points are written down with the reason that follows them; of several statements none is told apart by that. */
async function scored(
  turn: Turn,
  found: FoundWork,
  { points, words, isOnly }: Said & { readonly points: number },
): Promise<Handled> {
  const { code } = found.criterion;
  const unclear = namesYear(words, found.head.year) ? null : await unclearYear(turn, found, points);
  if (unclear) return { kind: 'refused', refusal: unclear, pointsFor: `${code} ${points}` };
  const after = isOnly ? reasonAfter(points, words) : '';
  const reason = isYearAlone(after) ? '' : after;
  const score = await recordScore(turn, found, { points, reason, exact: false });
  if (score.ok) return { kind: 'scored', score: score.value };
  const again = asksAgain(score) ? { pointsFor: code } : {};
  return { kind: 'refused', refusal: score, ...again };
}

/** Whether a later deadline is asked for, be it to a day that the calendar does not have: that is asked for again. */
function asksLater({ intent, problem }: Reading): boolean {
  return intent === 'extension' && (problem === null || problem === 'date-impossible');
}

/** Unclear words about what is not theirs to report on are not theirs, whatever they mean: nothing is offered to write down. */
async function knownNotTheirs(turn: Turn, reading: Reading, inHand: WorkInHand): Promise<Reading> {
  if (reading.problem !== 'unclear' || reading.criterion === null) return reading;
  const found = await findWork(turn, reading.criterion, inHand);
  const isTheirs = !found.ok || mayReport(turn.actor, found.value.criterion).ok;
  return isTheirs ? reading : { ...reading, problem: 'not-mine' };
}

/**
 * What a supervisor says of a criterion they have a part in, without saying how far it is: a report of their part, or a remark
 * on the work of others ("niêm yết còn chậm", "chỉ đạo đẩy nhanh").
 */
function mayBeRemark({ actor }: Turn, { state, percent, figure }: Reading): boolean {
  return mayUse(actor, 'gopy') === null && state === 'in_progress' && percent === null && figure === null;
}

function asUnclear<R extends Reading>(reading: R): R {
  return {
    ...reading,
    sure: false,
    problem: 'unclear',
    alternatives: [{ state: 'in_progress', percent: null }],
  };
}

/** "Báo cáo đã ký", "đã gửi huyện": said of the paper itself; whether the work is done with it is left to a press. */
function describesPaper({ state, why }: Reading): boolean {
  const said = why.map(({ means }) => means);
  return state === 'done' && !said.some((means) => FINISHED.has(means));
}

const FINISHED: ReadonlySet<string> = new Set(['done', 'done-weakly', 'percent']);

/** Of a period of another year nothing is written down in the place of another. Points are of the whole year. */
async function otherPeriod(turn: Turn, reading: Said, inHand: WorkInHand): Promise<Refusal | null> {
  const { criterion: code, period, intent, state, sure, problem } = reading;
  const isReport = !sure || state !== null || asksLater(reading);
  if (code === null || period === null || !isReport || intent === 'acknowledge') return null;
  if (givesPoints(reading) || problem === 'not-mine') return null;
  const found = await findWork(turn, code, inHand);
  const isTheirs = found.ok && mayReport(turn.actor, found.value.criterion).ok;
  return isTheirs ? periodElsewhere(turn, found.value, period) : null;
}

/** The period spoken of, where the criterion has it, one that ends with it or one it lies in; else the one that was asked about. */
async function periodOf(
  turn: Turn,
  code: string,
  { reading, subject, inHand }: { reading: Reading; subject: Subject; inHand: WorkInHand },
): Promise<string | null> {
  const asked = subject.about.includes(code) ? subject.period : null;
  const found = await findWork(turn, code, inHand);
  const times = found.ok ? found.value.criterion.occurrences.map((each) => each.period) : [];
  const meant = [reading.period, asked].flatMap((said) =>
    said === null ? [] : (timeNamed(said, times) ?? []),
  );
  return meant[0] ?? null;
}
