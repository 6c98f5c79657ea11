import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice as office } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';

const TODAY: Day = '2026-11-10';

async function openOffice() {
  const opened = await office(TODAY, [
    { code: '1.1', lead: 'lan', max: 1 },
    { code: '1.2', lead: 'lan', max: 0.5 },
    { code: '1.3', lead: 'lan', max: 2, scoredBy: 'survey' },
    { code: '1.4', lead: 'lan', max: 0.5 },
    { code: '1.5', lead: 'minh', max: 5 },
    { code: '2.1', lead: 'lan', max: 1 },
  ]);
  return { ...opened, score: async (code: string) => (await opened.plan.criterion(code, TODAY)).selfScore };
}

test('a field is scored one after another, skipping and going back, and ends with its sum', async () => {
  const { lan, score } = await openOffice();
  const choose = await lan.says('/tucham');
  expect(callsOf(choose).slice(0, 2)).toEqual(['tucham.linhvuc 1', 'tucham.linhvuc 2']);

  const first = await lan.presses(choose.said, 'tucham.linhvuc 1');
  expect(heardArgs(first, 'score-field-place')).toEqual({ field: '1', at: 1, of: 3, scored: 0 });
  const second = await lan.presses(first.said, 'tucham.linhvuc 1 1.1 1');
  expect(heardKeys(second).slice(0, 2)).toEqual(['score-given', 'score-unsupported']);
  expect(heardArgs(second, 'score-field-place')).toEqual({ field: '1', at: 2, of: 3, scored: 1 });

  const third = await lan.presses(second.said, 'tucham.linhvuc 1 1.4');
  expect(heardArgs(third, 'score-field-place')).toMatchObject({ at: 3 });
  const back = await lan.presses(third.said, 'tucham.linhvuc 1 1.2');
  expect(heardArgs(back, 'score-ask')).toMatchObject({ code: '1.2' });
  await lan.presses(back.said, 'tucham.linhvuc 1 1.4');
  const end = await lan.says('0,5');

  expect(heardArgs(end, 'score-field-sum')).toEqual({ points: 1.5, max: 2, scored: 2, of: 3 });
  expect(heardArgs(end, 'score-field-missing')).toEqual({ count: 1, codes: '1.2' });
  expect(heardArgs(end, 'score-field-unsupported')).toEqual({ count: 2, codes: '1.1, 1.4' });
  expect(callsOf(end)).toContain('tucham.linhvuc 2');
  expect(await score('1.4')).toBe(0.5);
});

test('below the maximum a reason is asked for, and the next criterion follows', async () => {
  const { lan, score } = await openOffice();
  const first = await lan.says('/tucham').then(({ said }) => lan.presses(said, 'tucham.linhvuc 1'));

  const asked = await lan.presses(first.said, 'tucham.linhvuc 1 1.1 0.5');
  expect(heardKeys(asked)).toContain('score-ask-reason');
  expect(await score('1.1')).toBe(0.5);
  const next = await lan.presses(asked.said, 'tucham.lydo 1 1 =partial');

  expect(heardKeys(next)[0]).toBe('score-reason-noted');
  expect(heardArgs(next, 'score-ask')).toMatchObject({ code: '1.2' });

  await lan.presses(next.said, 'tucham.linhvuc 1 1.2 0.25');
  const typed = await lan.says('Chậm 2 ngày');
  expect(heardArgs(typed, 'score-reason-noted')).toMatchObject({ code: '1.2', reason: 'Chậm 2 ngày' });
  expect(heardArgs(typed, 'score-ask')).toMatchObject({ code: '1.4' });
});

test('tomorrow it goes on where it was left, whatever was skipped', async () => {
  const { lan, at } = await openOffice();
  const first = await lan.says('/tucham').then(({ said }) => lan.presses(said, 'tucham.linhvuc 1'));
  await lan.presses(first.said, 'tucham.linhvuc 1 1.1 1');
  at('2026-11-11');

  const again = await lan.says('/tucham');
  expect(again.said?.message.choices.flat()[0]).toMatchObject({
    label: { args: { code: '1', scored: 1, of: 3 } },
  });
  expect(heardArgs(await lan.presses(again.said, 'tucham.linhvuc 1'), 'score-ask')).toMatchObject({
    code: '1.2',
  });
  // The message of the day before still means what it says.
  const late = await lan.presses(first.said, 'tucham.linhvuc 1 1.1 0.75');
  expect(heardArgs(late, 'score-given')).toMatchObject({ points: 0.75, before: 1 });
});

test('a report sent in the middle of a field is heard as a report', async () => {
  const { lan, score } = await openOffice();
  await lan.says('/tucham').then(({ said }) => lan.presses(said, 'tucham.linhvuc 1'));

  expect(heardKeys(await lan.says('1.2 xong 50%'))[0]).toBe('progress-recorded');

  expect(await score('1.1')).toBeNull();
});

test('points that a field does not take are waited for again, and the field goes on', async () => {
  const { lan, score } = await openOffice();
  await lan.says('/tucham').then(({ said }) => lan.presses(said, 'tucham.linhvuc 1'));

  expect(heardKeys(await lan.says('9'))).toEqual(['score-above-maximum']);
  expect(heardArgs(await lan.says('1'), 'score-ask')).toMatchObject({ code: '1.2' });

  expect(await score('1.1')).toBe(1);
});

test('a coordinator who leads nothing scores all; others only what is theirs', async () => {
  const { loan, minh, hoa } = await openOffice();

  const all = (await loan.says('/tucham')).said?.message.choices.flat() ?? [];
  expect(all[0]?.label.args).toEqual({ code: '1', scored: 0, of: 4 });
  expect((await minh.forges('tucham.linhvuc 2')).notice?.lines[0]?.key).toBe('score-field-unknown');
  expect((await minh.forges('tucham.linhvuc 1 1.1 1')).notice?.lines[0]?.key).toBe('criterion-not-yours');
  expect((await minh.forges('tucham.linhvuc 1 1.1')).notice?.lines[0]?.key).toBe('score-field-unknown');
  expect((await hoa.forges('tucham.linhvuc 1')).notice?.lines[0]?.key).toBe('not-your-role');
});

test('who turns to something else by typing is heard, and the walk asks no more', async () => {
  const { lan, score } = await openOffice();
  const first = await lan.says('/tucham').then(({ said }) => lan.presses(said, 'tucham.linhvuc 1'));

  expect(heardKeys(await lan.says('chưa rõ mấy điểm'))[0]).toBe('score-unread');
  expect(heardKeys(await lan.says('đã xong 50% tiêu chí 1.2'))[0]).toBe('progress-recorded');
  await lan.says('0,5');
  expect(await score('1.1')).toBeNull();

  const again = await lan.presses(first.said, 'tucham.linhvuc 1 1.1 0.5');
  expect(heardArgs(again, 'score-given')).toMatchObject({ points: 0.5 });
});
