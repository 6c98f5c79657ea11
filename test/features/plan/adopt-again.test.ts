import { expect, test } from 'vitest';
import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import type { Day } from '#domain/time/day.ts';
import { jobs } from '#features/index.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { type Commune, openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { tickOf } from '#test/support/tick.ts';
import { adopt, preview, ROWS, rowsWith, workbook } from './plan-files.ts';

const TODAY: Day = '2026-04-01';

test('a changed file shows the difference by code before it is confirmed', async () => {
  const commune = await openCommune({ today: TODAY });
  await adopt(commune, await workbook(ROWS), '+');
  const changed = rowsWith({
    '1.1.1': { max: '1,25', deadline: '20/3/2026' },
    '1.2': { code: '1.3' },
    '2.1': { leads: 'Lê Quang Minh', supports: 'Vũ Văn Thành' },
  });

  const shown = await preview(commune, await workbook(changed));

  const lines = shown.lines.flatMap((line) => (line ? [line] : []));
  expect(lines[1]).toEqual({
    key: 'plan-difference',
    args: { nothing: 'no', added: 0, removed: 0, changed: 2, moved: 1, returned: 0 },
  });
  expect(lines.filter(({ key }) => key === 'plan-changed').map(({ args }) => args)).toEqual([
    { code: '1.1.1', what: 'points', from: 1, to: 1.25 },
    { code: '1.1.1', what: 'deadline', from: '15/3/2026', to: '20/3/2026' },
    { code: '2.1', what: 'leads', from: 'Trần Thị Lan', to: 'Lê Quang Minh' },
    { code: '2.1', what: 'supports', from: 'Lê Quang Minh', to: 'Vũ Văn Thành' },
  ]);
});

test('progress stays with its code when points, deadline and order change', async () => {
  const commune = await openCommune({ today: TODAY });
  await adopt(commune, await workbook(ROWS), '+');
  const before = await criterion(commune, '1.1.1');
  await report(commune, '1.1.1', 60);

  await adopt(
    commune,
    await workbook(rowsWith({ '1.1.1': { max: '1,25', deadline: '20/3/2026' } }).toReversed()),
  );

  const after = await criterion(commune, '1.1.1');
  expect(after).toMatchObject({ id: before.id, maxPoints: 1.25 });
  expect(after.occurrences).toMatchObject([
    { id: before.occurrences[0]?.id, dueOn: '2026-03-20', state: 'in_progress', percent: 60 },
  ]);
  expect(after.assignees).toEqual(before.assignees);
});

test('what a changed file does to deadlines and people is told by the timeline, with its name', async () => {
  const commune = await openCommune({ today: TODAY });
  await adopt(commune, await workbook(ROWS), '+');
  const loan = (await openPhones(commune)).phoneOf('loan');
  const first = await loan.says('/nhatky 1.1.1');
  expect(heardKeys(first)).not.toContain('timeline-duty');
  const changed = {
    '1.1.1': { deadline: '20/3/2026' },
    '1.2': { deadline: 'hằng tháng' },
    '2.1': { leads: 'Lê Quang Minh', supports: 'Vũ Văn Thành' },
  };
  await adopt(commune, await workbook(rowsWith(changed)));

  const file = expect.stringContaining('.xlsx');
  const by = { name: 'Nguyễn Thị Loan', file };
  expect(heardArgs(await loan.says('/nhatky 1.1.1'), 'timeline-replanned')).toMatchObject({
    ...by,
    from: '2026-03-15',
    to: '2026-03-20',
  });
  expect(heardKeys(await loan.says('/nhatky 1.2'))).toContain('timeline-replanned-many');
  const duties = (await loan.says('/nhatky 2.1')).said?.message.lines.flatMap((line) =>
    line?.key === 'timeline-duty' ? [line.args] : [],
  );
  expect(duties).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...by, kind: 'lead', from: 'Trần Thị Lan', to: 'Lê Quang Minh' }),
      expect.objectContaining({ ...by, kind: 'support', from: 'none', to: 'Vũ Văn Thành' }),
    ]),
  );
});

