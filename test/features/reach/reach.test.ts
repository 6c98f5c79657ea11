import { expect, test } from 'vitest';
import { writeShortCode } from '#domain/text/short-code.ts';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { filesIn } from '#test/support/papers.ts';
import { callsOf, type Heard, heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-05', max: 2 },
  { code: '1.2', lead: 'lan', due: '2026-06-11', max: 3 },
  { code: '2.1', lead: 'minh', due: '2026-12-20', max: 1 },
];

const open = () => openOffice(TODAY, PLAN);
const peopleIn = (heard: Heard) =>
  heard.said?.message.lines.flatMap((line) =>
    line?.key === 'reach-person' ? [[line.args.name, line.args.why, line.args.since, line.args.overdue]] : [],
  );

/** The part of Lan in a criterion, as the sheet names it. */
async function shortCode(office: Awaited<ReturnType<typeof open>>, code: string): Promise<string> {
  const criterion = await office.plan.criterion(code, TODAY);
  const [duty] = criterion.assignees;
  const [occurrence] = criterion.occurrences;
  return writeShortCode({ dutyId: duty?.dutyId ?? 0, occurrenceId: occurrence?.id ?? 0 });
}

test('who is not linked, has blocked the bot, or is silent while work is late, stands in the list', async () => {
  const { loan, lan, minh, commune, idOf, house, store, at } = await open();
  expect(heardKeys(await loan.says('/lienlac'))).toEqual(['reach-all-well']);
  at('2026-05-12');
  await commune.people.unlink(idOf('lan'), house.clock());
  // Due in 24 and 30 days: a reminder day is come, and nobody need be called yet.
  expect(heardKeys(await loan.says('/lienlac'))).toEqual(['reach-all-well']);
  at(TODAY);

  expect(peopleIn(await loan.says('/lienlac'))).toEqual([['Trần Thị Lan', 'unlinked', 'none', 1]]);

  const account = { channel: 'telegram', userId: 'lan', chatId: 'lan', displayName: '' };
  await commune.people.link(idOf('lan'), account, house.clock());
  await store.organisations.setReach('telegram', 'minh', house.clock());
  expect(peopleIn(await loan.says('/lienlac'))).toEqual([['Lê Quang Minh', 'blocked', TODAY, 1]]);
  await store.organisations.setReach('telegram', 'minh', null);

  at('2026-06-12');
  await minh.says('/viec');
  at('2026-06-24');
  expect(peopleIn(await loan.says('/lienlac'))).toEqual([['Trần Thị Lan', 'silent', TODAY, 2]]);
  await lan.says('/viec');
  expect(heardKeys(await loan.says('/lienlac'))).toEqual(['reach-all-well']);
});

test('the coordinator is told in the morning’s one message, and only when there is somebody', async () => {
  const { loan, commune, idOf, house, at, tick } = await open();
  const told = () =>
    loan.sees().filter(({ message }) => message.lines.some((line) => line?.key === 'reach-title'));
  await tick();
  expect(told()).toEqual([]);

  await commune.people.unlink(idOf('lan'), house.clock());
  at('2026-06-13', 8);
  await tick();
  expect(told()).toEqual([]);
  at('2026-06-15', 8);
  await tick();
  await tick();
  expect(told()).toHaveLength(1);
});

