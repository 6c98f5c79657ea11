import { expect, test } from 'vitest';
import { callsOf, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';
import { yearsEnd } from './years-end.ts';

/** What a line of a message was filled with. */
function argsOf(standing: Standing | null | undefined, key: string) {
  return standing?.message.lines.find((line) => line?.key === key)?.args;
}

test('what was sent in December is accepted in January; its sender hears which year it is of', async () => {
  const { lan, loan, phones, january, before, present } = await yearsEnd();
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  await january();

  const queue = await loan.says('/duyet');
  expect(heardArgs(queue, 'review-title')).toMatchObject({ code: '1.1', year: '2026', count: 1 });
  const accepted = await loan.presses(queue.said, 'duyet.nhan');

  expect(heardArgs(accepted, 'review-accepted')).toMatchObject({ confirmed: '1.1', year: '2026' });
  const news = phones.chat('lan').at(-1);
  expect(argsOf(news, 'review-news')).toMatchObject({ state: 'accepted', code: '1.1', year: '2026' });
  expect((await before('1.1')).evidence.accepted).toBe(1);
  expect((await present('1.1'))?.evidence.accepted).toBe(0);
});

test('what is returned in January is sent again in reply, for the same year', async () => {
  const { lan, loan, phones, january, before, present } = await yearsEnd();
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  await january();
  const asked = await loan.presses((await loan.says('/duyet')).said, 'duyet.tra');
  await loan.presses(asked.said, 'duyet.tra');

  const news = phones.chat('lan').at(-1) ?? null;
  expect(argsOf(news, 'review-news')).toMatchObject({ state: 'returned', year: '2026' });
  const again = await lan.sends({ name: 'ke-hoach-ky.pdf', bytes: 'bản đã ký', replyTo: news });

  expect(heardArgs(again, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.1')).evidence).toMatchObject({ submitted: 1 });
  expect((await present('1.1'))?.pieces).toEqual([]);
});

test('a self-score and work reported done in December wait for a word in January', async () => {
  const { lan, minh, loan, phones, january, before } = await yearsEnd();
  await lan.says('/tucham 1.1 1,5 chậm');
  await minh.says('2.1 xong rồi');
  await january();

  const word = await loan.says('/duyet');
  expect(heardArgs(word, 'review-title')).toMatchObject({ code: '2.1', year: '2026', count: 2 });
  const score = await loan.presses(word.said, 'duyet.xacnhan 2026 2.1');
  expect(heardArgs(score, 'review-confirmed')).toMatchObject({ code: '2.1', year: '2026' });
  expect(heardArgs(score, 'review-title')).toMatchObject({ code: '1.1', year: '2026' });
  expect(callsOf(score)).toContain('minhchung @2026 1.1');
  await loan.presses(score.said, 'duyet.diem');

  expect(argsOf(phones.chat('lan').at(-1), 'score-news')).toMatchObject({ year: '2026' });
  expect((await before('1.1')).selfVerdict).toBe('confirmed');
  expect((await before('2.1')).occurrences[0]?.state).toBe('confirmed');
});

test('a returned self-score of the year before is given again in reply to the letter', async () => {
  const { lan, loan, phones, january, before, present } = await yearsEnd();
  await lan.says('/tucham 1.1 1,5 chậm');
  await january();
  const asked = await loan.presses((await loan.says('/duyet')).said, 'duyet.tradiem');
  await loan.presses(asked.said, 'duyet.tradiem');

  const letter = phones.chat('lan').at(-1) ?? null;
  await lan.says('1', { replyTo: letter });

  expect((await before('1.1')).selfScore).toBe(1);
  expect((await present('1.1'))?.selfScore).toBeNull();
});

test.each([
  'tự chấm 1.1 năm 2026 2đ',
  'tự chấm 1.1 2đ năm 2026',
  '1.1 của năm ngoái tự chấm 2 điểm',
  'tự chấm 1.1 kế hoạch 2026 2 điểm',
  'chấm năm 2026 1.1 2đ',
  '/tucham 2026 1.1 2',
  '/tucham 1.1 2 2026',
  '/tucham 1.1 2 năm 2026',
  '/tucham 1.1 của 2026 2',
])('"%s" scores the year before', async (words) => {
  const { lan, january, before, present } = await yearsEnd();
  await january();

  const heard = await lan.says(words);

  expect(heardKeys(heard)).toEqual(expect.arrayContaining(['of-year', 'score-given']));
  expect((await before('1.1')).selfScore).toBe(2);
  expect((await present('1.1'))?.selfScore).toBeNull();
});

test('points without a year are asked about while the year before is not appraised', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();

  expect(heardKeys(await lan.says('tự chấm 1.1 2đ'))).toEqual(['score-which-year']);
  const asked = await lan.says('/tucham 1.1 2');
  expect(heardArgs(asked, 'score-which-year')).toMatchObject({ before: '2026', year: '2027' });
  await lan.presses(asked.said, 'tucham 2027 1.1 2');
  expect((await before('1.1')).selfScore).toBeNull();
  expect((await present('1.1'))?.selfScore).toBe(2);
});

test('a whole field of the year before is scored one after another', async () => {
  const { lan, january, before } = await yearsEnd();
  await january();

  const choose = await lan.says('/tucham');
  expect(heardArgs(choose, 'score-choose-year')).toEqual({ before: '2026', year: '2027' });
  const past = await lan.presses(choose.said, 'tucham 2026');
  expect(heardArgs(past, 'of-year')).toEqual({ year: '2026' });
  const first = await lan.presses(past.said, 'tucham.linhvuc 2026 1');
  const second = await lan.says('2');
  expect(heardArgs(second, 'score-ask')).toMatchObject({ code: '1.2' });
  expect(callsOf(first).every((call) => !/^tucham\S* (?!2026)/.test(call))).toBe(true);
  const unexplained = await lan.says('0,5');
  const lowered = await lan.presses(unexplained.said, 'tucham.lydo @2026');

  expect(heardArgs(lowered, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.1')).selfScore).toBe(2);
  expect((await before('1.2')).selfScore).toBe(0.5);
});

test.each([
  '1.1 của năm 2026',
  '1.1 năm ngoái',
  'Ban hành kế hoạch cải cách hành chính năm 2026',
  '1.1 2026',
])('a file with "%s" under it is filed for the year before', async (caption) => {
  const { lan, january, before, present } = await yearsEnd();
  await january();

  const heard = await lan.sends({ name: 'ke-hoach.pdf', caption });

  expect(heardKeys(heard)).toEqual(expect.arrayContaining(['of-year', 'evidence-filed']));
  expect(callsOf(heard).some((call) => call.startsWith('capnhat'))).toBe(false);
  expect((await before('1.1')).evidence.submitted).toBe(1);
  expect((await present('1.1'))?.pieces).toEqual([]);
});

test('a file that came without words is filed by the words that follow it', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();
  await lan.sends({ name: 'ke-hoach.pdf' });

  const heard = await lan.says('1.1 của năm 2026');

  expect(heardArgs(heard, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.1')).evidence.submitted).toBe(1);
  expect((await present('1.1'))?.pieces).toEqual([]);
});

test('a web address with the year is filed for it', async () => {
  const { lan, january, before } = await yearsEnd();
  await january();

  const heard = await lan.says('1.1 năm 2026 https://xa.gov.vn/ke-hoach.pdf');

  expect(heardKeys(heard)).toEqual(['of-year', 'evidence-filed', 'evidence-sufficiency']);
  expect((await before('1.1')).evidence.submitted).toBe(1);
});

test('at the turn of the year it is said which plan a file was filed for, and one tap moves it', async () => {
  const { lan, january, before, present, at } = await yearsEnd();
  await january();

  const filed = await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  expect(heardArgs(filed, 'evidence-of-year')).toEqual({ before: '2026', year: '2027' });
  const moved = await lan.presses(filed.said, 'minhchung.chuyen @2026');

  expect(heardArgs(moved, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.1')).evidence.submitted).toBe(1);
  expect((await present('1.1'))?.pieces).toEqual([]);
  at('2027-04-02', 9);
  const later = await lan.sends({ name: 'quyet-dinh.pdf', bytes: 'quyết định', caption: '1.1' });
  expect(heardKeys(later)).not.toContain('evidence-of-year');
});

test('an album goes with its first words, and its pages are bound in that year', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();
  const page = (bytes: string, caption = '') => lan.sends({ name: 'anh.jpg', bytes, album: 'x', caption });
  await page('trang 1', '1.1 năm 2026');
  await page('trang 2');
  const said = lan.sees().at(-1) ?? null;

  expect(heardArgs({ said, notice: null }, 'of-year')).toEqual({ year: '2026' });
  expect(heardArgs({ said, notice: null }, 'evidence-bound')).toMatchObject({ code: '1.1', pages: 2 });
  const apart = await lan.presses(said, 'minhchung.tach @2026');
  expect(heardArgs(apart, 'of-year')).toEqual({ year: '2026' });
  const bound = await lan.presses(apart.said, 'minhchung.ghep @2026');

  expect(heardArgs(bound, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.1')).pieces).toHaveLength(1);
  expect((await present('1.1'))?.pieces).toEqual([]);
});

test('a file without words may be chosen a criterion of the year before by buttons alone', async () => {
  const { lan, january, before } = await yearsEnd();
  await january();

  const which = await lan.sends({ name: 'ke-hoach.pdf' });
  const past = await lan.presses(which.said, 'minhchung.gan @2026');
  expect(heardArgs(past, 'of-year')).toEqual({ year: '2026' });
  await lan.presses(past.said, callsOf(past).find((call) => call.endsWith(' 1.1')) ?? '');

  expect((await before('1.1')).evidence.submitted).toBe(1);
});

test('what was done for the year before is taken back like anything else', async () => {
  const { lan, january, before } = await yearsEnd();
  await january();
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1 năm 2026' });
  const scored = await lan.says('tự chấm 1.1 năm 2026 2đ');

  const undone = await lan.presses(scored.said, 'hoantac');
  expect(heardKeys(undone)).toEqual(['of-year', 'score-undone']);
  expect(callsOf(undone)).toContain('tucham 2026 1.1');
  await lan.says('/hoantac');

  expect((await before('1.1')).selfScore).toBeNull();
  expect((await before('1.1')).evidence.submitted).toBe(0);
});

test('the report of the year has what was scored in January', async () => {
  const { lan, thanh, january } = await yearsEnd();
  await january();
  await lan.says('tự chấm 1.1 năm 2026 2đ');

  const report = await thanh.says('/baocao 2026');

  expect(report.said?.message.lines.flatMap((line) => line?.args.self ?? [])).toContain(2);
});

test('further files go on with the year, and buttons under them too', async () => {
  const { lan, january, before } = await yearsEnd();
  await january();
  const shelf = await lan.says('/minhchung 1.1 năm 2026');
  expect(heardKeys(shelf).slice(0, 2)).toEqual(['of-year', 'evidence-shelf']);
  await lan.sends({ name: 'ke-hoach.pdf' });
  const second = await lan.sends({ name: 'phu-luc.pdf', bytes: 'phụ lục' });

  expect((await before('1.1')).evidence.submitted).toBe(2);
  const one = await lan.presses(
    (await lan.presses(second.said, 'minhchung @2026 1.1')).said,
    'minhchung.xem',
  );
  expect(heardArgs(one, 'of-year')).toEqual({ year: '2026' });
  await lan.presses(one.said, 'minhchung.rut @2026');
  expect((await before('1.1')).evidence.submitted).toBe(1);
});

test('a report under a file of the year before is kept with it and recorded nowhere', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();

  const heard = await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1 năm 2026 đã xong' });

  expect(heardKeys(heard).at(-1)).toBe('of-year-no-report');
  expect((await before('1.1')).occurrences[0]?.state).toBe('not_started');
  expect((await present('1.1'))?.occurrences[0]?.state).toBe('not_started');
});

test('a file in reply to a message of December is for the plan of that year', async () => {
  const { lan, january, before, present } = await yearsEnd();
  const asked = await lan.says('/minhchung 1.1');
  await january();

  const heard = await lan.sends({ name: 'ke-hoach.pdf', replyTo: asked.said });

  expect(heardArgs(heard, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.1')).evidence.submitted).toBe(1);
  expect((await present('1.1'))?.pieces).toEqual([]);
});

test('buttons and replies of December report on nothing of the new plan', async () => {
  const { lan, january, present } = await yearsEnd();
  const card = await lan.says('/tieuchi 1.1');
  await january();

  expect(heardKeys(await lan.presses(card.said, 'capnhat 1.1'))).toEqual(['words-other-year']);
  expect(heardKeys(await lan.says('xong rồi', { replyTo: card.said }))).toEqual(['words-other-year']);
  expect(heardKeys(await lan.says('tự chấm 2 điểm', { replyTo: card.said }))).toContain('score-given');
  expect((await present('1.1'))?.occurrences[0]?.state).toBe('not_started');
});

test.each(['/soatloi 2026', '/soatloi năm 2026', 'soát lỗi năm 2026'])(
  '"%s" looks through the year before',
  async (words) => {
    const { minh, loan, january } = await yearsEnd();
    await minh.says('2.1 xong rồi');
    await january();

    const heard = await loan.says(words);

    expect(heardArgs(heard, 'of-year')).toEqual({ year: '2026' });
  },
);

test.each([
  ['/tieuchi 1.1 năm 2026', 'criterion-title'],
  ['/tieuchi 2026 1.1', 'criterion-title'],
  ['/tieuchi 2026 tuyên truyền', 'criterion-title'],
  ['1.1 năm 2026 thế nào rồi', 'criterion-title'],
  ['/nhatky 2026 1.1', 'timeline-title'],
  ['/nhatky 1.1 2026', 'timeline-title'],
  ['nhật ký 1.1 năm 2026', 'timeline-title'],
  ['xem minh chứng 1.1 năm 2026', 'evidence-shelf'],
])('"%s" shows the criterion of the year before', async (words, key) => {
  const { loan, january } = await yearsEnd();
  await january();

  const heard = await loan.says(words);

  expect(heardKeys(heard)).toEqual(expect.arrayContaining(['of-year', key]));
  expect(callsOf(heard).filter((call) => /^(?:dondoc|giahan|capnhat|phancong|chidao) /.test(call))).toEqual(
    [],
  );
});

test('buttons of the morning on which the new plan comes into force report on nothing of it', async () => {
  const { lan, bringPlan, at, house, present } = await yearsEnd();
  at('2027-01-12', 9);
  const card = await lan.says('/tieuchi 1.1');
  at('2027-01-12', 10);
  await bringPlan(house.clock());
  at('2027-01-12', 11);

  expect(heardKeys(await lan.presses(card.said, 'capnhat 1.1'))).toEqual(['words-other-year']);
  expect((await present('1.1'))?.occurrences[0]?.state).toBe('not_started');
});

test.each([
  ['nhầm, 1.2', false],
  ['à nhầm 85,5', false],
  ['1.1 được 80%', true],
])('"%s" about a report of December puts nothing into the new plan, edited: %s', async (words, isEdit) => {
  const { lan, january, before, present } = await yearsEnd();
  const told = await lan.says('1.1 được 70%');
  await january();

  const heard = await lan.says(words, isEdit ? { edits: told.ownId } : { replyTo: told.said });

  expect(heardKeys(heard)).toEqual(['words-other-year']);
  expect((await before('1.1')).occurrences[0]).toMatchObject({ state: 'in_progress', percent: 70 });
  for (const code of ['1.1', '1.2'])
    expect((await present(code))?.occurrences.every(({ state }) => state === 'not_started')).toBe(true);
});

test('what was done for the year before is put right there', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();
  await lan.says('/tucham 2027 1.2 1');

  await lan.says('tự chấm 1.1 năm 2026 2đ');
  expect(heardArgs(await lan.says('nhầm, 1,5 điểm'), 'of-year')).toEqual({ year: '2026' });
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1 năm 2026' });
  expect(heardArgs(await lan.says('nhầm, 1.2'), 'of-year')).toEqual({ year: '2026' });

  expect((await before('1.1')).selfScore).toBe(1.5);
  expect((await before('1.2')).evidence.submitted).toBe(1);
  await lan.says('nhầm rồi, file đó của 1.1 mà');
  expect((await before('1.1')).evidence.submitted).toBe(1);
  expect((await present('1.1'))?.selfScore).toBeNull();
  for (const code of ['1.1', '1.2']) expect((await present(code))?.pieces).toEqual([]);
});

test('what was appraised of the year before is confirmed no more', async () => {
  const { minh, loan, january, before } = await yearsEnd();
  await minh.says('2.1 xong rồi');
  await january();
  const word = await loan.says('/duyet');
  await loan.says('/thamdinh 2026 2.1 1');

  const late = await loan.presses(word.said, 'duyet.xacnhan 2026 2.1');

  expect(heardKeys(late)).toEqual(['review-nothing']);
  expect((await before('2.1')).occurrences[0]?.state).toBe('done');
});

test('nothing is scored of a plan that is still to come', async () => {
  const { lan, january, at, present } = await yearsEnd();
  await january();
  at('2026-12-30', 9);

  expect(heardKeys(await lan.says('tự chấm 1.1 của năm 2027 2đ'))).toEqual(['words-other-year']);
  expect((await present('1.1'))?.selfScore).toBeNull();
});

test('which plans there are, and from when each is worked by', async () => {
  const { lan, loan, january } = await yearsEnd();
  await january();

  const all = await lan.says('kế hoạch dùng từ bao giờ');
  expect(all.said?.message.lines.map((line) => [line?.args.year, line?.args.standing])).toEqual([
    ['2026', 'past'],
    ['2027', 'in-force'],
  ]);
  expect(heardArgs(await lan.says('kế hoạch 2027 dùng từ bao giờ'), 'plan-year')).toMatchObject({
    from: '2027-01-01',
  });
  expect(callsOf(await lan.says('kế hoạch 2028 dùng từ bao giờ'))).toEqual([]);
  expect(callsOf(await loan.says('kế hoạch 2028 dùng từ bao giờ'))).toEqual(['nhap 2028']);
});

test('a year without a plan is refused', async () => {
  const { loan, january } = await yearsEnd();
  await january();
  for (const words of ['/tucham 2024 1.1 2', '/soatloi 2024', '/tieuchi 2024 1.1', '/minhchung 2024 1.1'])
    expect(heardKeys(await loan.says(words))).toEqual(['plan-none-of-year']);
});

test('nobody is reminded of the year before, whatever is done for it', async () => {
  const { lan, loan, phones, tick, at, january } = await yearsEnd();
  await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  await january();
  await loan.presses((await loan.says('/duyet')).said, 'duyet.nhan');
  await lan.says('/tucham 2026 1.1 2');
  at('2027-01-13', 8);
  const reminders = (await tick()).filter(({ kind }) => kind === 'reminder');

  // The days of the new plan are to come, those of the old one are over.
  const due = reminders.flatMap(({ message }) => message.lines.flatMap((line) => line?.args.due ?? []));
  expect(due.filter((day) => String(day).startsWith('2026'))).toEqual([]);
  expect(phones.chat('minh').filter(({ kind }) => kind === 'urge' || kind === 'escalation')).toEqual([]);
});
