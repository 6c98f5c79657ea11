import { expect, test } from 'vitest';
import { openOffice as office } from '#test/features/support/office.ts';
import { heardArgs, heardKeys } from '#test/support/phones.ts';
import { type CriterionSketch, writePlan } from '#test/support/plan.ts';

const WORK: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', name: 'Ban hành kế hoạch cải cách hành chính', max: 2 },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền trên đài truyền thanh', max: 1 },
  { code: '2.1', lead: 'minh', name: 'Rà soát văn bản quy phạm', max: 1 },
];

/** An office in January 2027, when the plan of 2027 has come into force after that of 2026. */
async function inJanuary() {
  const opened = await office('2026-12-09', WORK);
  await writePlan(opened.commune, WORK, opened.idOf, 2027);
  opened.at('2027-01-12', 9);
  const entries = async () => (await opened.commune.audit.latest(50)).length;
  return { ...opened, entries };
}

test.each([
  '1.1 cua nam 2026 da xong',
  '1.1 của 2026 xong',
  '1.1 năm 2026 xong 80%',
  '1.1 (năm 2026) đã xong',
  '1.1 2026 xong rồi',
  '1.1: kế hoạch 2026 đã xong',
  '1.1 năm ngoái xong rồi nhé',
  '1.1 nam truoc da xong',
  '1.1 năm cũ xong',
  'năm 2026 1.1 xong',
  '1.1 xong rồi, của năm 2026 nhé',
  'tuyên truyền trên đài truyền thanh của năm 2026 xong rồi',
  '1.1 năm 2026 xin lùi hạn đến 30/1 vì chờ Sở',
  '/capnhat 1.1 năm 2026 xong',
  '/giahan 1.1 năm ngoái đến 30/1 vì chờ Sở',
])('"%s" names another year than the plan’s: nothing is written down', async (words) => {
  const { lan, entries } = await inJanuary();
  const before = await entries();

  const heard = await lan.says(words);

  expect(heardKeys(heard)).toEqual(['words-other-year']);
  expect(heardArgs(heard, 'words-other-year')).toMatchObject({ named: '2026', year: '2027', has: 'yes' });
  expect(await entries()).toBe(before);
});

test('the coordinator who writes for somebody about the year before writes nothing either', async () => {
  const { loan, entries } = await inJanuary();
  const before = await entries();

  const heard = await loan.says('nhập thay anh Minh: 2.1 của 2026 xong');

  expect(heardArgs(heard, 'words-other-year')).toMatchObject({ named: '2026', role: 'COORDINATOR' });
  expect(await entries()).toBe(before);
});

test('a file whose caption names a year that has no plan is filed nowhere', async () => {
  const { lan, entries } = await inJanuary();
  const before = await entries();

  expect(heardArgs(await lan.sends({ caption: '1.1 năm 2025 đã xong' }), 'words-other-year')).toMatchObject({
    named: '2025',
    has: 'no',
  });
  expect(await entries()).toBe(before);
});

test.each([
  '1.1 đã ban hành kế hoạch số 12/KH-UBND ngày 05/01/2026',
  '1.1 đã ban hành số 12/KH-UBND năm 2026',
  '1.1 đã xong, báo cáo tháng 12/2026 đã gửi',
  '1.1 năm 2027 xong rồi',
  '1.1 của năm nay xong rồi',
  '1.1 xong rồi, rút kinh nghiệm năm ngoái',
  '1.1 2026 hồ sơ đã xong',
  '1.1 kế hoạch 2026-2030 xong',
  '1.1 xin lùi đến 2.1 năm 2027 vì chờ Sở',
  'báo cáo tuyên truyền trên đài truyền thanh năm 2026 đã gửi',
])('"%s" is about the year of the plan', async (words) => {
  const { lan } = await inJanuary();
  expect(heardKeys(await lan.says(words))).not.toContain('words-other-year');
});

test.each(['1.1 kế hoạch CCHC năm 2026 ban hành rồi', '1.1 năm 2026 xong', '1.1 năm 2027 mới xong được'])(
  'while the plan of 2026 is in force "%s" is about it',
  async (words) => {
    const { lan } = await office('2026-12-09', WORK);
    expect(heardKeys(await lan.says(words))).not.toContain('words-other-year');
  },
);

test('"năm ngoái" is the year of the plan until the next comes into force', async () => {
  const { lan, at } = await office('2026-12-09', WORK);
  at('2027-01-05', 9);
  expect(heardKeys(await lan.says('1.1 năm ngoái xong rồi'))).not.toContain('words-other-year');
});

test('points of the year before are explained though the words name that year', async () => {
  const { loan, lan, at } = await inJanuary();
  at('2026-12-20', 9);
  await lan.says('/tucham 1.1 1,5');
  at('2027-01-12', 9);
  await loan.says('/thamdinh 2026 1.1 1 chậm');
  const letter = lan.sees().find(({ kind }) => kind === 'appraisal') ?? null;

  const heard = await lan.says('1.1 năm 2026 đã ban hành trước hạn, Sở nhận ngày 9/3', { replyTo: letter });

  expect(heardKeys(heard)).toContain('explanation-noted');
});

test('an edited message that names another year leaves what it said before', async () => {
  const { lan, entries } = await inJanuary();
  const first = await lan.says('1.1 xong 80%');
  const before = await entries();

  const heard = await lan.says('1.1 năm 2026 xong 80%', { edits: first.ownId });

  expect(heardArgs(heard, 'words-other-year')).toMatchObject({ amends: 'yes' });
  expect(await entries()).toBe(before);
});

test('what asks to see another year is shown it', async () => {
  const { thanh } = await inJanuary();
  expect(heardKeys(await thanh.says('báo cáo năm 2026'))).not.toContain('words-other-year');
});
