import path from 'node:path';
import { expect, test } from 'vitest';
import { openTexts } from '#channels/texts.ts';
import { confirmImport } from '#features/plan/confirm-import.ts';
import { dropImport } from '#features/plan/drop-import.ts';
import { importPlan } from '#features/plan/import-plan.ts';
import { keysOf, messageOf, openCommune } from '#test/support/commune.ts';
import { adopt, preview, ROWS, rowsWith, sent, workbook } from './plan-files.ts';

const TELEGRAM_LIMIT = 4096;

test('without a file it is asked for, and the year that was said is remembered', async () => {
  const commune = await openCommune({ today: '2026-02-02' });

  const asked = messageOf(await commune.as('loan').does(importPlan, '2025'));

  expect(keysOf(asked)).toEqual(['plan-ask-file', 'plan-formats']);
  expect(asked.expects).toEqual({ word: 'nhap', given: '2025' });
});

const FAULTY_DEADLINES = {
  '1.1.1': { deadline: '31/11' },
  '1.1.2': { deadline: '01/01/2025' },
  '1.2': { deadline: '15/12/2062' },
  '2.1': { deadline: '' },
};
const DEADLINE_FAULTS = [
  ['plan-deadline-impossible', '1.1.1', 5],
  ['plan-deadline-outside-year', '1.1.2', 6],
  ['plan-deadline-outside-year', '1.2', 7],
  ['plan-deadline-missing', '2.1', 9],
];

const deadlineFaults = (shown: Awaited<ReturnType<typeof preview>>) =>
  shown.lines.flatMap((line) =>
    line && /^plan-deadline-/.test(line.key) ? [[line.key, line.args['code'], line.args['atRow']]] : [],
  );

test('deadlines that cannot be are named with their row and column, and what that means; the file can be imported', async () => {
  const commune = await openCommune({ today: '2026-02-02' });

  const shown = await preview(commune, await workbook(rowsWith(FAULTY_DEADLINES)));

  expect(deadlineFaults(shown)).toEqual(DEADLINE_FAULTS);
  const argsOf = (key: string) => shown.lines.find((line) => line?.key === key)?.args;
  expect(argsOf('plan-deadline-impossible')).toMatchObject({ text: '31/11', column: 'Thời hạn' });
  expect(argsOf('plan-deadlines-none')).toEqual({ count: 2, codes: '1.1.1, 2.1', more: 0 });
  expect(shown.choices.flat().map(({ call }) => call)).toContain('nhap.xacnhan 1');
});

test('a file that cannot be imported names its deadlines in the same round, those of faulty rows as well', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const rows = [
    ...rowsWith({ ...FAULTY_DEADLINES, '1.2': { deadline: '15/12/2062', max: 'hai' } }),
    { code: '1.1.1', name: 'Việc khác', max: 1, got: 1, lost: 0, deadline: '30/2' },
    { code: '', name: 'Việc không mã', max: 1, got: 1, lost: 0, deadline: '31/6' },
  ];

  const shown = await preview(commune, await workbook(rows));

  const keys = keysOf(shown);
  expect(keys.indexOf('plan-faults-also')).toBeGreaterThan(keys.indexOf('plan-faults'));
  expect(keys).toEqual(
    expect.arrayContaining(['plan-points-unreadable', 'plan-code-repeated', 'plan-code-missing']),
  );
  expect(deadlineFaults(shown)).toEqual([
    ...DEADLINE_FAULTS,
    ['plan-deadline-impossible', '1.1.1', 10],
    ['plan-deadline-impossible', 'Việc không mã', 11],
  ]);
  expect(shown.choices).toEqual([]);
});

test.each([
  ['2026-12-31', 23, 2026],
  ['2027-01-01', 0, 2027],
] as const)('a file that names no year, read on %s at %i:30, is for %i', async (day, hour, year) => {
  const commune = await openCommune({ today: '2026-02-02' });
  commune.at(day, hour, 30);
  const bytes = Buffer.from(
    'TT,Tiêu chí,Điểm tối đa,Chủ trì,Thời hạn\n1.1,Ban hành kế hoạch,1,Trần Thị Lan,15/6',
  );

  const shown = messageOf(
    await commune.as('loan').does(importPlan, '', { files: [await sent(commune, bytes, 'ke-hoach.csv')] }),
  );

  expect(shown.lines[0]).toMatchObject({ key: 'plan-preview', args: { year } });
});

