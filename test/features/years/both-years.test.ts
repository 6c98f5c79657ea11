import { expect, test } from 'vitest';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';
import { yearsEnd } from './years-end.ts';

test('one self-score of the new year takes nothing of the year before out of reach', async () => {
  const { lan, minh, loan, january, at } = await yearsEnd();
  await lan.says('/tucham 1.1 1,5 chậm');
  await minh.says('2.1 xong rồi');
  await lan.sends({ name: 'dai.pdf', caption: '1.2' });
  await january();
  await lan.says('/tucham 2027 1.2 1');

  expect(heardArgs(await loan.says('/duyet'), 'review-title')).toMatchObject({ count: 4 });
  const past = await loan.says('/duyet 2026');
  expect(heardArgs(past, 'review-title')).toMatchObject({ year: '2026', count: 4 });
  expect(heardKeys(await lan.says('/tucham 1.1 1'))).toEqual(['score-which-year']);
  const filed = await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  expect(heardKeys(filed)).toContain('evidence-of-year');
  expect(callsOf(filed).some((call) => call.startsWith('minhchung.chuyen @2026'))).toBe(true);
  at('2027-04-02', 9);
  expect(heardKeys(await lan.says('/tucham 1.1 1'))).not.toContain('score-which-year');
  expect(heardArgs(await loan.says('/duyet 2026'), 'review-title')).toMatchObject({ year: '2026' });
});

test('points asked for of the new year are of that year', async () => {
  const { lan, january, present } = await yearsEnd();
  await january();
  await lan.says('/tucham 2027 1.1');

  expect(heardKeys(await lan.says('2đ'))).toContain('score-given');
  expect((await present('1.1'))?.selfScore).toBe(2);
});

test('what was filed for the year before is put right within it', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();
  await lan.says('1.1 năm 2026 https://xa.gov.vn/ke-hoach.pdf');

  const moved = await lan.says('nhầm rồi, link đó của 1.2 mà');
  expect(heardArgs(moved, 'of-year')).toEqual({ year: '2026' });
  expect((await before('1.2')).evidence.submitted).toBe(1);
  expect((await present('1.2'))?.pieces).toEqual([]);
});

test('what was moved to the year before by its button stays there when its criterion is put right', async () => {
  const { lan, january, before, present } = await yearsEnd();
  await january();
  const filed = await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  await lan.presses(filed.said, 'minhchung.chuyen @2026');

  await lan.says('nhầm, 1.2');
  expect((await before('1.2')).evidence.submitted).toBe(1);
  expect((await present('1.2'))?.pieces).toEqual([]);
});

test('points put right are of the year they were given for', async () => {
  const { lan, january, before } = await yearsEnd();
  await january();
  await lan.says('/tucham 2026 1.1 2');
  await lan.says('nhầm, 1,5 điểm');
  expect((await before('1.1')).selfScore).toBe(1.5);
});

test('a later deadline of the year before is granted no more, and it says which year', async () => {
  const { lan, thanh, phones, january } = await yearsEnd();
  await lan.says('/giahan 1.2 31/12 chờ Sở');
  const card = phones.chat('thanh').findLast(({ kind }) => kind === 'extension') ?? null;
  await january();

  const heard = await thanh.presses(card, 'giahan.dongy');
  expect(heardKeys(heard)).toEqual(['extension-year-over']);
  expect(heardArgs(heard, 'extension-year-over')).toMatchObject({ code: '1.2', year: '2026' });
});

/** The year before, with points of 1.1 that its lead may explain. */
async function appraised() {
  const opened = await yearsEnd();
  await opened.january();
  await opened.lan.says('/tucham 2026 1.1 2');
  await opened.loan.says('/thamdinh 2026 1.1 1 thiếu báo cáo');
  return opened;
}

test('/thamdinh of the new plan names what of the year before is explained', async () => {
  const { loan } = await appraised();
  const heard = await loan.says('/thamdinh');
  expect(heardArgs(heard, 'appraisal-disputed-before')).toEqual({ year: '2026', count: 1 });
  expect(heardKeys(await loan.says('/thamdinh 2026'))).not.toContain('appraisal-disputed-before');
});

test.each(['/viec', '/capnhat 1.1', '/tucham 2027 1.1', '1.1 gần xong, chờ'])(
  'after "%s" points of the year before are explained as the guide says',
  async (before) => {
    const { lan } = await appraised();
    await lan.says(before);
    const heard = await lan.says('giải trình 1.1: số liệu Cổng DVC cuối năm là 63,4%');
    expect(heardArgs(heard, 'explanation-noted')).toMatchObject({ code: '1.1', year: '2026' });
  },
);

test('points that name the year of the plan in force are not asked about', async () => {
  const { lan, january, present } = await yearsEnd();
  await january();
  expect(heardKeys(await lan.says('tự chấm 1.1 năm 2027 2đ'))).toContain('score-given');
  expect((await present('1.1'))?.selfScore).toBe(2);
});

test.each(['tự chấm 1.1 2đ', '/tucham 1.1 2'])(
  'the year that "%s" is of may be answered in words',
  async (words) => {
    const { lan, january, before, present } = await yearsEnd();
    await january();
    expect(heardKeys(await lan.says(words))).toEqual(['score-which-year']);
    const heard = await lan.says('năm 2026');
    expect(heardArgs(heard, 'of-year')).toEqual({ year: '2026' });
    expect((await before('1.1')).selfScore).toBe(2);
    expect((await present('1.1'))?.selfScore).toBeNull();
  },
);

test('points of another criterion are no reason for those before', async () => {
  const { lan, january, present, before } = await yearsEnd();
  await january();
  await lan.says('/tucham 2027 1.1 1');
  await lan.says('tự chấm 1.2 năm 2027 1đ');
  expect((await present('1.2'))?.selfScore).toBe(1);
  await lan.says('/tucham 2026 1.2 0,5');
  await lan.says('tự chấm 1.1 năm 2026 2đ');
  expect((await before('1.1')).selfScore).toBe(2);
});
