import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { codesIn, openOffice } from '#test/features/support/office.ts';
import { filesIn } from '#test/support/papers.ts';
import { heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** A Friday. */
const TODAY: Day = '2026-06-12';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: 'monthly', max: 12 },
  { code: '1.2', lead: 'lan', support: 'minh', due: '2026-06-05', max: 3 },
  { code: '1.3', lead: 'minh', support: 'lan', due: '2026-06-15', max: 1 },
  { code: '2.1', lead: ['lan', 'minh'], due: '2026-06-15', max: 2 },
  { code: '2.2', lead: 'minh', due: '2026-06-15', max: 2 },
];

test('everything of one goes to another after a preview, and the past is not asked again', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, minh, idOf, plan, at, tick } = office;
  for (const month of ['01', '02', '03']) await lan.says(`/capnhat 1.1@2026-${month} =done`);
  const from = await loan.says('/bangiao');
  const to = await loan.presses(from.said, `bangiao ${idOf('lan')}`);
  const preview = await loan.presses(to.said, `bangiao.xem ${idOf('lan')} ${idOf('minh')}`);
  expect(heardArgs(preview, 'handover-figures')).toMatchObject({
    leads: 3,
    supports: 1,
    points: 17,
    overdue: 3,
    codes: '1.1, 1.2, 1.3, 2.1',
  });
  expect((await plan.criterion('1.2', TODAY)).assignees[0]?.name).toBe('Trần Thị Lan');

  const done = await loan.presses(preview.said, `bangiao.xem ${idOf('lan')} ${idOf('minh')} =yes`);

  expect(heardKeys(done)).toEqual(['handover-done', 'handover-figures', 'duty-told', 'handover-sheet-sent']);
  const names = async (code: string) =>
    (await plan.criterion(code, TODAY)).assignees.map(
      ({ name, kind }) => `${name.split(' ').at(-1)} ${kind}`,
    );
  expect(await names('1.1')).toEqual(['Minh lead']);
  expect(await names('1.2')).toEqual(['Minh lead']);
  expect(await names('1.3')).toEqual(['Minh lead']);
  expect(await names('2.1')).toEqual(['Minh lead']);
  expect(await plan.time('1.1', TODAY, '2026-03')).toMatchObject({ state: 'done' });
  const letter = minh.sees().at(-1);
  expect(letter?.message.lines[0]).toMatchObject({
    key: 'duty-letter-given',
    args: { count: 2, codes: '1.1, 1.2' },
  });

  at('2026-06-15', 8);
  await tick();
  expect(codesIn(minh.sees().at(-1))).toEqual(['1.2', '1.1', '2.1', '2.2', '1.3', '1.1']);
  const overdue = minh
    .sees()
    .at(-1)
    ?.message.lines.find((line) => line?.args.code === '1.1');
  expect(overdue?.args).toMatchObject({ times: 2, periodNumber: '4' });
  expect(heardKeys(await lan.says('/viec'))).toEqual(['work-none']);
});

test('all of it or nothing: who has nothing, who is the same, and who is gone', async () => {
  const { loan, idOf, plan } = await openOffice(TODAY, PLAN);

  expect(heardKeys(await loan.forges(`bangiao.xem ${idOf('lan')} ${idOf('lan')} =yes`))).toEqual([
    'members-unknown',
  ]);
  expect(heardKeys(await loan.forges(`bangiao.xem ${idOf('lan')} ${idOf('hoa')} =yes`))).toEqual([
    'members-unknown',
  ]);
  expect(heardKeys(await loan.forges(`bangiao.xem ${idOf('loan')} ${idOf('lan')} =yes`))).toEqual([
    'handover-nothing',
  ]);
  expect(heardKeys(await loan.forges(`bangiao ${idOf('thanh')}`))).toEqual(['handover-nothing']);
  expect((await plan.criterion('1.1', TODAY)).assignees[0]?.name).toBe('Trần Thị Lan');
});

test('the sheet of it reaches both sides and the coordinator, and says for good how things stood', async () => {
  const office = await openOffice(TODAY, PLAN);
  const { loan, lan, minh, thanh, hoa, idOf, at, tick } = office;
  await thanh.says('/chidao 1.2 nộp báo cáo trước 20/6');
  await lan.says('2.1 vướng, chờ Sở Nội vụ trả lời');
  await lan.sends({ caption: '1.2', name: 'bc.pdf' });
  await lan.says('1.3 xin lùi hạn đến 30/6 vì chờ Sở');
  at(TODAY, 19);

  const done = await loan.forges(`bangiao.xem ${idOf('lan')} ${idOf('minh')} =yes`);

  const [sheet] = await filesIn(office, 'loan');
  expect(sheet).toEqual(
    expect.arrayContaining([
      'Bàn giao nhiệm vụ thực hiện Chỉ số cải cách hành chính năm 2026 của đồng chí Trần Thị Lan cho đồng chí Lê Quang Minh',
      '1. Bên giao: đồng chí Trần Thị Lan, Tư pháp – Hộ tịch.',
      '3. Người điều phối: đồng chí Nguyễn Thị Loan, Văn phòng – Thống kê.',
      '- Tiêu chí 1.2: chỉ đạo của đồng chí Vũ Văn Thành chưa kết thúc, bên nhận thực hiện tiếp: “nộp báo cáo trước 20/6”, hạn 20/06/2026;',
      '- Tiêu chí 1.2: 01 tài liệu kiểm chứng đang chờ duyệt;',
      '- Tiêu chí 2.1: đang vướng: “chờ Sở Nội vụ trả lời”.',
      'BÊN GIAO',
      'BÊN NHẬN',
      'NGƯỜI ĐIỀU PHỐI',
    ]),
  );
  expect(await filesIn(office, 'lan')).toEqual([]);
  at('2026-06-15', 8);
  await tick();
  await loan.presses(done.said, 'bangiao.phieu 1');
  await minh.says('1.2 xong');
  for (const who of ['lan', 'minh']) expect(await filesIn(office, who)).toEqual([sheet]);
  expect(await filesIn(office, 'loan')).toEqual([sheet, sheet]);
  expect(heardKeys(await loan.forges('bangiao.phieu 9'))).toEqual(['handover-unknown']);
  for (const phone of [lan, hoa])
    expect(heardKeys(await phone.forges('bangiao.phieu 1'))).toEqual(['not-your-role']);
});