test('a file is shown before anything is changed: points, people, what is not understood', async () => {
  const commune = await openCommune({ today: '2026-02-02' });

  const shown = await preview(commune, await workbook(ROWS, { extraColumn: 'Ngày ký' }));

  const argsOf = (key: string) => shown.lines.find((line) => line?.key === key)?.args;
  expect(argsOf('plan-preview')).toMatchObject({ year: 2026, number: '15/KH-UBND', issued: '20/01/2026' });
  expect(argsOf('plan-counts')).toMatchObject({ fields: 2, criteria: 5, leaves: 4, remedy: 4 });
  expect(argsOf('plan-points')).toEqual({ points: 100, lost: 2.5, surveyed: 0 });
  expect(
    shown.lines.filter((line) => line?.key === 'plan-field').map((line) => line?.args['points']),
  ).toEqual([5, 95]);
  expect(argsOf('plan-people-known')).toMatchObject({ count: 2, names: 'Trần Thị Lan, Lê Quang Minh' });
  expect(argsOf('plan-people-new')).toMatchObject({ count: 2, names: 'Hoàng Văn Bình, Đài truyền thanh' });
  expect(argsOf('plan-people-groups')).toMatchObject({ names: 'Các đoàn thể' });
  expect(argsOf('plan-deadlines')).toEqual({ count: 1 });
  expect(argsOf('plan-deadline-unknown')).toMatchObject({ code: '2.1', text: 'khi có tuyết rơi', atRow: 9 });
  expect(argsOf('plan-deadlines-none')).toMatchObject({ count: 1, codes: '2.1' });
  expect(shown.choices.flat().map(({ call }) => call)).toEqual([
    'nhap.xacnhan 1 +',
    'nhap.xacnhan 1',
    'nhap.bo 1',
  ]);
  expect(await commune.commune.plans.ofYear(2026)).toBeNull();
  expect(await commune.commune.people.count()).toBe(5);
});

test('a leader by post is no leader by a file: the coordinator is told, with a button', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const lines = [
    'TT,Tiêu chí,Điểm tối đa,Chủ trì,Thời hạn',
    '1.1,Đối thoại với người dân,1,Đ/c Nguyễn Hữu Thắng – Chủ tịch UBND,15/6',
    '1.2,Giải ngân,1,Lò Thị Hương (PCT UBND),15/6',
    '1.3,Giám sát,1,Tòng Văn Pản - Chủ tịch HĐND xã,15/6',
  ];

  const files = [await sent(commune, Buffer.from(lines.join('\n')), 'ke-hoach.csv')];
  await commune.as('loan').does(importPlan, '', { files });

  const reply = messageOf(await commune.as('loan').does(confirmImport, '1 +'));

  const told = reply.lines.find((line) => line?.key === 'plan-adopted-leaders');
  expect(told?.args).toMatchObject({ names: 'Lò Thị Hương, Nguyễn Hữu Thắng' });
  expect(reply.choices.flat().map(({ call }) => call)).toEqual([
    expect.stringMatching(/^canbo\.vaitro \d+$/),
    expect.stringMatching(/^canbo\.vaitro \d+$/),
    'viec',
    'canbo',
  ]);
});

