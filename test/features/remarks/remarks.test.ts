import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';

/** The Thursday before the week of Tet 2026: days off from 16 to 20 February. */
const TODAY: Day = '2026-02-12';

const open = () =>
  openOffice(TODAY, [
    { code: '1.1', lead: 'lan', support: 'minh', due: '2026-12-11', max: 2 },
    { code: '1.2', lead: 'minh', due: '2026-12-11', max: 1 },
  ]);

const lineOf = (standing: Standing | undefined, key: string) =>
  standing?.message.lines.find((line) => line?.key === key)?.args;

test('a supervisor remarks from the card; lead and coordinator hear at once, and one reply goes back', async () => {
  const { hoa, lan, loan, minh, commune } = await open();
  const card = await hoa.says('/tieuchi 1.1');
  expect(callsOf(card)).toContain('gopy 1.1');
  expect(heardKeys(await hoa.presses(card.said, 'gopy 1.1'))).toEqual(['remark-ask']);
  const left = await hoa.says('bảng niêm yết ở thôn 2 đã cũ');
  expect(heardArgs(left, 'remark-left')).toMatchObject({ code: '1.1', told: 2, leads: 'Trần Thị Lan' });

  const letter = lan.sees().at(-1);
  for (const seen of [letter, loan.sees().at(-1)])
    expect(lineOf(seen, 'remark-letter')).toMatchObject({
      code: '1.1',
      from: 'Phạm Thị Hoa',
      position: 'Chủ tịch Mặt trận Tổ quốc',
      text: 'bảng niêm yết ở thôn 2 đã cũ',
    });
  expect(minh.sees()).toEqual([]);

  const reply = await lan.says('Tuần sau thay bảng mới ạ', { replyTo: letter ?? null });
  expect(heardArgs(reply, 'remark-answered')).toMatchObject({ from: 'Phạm Thị Hoa', told: 'yes' });
  expect(lineOf(hoa.sees().at(-1), 'remark-answer-letter')).toMatchObject({
    name: 'Trần Thị Lan',
    text: 'Tuần sau thay bảng mới ạ',
  });
  expect(lineOf(loan.sees().at(-1), 'remark-settled')).toMatchObject({ name: 'Trần Thị Lan' });

  const after = await hoa.says('/tieuchi 1.1');
  expect(heardKeys(after)).toEqual(expect.arrayContaining(['remark-line', 'remark-answer-line']));
  const timeline = await loan.says('/nhatky 1.1');
  expect(heardKeys(timeline).filter((key) => key === 'timeline-remark')).toHaveLength(2);
  expect((await commune.audit.latest(2, 'criterion:1.1')).map(({ action }) => action)).toEqual([
    'remark-answered',
    'remark-left',
  ]);
  expect(heardKeys(await hoa.says('/gopy'))).toEqual([
    'remark-own',
    'remark-line',
    'remark-answer-line',
    'remark-how',
  ]);
});

test('an answer told in words of its own goes to the remark and is no progress', async () => {
  const { hoa, lan, plan } = await open();
  await hoa.says('/gopy 1.1 bảng niêm yết đã cũ');

  const asked = await lan.says('trả lời góp ý 1.1: đang thay bảng, xong trước 25/4');
  expect(heardArgs(asked, 'wish-confirm')).toMatchObject({ word: 'gopy-traloi', code: '1.1' });
  const answered = await lan.presses(asked.said, 'noi.lam');

  expect(heardArgs(answered, 'remark-answered')).toMatchObject({ text: 'đang thay bảng, xong trước 25/4' });
  expect((await plan.time('1.1', TODAY)).state).toBe('not_started');
  expect(heardKeys(await lan.says('trả lời góp ý 1.1: xong rồi'))).toEqual(['remark-none-waiting']);
});

test('nobody else may leave a remark or answer one; who stands in for the lead may', async () => {
  const { hoa, lan, minh, loan, thanh, idOf, commune } = await open();
  await hoa.says('/gopy 1.1 niêm yết chưa đủ');
  const [remark] = await commune.remarks.unanswered();
  const before = await commune.audit.newestSeq();
  for (const phone of [lan, thanh, loan])
    expect(heardKeys(await phone.forges('gopy 1.1 x'))).toEqual(['not-your-role']);
  for (const phone of [minh, thanh])
    expect(heardKeys(await phone.forges(`gopy.traloi ${remark?.id} x`))).toEqual(['remark-not-yours']);
  expect(heardKeys(await hoa.forges(`gopy.traloi ${remark?.id} x`))).toEqual(['not-your-role']);
  expect(heardKeys(await lan.forges('gopy.traloi 999 x'))).toEqual(['remark-unknown']);
  expect(await commune.audit.newestSeq()).toBe(before);

  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  expect(heardKeys(await minh.forges(`gopy.traloi ${remark?.id} em làm ngay`))).toEqual(['remark-answered']);
});

