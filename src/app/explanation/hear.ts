import { mayExplain } from '#domain/people/permission.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { codeAmong } from '#understanding/criteria/code-in-words.ts';
import { agreesWith, readExplanation } from '#understanding/explains.ts';
import type { Turn } from '../turn/turn.ts';
import { findWork } from '../work/find-work.ts';
import { answerDispute } from './answer.ts';
import type { Answered } from './lines.ts';
import { yearArgs } from './lines.ts';
import { type Dispute, openDisputes, presentWindow } from './open-windows.ts';
import { criterionAt } from './plan-of.ts';

/** Letters that tell which points were appraised; a reply to one is an answer to it. */
export const APPRAISAL = 'appraisal';

/** Shorter words explain nothing. */
const SHORTEST = 15;

/** What words about appraised points came to: an answer written down, or a question about which and what. */
export type HeardExplanation =
  | { readonly kind: 'answered'; readonly answered: Answered }
  | { readonly kind: 'ask'; readonly disputes: readonly Dispute[] };

/**
 * Takes words for an answer to appraised points where they leave no doubt: a reply to the letter about them, "giải trình
 * 3.2.1: …", "đồng ý 3.2.1". "Vâng" and "ok" agree to nothing. Refused where it is another's to explain, or too late.
 * Null where they are about something else.
 */
export async function hearExplanation(turn: Turn, words: string): Promise<Result<HeardExplanation> | null> {
  const { repliedTo } = turn.origin;
  const explained = readExplanation(words);
  const named = explained?.code;
  const agreed = agreesWith(words) ? codeAmong(words) : undefined;
  const code = named ?? agreed ?? (repliedTo?.kind === APPRAISAL ? codeAmong(words) : undefined);
  if (repliedTo?.kind !== APPRAISAL && code === undefined) return null;
  const open = await ownDisputes(turn);
  const past = repliedTo?.kind === APPRAISAL ? await pastPoints(turn, windowOfLetter(repliedTo.key)) : null;
  const meant = open.filter(({ criterion, year }) => {
    if (past && year !== past.year) return false;
    if (code !== undefined) return criterion.code === code;
    return past !== null || repliedTo?.about.includes(criterion.code);
  });
  const [only, ...others] = meant;
  if (!only && past) return past.refusal;
  if (!only) {
    const why = await whyNot(turn, code ?? onlyOne(repliedTo?.about), named !== undefined);
    // Others may agree to anything about a criterion: only whoever explains speaks of its points.
    return why?.reason === 'criterion-not-yours' && agreed !== undefined ? null : why;
  }
  const text = explained?.text ?? words.trim();
  const agrees = agreesWith(words);
  if (others.length > 0 || (!agrees && text.length < SHORTEST)) return done({ kind: 'ask', disputes: meant });
  const answered = await answerDispute(turn, only.window.id, { agrees, text: agrees ? '' : text });
  return answered.ok ? done({ kind: 'answered', answered: answered.value }) : answered;
}

/** The first of the points that a letter tells of, by its key. */
export function windowOfLetter(key: string): number {
  return Number(key.split(':')[1]);
}

/** Of points whose plan is over: its year, and why they are not explained any more where they are not. */
export async function pastPoints(
  turn: Turn,
  windowId: number,
): Promise<{ readonly year: number; readonly refusal: Refusal } | null> {
  const window = await turn.store.explanations.byId(windowId);
  const found = window && (await criterionAt(turn, window.criterionId));
  if (!window || !found || found.year === null) return null;
  const about = { code: found.criterion.code, ...yearArgs(found.year) };
  const refusal = window.closedAt
    ? refuse('explanation-closed', { ...about, day: turn.dayOf(window.closedAt) })
    : refuse('explanation-none', about);
  return { year: found.year, refusal };
}

/**
 * Why what was appraised is not explained by the caller, or not any more; null where nothing was to be explained and words
 * were not `meant` to.
 */
async function whyNot(turn: Turn, code: string | undefined, meant: boolean): Promise<Refusal | null> {
  const found = code === undefined ? null : await findWork(turn, code);
  if (!found?.ok) return null;
  const { criterion } = found.value;
  const wasAppraised = (await turn.store.explanations.of(criterion.id)).length > 0;
  if (!wasAppraised && !meant) return null;
  const allowed = mayExplain(turn.actor, criterion);
  if (!allowed.ok) return allowed;
  const window = await presentWindow(turn, criterion);
  return window?.closedAt
    ? refuse('explanation-closed', { code: criterion.code, day: turn.dayOf(window.closedAt), year: 'none' })
    : refuse('explanation-none', { code: criterion.code, year: 'none' });
}

function onlyOne(codes: readonly string[] = []): string | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}

/** What the caller can explain now. */
export async function ownDisputes(turn: Turn): Promise<Dispute[]> {
  return (await openDisputes(turn)).filter(({ criterion }) => mayExplain(turn.actor, criterion).ok);
}
