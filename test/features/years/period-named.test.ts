import { expect, test } from 'vitest';
import { openOffice as office } from '#test/features/support/office.ts';
import { heardArgs, heardKeys } from '#test/support/phones.ts';
import { type CriterionSketch, writePlan } from '#test/support/plan.ts';

const WORK: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', name: 'Ban hành kế hoạch cải cách hành chính', max: 2, due: '2026-12-20' },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền trên đài truyền thanh', max: 1, due: 'monthly' },
  { code: '1.3', lead: 'lan', name: 'Kiểm tra công vụ', max: 1, due: 'quarterly' },
];

/** An office in January 2027: after the plan of 2026 comes that of 2027, or it stays in force. */
async function inJanuary(has: 'new-plan' | 'old-plan') {
  const opened = await office('2026-12-09', WORK);
  if (has === 'new-plan') await writePlan(opened.commune, WORK, opened.idOf, 2027);
  opened.at('2027-01-12', 9);
  /** The times of a criterion in both years. */
  async function timesOf(code: string) {
    const heads = await Promise.all([2026, 2027].map((year) => opened.commune.plans.ofYear(year)));
    const plans = await Promise.all(
      heads.flatMap((head) => (head ? [opened.commune.work.plan(head, '2027-01-12')] : [])),
    );
    return plans
      .flatMap(({ criteria }) => criteria.filter((each) => each.code === code))
      .flatMap(({ occurrences }) => occurrences);
  }
  /** Times of a criterion that something was said of. */
  const reported = async (code: string) =>
    (await timesOf(code)).filter(({ state }) => state !== 'not_started').map(({ period }) => period);
  /** Times of a criterion that evidence was sent for. */
  const proven = async (code: string) =>
    (await timesOf(code)).filter(({ evidence }) => evidence.submitted > 0).map(({ period }) => period);
  return { ...opened, reported, proven };
}

test.each([
  '1.2 tháng 12 xong',
  '1.2 t12 xong',
  '1.2 T12/2026 xong',
  '1.2 tháng 12/2026 xong',
  '1.2 tháng 12 năm 2026 xong',
  '1.2 tháng 5 năm 2026 xong',
  '1.2 t12 không phát sinh',
  '1.2 tháng 12 chưa làm',
  '1.2 tháng 12 sắp xong',
  '/capnhat 1.2 tháng 12 xong',
  '1.3 quý IV xong',
  '1.3 quý 4/2026 xong',
])('with the plan of 2027 in force "%s" is of 2026 and is written down nowhere', async (words) => {
  const { lan, reported } = await inJanuary('new-plan');

  const heard = await lan.says(words);

  const [key = ''] = heardKeys(heard);
  expect(['words-other-period', 'words-other-year']).toContain(key);
  expect(heardArgs(heard, key)).toMatchObject({ named: '2026', year: '2027', has: 'yes' });
  expect([...(await reported('1.2')), ...(await reported('1.3'))]).toEqual([]);
});

test.each([
  '1.2 tháng 1 xong',
  '1.2 T1 xong',
  '1.2 tháng 1/2027 xong',
  '1.2 tháng 1 chưa làm',
  '1.3 quý 1 xong',
  '1.3 quý I/2027 xong',
])('while the plan of 2026 is in force "%s" is of 2027 and is written down nowhere', async (words) => {
  const { lan, reported } = await inJanuary('old-plan');

  const heard = await lan.says(words);

  expect(heardArgs(heard, 'words-other-period')).toMatchObject({
    named: '2027',
    year: '2026',
    when: 'ahead',
  });
  expect([...(await reported('1.2')), ...(await reported('1.3'))]).toEqual([]);
});

test('a reply about the work of January that names December is written down nowhere', async () => {
  const { lan, reported } = await inJanuary('new-plan');
  const card = await lan.says('/tieuchi 1.2');

  const heard = await lan.says('tháng 12 xong', { replyTo: card.said });

  expect(heardArgs(heard, 'words-other-period')).toMatchObject({ named: '2026', when: 'over' });
  expect(await reported('1.2')).toEqual([]);
});

test.each([
  ['1.2 tháng 12 của năm 2026', '2026-12'],
  ['minh chứng 1.2 T12 năm 2026', '2026-12'],
  ['1.2 T12/2026', '2026-12'],
  ['1.2 tháng 5 năm 2026', '2026-05'],
  ['1.2 của năm 2026 tháng 12', '2026-12'],
])('a file with "%s" under it is filed for that month of the year before', async (caption, period) => {
  const { lan, proven } = await inJanuary('new-plan');

  const heard = await lan.sends({ name: 'tin-bai.pdf', caption });

  expect(heardKeys(heard)).toEqual(expect.arrayContaining(['of-year', 'evidence-filed']));
  expect(await proven('1.2')).toEqual([period]);
});

test('a web address with month and year is filed for it', async () => {
  const { lan, proven } = await inJanuary('new-plan');

  await lan.says('1.2 T12/2026 https://xa.gov.vn/tin-bai.pdf');

  expect(await proven('1.2')).toEqual(['2026-12']);
});

test.each([
  ['new-plan', '1.2 tháng 12'],
  ['old-plan', '1.2 tháng 1'],
] as const)('with the %s a file with "%s" under it is filed for no other month', async (has, caption) => {
  const { lan, proven } = await inJanuary(has);

  const heard = await lan.sends({ name: 'tin-bai.pdf', caption });

  expect(heardKeys(heard)).toContain('words-other-period');
  expect(await proven('1.2')).toEqual([]);
});

test.each([
  ['new-plan', '1.2 tháng 1 xong', '1.2', '2027-01'],
  ['new-plan', '1.3 tháng 1 xong', '1.3', '2027-Q1'],
  ['old-plan', '1.2 tháng 12 xong', '1.2', '2026-12'],
  ['old-plan', '1.3 quý IV xong', '1.3', '2026-Q4'],
] as const)('with the %s "%s" is written down for the period it names', async (has, words, code, period) => {
  const { lan, reported } = await inJanuary(has);

  await lan.says(words);

  expect(await reported(code)).toEqual([period]);
});
