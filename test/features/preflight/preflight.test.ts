import { expect, test } from 'vitest';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, type Heard, heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** The Thursday before the week of Tet 2026: 16 to 20 February are days off. */
const TODAY: Day = '2026-02-12';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-12-15', max: 5, evidence: ['Báo cáo'] },
  { code: '1.2', max: 4, due: '2026-12-15' },
  { code: '1.3', lead: 'minh', due: '2026-02-18', max: 3 },
  { code: '2.1', lead: 'loan', due: '2026-12-15', max: 2, scoredBy: 'survey' },
];

const linesIn = (heard: Heard) =>
  heard.said?.message.lines.flatMap((line) =>
    line?.key === 'preflight-line' ? [[line.args.kind, line.args.code]] : [],
  );

test('every fault by its points, each with a button that mends it', async () => {
  const { loan, lan, minh, commune, idOf, house, plan, at } = await openOffice(TODAY, PLAN);
  await lan.says('1.1 xong');
  const survey = await plan.criterion('2.1', TODAY);
  const score = {
    criterionId: survey.id,
    actorId: idOf('loan'),
    kind: 'self' as const,
    points: 2,
    reason: '',
  };
  await commune.scores.give(score, house.clock());
  await commune.people.unlink(idOf('minh'), house.clock());

  const found = await loan.says('/soatloi');

  expect(linesIn(found)).toEqual([
    ['done-without-evidence', '1.1'],
    ['no-lead', '1.2'],
    ['lead-out-of-reach', '1.3'],
    ['due-on-day-off', '1.3'],
    ['survey-scored', '2.1'],
  ]);
  expect(heardArgs(found, 'preflight-title')).toMatchObject({ count: 5, points: 14 });
  expect(callsOf(found)).toEqual([
    'minhchung 1.1',
    'phancong 1.2',
    `canbo.xem ${idOf('minh')}`,
    'soatloi.doihan 1.3',
    'soatloi.bodiem 2.1',
  ]);

  const dropped = await loan.presses(found.said, 'soatloi.bodiem');
  expect(heardKeys(dropped)[0]).toBe('preflight-score-dropped');
  expect((await plan.criterion('2.1', TODAY)).selfScore).toBeNull();
  const moved = await loan.presses(dropped.said, 'soatloi.doihan');
  expect(heardArgs(moved, 'preflight-deadline-moved')).toMatchObject({ day: '2026-02-13', times: 1 });
  expect(await plan.time('1.3', TODAY)).toMatchObject({ dueOn: '2026-02-13', originalDueOn: '2026-02-18' });
  await lan.sends({ caption: '1.1' });
  await loan.forges(`phancong.giao 1.2 lead ${idOf('lan')} =with`);
  const account = { channel: 'telegram', userId: 'minh', chatId: 'minh', displayName: '' };
  await commune.people.link(idOf('minh'), account, house.clock());
  expect(heardKeys(await loan.says('/soatloi'))).toEqual(['preflight-clean']);

  at('2026-02-13', 8);
  expect(heardKeys(await loan.forges('soatloi.doihan 1.3'))).toEqual(['preflight-nothing']);
  expect(heardKeys(await loan.forges('soatloi.bodiem 1.1'))).toEqual(['preflight-nothing']);
  for (const forged of ['soatloi', 'soatloi.doihan 1.3', 'soatloi.bodiem 2.1'])
    expect(heardKeys(await minh.forges(forged))).toEqual(['not-your-role']);
});

const kindsIn = (heard: Heard) =>
  heard.said?.message.lines.flatMap((line) =>
    line?.key === 'preflight-kind-line' ? [[line.args.kind, line.args.criteria, line.args.points]] : [],
  );

test('more than a screen of one kind is paged', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({
    code: `1.${at + 1}`,
    due: '2026-12-15' as const,
    max: 1,
  }));
  const { loan } = await openOffice(TODAY, many);

  const first = await loan.says('/soatloi');
  expect(linesIn(first)).toHaveLength(7);
  expect(callsOf(first)).not.toContain('soatloi');
  expect(linesIn(await loan.presses(first.said, 'soatloi no-lead 2'))).toHaveLength(2);
});

