import { codeAmong } from '#understanding/criteria/code-in-words.ts';
import { agreesWith, approvesAll, speaksOfOpinion } from '#understanding/explains.ts';
import { mayNow } from '../turn/in-place.ts';
import { isInGroup, type Turn } from '../turn/turn.ts';
import type { FoundWish } from './find-wish.ts';

/**
 * What somebody who decides agrees to with a bare "đồng ý", "đồng ý hết": in reply to a request for a later deadline that
 * one, asked back; else what waits is shown, one at a time: a word never decides several. Null where they may decide
 * nothing, name a criterion, agree with an opinion, or reply to something else.
 */
export async function agreesToWhatWaits(turn: Turn, words: string): Promise<FoundWish | null> {
  const agrees = agreesWith(words) || approvesAll(words);
  if (
    !agrees ||
    speaksOfOpinion(words) ||
    codeAmong(words) !== undefined ||
    isInGroup(turn) ||
    turn.origin.amends
  )
    return null;
  if (!(await mayNow(turn, 'duyet'))) return null;
  const { repliedTo } = turn.origin;
  if (!repliedTo) return { kind: 'line', line: 'duyet', reportsOn: null };
  return repliedTo.kind === 'extension' ? requestOf(turn, repliedTo.about) : null;
}

async function requestOf({ store }: Turn, [code = '']: readonly string[]): Promise<FoundWish | null> {
  for (const { id, criterionId, wantedOn } of await store.extensions.waiting()) {
    if ((await store.plans.codeOf(criterionId)) !== code) continue;
    const word = 'giahan.dongy';
    return { kind: 'confirm', line: `${word} ${id}`, word, code, names: [], text: '', day: wantedOn };
  }
  return null;
}