test('confirmed with its people, the plan is in force and everybody has their duty', async () => {
  const commune = await openCommune({ today: '2026-02-02' });

  const reply = await adopt(commune, await workbook(ROWS), '+');

  expect(keysOf(reply)).toEqual(['plan-adopted', 'plan-adopted-people', 'plan-adopted-next']);
  expect(reply.choices.flat().map(({ call }) => call)).toEqual(['viec', 'canbo']);
  const work = await workOf(commune);
  expect(work.trackedFrom).toBe('2026-01-20');
  expect(work.criteria.map(({ code, occurrences }) => [code, occurrences.length])).toEqual([
    ['1.1.1', 1],
    ['1.1.2', 12],
    ['1.2', 1],
    ['2.1', 1],
  ]);
  expect(work.criteria.map(({ assignees }) => assignees.map(({ name, kind }) => `${kind} ${name}`))).toEqual([
    ['lead Trần Thị Lan'],
    ['lead Lê Quang Minh'],
    ['lead Hoàng Văn Bình', 'support Đài truyền thanh'],
    ['lead Trần Thị Lan', 'support Lê Quang Minh'],
  ]);
  expect(await commune.commune.audit.latest(1)).toMatchObject([
    { action: 'plan-imported', actorId: commune.idOf('loan'), actorName: 'Nguyễn Thị Loan' },
  ]);
  expect((await commune.commune.settings.daysOff()).some(({ day }) => day === '2026-04-30')).toBe(true);
});

test('confirmed without its people, their words are kept and nobody is added', async () => {
  const commune = await openCommune({ today: '2026-02-02' });

  await adopt(commune, await workbook(ROWS));

  const criterion = (await workOf(commune)).criteria.find(({ code }) => code === '1.2');
  expect(criterion).toMatchObject({ assignees: [], leadText: 'Đ/c Hoàng Văn Bình' });
  expect(await commune.commune.people.count()).toBe(5);
});

test('a file with faults cannot be confirmed, leaves nothing behind, and the next one may follow at once', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const faulty = rowsWith({ '1.1.1': { max: 'nhiều' }, '1.2': { code: '1.1.2' } });

  const shown = await preview(commune, await workbook(faulty));

  expect(keysOf(shown)).toEqual([
    'plan-preview',
    'plan-faults',
    'plan-points-unreadable',
    'plan-code-repeated',
    'plan-faults-also',
    'plan-deadlines',
    'plan-deadline-unknown',
    'plan-deadlines-none',
    'plan-faults-next',
  ]);
  expect(shown.lines[2]?.args).toMatchObject({ atSheet: 'Phụ lục 2', atRow: 5, text: 'nhiều' });
  expect(shown.choices).toEqual([]);
  expect(shown.expects).toEqual({ word: 'nhap', given: '' });
  expect(await commune.as('loan').does(confirmImport, '1')).toMatchObject({ reason: 'plan-proposal-gone' });
  expect(await commune.commune.plans.ofYear(2026)).toBeNull();
});

test('of many faults ten are shown and the rest counted', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const rows = Array.from({ length: 14 }, (_, at) => ({ code: `1.${at + 1}`, name: 'Việc', max: 'x' }));

  const shown = await preview(commune, await workbook([{ code: 'I', name: 'Lĩnh vực' }, ...rows]));

  expect(keysOf(shown).filter((key) => key === 'plan-points-unreadable')).toHaveLength(10);
  expect(shown.lines.find((line) => line?.key === 'plan-more')?.args).toEqual({ count: 4 });
});

test('a file that is no plan says why and leaves the next try open', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const files = [await sent(commune, new TextEncoder().encode('xin chào'), 'loi-chao.txt')];

  const reply = messageOf(await commune.as('loan').does(importPlan, '', { files }));

  expect(keysOf(reply)).toEqual(['plan-file-not-a-plan', 'plan-send-again']);
  expect(reply.expects).toEqual({ word: 'nhap', given: '' });
});

test('a file that names no year is for the year that was said, and else for this one', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const bytes = await workbook(rowsWith({ '1.1.1': { deadline: '15/3' }, '1.2': { deadline: 'Quý II' } }), {
    title: 'Các tiêu chí',
  });

  const yearShown = async (words: string) => (await preview(commune, bytes, words)).lines[0]?.args['year'];

  expect(await yearShown('2025')).toBe(2025);
  expect(await yearShown('')).toBe(2026);
});

test.each(['thanh', 'lan', 'hoa'] as const)('%s may not import', async (who) => {
  const commune = await openCommune({ today: '2026-02-02' });

  expect(await commune.as(who).does(importPlan, '')).toMatchObject({ reason: 'not-your-role' });
  expect(await commune.as(who).does(confirmImport, '1 +')).toMatchObject({ reason: 'not-your-role' });
});