/** Nine criteria without a lead, three whose deadline is a day of Tet. */
const MESS: readonly CriterionSketch[] = [
  ...Array.from({ length: 9 }, (_, at) => ({ code: `1.${at + 1}`, due: '2026-12-15' as const, max: 1 })),
  { code: '2.1', lead: 'lan', due: '2026-02-16', max: 2 },
  { code: '2.2', lead: 'lan', due: '2026-02-17', max: 0.5 },
  { code: '2.3', lead: 'minh', due: '2026-02-18', max: 0.5 },
];

test('more than a screen of several kinds is a line and a button a kind, worst first, and back again', async () => {
  const { loan } = await openOffice(TODAY, MESS);

  const kinds = await loan.says('/soatloi');
  expect(heardArgs(kinds, 'preflight-kinds-title')).toEqual({ count: 12, kinds: 2, points: 12 });
  expect(kindsIn(kinds)).toEqual([
    ['no-lead', 9, 9],
    ['due-on-day-off', 3, 3],
  ]);
  expect(heardArgs(kinds, 'preflight-kind-line')).toMatchObject({ codes: '1.1, 1.2, 1.3, 1.4', more: 5 });
  expect(callsOf(kinds)).toEqual(['soatloi no-lead', 'soatloi due-on-day-off']);

  const daysOff = await loan.presses(kinds.said, 'soatloi due-on-day-off');
  expect(linesIn(daysOff)).toHaveLength(3);
  expect(callsOf(daysOff)).toEqual([
    'soatloi.doihan 2.1',
    'soatloi.doihan 2.2',
    'soatloi.doihan 2.3',
    'soatloi',
  ]);
  expect(kindsIn(await loan.presses(daysOff.said, 'soatloi'))).toHaveLength(2);
});

test('what is mended leaves the rest of its kind, and the last of a kind what else there is', async () => {
  const { loan } = await openOffice(TODAY, MESS);

  let left = await loan.says('/soatloi ngày nghỉ');
  for (const [code, others] of [
    ['2.1', 2],
    ['2.2', 1],
  ] as const) {
    left = await loan.presses(left.said, `soatloi.doihan ${code}`);
    expect(heardKeys(left)[0]).toBe('preflight-deadline-moved');
    expect(linesIn(left)).toHaveLength(others);
  }
  const last = await loan.presses(left.said, 'soatloi.doihan 2.3');
  expect(linesIn(last)?.[0]).toEqual(['no-lead', '1.1']);
  expect(callsOf(last)).not.toContain('soatloi');
});

test.each([
  ['hạn rơi vào ngày nghỉ', 'due-on-day-off'],
  ['han ngay nghi', 'due-on-day-off'],
  ['chưa có người chủ trì', 'no-lead'],
  ['due-on-day-off 7', 'due-on-day-off'],
])('/soatloi %s shows that kind', async (words, kind) => {
  const { loan } = await openOffice(TODAY, MESS);

  expect(linesIn(await loan.says(`/soatloi ${words}`))?.[0]?.[0]).toBe(kind);
});

test.each(['2', 'linh tinh', 'điểm tối đa'])(
  '/soatloi %s, of which there is none, shows the kinds',
  async (words) => {
    const { loan } = await openOffice(TODAY, MESS);

    expect(kindsIn(await loan.says(`/soatloi ${words}`))).toHaveLength(2);
  },
);

test('sums that do not add up are mended by the plan file, with one button for all of them', async () => {
  const { loan } = await openOffice(TODAY, [
    { code: '1.1', max: 3 },
    { code: '1.1.1', lead: 'lan', due: '2026-12-15', max: 1 },
    { code: '1.2', max: 5 },
    { code: '1.2.1', lead: 'lan', due: '2026-12-15', max: 1 },
  ]);

  const found = await loan.says('/soatloi');
  expect(linesIn(found)).toEqual([
    ['sum-of-criterion', '1.2'],
    ['sum-of-criterion', '1.1'],
  ]);
  expect(callsOf(found)).toEqual(['nhap']);
});