test('unanswered for two working days, over Tet: the coordinator hears of it once, with a button', async () => {
  const { hoa, loan, at, tick } = await open();
  await hoa.says('/gopy 1.1 niêm yết chưa đủ');
  const lives = async (day: Day) => {
    const before = loan.sees().length;
    at(day, 8);
    await tick();
    return loan
      .sees()
      .slice(before)
      .filter(({ kind }) => kind === 'brief');
  };
  expect(await lives('2026-02-13')).toEqual([]);
  expect(await lives('2026-02-17')).toEqual([]);
  const [brief] = await lives('2026-02-23');
  expect(lineOf(brief, 'remark-silent-title')).toEqual({ count: 1 });
  expect(heardKeys(await loan.presses(brief ?? null, 'gopy.traloi'))).toEqual(['remark-ask-answer']);
  await loan.says('Đã nhắc bộ phận một cửa');
  expect(await lives('2026-02-24')).toEqual([]);
});

test('a remark without a criterion is kept until one is named, by button or by words', async () => {
  const { hoa } = await open();
  await hoa.says('/gopy');
  const asked = await hoa.says('bảng niêm yết ở thôn 2 đã cũ');
  expect(heardArgs(asked, 'remark-which')).toMatchObject({ text: 'bảng niêm yết ở thôn 2 đã cũ' });
  expect(heardArgs(await hoa.says('1.1'), 'remark-left')).toMatchObject({
    code: '1.1',
    text: 'bảng niêm yết ở thôn 2 đã cũ',
  });
  await hoa.says('/gopy');
  expect(heardArgs(await hoa.says('niêm yết chưa đủ ở thôn 2'), 'remark-which')).toMatchObject({
    text: 'niêm yết chưa đủ ở thôn 2',
  });
  await hoa.says('/gopy');
  const again = await hoa.says('kế hoạch chưa công khai');
  expect(heardArgs(await hoa.presses(again.said, 'gopy '), 'remark-left')).toMatchObject({
    text: 'kế hoạch chưa công khai',
  });
  await hoa.says('/gopy');
  expect(heardArgs(await hoa.says('phải xong trước 15.3'), 'remark-which')).toMatchObject({
    text: 'phải xong trước 15.3',
  });
  expect(heardArgs(await hoa.says('9.9'), 'remark-which')).toMatchObject({ text: 'phải xong trước 15.3' });
  expect(heardArgs(await hoa.says('1.2'), 'remark-left')).toMatchObject({ text: 'phải xong trước 15.3' });
  await hoa.says('/gopy');
  expect(heardKeys(await hoa.says('cho tôi xem 1.1'))[0]).toBe('criterion-title');
});

test('what a supervisor says of their own part without saying how far it is may be a remark: it is asked which', async () => {
  const { hoa, lan, plan } = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', support: 'hoa', due: '2026-12-11' },
  ]);

  for (const words of ['1.1 niêm yết còn chậm', 'chỉ đạo 1.1 đẩy nhanh tiến độ']) {
    const asked = await hoa.says(words);
    expect(callsOf(asked)).toEqual([
      'noi.ghi 1.1 =in_progress',
      'noi.ghi 1.1 =remark',
      'noi.ghi 1.1 =nothing',
    ]);
  }
  expect((await plan.time('1.1', TODAY)).lastHeardAt).toBeNull();
  const asked = await hoa.says('1.1 niêm yết còn chậm');
  const left = await hoa.presses(asked.said, 'noi.ghi 1.1 =remark');
  expect(heardKeys(left)[0]).toBe('remark-left');
  expect(lineOf(lan.sees().at(-1), 'remark-letter')).toMatchObject({ text: 'niêm yết còn chậm' });
  expect(heardKeys(await hoa.says('1.1 xong 50%'))[0]).toBe('progress-recorded');
});
