import { namesBareCode, recode } from '#domain/plan/recode.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type Message, type Say, say } from '../message.ts';
import type { Origin, RecodedSince } from '../turn/turn.ts';
import type { Spoken } from '../turn/who.ts';

/** A code in what somebody answered to, and what it is now. */
type Followed = readonly { readonly from: string; readonly to: string }[];

/** What was said with the codes of today, and which codes it had before. */
export interface InTodaysCodes {
  readonly spoken: Spoken;
  readonly followed: Followed;
}

/** Codes named in the line that says that they have changed. */
const NAMED = 3;

/**
 * What was said in answer to a message of ours from before codes moved, with today's codes: whoever presses a button or
 * replies means the criterion that stands there. Refused where that is in the plan no more.
 */
export function inTodaysCodes(spoken: Spoken, { recoded }: Origin): Result<InTodaysCodes> {
  if (!recoded) return done({ spoken, followed: [] });
  const { codes, named, became } = recoded;
  if (spoken.kind === 'choice') {
    if (namesBareCode(spoken.call, codes, named)) return refuse('button-old');
    const { text: call, followed, gone } = recode(spoken.call, codes);
    return gone.length > 0 ? left(gone, became) : done({ spoken: { ...spoken, call }, followed });
  }
  const meant = new Map([...codes].filter(([code]) => named.includes(code)));
  const { text, followed, gone } = recode(spoken.kind === 'text' ? spoken.text : spoken.caption, meant);
  if (gone.length > 0) return left(gone, became);
  const inAll = [...meant].flatMap(([from, to]) => (to === null ? [] : [{ from, to }]));
  return done({
    spoken: spoken.kind === 'text' ? { ...spoken, text } : { ...spoken, caption: text },
    followed: followed.length > 0 ? followed : inAll,
  });
}

/** Refused where all that a message named, to which words of one's own reply, is in the plan no more. */
export function stillInPlan({ recoded, repliedTo }: Origin): Result<null> {
  if (!recoded || !repliedTo || recoded.named.length === 0 || repliedTo.about.length > 0) return done(null);
  return left(recoded.named, recoded.became);
}

/** The answer with a line about the codes that are others than in what was answered to. */
export function withFollowed(answer: Message, followed: Followed): Message {
  const line = followedLine(followed.filter(({ to }) => answer.about.includes(to)));
  return line ? { ...answer, lines: [...answer.lines, line] } : answer;
}

function followedLine(followed: Followed): Say | null {
  if (followed.length === 0) return null;
  const codes = followed.slice(0, NAMED).map(({ from, to }) => `${from} → ${to}`);
  return say('codes-followed', { codes: codes.join(', '), more: followed.length - codes.length });
}

function left(codes: readonly string[], became: RecodedSince['became']) {
  const now = [...new Set(codes.flatMap((code) => became.get(code) ?? []))];
  return refuse('criterion-left', { codes: codes.join(', '), now: now.join(', ') || 'none' });
}