test('evidence dated outside its time is found, and no longer once it is returned', async () => {
  const { loan, commune, plan, idOf, house } = await openOffice(TODAY, PLAN.slice(0, 1));
  const file = { sha256: 'ab12', size: 9, mime: 'application/pdf' };
  const facts = { ...NOTHING_TOLD, documentDate: '2025-11-30' as const };
  const piece = { file, originalName: 'bao-cao.pdf', caption: '', sentById: idOf('lan'), batch: null, facts };
  const id = await commune.evidence.add(piece, house.clock());
  const { id: criterionId } = await plan.criterion('1.1', TODAY);
  await commune.evidence.link(id, criterionId, (await plan.time('1.1', TODAY)).id, house.clock());

  const found = await loan.says('/soatloi');
  expect(linesIn(found)).toEqual([['evidence-outside', '1.1']]);
  expect(heardArgs(found, 'preflight-line')).toMatchObject({ day: '2025-11-30' });
  expect(callsOf(found)).toEqual([`minhchung.xem ${id}`]);
  const shown = await loan.presses(found.said, 'minhchung.xem');
  expect(callsOf(shown)).toEqual([`minhchung.chitiet ${id}`, `minhchung.rut ${id}`]);
  await loan.presses(shown.said, 'minhchung.chitiet');
  await loan.says('số 12/BC-UBND ngày 30/1/2026');
  expect(heardKeys(await loan.says('/soatloi'))).toEqual(['preflight-clean']);
  await commune.evidence.describe(id, facts, house.clock());

  await commune.evidence.setState(id, 'returned', new Date());
  expect(heardKeys(await loan.says('/soatloi'))).toEqual(['preflight-clean']);
});

test('points over the maximum and a passed time without document are mended by their buttons, to the end', async () => {
  const { loan, commune, plan, idOf, house } = await openOffice('2026-03-12', [
    { code: '1.1', lead: 'lan', due: '2026-12-15', max: 2 },
    { code: '1.2', lead: 'lan', due: '2026-03-10', max: 1, evidence: ['Báo cáo'] },
  ]);
  const { id: criterionId } = await plan.criterion('1.1', TODAY);
  const over = { criterionId, actorId: idOf('lan'), kind: 'self' as const, points: 3, reason: '' };
  await commune.scores.give(over, house.clock());

  const found = await loan.says('/soatloi');
  expect(linesIn(found)).toEqual([
    ['score-over-maximum', '1.1'],
    ['time-without-document', '1.2'],
  ]);
  expect(heardArgs(found, 'preflight-line')).toMatchObject({ score: 3, max: 2, points: 1 });
  const asked = await loan.presses(found.said, 'tucham 1.1');
  await loan.presses(asked.said, 'tucham 1.1 2');
  expect((await plan.criterion('1.1', TODAY)).selfScore).toBe(2);

  const shelf = await loan.presses(found.said, 'minhchung 1.2');
  expect(heardKeys(shelf)).toContain('evidence-send-now');
  await loan.sends({ name: 'bao-cao.pdf' });
  expect(heardKeys(await loan.says('/soatloi'))).toEqual(['preflight-clean']);
});

test('a criterion without a lead, a lead who was never invited: each is mended from its button on', async () => {
  const { loan, commune, idOf, house } = await openOffice(TODAY, PLAN.slice(1, 2));
  await commune.people.unlink(idOf('minh'), house.clock());

  const people = await loan.presses((await loan.says('/soatloi')).said, 'phancong 1.2');
  const chosen = await loan.presses(people.said, 'phancong.chon 1.2 lead');
  const sure = await loan.presses(chosen.said, `phancong.giao 1.2 lead ${idOf('minh')}`);
  await loan.presses(sure.said, `phancong.giao 1.2 lead ${idOf('minh')} =with`);

  const unreached = await loan.says('/soatloi');
  expect(linesIn(unreached)).toEqual([['lead-out-of-reach', '1.2']]);
  const card = await loan.presses(unreached.said, `canbo.xem ${idOf('minh')}`);
  expect(heardKeys(await loan.presses(card.said, `canbo.moi ${idOf('minh')}`))).toContain(
    'members-invitation-title',
  );
});
