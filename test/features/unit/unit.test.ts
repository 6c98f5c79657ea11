import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import type { Day } from '#domain/time/day.ts';
import { papers } from '#features/index.ts';
import { paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openOffice } from '#test/features/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

async function open() {
  const office = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', due: '2026-06-05', max: 2 },
    { code: '1.2', lead: 'lan', due: '2026-06-25', max: 3 },
  ]);
  const { house, store, commune, loan } = office;
  return {
    ...office,
    /** Sets a line by its button and the words that follow. */
    set: async (line: string, words: string) => {
      await loan.forges(`lichnhac.vanban ${line}`);
      return loan.says(words);
    },
    settings: () => commune.settings.all(),
    /** The paragraphs of the report that would be written now. */
    report: async () => {
      const order = { paper: 'report-word', about: '2026-06' };
      const file = await makePaper(
        { house, store, papers, words: wordsIn('vi') },
        commune.organisationId,
        order,
      );
      if (!file.ok) throw new Error(file.reason);
      return paragraphsOf(await partOf(file.value.bytes, 'word/document.xml')).map(({ text }) => text);
    },
  };
}

test('from the schedule a coordinator writes head and foot of the papers; the next report has them', async () => {
  const { loan, set, settings, report, commune } = await open();
  const schedule = await loan.says('/lichnhac');
  const all = await loan.presses(schedule.said, 'lichnhac.vanban');
  expect(callsOf(all)).toContain('lichnhac.vanban recipients');
  expect(callsOf(await loan.says('/xuat'))).toContain('lichnhac.vanban');
  const ask = await loan.presses(all.said, 'lichnhac.vanban place');
  expect(heardArgs(ask, 'unit-line')).toMatchObject({ line: 'place', value: 'none', area: 'Minh Sơn' });

  expect(heardArgs(await loan.says('  Cẩm   Giàng '), 'unit-line')).toMatchObject({ value: 'Cẩm Giàng' });
  await set('signer', 'Lê Thị Hoa');
  await set('post', 'Phó Chủ tịch');
  await set('symbol', 'bc-ubnd');
  await set('recipients', '- Sở Nội vụ (b/c);\n- Ban Chỉ đạo CCHC;\n- Lưu: VT.');

  expect((await settings()).letterhead).toMatchObject({
    place: 'Cẩm Giàng',
    symbol: 'BC-UBND',
    recipients: ['Sở Nội vụ (b/c)', 'Ban Chỉ đạo CCHC', 'Lưu: VT'],
  });
  const written = await report();
  expect(written).toEqual(expect.arrayContaining(['PHÓ CHỦ TỊCH', 'Lê Thị Hoa', '- Lưu: VT.']));
  expect(written.some((line) => line.startsWith('Cẩm Giàng, ngày'))).toBe(true);
  expect((await commune.audit.latest(1))[0]).toMatchObject({
    action: 'setting-changed',
    subject: 'setting:letterhead.recipients',
    actorName: 'Nguyễn Thị Loan',
  });
});

test('what was set is taken back by the button under it, and goes back to what is usual', async () => {
  const { loan, set, settings } = await open();
  await set('place', 'Cẩm Giàng');
  const second = await set('place', 'Bạch Thông');

  await loan.presses(second.said, 'lichnhac.vanban place =truoc');
  expect((await settings()).letterhead.place).toBe('Cẩm Giàng');
  await loan.forges('lichnhac.vanban place =thuong');
  expect((await settings()).letterhead.place).toBeNull();
});

test.each([
  ['symbol', 'báo cáo', 'unit-symbol'],
  ['place', 'x'.repeat(121), 'unit-long'],
  ['recipients', Array.from({ length: 16 }, (_, at) => `Nơi ${at}`).join('\n'), 'unit-recipients-many'],
  ['recipients', '; ;', 'unit-empty'],
  ['target', 'nhiều', 'unit-target'],
  ['target', '5,25', 'unit-target-high'],
  ['target', '0', 'unit-target'],
])('%s set to “%s” is refused with %s, and nothing changes', async (line, words, refusal) => {
  const { set, settings } = await open();
  const before = await settings();

  expect(heardKeys(await set(line, words))[0]).toBe(refusal);
  expect(await settings()).toEqual(before);
});

test('the target is set in points, at most those of the plan', async () => {
  const { set, loan, settings, lan } = await open();

  await set('target', '120');
  expect(heardArgs(await loan.says('4,5 điểm'), 'unit-line')).toMatchObject({ value: 4.5 });
  expect((await settings()).targetPoints).toBe(4.5);
  await loan.forges('lichnhac.vanban target =thuong');
  expect((await settings()).targetPoints).toBeNull();
  expect(heardKeys(await lan.forges('lichnhac.vanban target 4'))).toEqual(['not-your-role']);
});

test('the day on which data are taken is told with what it changes, confirmed, and counts in the next report', async () => {
  const { loan, settings, report, commune } = await open();
  const ask = await loan.presses((await loan.says('/lichnhac')).said, 'lichnhac.chot');
  expect(heardArgs(ask, 'data-day-ask')).toEqual({ date: 'none' });

  const told = await loan.presses(ask.said, 'lichnhac.chot 14');
  expect(heardArgs(told, 'data-day-confirm')).toEqual({ date: 14, from: '2026-06-01', to: '2026-06-14' });
  expect((await settings()).dataDay).toBeNull();

  await loan.presses(told.said, 'lichnhac.chot 14 =ghi');
  expect((await settings()).dataDay).toBe(14);
  expect((await commune.audit.latest(1))[0]).toMatchObject({
    subject: 'setting:dataDay',
    details: { before: null, after: 14 },
  });
  expect((await report()).join('\n')).toContain('Trong kỳ có 01 lượt nhiệm vụ đến hạn');
  await loan.forges('lichnhac.chot het =ghi');
  expect((await settings()).dataDay).toBeNull();
});
