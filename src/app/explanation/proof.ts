import { done, type Result } from '#domain/result.ts';
import { codeAmong } from '#understanding/criteria/code-in-words.ts';
import { readExplanation } from '#understanding/explains.ts';
import type { Turn } from '../turn/turn.ts';
import { openDialogueOf } from '../words/open-dialogue.ts';
import { APPRAISAL, ownDisputes, pastPoints, windowOfLetter } from './hear.ts';
import type { Dispute } from './open-windows.ts';

/**
 * The points of a plan that is over which a file or a link is to prove: those that are talked about, those of the letter that
 * is replied to, or "giải trình 3.2.1". Of several the one whose code the words name. None where it is for the plan in force;
 * refused where those that are talked about are not explained any more.
 */
export async function provenPoints(turn: Turn, words: string): Promise<Result<readonly Dispute[]>> {
  const { repliedTo } = turn.origin;
  const explained = readExplanation(words)?.code;
  const talked = await talkedAbout(turn);
  const letter = repliedTo?.kind === APPRAISAL ? windowOfLetter(repliedTo.key) : null;
  const windowId = talked ?? letter;
  const past = windowId === null ? null : await pastPoints(turn, windowId);
  if (explained === undefined && past === null) return done([]);
  const own = await ownDisputes(turn);
  const meant = own.filter(
    ({ window, year }) => !past || (talked === null ? year === past.year : window.id === talked),
  );
  const code = explained ?? codeAmong(words);
  const named = code === undefined ? meant : meant.filter(({ criterion }) => criterion.code === code);
  // What can still be said of the plan in force is filed there like any evidence.
  if (named.length > 0) return done(named.some(({ year }) => year === null) ? [] : named);
  return past && code === undefined ? past.refusal : done([]);
}

/** The points that are asked about, in the message that is replied to or in the talk. */
async function talkedAbout(turn: Turn): Promise<number | null> {
  const { repliedTo } = turn.origin;
  const begun = repliedTo ? repliedTo.expects : await openDialogueOf(turn);
  const asks = begun?.word === 'giaitrinh.noidung' || begun?.word === 'giaitrinh.tailieu';
  return asks ? Number(begun.given.split(' ')[0]) : null;
}
