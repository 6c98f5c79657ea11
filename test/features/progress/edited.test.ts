import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [
    { code: '1.1', lead: 'lan' },
    { code: '1.2', lead: 'lan' },
    { code: '2.1', lead: 'lan', due: 'monthly' },
  ]);
  const phones = await openPhones(commune);
  return {
    commune,
    phones,
    lan: phones.phoneOf('lan'),
    time: (code: string, period?: string) => plan.time(code, TODAY, period),
    history: async (code: string) =>
      (await commune.commune.work.historyOf((await plan.criterion(code, TODAY)).id, 20)).reverse(),
  };
}

test('an edit that says the same is met with silence', async () => {
  const { lan, history } = await openOffice();
  const { ownId } = await lan.says('1.2 xong 80%');

  const heard = await lan.says('1.2 Xong 80 %.', { edits: ownId });

  expect(heard.said).toBeNull();
  expect(await history('1.2')).toHaveLength(1);
});

test('an edit that says something else takes the old one back and writes the new one down', async () => {
  const { lan, time, history } = await openOffice();
  const { ownId } = await lan.says('1.2 xong 80%');

  const heard = await lan.says('1.2 xong 90%', { edits: ownId });

  expect(heardKeys(heard)).toEqual(['progress-amended', 'progress-recorded']);
  expect(await time('1.2')).toMatchObject({ percent: 90 });
  expect((await history('1.2')).map(({ undoesId, percent }) => [undoesId !== null, percent])).toEqual([
    [false, 80],
    [true, 0],
    [false, 90],
  ]);
});

test('edited again and again, each edit takes back the one before it only', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.2 xong 20%');

  await lan.says('1.2 xong 30%', { edits: ownId });
  await lan.says('1.2 xong 40%', { edits: ownId });
  const last = await lan.says('1.2 xong', { edits: ownId });

  expect(heardArgs(last, 'progress-recorded')).toMatchObject({ state: 'done', before: 'not_started' });
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test('a percent that is taken out of the words is no longer said', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.2 đang làm, được 80%');

  await lan.says('1.2 đang làm', { edits: ownId });

  expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 0 });
});

test('a code put right moves the report to the other criterion', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.1 xong');

  await lan.says('1.2 xong', { edits: ownId });

  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test('a month put right moves the report to the other month', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('2.1 báo cáo tháng 4 xong');

  await lan.says('2.1 báo cáo tháng 5 xong', { edits: ownId });

  expect(await time('2.1', '2026-04')).toMatchObject({ state: 'not_started' });
  expect(await time('2.1', '2026-05')).toMatchObject({ state: 'done' });
});

test('an edit that turns into a question withdraws what was written down', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.2 xong');

  const heard = await lan.says('1.2 nộp cho ai vậy?', { edits: ownId });

  expect(heardKeys(heard)[0]).toBe('progress-withdrawn');
  expect(heardKeys(heard)).not.toContain('progress-recorded');
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('an edit that adds a criterion writes both down', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.1 xong');

  await lan.says('1.1 xong, 1.2 được 50%', { edits: ownId });

  expect(await time('1.1')).toMatchObject({ state: 'done' });
  expect(await time('1.2')).toMatchObject({ percent: 50 });
});

test('a question that becomes a report by an edit is written down, as something new', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.2 nộp cho ai vậy?');

  const heard = await lan.says('1.2 xong rồi', { edits: ownId });

  expect(heardKeys(heard)).toEqual(['progress-recorded']);
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test('an old message edited after something newer was said changes nothing, and says why', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.2 xong 50%');
  await lan.says('1.2 xong 80%');

  const heard = await lan.says('1.2 xong 55%', { edits: ownId });

  expect(heardKeys(heard)).toEqual(['undo-superseded']);
  expect(await time('1.2')).toMatchObject({ percent: 80 });
});

test('an answer without a code keeps its criterion when it is edited', async () => {
  const { lan, time } = await openOffice();
  await lan.says('/capnhat 1.2');
  const { ownId } = await lan.says('xong 40%');

  const heard = await lan.says('xong 60%', { edits: ownId });

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', percent: 60 });
  expect(await time('1.2')).toMatchObject({ percent: 60 });
});

test('so does a command', async () => {
  const { lan, time, history } = await openOffice();
  const { ownId } = await lan.says('/capnhat 1.2 40%');

  await lan.says('/capnhat 1.2 60%', { edits: ownId });

  expect(await time('1.2')).toMatchObject({ percent: 60 });
  expect(await history('1.2')).toHaveLength(3);
});

test('an edit is no answer to what was asked since, and what was asked stays open', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.1 xong 40%');
  await lan.says('/capnhat 1.2 =blocked');

  await lan.says('1.1 xong 60%', { edits: ownId });
  expect(await time('1.1')).toMatchObject({ percent: 60 });
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });

  await lan.says('chờ Sở trả lời');
  expect(await time('1.2')).toMatchObject({ state: 'blocked', note: 'chờ Sở trả lời' });
});

test('what was undone by its button does not come back by an edit that says the same', async () => {
  const { lan, time } = await openOffice();
  const said = await lan.says('1.2 xong 80%');
  await lan.presses(said.said, 'hoantac');

  const heard = await lan.says('1.2 xong 80%', { edits: said.ownId });

  expect(heard.said).toBeNull();
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});

test('an edit that only takes it back takes it back, and asks nothing', async () => {
  const { lan, time } = await openOffice();
  const { ownId } = await lan.says('1.2 xong 80%');

  expect(heardKeys(await lan.says('thôi bỏ', { edits: ownId }))).toEqual(['progress-withdrawn']);
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
});
