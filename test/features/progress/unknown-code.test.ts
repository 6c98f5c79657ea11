import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const codes = ['1.1', '1.2.1', '1.2.2', '3.1'];
  const plan = await withPlan(
    commune,
    codes.map((code) => ({ code, lead: 'lan' })),
  );
  const phones = await openPhones(commune);
  return { lan: phones.phoneOf('lan'), time: (code: string) => plan.time(code, TODAY) };
}

test.each([
  ['1.2.1 xong, 1.2.4 đạt 100%', '1.2.4'],
  ['1.2.1 1.2.4 3.1 xong hết', '1.2.4'],
  ['1.2.4, 1.2.1 xong rồi ạ', '1.2.4'],
])('"%s": what is known is written down, and the code that is not is named', async (words, unknown) => {
  const { lan, time } = await openOffice();

  const heard = await lan.says(words);

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2.1', state: 'done' });
  expect(heardArgs(heard, 'words-unsure')).toMatchObject({ problem: 'no-criterion', code: unknown });
  expect(callsOf(heard)).toContain('noi.chon 1.2.2');
  await lan.presses(heard.said, 'noi.chon 1.2.2');
  expect(await time('1.2.2')).toMatchObject({ state: 'done' });
});

test.each(['1.2.1 xong ngày 20.5', '1.2.1 xong, kinh phí 2.5 triệu', '1.2.1 xong, tự chấm 0.75'])(
  '"%s" names no code that is not there',
  async (words) => {
    const { lan } = await openOffice();
    expect(heardArgs(await lan.says(words), 'words-unsure')).toBeUndefined();
  },
);
