import { expect, test } from 'vitest';
import type { Day } from '#domain/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [
    { code: '1.1', lead: 'lan', support: 'minh', max: 1.5 },
    { code: '1.2', lead: 'lan', max: 0.5 },
    { code: '1.3', lead: 'lan', max: null },
    { code: '2.1', lead: 'minh', max: 10 },
    { code: '3.1', lead: 'lan', max: 2, scoredBy: 'survey' },
  ]);
  const phones = await openPhones(commune);
  return {
    commune,
    phones,
    lan: phones.phoneOf('lan'),
    score: async (code: string) => (await plan.criterion(code, TODAY)).selfScore,
  };
}

test.each([
  ['/tucham 1.1 1,25', 1.25],
  ['/tucham 1.1 1.5', 1.5],
  ['/tucham 1.1 0', 0],
])('"%s" gives the points', async (words, points) => {
  const { lan, score } = await openOffice();

  expect(heardArgs(await lan.says(words), 'score-given')).toMatchObject({
    code: '1.1',
    points,
    max: 1.5,
    before: 'none',
  });

  expect(await score('1.1')).toBe(points);
});

test('the newest score counts, and the one before is named', async () => {
  const { lan, score, commune } = await openOffice();
  await lan.says('/tucham 1.1 1');

  expect(heardArgs(await lan.says('/tucham 1.1 0,5'), 'score-given')).toMatchObject({
    points: 0.5,
    before: 1,
  });

  expect(await score('1.1')).toBe(0.5);
  expect(await commune.commune.audit.latest(1)).toMatchObject([
    { action: 'score-given', details: { points: 0.5, before: 1 } },
  ]);
});

test('step by step, by buttons or by typing', async () => {
  const { lan, score } = await openOffice();

  const choose = await lan.says('/tucham');
  expect(callsOf(choose)).toEqual(['tucham 1.1', 'tucham 1.2', 'tucham 1.3']);
  const ask = await lan.presses(choose.said, 'tucham 1.1');
  expect(callsOf(ask)).toEqual([0, 0.25, 0.5, 0.75, 1, 1.25, 1.5].map((points) => `tucham 1.1 ${points}`));
  await lan.presses(ask.said, 'tucham 1.1 0.75');
  expect(await score('1.1')).toBe(0.75);

  await lan.says('/tucham 1.2');
  await lan.says('0,25');
  expect(await score('1.2')).toBe(0.25);
});

test('many points are offered in steps that fit', async () => {
  const { phones } = await openOffice();

  const ask = await phones.phoneOf('minh').says('/tucham 2.1');

  expect(callsOf(ask)).toHaveLength(11);
  expect(callsOf(ask).at(-1)).toBe('tucham 2.1 10');
});

test.each([
  ['lan', '/tucham 1.1 1,75', 'score-above-maximum'],
  ['lan', '/tucham 1.1 999', 'score-above-maximum'],
  ['lan', '/tucham 1.1 -1', 'score-ask'],
  ['lan', '/tucham 1.1 mười', 'score-ask'],
  ['lan', '/tucham 3.1 1', 'score-by-survey'],
  ['lan', '/tucham 2.1 1', 'criterion-not-yours'],
  ['minh', '/tucham 1.1 1', 'criterion-not-yours'],
  ['thanh', '/tucham 1.1 1', 'criterion-not-yours'],
  ['hoa', '/tucham 1.1 1', 'not-your-role'],
  ['lan', '/tucham 9.9 1', 'criterion-unknown'],
] as const)('%s saying "%s" hears %s and no points are given', async (who, words, key) => {
  const { phones, score } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says(words))).toEqual([key]);

  expect([await score('1.1'), await score('2.1'), await score('3.1')]).toEqual([null, null, null]);
});

test('a coordinator scores any criterion but a survey’s', async () => {
  const { phones, score } = await openOffice();
  const loan = phones.phoneOf('loan');

  await loan.says('/tucham 2.1 9,5');

  expect(await score('2.1')).toBe(9.5);
  expect(heardKeys(await loan.says('/tucham 3.1 1'))).toEqual(['score-by-survey']);
});

test('all scored: nothing is left to choose from', async () => {
  const { phones } = await openOffice();
  const minh = phones.phoneOf('minh');
  await minh.says('/tucham 2.1 1');

  expect(heardKeys(await minh.says('/tucham'))).toEqual(['score-nothing-open']);
});

test('the points of the way of scoring are offered, and its words shown', async () => {
  const commune = await openCommune({ today: TODAY });
  await withPlan(commune, [
    { code: '1.1', lead: 'lan', max: 2, scoring: 'Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0' },
  ]);
  const lan = (await openPhones(commune)).phoneOf('lan');

  const heard = await lan.says('/tucham 1.1');

  expect(callsOf(heard)).toEqual(['tucham 1.1 0', 'tucham 1.1 1', 'tucham 1.1 2']);
  expect(heardArgs(heard, 'score-scoring')).toEqual({
    scoring: 'Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0',
  });
});