test('a new lead begins today and goes on from what was said and directed; the one before ends', async () => {
  const commune = await openCommune({ today: TODAY });
  await adopt(commune, await workbook(ROWS), '+');
  await report(commune, '1.1.1', 60);
  const { directives } = commune.commune;
  const { id: criterionId } = await criterion(commune, '1.1.1');
  const order = { criterionId, fromId: commune.idOf('thanh'), text: 'họp với Sở', dueOn: null };
  const directiveId = await directives.give(order, commune.house.clock());
  await directives.address(directiveId, commune.idOf('lan'), null);

  await adopt(commune, await workbook(rowsWith({ '1.1.1': { leads: 'Lê Quang Minh' } })));

  const { assignees, occurrences } = await criterion(commune, '1.1.1');
  expect(assignees).toMatchObject([{ name: 'Lê Quang Minh', kind: 'lead' }]);
  expect(occurrences).toMatchObject([{ percent: 60 }]);
  const yesterday = await criterion(commune, '1.1.1', '2026-03-31');
  expect(yesterday.assignees).toMatchObject([{ name: 'Trần Thị Lan' }]);
  expect(await directives.open()).toMatchObject([{ receipts: [{ member: 'Lê Quang Minh' }] }]);
});

test('who loses a part by a changed file hears so once, and so does whoever is given it', async () => {
  const commune = await openCommune({ today: TODAY });
  const phones = await openPhones(commune);
  const [lan, minh] = [phones.phoneOf('lan'), phones.phoneOf('minh')];
  const tick = () => tickOf(commune, phones, jobs);
  await adopt(commune, await workbook(ROWS), '+');
  await tick();
  const changed = rowsWith({
    '1.1.1': { leads: 'Lê Quang Minh' },
    '2.1': { leads: 'Lê Quang Minh', supports: '' },
  });

  const reply = await adopt(commune, await workbook(changed));
  await tick();

  expect(reply.lines.find((line) => line?.key === 'plan-adopted-replaced')?.args).toMatchObject({
    count: 1,
    names: 'Trần Thị Lan',
  });
  const keys = (phone: typeof lan) =>
    phone.sees().flatMap(({ message }) => message.lines.flatMap((line) => (line ? [line] : [])));
  const taken = keys(lan).filter(({ key }) => key === 'duty-letter-taken');
  expect(taken.map(({ args }) => args)).toEqual([
    { count: 2, codes: '1.1.1, 2.1', more: 0, to: 'Lê Quang Minh' },
  ]);
  const given = keys(minh).filter(({ key }) => key === 'duty-letter-given');
  expect(given.at(-1)?.args).toMatchObject({ count: 2 });
});

test('who loses a part on a day off hears of it on the next working day, not before', async () => {
  const commune = await openCommune({ today: TODAY });
  const phones = await openPhones(commune);
  const lan = phones.phoneOf('lan');
  await adopt(commune, await workbook(ROWS), '+');
  await tickOf(commune, phones, jobs);
  commune.at('2026-04-05', 9);

  await adopt(commune, await workbook(rowsWith({ '1.1.1': { leads: 'Lê Quang Minh' } })));

  const hasHeard = () =>
    lan.sees().some(({ message }) => message.lines.some((line) => line?.key === 'duty-letter-taken'));
  await tickOf(commune, phones, jobs);
  expect(hasHeard()).toBe(false);
  commune.at('2026-04-06', 8);
  await tickOf(commune, phones, jobs);
  expect(hasHeard()).toBe(true);
});

