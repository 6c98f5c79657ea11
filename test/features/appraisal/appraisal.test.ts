import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import type { Day } from '#domain/time/day.ts';
import { papers } from '#features/index.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openOffice as office } from '#test/features/support/office.ts';
import { partOf } from '#test/support/office-xml.ts';
import { callsOf, type Heard, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';
import { writePlan } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-12-09';

async function openOffice() {
  const opened = await office(TODAY, [
    { code: '1.1', lead: 'lan', support: 'minh', max: 2, evidence: ['Kế hoạch'] },
    { code: '1.2', lead: 'lan', max: 1 },
    { code: '2.1', lead: 'minh', max: 1.5 },
    { code: '2.2', lead: 'minh', max: 10, scoredBy: 'survey' },
  ]);
  for (const words of ['/tucham 1.1 1,5 chậm một kỳ', '/tucham 1.2 1']) await opened.lan.says(words);
  await opened.minh.says('/tucham 2.1 1,5');
  const { phones } = opened;
  return {
    ...opened,
    appraised: async (code: string) => (await opened.plan.criterion(code, TODAY)).appraisedScore,
    newest: (person: string): Standing | null => phones.chat(person).at(-1) ?? null,
  };
}

async function workbook(rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Bảng điểm');
  page.addRow(['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ý kiến thẩm định']);
  for (const row of rows) page.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const keysOf = (standing: Standing | null | undefined) => heardKeys({ said: standing ?? null, notice: null });
const argsOf = (standing: Standing | null | undefined, key: string) =>
  heardArgs({ said: standing ?? null, notice: null } as Heard, key);

test('a score entered below the self-score opens a time to explain, and the lead hears', async () => {
  const { loan, appraised, newest } = await openOffice();

  const heard = await loan.says('/thamdinh 1.1 1 ban hành chậm');

  expect(heardArgs(heard, 'appraisal-taken')).toMatchObject({
    code: '1.1',
    points: 1,
    self: 1.5,
    moved: -0.5,
  });
  expect(heardArgs(heard, 'appraisal-opened')).toEqual({
    count: 1,
    due: '2026-12-14',
    told: 1,
    goes: 'none',
    hour: 8,
    year: 'none',
  });
  expect(await appraised('1.1')).toBe(1);
  const letter = newest('lan');
  expect(argsOf(letter, 'explanation-news')).toEqual({ count: 1, due: '2026-12-14', year: 'none' });
  expect(argsOf(letter, 'explanation-line')).toMatchObject({
    code: '1.1',
    note: 'ban hành chậm',
    answer: 'none',
  });
  expect(callsOf({ said: letter })).toEqual(['giaitrinh.dongy 1', 'giaitrinh.noidung 1']);
});

test('at or above the self-score, or without one, nothing is to be explained', async () => {
  const { loan, newest } = await openOffice();

  expect(heardKeys(await loan.says('/thamdinh 1.1 1,5'))).toEqual(['appraisal-taken']);
  expect(heardKeys(await loan.says('1.1 2'))).toEqual(['appraisal-taken']);
  expect(heardKeys(await loan.says('2.2 7,25'))).toEqual(['appraisal-taken']);
  expect(heardKeys(await loan.says('ai đang chậm'))[0]).toMatch(/^overdue/);
  expect(newest('lan')?.kind).toBe('answer');
  expect(heardKeys(await loan.says('/giaitrinh'))).toEqual(['explanation-empty']);
});

test.each([
  ['/thamdinh 1.1 2,5', 'score-above-maximum'],
  ['/thamdinh 9.9 1', 'criterion-unknown'],
  ['/thamdinh 1.1 =bo', 'appraisal-none'],
  ['/thamdinh 1.1', 'appraisal-ask'],
  ['/thamdinh 1.1 -1', 'appraisal-ask'],
])('"%s" is answered with %s', async (words, key) => {
  const { loan, appraised } = await openOffice();

  expect(heardKeys(await loan.says(words))).toEqual([key]);

  expect(await appraised('1.1')).toBeNull();
});

test('a self-score does not change once it is appraised; what was entered can be dropped', async () => {
  const { loan, lan } = await openOffice();
  await loan.says('/thamdinh 1.1 1');

  expect(heardKeys(await lan.says('/tucham 1.1 2'))).toEqual(['score-appraised']);
  expect((await lan.forges('hoantac d1')).notice?.lines[0]?.key).toBe('score-appraised');
  const ask = await loan.says('/thamdinh 1.1');
  expect(heardKeys(await loan.presses(ask.said, 'thamdinh 1.1 =bo'))).toEqual(['appraisal-taken']);
  expect(heardKeys(await lan.says('/giaitrinh'))).toEqual(['explanation-empty']);
  expect(heardKeys(await lan.says('/tucham 1.1 2'))[0]).toBe('score-given');
});

test('reminded on working days until answered; over the weekend nobody is; then it closes with a digest', async () => {
  const { loan, at, tick, newest } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  await loan.says('1.2 0,5');
  const ticked = async (day: Day) => {
    at(day, 8, 5);
    return (await tick()).filter(({ key }) => key.startsWith('remind:') && key.includes(day));
  };

  const thursday = await ticked('2026-12-10');
  expect(argsOf(thursday[0], 'explanation-remind')).toEqual({ count: 2, today: 0 });
  await ticked('2026-12-11');
  expect(await ticked('2026-12-12')).toEqual([]);
  expect(await ticked('2026-12-13')).toEqual([]);
  const monday = await ticked('2026-12-14');
  expect(argsOf(monday[0], 'explanation-remind')).toEqual({ count: 2, today: 2 });
  expect(await ticked('2026-12-15')).toEqual([]);
  const digest = newest('loan');
  expect(digest?.key).toMatch(/^brief:2026-12-15/);
  expect(argsOf(digest, 'explanation-digest')).toEqual({ count: 2, explained: 0, agreed: 0, silent: 2 });
});

test('where no coordinator is there, it closes when one is back, and the digest is not lost', async () => {
  const { loan, at, tick, idOf } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  const digest = async (day: Day) => {
    at(day, 8, 5);
    const told = await tick();
    return told.map((each) => argsOf(each, 'explanation-digest')).filter((args) => args !== undefined);
  };
  at('2026-12-14', 17);
  await loan.forges(`nghiphep.ghi ${idOf('loan')} 2026-12-15 2026-12-17 0`);

  expect(await digest('2026-12-15')).toEqual([]);
  expect(await digest('2026-12-16')).toEqual([]);
  expect(await digest('2026-12-17')).toMatchObject([{ count: 1, silent: 1 }]);
  expect(await digest('2026-12-18')).toEqual([]);
});

test('the lead answers by button, by words, in reply: it is not asked again, and the coordinator hears', async () => {
  const { loan, lan, at, tick, newest } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  await loan.says('1.2 0,5');
  const [first, second] = lettersOf(lan);

  expect(heardKeys(await lan.says('vâng ạ', { replyTo: first ?? null }))[0]).toBe('explanation-which');
  const agreed = await lan.says('em đồng ý ạ', { replyTo: first ?? null });
  expect(heardArgs(agreed, 'explanation-agreed')).toMatchObject({ code: '1.1', points: 1 });
  const ask = await lan.presses(second ?? null, 'giaitrinh.noidung');
  expect(heardKeys(ask)).toEqual(['explanation-ask']);
  const text = 'Báo cáo đã gửi ngày 14/12 qua hệ thống, có xác nhận';
  expect(heardArgs(await lan.says(text), 'explanation-noted')).toMatchObject({ code: '1.2', text });
  expect(argsOf(newest('loan'), 'explanation-told')).toMatchObject({ code: '1.2', agrees: 'no', text });

  at('2026-12-10', 8, 5);
  await tick();
  expect(keysOf(newest('lan'))).not.toContain('explanation-remind');
  const list = await loan.says('/giaitrinh');
  expect(heardArgs(list, 'explanation-title')).toEqual({ count: 2, open: 0 });
  at('2026-12-15', 8, 5);
  await tick();
  expect(argsOf(newest('loan'), 'explanation-digest')).toEqual({
    count: 2,
    explained: 1,
    agreed: 1,
    silent: 0,
  });
  expect((await lan.presses(second ?? null, 'giaitrinh.dongy')).notice?.lines[0]?.key).toBe(
    'explanation-closed',
  );
});

test('words that name the criterion are enough; others are what they were before', async () => {
  const { loan, lan } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  await loan.says('1.2 0,5');

  expect(heardKeys(await lan.says('1.1 xong 80%'))[0]).toBe('progress-recorded');
  expect(heardKeys(await lan.says('đồng ý'))[0]).not.toBe('explanation-agreed');
  expect(heardArgs(await lan.says('đồng ý 1.2'), 'explanation-agreed')).toMatchObject({ code: '1.2' });
  const heard = await lan.says('Giải trình 1.1: kế hoạch ban hành ngày 15/1, đúng hạn');
  expect(heardArgs(heard, 'explanation-noted')).toMatchObject({
    code: '1.1',
    text: 'kế hoạch ban hành ngày 15/1, đúng hạn',
  });
  const again = await lan.says('/giaitrinh 1.1 không đồng ý vì đã có văn bản số 12/KH-UBND');
  expect(heardArgs(again, 'explanation-noted')).toMatchObject({ code: '1.1' });
  expect(heardArgs(await lan.says('/giaitrinh 1.1'), 'explanation-answer')).toMatchObject({ agrees: 'no' });
});

test('only leads and the coordinator for them answer; forged and foreign buttons change nothing', async () => {
  const { loan, lan, minh, thanh, hoa, commune } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  const before = (await commune.audit.latest(1))[0]?.seq;

  for (const [who, call, key] of [
    [minh, 'giaitrinh.dongy 1', 'criterion-not-yours'],
    [thanh, 'giaitrinh.dongy 1', 'criterion-not-yours'],
    [hoa, 'giaitrinh.dongy 1', 'not-your-role'],
    [minh, 'giaitrinh.noidung 1', 'criterion-not-yours'],
    [minh, 'giaitrinh.hoso 1.1', 'criterion-not-yours'],
    [lan, 'giaitrinh.dongy 99', 'explanation-unknown'],
    [lan, 'giaitrinh.hoso 1.2', 'explanation-none'],
    [lan, 'thamdinh 1.2 0', 'not-your-role'],
    [loan, 'thamdinh.nhan 99', 'appraisal-gone'],
    [loan, 'thamdinh.bo 99', 'appraisal-gone'],
  ] as const)
    expect((await who.forges(call)).notice?.lines[0]?.key, call).toBe(key);
  expect(heardKeys(await minh.says('/giaitrinh'))).toEqual(['explanation-empty']);

  expect((await commune.audit.latest(1))[0]?.seq).toBe(before);
  expect(heardKeys(await loan.forges('giaitrinh.dongy 1'))).toEqual(['explanation-agreed']);
});

test('a workbook is shown with its differences, then taken over as a whole, once', async () => {
  const { loan, appraised, newest } = await openOffice();
  const bytes = await workbook([
    ['I', 'Chỉ đạo', 3, 2.5, 1.5, null],
    ['1.1', 'a', 2, 1.5, 1, 'Thiếu kế hoạch'],
    ['1.2', 'b', 1, 1, 1, null],
    ['2.1', 'c', 1.5, 1.5, '1,25', null],
    ['2.2', 'd', 10, null, 8, null],
  ]);

  expect(heardKeys(await loan.says('nhập điểm thẩm định'))).toEqual(['appraisal-overview', 'appraisal-how']);
  const shown = await loan.sends({ name: 'ket-qua.xlsx', bytes });
  expect(heardArgs(shown, 'appraisal-preview')).toMatchObject({
    year: '2026',
    count: 4,
    lower: 2,
    higher: 0,
    missing: 0,
  });
  expect(heardArgs(shown, 'appraisal-field')).toMatchObject({
    code: '1',
    self: 2.5,
    given: 2,
    moved: -0.5,
  });
  expect(await appraised('1.1')).toBeNull();

  const taken = await loan.presses(shown.said, 'thamdinh.nhan');
  expect(heardArgs(taken, 'appraisal-imported')).toEqual({ count: 4, points: 11.25 });
  expect(heardArgs(taken, 'appraisal-opened')).toMatchObject({ count: 2, told: 2 });
  expect([await appraised('1.1'), await appraised('2.1'), await appraised('2.2')]).toEqual([1, 1.25, 8]);
  expect(argsOf(newest('lan'), 'explanation-line')).toMatchObject({ code: '1.1', note: 'Thiếu kế hoạch' });
  expect(argsOf(newest('minh'), 'explanation-line')).toMatchObject({ code: '2.1' });
  expect((await loan.presses(shown.said, 'thamdinh.nhan')).notice?.lines[0]?.key).toBe('appraisal-gone');
  expect(heardArgs(await loan.says('/baocao'), 'report-appraised')).toMatchObject({
    count: 4,
    points: 11.25,
  });

  await loan.says('/thamdinh');
  expect(heardKeys(await loan.sends({ name: 'ket-qua.xlsx', bytes }))).toEqual(['appraisal-nothing-new']);
});

test('one faulty row, and nothing is taken over', async () => {
  const { loan, appraised } = await openOffice();
  await loan.says('/thamdinh');
  const shown = await loan.sends({
    name: 'ket-qua.xlsx',
    bytes: await workbook([
      ['1.1', 'a', 2, 1.5, 2.5, null],
      ['1.2', 'b', 1, 1, 'đạt', null],
      ['2.1', 'c', 1.5, 1.5, 1, null],
      ['2.1', 'c', 1.5, 1.5, 1, null],
      ['7.7', 'e', 1, 1, 1, null],
    ]),
  });

  expect(heardKeys(shown)[0]).toBe('appraisal-faulty');
  const kinds = shown.said?.message.lines.flatMap((line) =>
    line?.key === 'appraisal-fault' ? [line.args.kind] : [],
  );
  expect(kinds).toEqual(['above-maximum', 'unreadable', 'twice', 'unknown']);
  expect(callsOf(shown)).toEqual([]);
  // The next file is taken for another try.
  const again = await loan.sends({
    name: 'ket-qua.xlsx',
    bytes: await workbook([['2.1', 'c', 2, 1, 1, null]]),
  });
  expect(heardKeys(again)).toContain('appraisal-fault');
  await loan.presses(again.said, 'thamdinh.bo');
  expect(await appraised('2.1')).toBeNull();
});

test('the days to explain are a setting; a corrected score begins anew', async () => {
  const { loan, lan } = await openOffice();
  const ask = await loan.says('/thamdinh').then(({ said }) => loan.presses(said, 'thamdinh.ngay'));
  expect(heardArgs(await loan.presses(ask.said, 'thamdinh.ngay 5'), 'appraisal-days-changed')).toEqual({
    days: 5,
  });

  await loan.says('/thamdinh 1.1 1');
  await lan.says('đồng ý 1.1');
  const heard = await loan.says('/thamdinh 1.1 0,5');

  expect(heardArgs(heard, 'appraisal-opened')).toMatchObject({ due: '2026-12-16' });
  expect(heardArgs(await lan.says('/giaitrinh 1.1'), 'explanation-line')).toMatchObject({
    points: 0.5,
    answer: 'none',
  });
  expect(heardKeys(await loan.says('/nhatky 1.1'))).toEqual(
    expect.arrayContaining(['timeline-explanation-opened', 'timeline-explanation-answered']),
  );
});

test('points appraised anew are not explained by what was said of those before', async () => {
  const { loan, lan, at, tick } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  await lan.says('đồng ý 1.1');
  at('2026-12-15', 8, 5);
  await tick();
  expect(heardArgs(await lan.says('/giaitrinh 1.1'), 'explanation-line')).toMatchObject({ points: 1 });

  await loan.says('/thamdinh 1.1 1,5');

  for (const words of ['/giaitrinh 1.1', 'giải trình 1.1: kế hoạch ban hành ngày 15/1'])
    expect(heardKeys(await lan.says(words)), words).toEqual(['explanation-none']);
  expect((await lan.forges('giaitrinh.hoso 1.1')).notice?.lines[0]?.key).toBe('explanation-none');
});

test('an explanation that comes too late, or from another, is no report', async () => {
  const { loan, lan, minh, at, tick, plan } = await openOffice();
  await loan.says('/thamdinh 1.1 1');
  const [letter = null] = lettersOf(lan);
  const words = 'Giải trình 1.1: đã hoàn thành, kế hoạch ban hành ngày 15/1';

  expect(heardKeys(await minh.says(words))).toEqual(['criterion-not-yours']);
  at('2026-12-15', 8, 5);
  await tick();
  expect(heardKeys(await lan.says(words))).toEqual(['explanation-closed']);
  const late = await lan.says('đã hoàn thành kế hoạch đúng hạn', { replyTo: letter });
  expect(heardKeys(late)).toEqual(['explanation-closed']);
  expect(heardKeys(await lan.says('1.1 xong 80%'))[0]).toBe('progress-recorded');

  expect((await plan.criterion('1.1', '2026-12-15')).appraisedScore).toBe(1);
});

/** The letters about appraised points in a chat, oldest first. */
function lettersOf(phone: { sees: () => readonly Standing[] }): readonly Standing[] {
  return phone.sees().filter(({ kind }) => kind === 'appraisal');
}

test('the results of last year, which come when the new plan is in force, are entered by their year and can be explained', async () => {
  const { loan, lan, commune, house, store, at, phones, tick, idOf } = await openOffice();
  const next = { year: 2027, number: null, issuedOn: null, title: '', sample: false };
  const planId = await commune.plans.write(next, house.clock());
  const set = { fileName: '', fileHash: '', importedById: null, fields: [], criteria: [] };
  await commune.plans.putInForce(planId, set, house.clock());
  at('2027-03-10', 9);
  const kit = async (): Promise<string> => {
    const about = { paper: 'explanation', about: '2026 1.1' };
    const making = { house, store, papers, words: wordsIn('vi') };
    const made = await makePaper(making, commune.organisationId, about);
    if (!made.ok || !('bytes' in made.value)) throw new Error('there is no file');
    return partOf(made.value.bytes, 'word/document.xml');
  };
  const letters = phones.chat('lan').length;
  expect(heardKeys(await loan.says('/thamdinh 1.1 1'))).toEqual(['criterion-unknown']);
  expect(heardKeys(await loan.says('/thamdinh 2025'))).toEqual(['plan-none-of-year']);

  const overview = await loan.says('/thamdinh 2026');
  expect(heardArgs(overview, 'appraisal-overview')).toMatchObject({ year: '2026', of: 4, count: 0 });
  const taken = await loan.says('1.1 1 ban hành chậm');

  expect(heardKeys(taken)).toEqual(['appraisal-taken', 'appraisal-opened']);
  expect(heardArgs(taken, 'appraisal-opened')).toMatchObject({ year: '2026', due: '2027-03-15', told: 1 });
  expect(phones.chat('lan')).toHaveLength(letters + 1);
  expect(heardKeys(await lan.says('/thamdinh 2026'))).toEqual(['not-your-role']);
  const preview = await loan.sends({
    caption: '/thamdinh 2026',
    name: 'tham-dinh.xlsx',
    bytes: await workbook([['2.1', '', 1.5, 1.5, 1, '']]),
  });
  const imported = await loan.presses(preview.said, 'thamdinh.nhan');
  expect(heardKeys(imported)).toEqual(['appraisal-imported', 'appraisal-opened']);
  expect(heardArgs(await loan.says('/thamdinh 2026'), 'appraisal-overview')).toMatchObject({
    count: 2,
    points: 2,
  });

  const [letter] = lettersOf(lan);
  expect(argsOf(letter, 'explanation-line')).toMatchObject({ code: '1.1', year: '2026', points: 1 });
  expect(letter?.message.about).toEqual([]);
  expect(heardArgs(await lan.says('/giaitrinh'), 'explanation-line')).toMatchObject({ year: '2026' });
  const said = 'đã ban hành trước hạn, Sở nhận ngày 9/3';
  const explained = await lan.says(said, { replyTo: letter ?? null });
  expect(heardArgs(explained, 'explanation-noted')).toMatchObject({ code: '1.1', year: '2026', text: said });
  expect(callsOf(explained)).toEqual([
    expect.stringMatching(/^giaitrinh\.tailieu \d+$/),
    'giaitrinh.hoso 2026 1.1',
  ]);
  await lan.presses(explained.said, 'giaitrinh.hoso 2026 1.1');
  expect(phones.chat('lan').at(-1)?.kind).toBe('paper');
  const card = await loan.presses((await loan.says('/giaitrinh')).said, 'giaitrinh 2026 1.1');
  expect(heardArgs(card, 'explanation-answer')).toMatchObject({ text: said });
  expect(callsOf(card).slice(-2)).toEqual(['giaitrinh.hoso 2026 1.1', 'giaitrinh']);

  // More evidence: to the letter, by button, by its words, and in the draft at once.
  const byReply = await lan.sends({ name: '12-KH-UBND.pdf', replyTo: letter ?? null });
  expect(heardArgs(byReply, 'explanation-proven')).toMatchObject({ code: '1.1', year: '2026' });
  const told = phones.chat('loan').at(-1);
  expect(argsOf(told, 'explanation-proof-told')).toMatchObject({ year: '2026', file: '12-KH-UBND.pdf' });
  await lan.presses(explained.said, 'giaitrinh.tailieu');
  const byButton = await lan.sends({ name: 'cong-van-den.pdf', bytes: 'sổ công văn' });
  expect(heardKeys(byButton)[0]).toBe('explanation-proven');
  const link = await lan.says('https://xa.gov.vn/ke-hoach-2026');
  expect(heardArgs(link, 'explanation-proven')).toMatchObject({ name: 'xa.gov.vn' });
  const words = { name: 'anh.pdf', bytes: 'ảnh sổ', caption: 'giải trình 1.1: sổ công văn đến' };
  const captioned = await lan.sends(words);
  expect(heardKeys(captioned)[0]).toBe('explanation-proven');
  expect((await kit()).includes('04 tài liệu kiểm chứng')).toBe(true);
  const undo = callsOf(captioned).find((call) => call.includes(' -')) ?? '';
  expect(heardKeys(await lan.presses(captioned.said, undo))).toEqual(['explanation-proof-withdrawn']);
  const draft = await kit();
  const names = ['12-KH-UBND.pdf', 'cong-van-den.pdf', 'https://xa.gov.vn/ke-hoach-2026'];
  expect(names.filter((name) => !draft.includes(name))).toEqual([]);
  expect(draft.includes('Đơn vị gửi kèm 03 tài liệu kiểm chứng')).toBe(true);
  const queue = await loan.says('/duyet');
  // The three files, and a self-score of the same year that nobody has confirmed or appraised.
  expect(heardArgs(queue, 'review-title')).toMatchObject({ code: '1.1', year: '2026', count: 4 });
  await loan.presses(queue.said, 'duyet.nhan');
  expect(argsOf(phones.chat('lan').at(-1), 'review-news')).toMatchObject({ state: 'accepted', year: '2026' });
  // A day is no code; a caption that is put right takes the file with it.
  const caption = 'Sở nhận ngày 9.3, số đến ghi 10.3.2027';
  const dated = { name: 'dau-den.pdf', bytes: 'dấu đến', caption, replyTo: letter ?? null };
  const proven = await lan.sends(dated);
  expect(heardArgs(proven, 'explanation-proven')).toMatchObject({ code: '1.1', name: dated.name });
  const elsewhere = await lan.sends({ ...dated, caption: '3.2', edits: proven.ownId, replyTo: null });
  expect(heardKeys(elsewhere)).not.toContain('explanation-proven');
  expect((await kit()).includes('kèm 03 tài liệu')).toBe(true);
  const back = await lan.sends({ ...dated, caption: 'giải trình 1.1', edits: proven.ownId, replyTo: null });
  expect(heardKeys(back)[0]).toBe('explanation-proven');
  expect((await kit()).includes('kèm 04 tài liệu')).toBe(true);
  const toldLast = phones.chat('loan').at(-1) ?? null;

  at('2027-03-11', 8);
  const reminded = (await tick()).find(
    ({ kind, key }) => kind === 'reminder' && key.includes(`:${idOf('minh')}:`),
  );
  expect(argsOf(reminded, 'explanation-line')).toMatchObject({ code: '2.1', year: '2026' });
  at('2027-03-16', 8);
  await tick();
  const brief = phones.chat('loan').find(({ kind }) => kind === 'brief');
  expect(argsOf(brief, 'explanation-digest')).toMatchObject({ count: 2, explained: 1, silent: 1 });
  const late = await lan.says('em xin bổ sung thêm văn bản này', { replyTo: letter ?? null });
  expect(heardArgs(late, 'explanation-closed')).toMatchObject({ code: '1.1', year: '2026' });
  const lateFile = await lan.sends({ name: 'muon.pdf', bytes: 'muộn', replyTo: letter ?? null });
  expect(heardArgs(lateFile, 'explanation-closed')).toMatchObject({ code: '1.1', year: '2026' });
  // What came in time waits for a word until it is decided.
  expect(heardArgs(await loan.says('/duyet'), 'review-title')).toMatchObject({ year: '2026', count: 4 });
  await loan.presses((await loan.presses(toldLast, 'duyet.tra')).said, 'duyet.tra');
  expect(argsOf(phones.chat('lan').at(-1), 'review-news')).toMatchObject({ state: 'closed', year: '2026' });
});

test('what the unit has not scored itself is in no difference', async () => {
  const { loan } = await openOffice();

  await loan.says('/thamdinh 1.1 1 ban hành chậm');
  await loan.says('/thamdinh 2.2 4');

  expect(heardArgs(await loan.says('/thamdinh'), 'appraisal-overview')).toMatchObject({
    count: 2,
    points: 5,
    compared: 'some',
    self: 1.5,
    given: 1,
    moved: -0.5,
  });
});

test('what is given after the year stands in the report of the year, in its papers as well', async () => {
  const { loan, thanh, at, house, store, commune } = await openOffice();
  at('2027-02-15');
  await loan.says('/thamdinh 2026 1.1 1 ban hành chậm');

  const report = await thanh.says('/baocao 2026');

  expect(heardArgs(report, 'report-appraised')).toMatchObject({ count: 1, points: 1, moved: -0.5 });
  const asked = { paper: 'report-word', about: '2026' };
  const outfit = { house, store, papers, words: wordsIn('vi') };
  const file = await makePaper(outfit, commune.organisationId, asked);
  if (!file.ok) throw new Error(file.reason);
  expect(await partOf(file.value.bytes, 'word/document.xml')).toContain('Cơ quan cấp trên đã thẩm định 01');
});

test('on a day off the lead is not told yet, and it says when', async () => {
  const { loan, at, newest } = await openOffice();
  at('2026-12-13', 10);

  const taken = await loan.says('/thamdinh 1.1 1 ban hành chậm');

  expect(heardArgs(taken, 'appraisal-opened')).toMatchObject({ told: 1, goes: '2026-12-14', hour: 8 });
  expect(keysOf(newest('lan'))).not.toContain('explanation-news');
});

test('points without a year are asked about while the year before is not all appraised', async () => {
  const { loan, commune, idOf, at, appraised } = await openOffice();
  await writePlan(commune, [{ code: '1.1', lead: 'lan', max: 2 }], idOf, 2027);
  at('2027-01-12', 9);

  const asked = await loan.says('/thamdinh 1.1 1 ban hành chậm');
  expect(heardArgs(asked, 'appraisal-which-year')).toEqual({ code: '1.1', before: '2026', year: '2027' });
  expect(callsOf(asked)).toEqual(['thamdinh 2026 1.1 1 ban hành chậm', 'thamdinh 2027 1.1 1 ban hành chậm']);
  expect(await appraised('1.1')).toBeNull();

  const taken = await loan.presses(asked.said, 'thamdinh 2026');
  expect(heardArgs(taken, 'appraisal-taken')).toMatchObject({ code: '1.1', year: '2026', self: 1.5 });
  expect(await appraised('1.1')).toBe(1);
});

test('a long reason is sent again with the year', async () => {
  const { loan, commune, idOf, at } = await openOffice();
  await writePlan(commune, [{ code: '1.1', lead: 'lan', max: 2 }], idOf, 2027);
  at('2027-01-12', 9);
  const why = 'kế hoạch ban hành chậm mười ngày so với thời hạn quy định';

  const asked = await loan.says(`/thamdinh 1.1 1 ${why}`);

  expect(heardArgs(asked, 'appraisal-type-year')).toEqual({ line: `thamdinh 2026 1.1 1 ${why}` });
  expect(callsOf(asked)).toEqual([]);
});

test('once the unit scores itself by the new plan, points without a year are of it', async () => {
  const { loan, lan, commune, idOf, at } = await openOffice();
  await writePlan(commune, [{ code: '1.1', lead: 'lan', max: 2 }], idOf, 2027);
  at('2027-01-12', 9);
  await lan.says('/tucham 2027 1.1 1,5');

  const taken = await loan.says('/thamdinh 1.1 1');

  expect(heardArgs(taken, 'appraisal-taken')).toMatchObject({ year: '2027' });
});
