import type { Turn } from '../turn/turn.ts';

/** The code of a criterion in the plan in force, else the last it had: what was done with it can still be told. */
export async function codeEver(
  { store: { plans } }: Pick<Turn, 'store'>,
  criterionId: number,
): Promise<string> {
  return (await plans.codeOf(criterionId)) ?? (await plans.codesOf(criterionId)).at(-1)?.code ?? '';
}