test('what was assigned by hand stays where a file words people as before, and gives way where it names others', async () => {
  const commune = await openCommune({ today: TODAY });
  const { idOf } = commune;
  await adopt(commune, await workbook(ROWS), '+');
  const loan = (await openPhones(commune)).phoneOf('loan');
  const people = async (code: string) =>
    (await criterion(commune, code)).assignees.map(({ name, kind }) => `${kind} ${name}`);
  const leads = await loan.presses((await loan.says('/phancong 2.1')).said, 'phancong.chon 2.1 lead');
  const place = await loan.presses(leads.said, `phancong.giao 2.1 lead ${idOf('thanh')}`);
  const given = await loan.presses(place.said, callsOf(place)[0] ?? '');
  const support = (await criterion(commune, '2.1')).assignees.find(({ kind }) => kind === 'support');
  const taken = await loan.presses(given.said, `phancong.thoi 2.1 ${support?.dutyId}`);
  await loan.presses(taken.said, `phancong.thoi 2.1 ${support?.dutyId}`);
  expect(await people('2.1')).toEqual(['lead Vũ Văn Thành']);

  await adopt(commune, await workbook(rowsWith({ '1.1.1': { max: '1,25' } })));

  expect(await people('2.1')).toEqual(['lead Vũ Văn Thành']);
  expect(await people('1.1.1')).toEqual(['lead Trần Thị Lan']);

  await adopt(commune, await workbook(rowsWith({ '2.1': { leads: 'Lê Quang Minh' } })));

  expect(await people('2.1')).toEqual(['lead Lê Quang Minh']);
});

test('what is taken out of the plan keeps its history, and takes it up again when it comes back', async () => {
  const commune = await openCommune({ today: TODAY });
  const without = ROWS.filter(({ code }) => code !== '1.1.1');
  await adopt(commune, await workbook(ROWS), '+');
  const before = await criterion(commune, '1.1.1');
  await report(commune, '1.1.1', 60);

  await adopt(commune, await workbook(without));
  expect((await work(commune)).criteria.map(({ code }) => code)).toEqual(['1.1.2', '1.2', '2.1']);
  expect(await commune.commune.work.historyOf(before.id, 5)).toMatchObject([{ percent: 60 }]);

  await adopt(commune, await workbook(rowsWith({ '1.1.1': { deadline: '16/3/2026' } })));
  const back = await criterion(commune, '1.1.1');
  expect(back.id).toBe(before.id);
  expect(back.occurrences).toMatchObject([{ id: before.occurrences[0]?.id, dueOn: '2026-03-16' }]);
});

test('a monthly duty that becomes a quarterly one keeps the months that were answered', async () => {
  const commune = await openCommune({ today: TODAY });
  await adopt(commune, await workbook(ROWS), '+');
  await report(commune, '1.1.2', 100, '2026-02');

  await adopt(commune, await workbook(rowsWith({ '1.1.2': { deadline: 'Hằng quý' } })));

  const { occurrences } = await criterion(commune, '1.1.2');
  expect(occurrences.map(({ period }) => period)).toEqual([
    '2026-02',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
    '2026-Q4',
  ]);
});

test('a month for which evidence was sent stays as well', async () => {
  const commune = await openCommune({ today: TODAY });
  await adopt(commune, await workbook(ROWS), '+');
  const { id, occurrences } = await criterion(commune, '1.1.2');
  const march = occurrences.find(({ period }) => period === '2026-03');
  const now = commune.house.clock();
  const evidenceId = await commune.commune.evidence.add(
    {
      file: { sha256: await commune.vault.keep(new Uint8Array([1])), size: 1, mime: 'image/png' },
      originalName: 'anh.png',
      caption: '',
      sentById: commune.idOf('minh'),
      batch: null,
    },
    now,
  );
  await commune.commune.evidence.link(evidenceId, id, march?.id ?? null, now);

  await adopt(commune, await workbook(rowsWith({ '1.1.2': { deadline: '30/6/2026' } })));

  const after = await criterion(commune, '1.1.2');
  expect(after.occurrences.map(({ period, evidence }) => [period, evidence.submitted])).toEqual([
    ['2026-03', 1],
    ['once', 0],
  ]);
});