test('who is away is not out of reach', async () => {
  const { loan, commune, idOf, house } = await open();
  await commune.people.unlink(idOf('lan'), house.clock());
  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-06-30 ${idOf('minh')}`);

  expect(heardKeys(await loan.says('/lienlac'))).toEqual(['reach-all-well']);
});

test('an answer by telephone is written down for the member, and shows who wrote it', async () => {
  const office = await open();
  const { loan, commune, idOf, house, plan } = office;
  await commune.people.unlink(idOf('lan'), house.clock());
  const list = await loan.says('/lienlac');
  const theirs = await loan.presses(list.said, `nhapthay.nguoi ${idOf('lan')}`);
  const code = await shortCode(office, '1.1');

  const recorded = await loan.presses(theirs.said, `nhapthay ${code} =done`);

  expect(heardArgs(recorded, 'progress-on-behalf')).toEqual({ name: 'Trần Thị Lan' });
  expect(callsOf(recorded)).toContain(`nhapthay.nguoi ${idOf('lan')}`);
  const [answer] = (await plan.time('1.1', TODAY)).answers;
  expect(answer).toMatchObject({ memberId: idOf('lan'), state: 'done' });
  const [deed] = await commune.audit.latest(1, 'criterion:1.1');
  expect(deed).toMatchObject({ actorName: 'Nguyễn Thị Loan', details: { dutyOf: idOf('lan') } });
});

test('the code of the sheet with the words on it: the part of a supporter, not of the lead', async () => {
  const office = await open();
  const { loan, plan } = office;
  const criterion = await plan.criterion('1.1', TODAY);
  const support = criterion.assignees[1]?.dutyId ?? 0;
  const code = writeShortCode({ dutyId: support, occurrenceId: criterion.occurrences[0]?.id ?? 0 });

  const recorded = await loan.says(`/nhapthay ${code.toLowerCase()} xong 80%, chờ ký`);

  expect(heardArgs(recorded, 'progress-on-behalf')).toEqual({ name: 'Lê Quang Minh' });
  expect((await plan.time('1.1', TODAY)).answers).toMatchObject([{ kind: 'support', state: 'submitted' }]);
  const ask = await loan.says(`/nhapthay ${await shortCode(office, '1.2')}`);
  expect(heardArgs(ask, 'behalf-ask')).toMatchObject({ name: 'Trần Thị Lan', code: '1.2' });
  expect(heardArgs(await loan.says('vướng: chưa có kinh phí'), 'progress-recorded')).toMatchObject({
    code: '1.2',
    state: 'blocked',
  });
});

test.each([
  'nhập thay anh Minh 1.1 xong 80%, chờ ký',
  'nhap thay cho Minh 1.1: xong 80%, chờ ký',
  '/nhapthay anh Minh 1.1 xong 80%, chờ ký',
])('the name and the code instead of the sheet’s: “%s”', async (words) => {
  const { loan, plan } = await open();
  const recorded = await loan.says(words);
  expect(heardArgs(recorded, 'progress-on-behalf')).toEqual({ name: 'Lê Quang Minh' });
  expect((await plan.time('1.1', TODAY)).answers).toMatchObject([
    { kind: 'support', state: 'submitted', percent: 80 },
  ]);
});

test('for somebody nobody knows, for work that is not theirs, by an official: nothing is written down', async () => {
  const { loan, lan, plan } = await open();
  expect(heardKeys(await loan.says('nhập thay anh Vinh 1.1 xong 80%'))).toEqual(['name-unknown']);
  expect(heardKeys(await loan.says('nhập thay chị Hoa 1.1 xong 80%'))).toEqual(['wish-not-theirs']);
  expect(heardKeys(await loan.says('nhập thay chị Lan 9.9 xong 80%'))).toEqual(['criterion-unknown']);
  expect(heardArgs(await loan.says('nhập thay chị Lan 1.1'), 'behalf-ask')).toMatchObject({ code: '1.1' });
  await lan.says('nhập thay anh Minh 1.1 xong 80%');
  expect((await plan.time('1.1', TODAY)).answers).not.toContainEqual(
    expect.objectContaining({ kind: 'support' }),
  );
});

test('a wrong code, a part that has ended, and who is no coordinator', async () => {
  const office = await open();
  const { loan, lan, minh, idOf } = office;
  const code = await shortCode(office, '1.1');

  expect(heardKeys(await loan.says('/nhapthay 4N-9C0 xong'))).toEqual(['behalf-code-unknown']);
  expect(heardKeys(await loan.says('/nhapthay 3.2.1 xong'))).toEqual(['behalf-code-unknown']);
  for (const phone of [lan, minh])
    expect(heardKeys(await phone.forges(`nhapthay ${code} =done`))).toEqual(['not-your-role']);
  await loan.forges(`bangiao.xem ${idOf('lan')} ${idOf('minh')} =yes`);
  expect(heardKeys(await loan.forges(`nhapthay ${code} =done`))).toEqual(['duty-changed-meanwhile']);
});

test('sheets on paper for who cannot be reached, and the answer entered by the code that stands on them', async () => {
  const office = await open();
  const { loan, commune, idOf, house } = office;
  expect(heardKeys(await loan.says('in phiếu đôn đốc'))).toEqual(['urging-all-reached']);
  await commune.people.unlink(idOf('lan'), house.clock());
  await commune.people.unlink(idOf('minh'), house.clock());

  await loan.presses((await loan.says('/lienlac')).said, 'lienlac.phieu');

  const [sheets] = await filesIn(office, 'loan');
  const code = await shortCode(office, '1.1');
  expect(sheets?.filter((text) => text === 'PHIẾU ĐÔN ĐỐC')).toHaveLength(2);
  expect(sheets).toEqual(
    expect.arrayContaining([
      'DANH SÁCH GIAO PHIẾU ĐÔN ĐỐC',
      'Trần Thị Lan, Tư pháp – Hộ tịch',
      'Kính gửi: Đồng chí Lê Quang Minh, Tài chính – Kế toán.',
      'Đến ngày 10/06/2026, đồng chí có 02 nhiệm vụ đến hạn hoặc quá hạn, trong đó 01 nhiệm vụ đã quá hạn, tổng điểm tối đa 5 điểm.',
      code,
      '05/06/2026',
    ]),
  );
  const recorded = await loan.says(`/nhapthay ${code} xong rồi`);
  expect(heardArgs(recorded, 'progress-on-behalf')).toEqual({ name: 'Trần Thị Lan' });
  const [deed] = await commune.audit.latest(1, 'file:phieu-don-doc');
  expect(deed).toMatchObject({ details: { people: ['Lê Quang Minh', 'Trần Thị Lan'] } });
});

test('a sheet for one person, from what is open of theirs; not for who has nothing due', async () => {
  const office = await open();
  const { loan, lan, hoa, idOf, at } = office;
  const theirs = await loan.forges(`nhapthay.nguoi ${idOf('minh')}`);

  await loan.presses(theirs.said, 'lienlac.phieu');

  const [sheet] = await filesIn(office, 'loan');
  expect(sheet?.[0]).toBe('ỦY BAN NHÂN DÂN');
  expect(sheet?.filter((text) => text === 'PHIẾU ĐÔN ĐỐC')).toHaveLength(1);
  expect(sheet).toContain('1.1 Ban hành kế hoạch cải cách hành chính (phối hợp)');
  at(TODAY, 15);
  await loan.says('in phiếu đôn đốc anh Minh');
  expect(await filesIn(office, 'loan')).toEqual([sheet, sheet]);
  expect(heardKeys(await loan.forges(`lienlac.phieu ${idOf('thanh')}`))).toEqual(['urging-nothing-due']);
  for (const phone of [lan, hoa])
    expect(heardKeys(await phone.forges('lienlac.phieu'))).toEqual(['not-your-role']);
});
