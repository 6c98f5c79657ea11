import { mayExplain } from '#domain/people/permission.ts';
import { readExplanation } from '#understanding/explains.ts';
import type { Turn } from '../turn/turn.ts';
import { openDialogueOf } from '../words/open-dialogue.ts';
import { APPRAISAL } from './hear.ts';
import { type Dispute, openDisputes } from './open-windows.ts';

const CODE = /(?:^|\s)(\d{1,2}(?:\.\d{1,2})+)(?=[\s,;:.]|$)/;

/**
 * The points of a plan that is over which a file or a link is to prove: those that are talked about, those of the letter that
 * is replied to, or "giải trình 3.2.1". Of several the one whose code the words name. None where it is for the plan in force.
 */
export async function provenPoints(turn: Turn, words: string): Promise<Dispute[]> {
  const { repliedTo } = turn.origin;
  const explained = readExplanation(words)?.code;
  const begun = repliedTo ? repliedTo.expects : await openDialogueOf(turn);
  const [word, windowId = ''] = begun ? [begun.word, begun.given.split(' ')[0]] : [];
  const talked = word === 'giaitrinh.noidung' || word === 'giaitrinh.tailieu' ? Number(windowId) : null;
  const isLetter = repliedTo?.kind === APPRAISAL;
  if (explained === undefined && talked === null && !isLetter) return [];
  const own = (await openDisputes(turn)).filter(({ criterion }) => mayExplain(turn.actor, criterion).ok);
  const meant = talked !== null || isLetter ? own.filter(belongsTo(own, talked, repliedTo?.key)) : own;
  const code = explained ?? codeIn(words);
  const named = code === undefined ? meant : meant.filter(({ criterion }) => criterion.code === code);
  // What can still be said of the plan in force is filed there like any evidence.
  return named.some(({ year }) => year === null) ? [] : named;
}

/** Which of the points are those talked about, or those of the letter's year. */
function belongsTo(
  own: readonly Dispute[],
  talked: number | null,
  letter = '',
): (dispute: Dispute) => boolean {
  if (talked !== null) return ({ window }) => window.id === talked;
  const first = Number(letter.split(':')[1]);
  const year = own.find(({ window }) => window.id === first)?.year;
  return (dispute) => year !== undefined && dispute.year === year;
}

function codeIn(words: string): string | undefined {
  return CODE.exec(words)?.[1];
}