test('people added after the first import take up their duties since the plan began', async () => {
  const commune = await openCommune({ today: TODAY });
  const bytes = await workbook(ROWS);
  await adopt(commune, bytes);
  expect((await criterion(commune, '1.2')).assignees).toEqual([]);

  await adopt(commune, bytes, '+');

  expect((await criterion(commune, '1.2')).assignees).toMatchObject([
    { name: 'Hoàng Văn Bình', kind: 'lead' },
    { name: 'Đài truyền thanh', kind: 'support' },
  ]);
  expect((await criterion(commune, '1.2', '2026-02-01')).assignees).toHaveLength(2);
});

test('ten thousand criteria are put in force, and again with another deadline', async () => {
  const commune = await openCommune({ today: TODAY });
  const adoptAll = (deadline: Day) =>
    commune.store.transaction((tx) =>
      adoptPlan(
        { store: tx.commune(commune.commune.organisationId), now: commune.house.clock(), today: TODAY },
        { draft: largeDraft(deadline), year: 2026, fileName: 'lon.xlsx', fileHash: deadline },
        { by: { kind: 'operator', name: 'root' }, addPeople: true },
      ),
    );

  expect(await adoptAll('2026-06-30')).toMatchObject({ leaves: 10_000, version: 1 });
  expect(await adoptAll('2026-07-31')).toMatchObject({ leaves: 10_000, version: 2, added: 0, removed: 0 });

  const { criteria } = await work(commune);
  expect(criteria).toHaveLength(10_000);
  expect(criteria[4711]?.occurrences).toMatchObject([{ dueOn: '2026-07-31' }]);
}, 60_000);

function largeDraft(dueOn: Day): PlanDraft {
  const criteria = Array.from({ length: 10_000 }, (_, at) => ({
    code: `1.${at + 1}`,
    parentCode: null,
    fieldCode: 'I',
    name: `Việc thứ ${at}`,
    maxPoints: 1,
    baselinePoints: null,
    lostPoints: null,
    scoring: null,
    track: 'maintain' as const,
    scoredBy: 'unit' as const,
    cause: '',
    remedy: '',
    leads: [at % 2 ? 'Trần Thị Lan' : 'Lê Quang Minh'],
    supports: [`Tổ công tác số ${at % 50}`],
    deadline: { kind: 'fixed' as const, days: [dueOn] },
    deadlineText: '',
    evidence: ['Báo cáo'],
    place: { sheet: 'Sheet1', row: at + 2 },
  }));
  const fields = [{ code: 'I', name: 'Lĩnh vực', maxPoints: null }];
  const nothing = { faults: [], warnings: [], ignoredColumns: [] };
  return { number: null, issuedOn: null, year: 2026, title: null, fields, criteria, ...nothing };
}

async function work({ commune }: Commune, day: Day = TODAY) {
  const head = await commune.plans.ofYear(2026);
  if (!head) throw new Error('no plan');
  return commune.work.plan(head, day);
}

async function criterion(commune: Commune, code: string, day: Day = TODAY) {
  const found = (await work(commune, day)).criteria.find((each) => each.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

async function report(commune: Commune, code: string, percent: number, period?: string): Promise<void> {
  const { assignees, occurrences } = await criterion(commune, code);
  const duty = assignees[0];
  const occurrence = occurrences.find((each) => period === undefined || each.period === period);
  if (!duty || !occurrence) throw new Error(`nobody answers for ${code}`);
  const state = percent === 100 ? ('done' as const) : ('in_progress' as const);
  await commune.commune.work.record(
    {
      occurrenceId: occurrence.id,
      dutyId: duty.dutyId,
      actorId: duty.memberId,
      state,
      percent,
      note: '',
    },
    commune.house.clock(),
    () => TODAY,
  );
}
