import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, type Heard, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [
    { code: '1.1', lead: 'lan' },
    { code: '1.2', lead: 'lan', due: '2026-06-30' },
    { code: '2.1', lead: ['lan', 'minh'] },
  ]);
  const phones = await openPhones(commune);
  return {
    commune,
    phones,
    lan: phones.phoneOf('lan'),
    loan: phones.phoneOf('loan'),
    minh: phones.phoneOf('minh'),
    time: (code: string) => plan.time(code, TODAY),
    history: async (code: string) =>
      (await commune.commune.work.historyOf((await plan.criterion(code, TODAY)).id, 20)).reverse(),
  };
}

const undoOf = (heard: Heard) => callsOf(heard).find((call) => call.startsWith('hoantac')) ?? '';

test('the last report is taken back by a new row; what stood before stands again', async () => {
  const { lan, time, history } = await openOffice();
  await lan.says('1.2 xong 40%, chờ số liệu');
  await lan.says('1.2 xong 80%');

  const heard = await lan.says('/hoantac');

  expect(heardArgs(heard, 'progress-undone')).toMatchObject({
    code: '1.2',
    takenState: 'in_progress',
    takenPercent: 80,
    state: 'in_progress',
    percent: 40,
  });
  expect(await time('1.2')).toMatchObject({ percent: 40, note: expect.stringContaining('số liệu') });
  const rows = await history('1.2');
  expect(rows.map(({ percent }) => percent)).toEqual([40, 80, 40]);
  expect(rows[2]?.undoesId).toBe(rows[1]?.id);
});

test('again and again, from the newest to the first, and then nothing is left', async () => {
  const { lan, time } = await openOffice();
  await lan.says('1.1 xong 10%');
  await lan.says('1.2 xong 20%');
  await lan.says('1.1 xong 30%');

  expect(heardArgs(await lan.says('/hoantac'), 'progress-undone')).toMatchObject({
    code: '1.1',
    percent: 10,
  });
  expect(heardArgs(await lan.says('/hoantac'), 'progress-undone')).toMatchObject({ code: '1.2', percent: 0 });
  expect(heardArgs(await lan.says('/hoantac'), 'progress-undone')).toMatchObject({ code: '1.1', percent: 0 });
  expect(heardKeys(await lan.says('/hoantac'))).toEqual(['undo-nothing']);
  expect(await time('1.1')).toMatchObject({ state: 'not_started', lastHeardAt: null });
});

test('the button takes back the report it stands under, and only once', async () => {
  const { lan, time, history } = await openOffice();
  const said = await lan.says('1.1 xong');
  await lan.says('1.2 xong');

  expect(heardArgs(await lan.presses(said.said, 'hoantac'), 'progress-undone')).toMatchObject({
    code: '1.1',
  });
  expect(await time('1.1')).toMatchObject({ state: 'not_started', doneOn: null });
  expect(await time('1.2')).toMatchObject({ state: 'done' });

  const again = await lan.forges(undoOf(said));
  expect(heardKeys(again)).toEqual(['undo-already']);
  expect(again.said).toBeNull();
  expect(await history('1.1')).toHaveLength(2);
});

test('what was built upon is not taken back from under it', async () => {
  const { lan, time } = await openOffice();
  const first = await lan.says('1.1 xong 40%');
  await lan.says('1.1 xong 80%');

  expect(heardKeys(await lan.forges(undoOf(first)))).toEqual(['undo-superseded']);
  expect(await time('1.1')).toMatchObject({ percent: 80 });
});

test('neither where the newest of all was taken back and one between still stands', async () => {
  const { lan, time } = await openOffice();
  const first = await lan.says('1.1 xong 20%');
  await lan.says('1.1 xong 40%');
  await lan.says('1.1 xong 60%');
  await lan.says('/hoantac');

  expect(heardKeys(await lan.forges(undoOf(first)))).toEqual(['undo-superseded']);
  expect(await time('1.1')).toMatchObject({ percent: 40 });
});

test('what was taken back stays so, whatever was said and taken back since', async () => {
  const { lan, history } = await openOffice();
  const first = await lan.says('1.1 xong 20%');
  await lan.presses(first.said, 'hoantac');
  const second = await lan.says('1.1 xong 40%');
  await lan.presses(second.said, 'hoantac');

  expect(heardKeys(await lan.forges(undoOf(first)))).toEqual(['undo-already']);
  expect(await history('1.1')).toHaveLength(4);
});

test('an undo is not undone', async () => {
  const { lan, history } = await openOffice();
  await lan.says('1.1 xong');
  await lan.says('/hoantac');
  const [, undo] = await history('1.1');

  expect(heardKeys(await lan.forges(`hoantac ${undo?.id}`))).toEqual(['undo-nothing']);
});

test('somebody else’s report is not theirs to take back; the coordinator may', async () => {
  const { lan, loan, minh, time } = await openOffice();
  const said = await lan.says('2.1 xong');

  expect(heardKeys(await minh.forges(undoOf(said)))).toEqual(['undo-not-yours']);
  expect(await time('2.1')).toMatchObject({ percent: 50 });
  expect(heardKeys(await loan.forges(undoOf(said)))).toEqual(['progress-undone']);
  expect(await time('2.1')).toMatchObject({ percent: 0 });
});

test('after the coordinator took one back, /hoantac goes on with the one before', async () => {
  const { lan, loan, time } = await openOffice();
  await lan.says('1.1 xong 40%');
  const second = await lan.says('1.2 xong 80%');
  await loan.forges(undoOf(second));

  expect(heardArgs(await lan.says('/hoantac'), 'progress-undone')).toMatchObject({ code: '1.1' });
  expect(await time('1.1')).toMatchObject({ percent: 0 });
});

test('of two leads only the own part is taken back', async () => {
  const { lan, minh, time } = await openOffice();
  await lan.says('2.1 xong');
  await minh.says('2.1 xong');

  await minh.says('/hoantac');

  expect(await time('2.1')).toMatchObject({ state: 'in_progress', percent: 50 });
});

test.each(['hoantac 999999', 'hoantac -1', 'hoantac x'])('"%s" takes nothing back', async (call) => {
  const { lan, time } = await openOffice();
  await lan.says('1.1 xong');

  expect(['undo-nothing', 'usage']).toContain(heardKeys(await lan.forges(call))[0]);
  expect(await time('1.1')).toMatchObject({ state: 'done' });
});

test('the trail says who took back what', async () => {
  const { lan, commune } = await openOffice();
  await lan.says('1.1 xong');
  await lan.says('/hoantac');

  expect(await commune.commune.audit.latest(1)).toMatchObject([
    { action: 'progress-undone', subject: 'criterion:1.1', actorName: 'Trần Thị Lan' },
  ]);
  expect(await commune.commune.audit.firstFault()).toBeNull();
});
