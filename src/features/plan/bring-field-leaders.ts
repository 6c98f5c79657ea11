import type { FieldDraft } from '#domain/plan/plan-draft.ts';
import { fold } from '#domain/text/fold.ts';
import type { PlanHead } from '#store/plans.ts';
import type { AdoptionPlace } from './proposal.ts';

/** Leaders in charge of fields go with a field whose number changes and whose name does not. */
export async function bringFieldLeaders(
  { store }: AdoptionPlace,
  before: PlanHead,
  fields: readonly FieldDraft[],
): Promise<void> {
  const inCharge = await store.escalations.fieldLeaders();
  if (inCharge.size === 0) return;
  const codes = new Map(fields.map(({ name, code }) => [fold(name), code]));
  const moved = (await store.plans.fieldsOf(before.setId)).flatMap(({ code: from, name }) => {
    const to = codes.get(fold(name));
    const memberId = inCharge.get(from);
    return to === undefined || to === from || memberId === undefined ? [] : [{ from, to, memberId }];
  });
  for (const { from } of moved) await store.escalations.putInCharge(from, null);
  for (const { to, memberId } of moved) await store.escalations.putInCharge(to, memberId);
}
