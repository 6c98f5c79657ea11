import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice as office } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';

const TODAY: Day = '2026-11-10';

async function openOffice() {
  const opened = await office(TODAY, [
    { code: '1.1', lead: 'lan', support: 'minh', max: 1.5 },
    { code: '1.2', lead: 'loan', max: 1 },
    { code: '2.1', lead: 'lan', max: 2, scoredBy: 'survey' },
  ]);
  return {
    ...opened,
    verdict: async (code: string) => (await opened.plan.criterion(code, TODAY)).selfVerdict ?? 'waiting',
    score: async (code: string) => (await opened.plan.criterion(code, TODAY)).selfScore,
  };
}

test('the coordinator confirms a score; the lead hears; a changed one is confirmed anew', async () => {
  const { lan, loan, verdict, phones } = await openOffice();
  await lan.says('/tucham 1.1 1 chưa ký ban hành');

  const shown = await loan.says('/duyet');
  expect(heardArgs(shown, 'review-score')).toMatchObject({
    points: 1,
    max: 1.5,
    reason: 'chưa ký ban hành',
    by: 'Trần Thị Lan',
  });
  expect(heardKeys(shown)).toContain('review-score-unsupported');
  const confirmed = await loan.presses(shown.said, 'duyet.diem');
  expect(heardKeys(confirmed)).toEqual(['review-score-confirmed', 'review-empty']);
  expect(await verdict('1.1')).toBe('confirmed');
  const news = phones.chat('lan').at(-1)?.message.lines[0];
  expect(news).toMatchObject({ key: 'score-news', args: { code: '1.1', verdict: 'confirmed' } });

  expect((await loan.presses(shown.said, 'duyet.diem')).notice?.lines[0]?.key).toBe('review-nothing');
  await lan.says('/tucham 1.1 1,5');
  expect(await verdict('1.1')).toBe('waiting');
  expect(heardArgs(await loan.says('/duyet'), 'review-score')).toMatchObject({ points: 1.5 });
});

test('a returned score needs a reason, and is to be given again', async () => {
  const { lan, loan, verdict, phones } = await openOffice();
  await lan.says('/tucham 1.1 1,5');
  const shown = await loan.says('/duyet');

  const ask = await loan.presses(shown.said, 'duyet.tradiem');
  expect(heardKeys(ask)).toEqual(['review-ask-score-reason']);
  await loan.says('mới ban hành một nửa');

  expect(await verdict('1.1')).toBe('returned');
  const news = phones.chat('lan').at(-1);
  expect(news?.message.lines[0]).toMatchObject({
    args: { verdict: 'returned', reason: 'mới ban hành một nửa' },
  });
  expect(callsOf({ said: news ?? null })).toEqual(['tucham 1.1']);
  expect(callsOf(await lan.says('/tucham'))).toContain('tucham 1.1');
  expect(heardArgs(await lan.says('/tucham 1.1'), 'score-present')).toMatchObject({ verdict: 'returned' });
});

test('points in a reply to the letter of a returned score are the score; a report in one is a report', async () => {
  const { lan, loan, phones } = await openOffice();
  await lan.says('/tucham 1.1 1,5');
  const shown = await loan.says('/duyet');
  await loan.presses(shown.said, 'duyet.tradiem');
  await loan.says('mới ban hành một nửa');
  const replyTo = phones.chat('lan').at(-1) ?? null;

  expect(heardKeys(await lan.says('mới xong 80%', { replyTo }))[0]).toBe('progress-recorded');
  expect(heardArgs(await lan.says('0,25', { replyTo }), 'score-given')).toMatchObject({
    code: '1.1',
    points: 0.25,
  });
});

test('nobody confirms their own work, nor what they scored for another', async () => {
  const { loan, thanh, lan, verdict } = await openOffice();
  await loan.says('/tucham 1.2 1');
  await loan.says('/tucham 1.1 1 theo biên bản');

  expect(heardKeys(await loan.says('/duyet'))).toEqual(['review-empty']);
  expect((await loan.forges('duyet.diem 1')).notice?.lines[0]?.key).toBe('review-own-work');
  expect((await lan.forges('duyet.diem 2')).notice?.lines[0]?.key).toBe('not-your-role');
  const shown = await thanh.says('/duyet');
  await thanh.presses(shown.said, 'duyet.diem');
  expect([await verdict('1.1'), await verdict('1.2')]).toContain('confirmed');
});

test.each(['duyet.diem 99', 'duyet.tradiem 99', 'duyet.tradiem 99 =too-high', 'tucham.lydo 99 - =late'])(
  'the forged button %s changes nothing',
  async (call) => {
    const { loan, commune } = await openOffice();
    const before = (await commune.audit.latest(1))[0]?.seq;

    expect((await loan.forges(call)).notice).not.toBeNull();

    expect((await commune.audit.latest(1))[0]?.seq).toBe(before);
  },
);

test('undo takes back what was done last: the score, the report, the file', async () => {
  const { lan, score, at } = await openOffice();
  await lan.says('1.1 xong 40%');
  at(TODAY, 10);
  await lan.says('/tucham 1.1 1');
  at(TODAY, 11);
  const given = await lan.says('/tucham 1.1 0,5');
  at(TODAY, 12);
  await lan.sends({ caption: '1.1' });
  at(TODAY, 13);

  const file = await lan.says('/hoantac');
  expect(heardKeys(file)).toEqual(['evidence-withdrawn']);
  expect(callsOf(file)).toEqual(['minhchung 1.1', 'hoantac d2']);
  await lan.presses(given.said, 'hoantac d2');
  expect(await score('1.1')).toBe(1);
  expect(heardArgs(await lan.says('/hoantac'), 'score-undone')).toMatchObject({ taken: 1, now: 'none' });
  expect(await score('1.1')).toBeNull();
  expect(heardKeys(await lan.says('/hoantac'))).toEqual(['progress-undone']);
  expect(heardKeys(await lan.says('/hoantac'))).toEqual(['undo-nothing']);
  expect((await lan.presses(given.said, 'hoantac d2')).notice?.lines[0]?.key).toBe('undo-already');
});

test('what was decided about, or is another’s, cannot be undone', async () => {
  const { lan, loan, minh, score } = await openOffice();
  await lan.says('/tucham 1.1 1,5');

  expect((await minh.forges('hoantac d1')).notice?.lines[0]?.key).toBe('undo-not-yours');
  const shown = await loan.says('/duyet');
  await loan.presses(shown.said, 'duyet.diem');
  expect(heardKeys(await lan.says('/hoantac'))).toEqual(['undo-score-decided']);
  expect(await score('1.1')).toBe(1.5);
});
