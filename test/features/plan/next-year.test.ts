import { expect, test } from 'vitest';
import type { Message } from '#app/message.ts';
import { makePaper } from '#app/papers/paper.ts';
import { daysOffFor } from '#documents/holidays.ts';
import type { Day } from '#domain/time/day.ts';
import { jobs, papers } from '#features/index.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { confirmImport } from '#features/plan/confirm-import.ts';
import { planBefore } from '#features/plan/plan-before.ts';
import { fillSample } from '#features/sample/fill-sample.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { messageOf, openCommune } from '#test/support/commune.ts';
import { openPhones } from '#test/support/phones.ts';
import { tickOf } from '#test/support/tick.ts';
import { adopt, preview, ROWS, workbook } from './plan-files.ts';

const argsOf = (message: Message, key: string) => message.lines.find((line) => line?.key === key)?.args;

const NEXT = ROWS.map((row) => ({ ...row, deadline: row.deadline?.replace('2026', '2027') ?? '' }));
const TITLE = { title: 'Kế hoạch số 7/KH-UBND ngày 08 tháng 01 năm 2027' };

/** A commune in January 2027 that works by the plan of 2026, of which work is open. */
async function inJanuary() {
  const commune = await openCommune({ today: '2026-03-02' });
  await commune.commune.settings.seedDaysOff([...daysOffFor(2026), ...daysOffFor(2027)]);
  const phones = await openPhones(commune);
  await adopt(commune, await workbook(ROWS), '+');
  const tick = () => tickOf(commune, phones, jobs);
  await tick();
  commune.at('2027-01-11', 9);
  const lan = phones.phoneOf('lan');
  return {
    ...commune,
    tick,
    loan: phones.phoneOf('loan'),
    /** The codes with their due days that Lan is reminded of on a day. */
    async remindedOn(day: Day) {
      commune.at(day, 9);
      await tick();
      const seen = lan
        .sees()
        .filter(({ kind }) => kind === 'reminder')
        .at(-1);
      const lines = seen?.message.lines ?? [];
      return lines.flatMap((line) =>
        line?.key === 'work-line' ? [`${line.args['code']} ${line.args['due']}`] : [],
      );
    },
  };
}

test('a plan of the next year says what nobody is reminded of any more, and may wait', async () => {
  const commune = await inJanuary();

  const shown = await preview(commune, await workbook(NEXT, TITLE));

  expect(argsOf(shown, 'plan-before')).toMatchObject({
    before: '2026',
    year: '2027',
    until: '2027-01-11',
    orFrom: '2027-02-01',
    codes: expect.stringContaining('1.1.1'),
  });
  const [wait = ''] = shown.choices
    .flat()
    .flatMap(({ call }) => (call.endsWith('@2027-02-01') ? [call] : []));
  const reply = messageOf(await commune.as('loan').does(confirmImport, wait.replace('nhap.xacnhan ', '')));
  expect(argsOf(reply, 'plan-adopted-waits')).toEqual({ day: '2027-02-01', year: '2027', before: '2026' });

  expect(await commune.remindedOn('2027-01-12')).toEqual(['1.1.1 2026-03-15']);
  expect((await commune.loan.says('/baocao')).said?.message).toBeDefined();
  const later = await commune.remindedOn('2027-03-01');
  expect(later).toEqual(['1.1.1 2027-03-15']);
});

test('over the sample plan, too, it is offered to wait', async () => {
  const commune = await openCommune({ today: '2026-12-21' });
  await fillSample(commune.store, commune.house, { year: 2026, adoptPlan });
  const sample = (await commune.store.organisations.all()).at(-1);
  if (!sample) throw new Error('there is no sample');
  const store = commune.store.commune(sample.id);

  expect(await planBefore({ store, today: '2026-12-21' }, 2027)).toMatchObject({
    year: 2026,
    until: '2027-01-01',
    orFrom: '2027-02-01',
  });
});

test('a plan that is to wait can be worked by earlier', async () => {
  const commune = await inJanuary();
  const bytes = await workbook(NEXT, TITLE);
  const first = await preview(commune, bytes);
  const wait = first.choices.flat().find(({ call }) => call.endsWith('@2027-02-01'));
  await commune.as('loan').does(confirmImport, wait?.call.replace('nhap.xacnhan ', '') ?? '');

  await adopt(commune, bytes);

  const head = await commune.commune.plans.inForce('2027-01-11');
  expect(head?.year).toBe(2027);
  const trail = (await commune.loan.says('/nhatky')).said?.message.lines ?? [];
  const changes = trail.flatMap((line) => (line?.args['action'] === 'setting-changed' ? [line.args] : []));
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    ['01/02/2027', 'none'],
    ['none', '01/02/2027'],
  ]);
});

test.each([
  ['no plan of the new year is there', false],
  ['that of the new year waits for its day', true],
])('the draft of January’s report is made by the plan in force while %s', async (_, waits) => {
  const commune = await inJanuary();
  if (waits) {
    const shown = await preview(commune, await workbook(NEXT, TITLE));
    const wait = shown.choices.flat().find(({ call }) => call.endsWith('@2027-02-01'));
    await commune.as('loan').does(confirmImport, wait?.call.replace('nhap.xacnhan ', '') ?? '');
  }

  commune.at('2027-01-19', 9);
  await commune.tick();

  const drafts = commune.loan.sees().filter(({ kind }) => kind === 'draft');
  expect(drafts.map(({ key }) => key)).toEqual([expect.stringContaining('draft:2027-01')]);
  const { house, store } = commune;
  const order = { paper: 'report-word', about: '2027-01' };
  const { organisationId } = commune.commune;
  const desk = { house, store, papers, words: wordsIn('vi') };
  expect(await makePaper(desk, organisationId, order)).toMatchObject({ ok: true });
});

test('nothing is said where nothing of the year before is open', async () => {
  const commune = await openCommune({ today: '2027-01-11' });
  const shown = await preview(commune, await workbook(NEXT, TITLE));
  expect(shown.lines.map((line) => line?.key)).not.toContain('plan-before');
});

test('at the turn of the year the coordinator hears once a week what is still to be done, until it is', async () => {
  const commune = await inJanuary();
  const heard = async (day: Day) => {
    commune.at(day, 9);
    const before = commune.loan.sees().length;
    await commune.tick();
    const briefs = commune.loan
      .sees()
      .slice(before)
      .filter(({ kind }) => kind === 'brief');
    return briefs.flatMap(({ message }) =>
      message.lines.flatMap((line) => (/^year-/.test(line?.key ?? '') ? [line?.key] : [])),
    );
  };

  expect(await heard('2026-11-30')).toEqual([]);
  expect(await heard('2026-12-01')).toEqual(['year-title', 'year-no-plan', 'year-open']);
  expect(await heard('2026-12-02')).toEqual([]);
  expect(await heard('2026-12-07')).toEqual(['year-title', 'year-no-plan', 'year-open']);
  expect(await heard('2027-01-11')).toEqual([
    'year-title',
    'year-no-plan',
    'year-open',
    'year-not-appraised',
  ]);
  await adopt(commune, await workbook(NEXT, TITLE));
  expect(await heard('2027-01-18')).toEqual(['year-title', 'year-open', 'year-not-appraised']);
  expect(await heard('2027-04-05')).toEqual([]);
});
