import { type Correction, onlyCode } from '#understanding/correction.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { readingsOf } from './readings-of.ts';

/** The criteria that they reported on since they were asked, the last first: beside the question these are put right. */
export async function reportedSince(turn: Turn, asked: Date | null): Promise<string[]> {
  if (asked === null) return [];
  const { memberId } = memberOf(turn);
  const since = await turn.store.answers.since(new Date(asked.getTime() + 1));
  const own = since.filter((each) => each.memberId === memberId);
  const lastFirst = own.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const codes = await Promise.all(lastFirst.map(({ criterionId }) => turn.store.plans.codeOf(criterionId)));
  return codes.flatMap((code) => code ?? []);
}

/** Whether words that take something back say for sure what stands instead: else they may be something else. */
export async function putsRight(
  turn: Turn,
  { said }: Correction,
  codes: readonly string[],
): Promise<boolean> {
  if (onlyCode(said) !== null) return true;
  const readings = await readingsOf(turn, said, codes);
  return (
    readings.length > 0 &&
    readings.every(({ sure, state, criterion }) => sure && state !== null && criterion !== null)
  );
}
