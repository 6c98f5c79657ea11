import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice(more: readonly CriterionSketch[] = []) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [
    { code: '1.1', lead: 'lan', support: 'minh', max: 1.5 },
    { code: '1.2', lead: 'lan', max: 0.5 },
    { code: '1.3', lead: 'lan', max: null },
    { code: '1.4.2', lead: 'lan', max: 1 },
    { code: '2.1', lead: 'minh', max: 10 },
    { code: '3.1', lead: 'lan', max: 2, scoredBy: 'survey' },
    ...more,
  ]);
  const phones = await openPhones(commune);
  return {
    commune,
    phones,
    plan,
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
  expect(callsOf(choose)).toEqual([
    'tucham.linhvuc 1',
    'tucham 1.1',
    'tucham 1.2',
    'tucham 1.3',
    'tucham 1.4.2',
  ]);
  const ask = await lan.presses(choose.said, 'tucham 1.1');
  expect(callsOf(ask)).toEqual([
    ...[0, 0.25, 0.5, 0.75, 1, 1.25, 1.5].map((points) => `tucham 1.1 ${points}`),
    'minhchung 1.1',
  ]);
  await lan.presses(ask.said, 'tucham 1.1 0.75');
  expect(await score('1.1')).toBe(0.75);

  await lan.says('/tucham 1.2');
  await lan.says('0,25');
  expect(await score('1.2')).toBe(0.25);
});

test('many points are offered in steps that fit', async () => {
  const { phones } = await openOffice();

  const ask = await phones.phoneOf('minh').says('/tucham 2.1');

  expect(callsOf(ask)).toHaveLength(12);
  expect(callsOf(ask).at(-2)).toBe('tucham 2.1 10');
});

test.each([
  ['lan', '/tucham 1.1 1,75', 'score-above-maximum'],
  ['lan', '/tucham 1.1 999', 'score-above-maximum'],
  ['lan', '/tucham 1.1 -1', 'score-unread'],
  ['lan', '/tucham 1.1 mười', 'score-unread'],
  ['lan', '/tucham 1.1 0,3', 'score-odd'],
  ['lan', '/tucham 3.1 1', 'score-by-survey'],
  ['lan', '/tucham 2.1 1', 'criterion-not-yours'],
  ['minh', '/tucham 1.1 1', 'criterion-not-yours'],
  ['thanh', '/tucham 1.1 1', 'criterion-not-yours'],
  ['hoa', '/tucham 1.1 1', 'not-your-role'],
  ['lan', '/tucham 9.9 1', 'criterion-unknown'],
] as const)('%s saying "%s" hears %s and no points are given', async (who, words, key) => {
  const { phones, score } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says(words))[0]).toBe(key);

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

  const heard = await minh.says('/tucham');
  expect(heardArgs(heard, 'score-nothing-open')).toEqual({ scored: 1, of: 1, points: 1, max: 10 });
  expect(heardKeys(await phones.phoneOf('thanh').says('/tucham'))).toEqual(['score-none-yours']);
});

test('the points of the way of scoring are offered, and its words shown', async () => {
  const commune = await openCommune({ today: TODAY });
  await withPlan(commune, [
    { code: '1.1', lead: 'lan', max: 2, scoring: 'Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0' },
  ]);
  const lan = (await openPhones(commune)).phoneOf('lan');

  const heard = await lan.says('/tucham 1.1');

  expect(callsOf(heard)).toEqual(['tucham 1.1 0', 'tucham 1.1 1', 'tucham 1.1 2', 'minhchung 1.1']);
  expect(heardArgs(await lan.says('/tucham 1.1 1,5'), 'score-unlisted')).toMatchObject({ steps: '0; 1; 2' });
  expect(heardArgs(heard, 'score-scoring')).toEqual({
    scoring: 'Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0',
  });
});

test('points below the maximum are written down at once, and their reason asked for after that', async () => {
  const { lan, score, commune } = await openOffice();

  const given = await lan.says('/tucham 1.1 1');
  expect(heardKeys(given)).toEqual(['score-given', 'score-unsupported', 'score-ask-reason']);
  expect(await score('1.1')).toBe(1);
  const noted = await lan.presses(given.said, 'tucham.lydo 1 - =late');
  expect(heardArgs(noted, 'score-reason-noted')).toMatchObject({ code: '1.1', points: 1, reason: 'late' });
  expect((await lan.presses(given.said, 'tucham.lydo 1 - =rate')).notice?.lines[0]?.key).toBe(
    'score-explained',
  );

  const full = await lan.says('/tucham 1.2 0,5');
  expect(heardKeys(full)).toEqual(['score-given', 'score-unsupported']);
  const told = await lan.says('/tucham 1.1 0,5 vì chưa ký ban hành');
  expect(heardArgs(told, 'score-given')).toMatchObject({ reason: 'chưa ký ban hành', before: 1 });
  expect(callsOf(told).some((call) => call.startsWith('tucham.lydo'))).toBe(false);
  expect(await commune.commune.audit.latest(9)).toContainEqual(
    expect.objectContaining({
      action: 'score-explained',
      details: { scoreId: 1, points: 1, reason: 'late' },
    }),
  );
});

test('what is said below the question why is the reason; a report, points put right and a wish are what they are', async () => {
  const { lan, score } = await openOffice();
  await lan.says('/tucham 1.1 1');
  const why = await lan.says('Chậm 2 ngày');
  expect(heardArgs(why, 'score-reason-noted')).toMatchObject({ code: '1.1', reason: 'Chậm 2 ngày' });
  await lan.says('/tucham 1.1 1');
  expect(heardKeys(await lan.says('việc của em'))).not.toContain('score-reason-noted');

  await lan.says('/tucham 1.1 1');
  const meant = await lan.says('ý tôi là 1,5');
  expect(heardArgs(meant, 'score-given')).toMatchObject({ points: 1.5, before: 1 });
  expect(await score('1.1')).toBe(1.5);
});

