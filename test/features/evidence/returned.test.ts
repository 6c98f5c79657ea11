import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import { sendReminders } from '#features/reminders/send-reminders.ts';
import { openCommune } from '#test/support/commune.ts';
import { heardArgs, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

async function openOffice(due: '2026-12-31' | '2026-06-12') {
  const commune = await openCommune({ today: '2026-06-10' });
  await withPlan(commune, [{ code: '1.1', lead: 'lan', due, evidence: ['Báo cáo'] }]);
  const phones = await openPhones(commune);
  const [lan, loan] = [phones.phoneOf('lan'), phones.phoneOf('loan')];
  await lan.sends({ name: 'bao cao.pdf', caption: '1.1' });
  await loan.forges('duyet.tra 1 =unsigned');
  return {
    lan,
    /** What Lan is reminded of in the morning. */
    async morning(day: '2026-06-11' | '2026-06-12') {
      commune.at(day, 8);
      await commune.store.transaction(async (tx) => {
        const wish = {
          organisationId: commune.commune.organisationId,
          actor: { kind: 'operator' as const, name: 'test' },
          origin: NO_ORIGIN,
          files: [],
        };
        await sendReminders(await openTurn(commune.house, tx, wish));
      });
      const said = (await phones.deliver()).find(({ kind }) => kind === 'reminder') ?? null;
      return { said, notice: null };
    },
  };
}

test.each(['2026-06-12', '2026-12-31'] as const)(
  'a returned piece comes back in the morning, with work due %s, until it was sent again',
  async (due) => {
    const { lan, morning } = await openOffice(due);

    const told = await morning('2026-06-11');
    expect(heardArgs(told, 'evidence-returned-line')).toMatchObject({ code: '1.1', reason: 'unsigned' });

    await lan.sends({ name: 'bao cao da ky.pdf', bytes: 'signed', caption: '1.1' });
    expect(heardArgs(await morning('2026-06-12'), 'evidence-returned-line')).toBeUndefined();
  },
);