test('a dropped proposal is gone, and a proposal can be confirmed once', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  await preview(commune, await workbook(ROWS));

  expect(keysOf(messageOf(await commune.as('loan').does(dropImport, '1')))).toEqual(['plan-dropped']);
  expect(await commune.as('loan').does(confirmImport, '1')).toMatchObject({ reason: 'plan-proposal-gone' });

  await preview(commune, await workbook(ROWS));
  messageOf(await commune.as('loan').does(confirmImport, '2'));
  expect(await commune.as('loan').does(confirmImport, '2')).toMatchObject({ reason: 'plan-proposal-gone' });
  expect(await commune.as('loan').does(confirmImport, 'x')).toMatchObject({ reason: 'usage' });
});

test('a preview of before another import must be made anew', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const bytes = await workbook(ROWS);
  await preview(commune, bytes);
  await adopt(commune, bytes);

  expect(await commune.as('loan').does(confirmImport, '1')).toMatchObject({ reason: 'plan-proposal-stale' });
});

test('the file in force is recognised', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const bytes = await workbook(ROWS);
  await adopt(commune, bytes, '+');

  const shown = await preview(commune, bytes);

  expect(keysOf(shown)).toContain('plan-same-file');
  expect(keysOf(shown)).not.toContain('plan-difference');
});

test.each(['vi', 'en'] as const)(
  'in %s every message can be said, and a preview fits a message',
  async (locale) => {
    const commune = await openCommune({ today: '2026-02-02' });
    const texts = openTexts(path.resolve('locales'));
    const wide = Array.from({ length: 60 }, (_, at) => ({
      code: `1.${at + 1}`,
      name: `Việc thứ ${at + 1} của kế hoạch năm nay, tên dài như trong các kế hoạch thật`,
      max: 1,
      leads: `Hoàng Văn ${String.fromCharCode(65 + (at % 26)).repeat(3)}`,
      deadline: at % 2 ? 'chưa rõ' : 'Quý II/2026',
    }));
    const rows = [{ code: 'I', name: 'Lĩnh vực', max: 40 }, ...wide];
    await adopt(commune, await workbook(rows), '+');

    const messages = [
      messageOf(await commune.as('loan').does(importPlan, '')),
      await preview(commune, await workbook(rows.map((row) => ({ ...row, max: 2, deadline: 'Hằng tháng' })))),
      await preview(commune, await workbook(rowsWith({ '1.1.1': { max: 'nhiều' } }))),
      await adopt(commune, await workbook(ROWS), '+'),
    ];

    for (const each of messages) {
      const { text } = texts.render(each, locale, 'html');
      expect(text.length).toBeGreaterThan(20);
      expect(text.length).toBeLessThan(TELEGRAM_LIMIT);
      expect(text.split('\n').length).toBeLessThan(40);
    }
  },
);

async function workOf({ commune, house }: Awaited<ReturnType<typeof openCommune>>) {
  const head = await commune.plans.ofYear(2026);
  if (!head) throw new Error('no plan');
  const today = house.clock().toISOString().slice(0, 10) as '2026-02-02';
  return commune.work.plan(head, today);
}

test('the preview says how many ways of scoring were read as a rule, and a re-import what became of them', async () => {
  const commune = await openCommune({ today: '2026-02-02' });
  const rule = { scoring: 'Mỗi báo cáo chậm trừ 0,25 điểm' };
  const first = await preview(
    commune,
    await workbook(rowsWith({ '1.1.1': { scoring: 'Có/Không' }, '1.2': { scoring: 'Theo hướng dẫn' } })),
  );
  expect(first.lines.find((line) => line?.key === 'plan-scorings')?.args).toEqual({
    count: 2,
    rules: 1,
    kept: 1,
  });

  await adopt(commune, await workbook(rowsWith({ '1.1.2': rule })), '+');
  const again = await preview(commune, await workbook(ROWS));

  expect(again.lines.find((line) => line?.key === 'plan-changed')?.args).toEqual({
    code: '1.1.2',
    what: 'scoring',
    from: rule.scoring,
    to: 'none',
  });
});