test('points once more with a reason are that, and no report on the criterion of such a code', async () => {
  const { lan, score, plan } = await openOffice([
    { code: '1.5', lead: 'lan', max: 2 },
    { code: '2.2', lead: 'lan', max: 2 },
  ]);
  await lan.says('/tucham 2.2 1,5');
  const same = await lan.says('1,5 vì thiếu văn bản xử lý');
  expect(heardArgs(same, 'score-reason-noted')).toMatchObject({ code: '2.2', reason: 'thiếu văn bản xử lý' });
  await lan.says('/tucham 2.2 1');
  const other = await lan.says('1,5 vì thiếu văn bản xử lý');
  expect(heardArgs(other, 'score-given')).toMatchObject({ code: '2.2', reason: 'thiếu văn bản xử lý' });
  expect(await score('2.2')).toBe(1.5);
  expect(heardKeys(await lan.says('1,5 vì thiếu văn bản xử lý'))).toEqual(['words-unsure']);
  expect((await plan.time('1.5', TODAY)).state).toBe('not_started');
});

test('a report after a score is no reason of it', async () => {
  const { lan, score } = await openOffice();
  const given = await lan.says('/tucham 1.1 1');

  expect(heardKeys(await lan.says('1.2 xong 50%'))[0]).toBe('progress-recorded');
  const asked = await lan.presses(given.said, 'tucham.lydo 1 -');
  expect(heardKeys(asked)).toContain('score-ask-reason');
  const noted = await lan.says('còn chờ Sở Nội vụ trả lời');
  expect(heardArgs(noted, 'score-reason-noted')).toMatchObject({ reason: 'còn chờ Sở Nội vụ trả lời' });

  await lan.says('/tucham 1.2');
  expect(heardKeys(await lan.says('chắc khoảng 1 điểm'))[0]).toBe('score-unread');
  expect(await score('1.2')).toBeNull();
});

test.each([
  ['1.1 xong 80%', 'progress-recorded'],
  ['1.1, xong 80%', 'progress-recorded'],
  ['1,1 (mới xong 80%)', 'progress-recorded'],
  ['1.1 đã xong', 'progress-recorded'],
  ['1.4.2 xong 80%', 'progress-recorded'],
  ['1 việc còn lại tuần sau xong', 'words-unsure'],
  ['0.4 xong 50%', 'words-unsure'],
  ['2.1 vướng kinh phí', 'words-unsure'],
])('"%s" where points are awaited is no score: %s', async (words, key) => {
  const { lan, score } = await openOffice();
  await lan.says('/tucham 1.1 1');
  await lan.says('/tucham 1.1');

  expect(heardKeys(await lan.says(words))[0]).toBe(key);

  expect(await score('1.1')).toBe(1);
  expect(heardKeys(await lan.says('0,5'))[0]).not.toBe('score-given');
});

test.each([
  ['1.1', 1.1, 'none', true],
  ['1,25 điểm ạ', 1.25, 'none', false],
  ['0.5đ', 0.5, 'none', false],
  ['1 điểm báo cáo chậm', 1, 'báo cáo chậm', false],
  ['0,5 báo cáo chậm', 0.5, 'báo cáo chậm', false],
  ['0,5, chưa xong báo cáo', 0.5, 'chưa xong báo cáo', false],
  ['1 – chậm 2 ngày', 1, 'chậm 2 ngày', false],
  ['1,5 (báo cáo chậm)', 1.5, 'báo cáo chậm', false],
  ['1 do mới xong 80%', 1, 'mới xong 80%', false],
  ['0,5. Lý do: nộp muộn', 0.5, 'nộp muộn', false],
])('"%s" where points are awaited is a score', async (words, points, reason, isOdd) => {
  const { lan } = await openOffice();
  await lan.says('/tucham 1.1');

  const heard = await lan.says(words);

  expect(heardArgs(heard, isOdd ? 'score-odd' : 'score-given')).toMatchObject(
    isOdd ? { points } : { points, reason },
  );
});

test('points that are no usual step are confirmed before they are written down', async () => {
  const { lan, score } = await openOffice();

  const odd = await lan.says('/tucham 1.1 1,37');
  expect(callsOf(odd)).toEqual(['tucham 1.1 1', 'tucham 1.1 1.25', 'tucham 1.1 1.5', 'tucham 1.1 =1.37']);
  expect(await score('1.1')).toBeNull();
  await lan.presses(odd.said, 'tucham 1.1 =1.37');
  expect(await score('1.1')).toBe(1.37);
});

test('the same points again are the score that stands', async () => {
  const { lan, commune } = await openOffice();
  await lan.says('/tucham 1.1 1');
  await lan.says('/tucham 1.1 1');

  const given = (await commune.commune.audit.latest(9)).filter(({ action }) => action === 'score-given');
  expect(given).toHaveLength(1);
});

test('points that were refused are waited for again', async () => {
  const { lan, score } = await openOffice();
  await lan.says('/tucham 1.1');

  expect(heardKeys(await lan.says('9'))).toEqual(['score-above-maximum']);
  expect(heardKeys(await lan.says('1,37'))).toEqual(['score-odd']);
  expect(heardKeys(await lan.says('1'))[0]).toBe('score-given');

  expect(await score('1.1')).toBe(1);
});
