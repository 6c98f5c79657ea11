import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-15', max: 2 },
  { code: '1.2', lead: 'lan' },
  { code: '1.3', lead: 'lan', due: '2026-06-01' },
  { code: '2.1', lead: 'loan', due: '2026-06-20' },
];

async function openOffice(...more: CriterionSketch[]) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [...OFFICE, ...more]);
  const phones = await openPhones(commune);
  return {
    ...commune,
    phones,
    lan: phones.phoneOf('lan'),
    loan: phones.phoneOf('loan'),
    thanh: phones.phoneOf('thanh'),
    time: (code: string) => plan.time(code, TODAY),
    /** The newest message in somebody's chat. */
    last: (who: string) => phones.chat(who).at(-1) ?? null,
  };
}

const keyOf = (standing: { message: { lines: readonly ({ key: string } | null)[] } } | null) =>
  standing?.message.lines[0]?.key;

test.each(['sang quý 1 năm sau', 'quy 1 nam sau'])(
  'asked until when, “%s” is the end of it',
  async (words) => {
    const { lan } = await openOffice();
    await lan.says('/giahan 1.1');
    expect(heardArgs(await lan.says(words), 'extension-ask-reason')).toMatchObject({ day: '2027-03-31' });
    expect(heardArgs(await lan.says('chờ Sở trả lời'), 'extension-asked')).toMatchObject({
      to: '2027-03-31',
      reason: 'chờ Sở trả lời',
    });
  },
);

test.each(['1.1 T6 xin lui den mai', '1.1 tháng 6 xin lùi đến 15/7', '/giahan 1.1 15/7 kỳ quý II'])(
  'a period is no reason, so that one is asked for: “%s”',
  async (words) => {
    const { lan, at } = await openOffice();
    at('2026-06-15');
    expect(heardKeys(await lan.says(words))).toContain('extension-ask-reason');
    expect(heardKeys(await lan.says('quý II'))).toContain('extension-ask-reason');
    expect(heardArgs(await lan.says('chờ Sở'), 'extension-asked')).toMatchObject({ reason: 'chờ Sở' });
  },
);

test.each([
  ['1.1 chưa làm được vì thiếu máy, đề nghị cho lùi đến hết tháng 12', 'chưa làm được vì thiếu máy'],
  ['1.1 vướng kinh phí, xin lùi đến 31/12', 'vướng kinh phí'],
  ['1.1 chua co kinh phi nen cho em lui den 31/12 nhe', 'chua co kinh phi'],
])('an obstacle told before the wish is written down, and is its reason: “%s”', async (words, reason) => {
  const { lan, time } = await openOffice();

  const said = await lan.says(words);

  expect(heardArgs(said, 'progress-recorded')).toMatchObject({ code: '1.1', state: 'blocked' });
  expect(heardArgs(said, 'extension-asked')).toMatchObject({ to: '2026-12-31', reason });
  expect(await time('1.1')).toMatchObject({ state: 'blocked' });
});

test('a reason behind the wish is a reason alone', async () => {
  const { lan, time } = await openOffice();

  const said = await lan.says('1.1 đề nghị cho lùi đến 31/12 vì chờ Sở');

  expect(heardArgs(said, 'extension-asked')).toMatchObject({ to: '2026-12-31', reason: 'chờ Sở' });
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
});

test('asked in words, decided by the chairman, followed by the deadline; the plan’s day stays', async () => {
  const { lan, thanh, last, time, commune } = await openOffice();

  const asked = await lan.says('1.1 xin lùi hạn đến 15/7 vì chờ Sở trả lời');

  expect(heardArgs(asked, 'extension-asked')).toMatchObject({
    code: '1.1',
    from: '2026-06-15',
    to: '2026-07-15',
    reason: 'chờ Sở trả lời',
  });
  expect(heardArgs(asked, 'extension-asked-of')).toEqual({ told: 2 });
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-06-15' });
  const card = last('thanh');
  expect(card?.message.choices.flat().map(({ call }) => call)).toEqual([
    'giahan.dongy 1',
    'giahan.khac 1',
    'giahan.tuchoi 1',
  ]);

  const granted = await thanh.presses(card, 'giahan.dongy');

  expect(heardArgs(granted, 'extension-granted')).toMatchObject({ to: '2026-07-15', name: 'Vũ Văn Thành' });
  expect(granted.said?.id).toBe(card?.id);
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-07-15', originalDueOn: '2026-06-15' });
  expect(last('lan')?.message.lines[0]).toMatchObject({
    key: 'extension-granted-news',
    args: { code: '1.1', to: '2026-07-15', name: 'Vũ Văn Thành' },
  });
  expect((await commune.audit.latest(2)).map(({ action, actorName }) => [action, actorName])).toEqual([
    ['extension-granted', 'Vũ Văn Thành'],
    ['extension-asked', 'Trần Thị Lan'],
  ]);
});

test('what one decided shows on the card of the others, and their buttons are gone', async () => {
  const { lan, loan, thanh, last } = await openOffice();
  await lan.says('/giahan 1.1 15/7 chờ Sở');
  const [mine, theirs] = [last('loan'), last('thanh')];
  await thanh.presses(theirs, 'giahan.dongy');

  expect(last('loan')).toMatchObject({ id: mine?.id, message: { choices: [] } });
  expect(keyOf(last('loan'))).toBe('extension-granted');

  const late = await loan.presses(mine, 'giahan.dongy');
  expect(late.said).toBeNull();
  expect(heardArgs(late, 'extension-settled')).toMatchObject({ state: 'granted', name: 'Vũ Văn Thành' });
});

test('step by step: which, until when, why', async () => {
  const { lan, last } = await openOffice();

  const choose = await lan.says('/giahan');
  expect(callsOf(choose)).toEqual(['giahan 1.3', 'giahan 1.1']);
  const day = await lan.presses(choose.said, 'giahan 1.1');
  expect(callsOf(day)).toEqual(
    ['2026-06-22', '2026-06-29', '2026-07-15'].map((each) => `giahan 1.1 =${each}`),
  );
  const reason = await lan.presses(day.said, 'giahan 1.1 =2026-06-29');
  expect(heardKeys(reason)).toEqual(['extension-ask-reason']);
  const asked = await lan.presses(reason.said, 'giahan 1.1 =2026-06-29 =papers');

  expect(heardArgs(asked, 'extension-asked')).toMatchObject({ to: '2026-06-29', reason: 'papers' });
  expect(keyOf(last('thanh'))).toBe('extension-title');
});

test.each([
  [['/giahan 1.1', '15/7 vì chờ Sở'], '2026-07-15', 'chờ Sở'],
  [['/giahan 1.1', '15/7', 'chờ Sở trả lời'], '2026-07-15', 'chờ Sở trả lời'],
  [['1.1 xin lùi hạn', 'hết tháng 7', 'thiếu kinh phí'], '2026-07-31', 'thiếu kinh phí'],
  [['1.1 xin lui han den 30/6', 'cho kinh phi'], '2026-06-30', 'cho kinh phi'],
  [['/giahan 1.1 thêm 2 tuần do ốm'], '2026-06-24', 'ốm'],
  [['/giahan 1.1', 'chưa biết', '15/7', 'ốm'], '2026-07-15', 'ốm'],
  [['/giahan 1.1 30/6', '15/7 vì chờ Sở'], '2026-07-15', 'chờ Sở'],
])('%o asks for %s because of “%s”', async (words, to, reason) => {
  const { lan, commune } = await openOffice();

  for (const each of words) await lan.says(each);

  expect(await commune.extensions.waiting()).toMatchObject([{ wantedOn: to, reason, fromOn: '2026-06-15' }]);
});

test.each([
  ['/giahan 1.1 1/6/2026', 'extension-day-past'],
  ['/giahan 1.1 12/6', 'extension-day-not-later'],
  ['/giahan 1.1 31/6', 'extension-day-impossible'],
  ['/giahan 1.1 15/7/2028', 'extension-day-far'],
  ['/giahan 1.3 20/5', 'extension-day-far'],
  ['/giahan 1.1 hôm nào đó', 'extension-day-unclear'],
])('“%s” is asked again: %s', async (words, key) => {
  const { lan, commune } = await openOffice();

  expect(heardKeys(await lan.says(words))).toEqual([key, 'extension-ask-day']);
  expect(await commune.extensions.waiting()).toEqual([]);
});

test.each([
  ['lan', '/giahan 1.2 15/7 ốm', 'extension-without-deadline'],
  ['minh', '/giahan 1.1 15/7 ốm', 'extension-not-lead'],
  ['thanh', '/giahan 1.1 15/7 ốm', 'extension-not-lead'],
  ['hoa', '/giahan 1.1 15/7 ốm', 'not-your-role'],
  ['lan', '/giahan 9.9 15/7 ốm', 'criterion-unknown'],
  ['minh', '/giahan', 'extension-nothing-open'],
] as const)('%s saying “%s” hears %s', async (who, words, key) => {
  const { phones, commune } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says(words))).toEqual([key]);
  expect(await commune.extensions.waiting()).toEqual([]);
});

test('a day the calendar does not have, in words: asked for again, and heard', async () => {
  const { lan } = await openOffice();

  const asked = await lan.says('1.1 xin lùi hạn đến 31/6 vì chờ Sở');
  expect(heardKeys(asked)).toEqual(['extension-day-impossible', 'extension-ask-day']);
  expect(heardKeys(await lan.says('15/7'))).toEqual(['extension-ask-reason']);
});

test('mere words of asking are no reason: it is asked for', async () => {
  const { lan } = await openOffice();

  expect(heardKeys(await lan.says('1.1 dạ vâng, thế em xin lùi đến 15/7 được không ạ'))).toEqual([
    'extension-ask-reason',
  ]);
});

test('work reported done needs no later deadline', async () => {
  const { lan } = await openOffice();
  await lan.says('1.1 xong');

  expect(heardKeys(await lan.says('/giahan 1.1 15/7 ốm'))).toEqual(['extension-closed']);
});

test('another day than was asked for', async () => {
  const { lan, thanh, last, time } = await openOffice();
  await lan.says('/giahan 1.1 15/7 chờ Sở');

  const asked = await thanh.presses(last('thanh'), 'giahan.khac');
  expect(heardKeys(asked)).toEqual(['extension-ask-other-day']);
  expect(heardKeys(await thanh.says('10/6'))).toEqual(['extension-day-not-later', 'extension-ask-other-day']);
  const granted = await thanh.says('30/6');

  expect(heardArgs(granted, 'extension-granted')).toMatchObject({ to: '2026-06-30' });
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-06-30', originalDueOn: '2026-06-15' });
});

test.each([
  ['by button', 'giahan.tuchoi 1 =from-above', 'from-above'],
  ['in words', 'cấp trên không cho lùi', 'cấp trên không cho lùi'],
])('refused with a reason, %s: the deadline stays', async (_, how, reason) => {
  const { lan, thanh, last, time } = await openOffice();
  await lan.says('/giahan 1.1 15/7 chờ Sở');

  const asked = await thanh.presses(last('thanh'), 'giahan.tuchoi');
  const refused = how.startsWith('giahan') ? await thanh.presses(asked.said, how) : await thanh.says(how);

  expect(heardArgs(refused, 'extension-refused')).toMatchObject({ reason });
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-06-15' });
  expect(last('lan')?.message.lines[0]).toMatchObject({ key: 'extension-refused-news', args: { reason } });
});

test('nobody decides about their own request, nor about work of their own', async () => {
  const { loan, thanh, last, time, commune } = await openOffice();
  await loan.says('/giahan 2.1 10/7 chờ Sở');
  expect((await commune.extensions.waiting()).length).toBe(1);

  expect(last('loan')?.kind).toBe('answer');
  expect(heardKeys(await loan.forges('giahan.dongy 1'))).toEqual(['review-own-work']);
  expect(heardKeys(await loan.says('/duyet'))).toEqual(['review-empty']);
  expect(await time('2.1')).toMatchObject({ dueOn: '2026-06-20' });

  await thanh.presses(last('thanh'), 'giahan.dongy');
  expect(await time('2.1')).toMatchObject({ dueOn: '2026-07-10' });
});

test('a coordinator asks for the lead; both are told, and the coordinator does not decide it', async () => {
  const { loan, thanh, last } = await openOffice();

  const asked = await loan.says('/giahan 1.1 15/7 Lan nghỉ ốm');

  expect(heardArgs(asked, 'progress-on-behalf')).toEqual({ name: 'Trần Thị Lan' });
  expect(heardKeys(await loan.forges('giahan.dongy 1'))).toEqual(['review-own-work']);
  await thanh.presses(last('thanh'), 'giahan.dongy');
  for (const who of ['lan', 'loan']) expect(keyOf(last(who))).toBe('extension-granted-news');
});

test('forged, foreign and stale buttons are answered by a notice and change nothing', async () => {
  const { lan, phones, loan, thanh, last, time } = await openOffice();
  await lan.says('/giahan 1.1 15/7 chờ Sở');

  for (const who of ['lan', 'minh', 'hoa'] as const) {
    const heard = await phones.phoneOf(who).forges('giahan.dongy 1');
    expect([heard.said, heardKeys(heard)]).toEqual([null, ['not-your-role']]);
  }
  expect(heardKeys(await phones.phoneOf('minh').forges('giahan.rut 1'))).toEqual(['undo-not-yours']);
  expect(heardKeys(await phones.stranger.forges('giahan.dongy 1'))).toEqual(['not-a-member']);
  expect(heardKeys(await loan.forges('giahan.dongy 99'))).toEqual(['extension-unknown']);
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-06-15' });

  const card = last('thanh');
  await lan.forges('giahan.rut 1');
  expect(heardKeys(await thanh.presses(card, 'giahan.dongy'))).toEqual(['extension-settled']);
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-06-15' });
  expect(keyOf(last('thanh'))).toBe('extension-withdrawn');
});

test.each([
  'thôi không xin nữa',
  'em rút xin lùi hạn ạ',
  'thôi em không xin lùi hạn 1.1 nữa',
  'rút đề nghị gia hạn',
])('“%s” withdraws the speaker’s own request, and nobody else’s', async (words) => {
  const { lan, loan, thanh, last, commune } = await openOffice();
  await loan.says('/giahan 2.1 10/7 chờ Sở');
  expect(heardKeys(await lan.says(words))).toEqual(['wish-no-own-request']);
  await lan.says('/giahan 1.1 15/7 chờ Sở');
  const card = last('thanh');

  expect(heardArgs(await lan.says(words), 'extension-withdrawn')).toMatchObject({ code: '1.1' });

  expect(await commune.extensions.waiting()).toMatchObject([{ id: 1 }]);
  expect(heardKeys(await thanh.presses(card, 'giahan.dongy'))).toEqual(['extension-settled']);
});

test('of several own requests it is asked which is withdrawn; only that one is', async () => {
  const { lan, commune } = await openOffice();
  await lan.says('/giahan 1.1 15/7 chờ Sở');
  await lan.says('/giahan 1.3 30/6 chờ họp');

  const which = await lan.says('thôi không xin nữa');
  expect([heardKeys(which), callsOf(which).slice(0, 2)]).toEqual([
    ['wish-which'],
    ['giahan.rut 1', 'giahan.rut 2'],
  ]);
  expect(await commune.extensions.waiting()).toHaveLength(2);
  await lan.presses(which.said, 'giahan.rut 2');

  expect(await commune.extensions.waiting()).toMatchObject([{ id: 1 }]);
});

test('asked again while it waits: the new wish takes the old one’s place', async () => {
  const { lan, thanh, phones, commune } = await openOffice();
  await lan.says('/giahan 1.1 30/6 chờ Sở');
  await lan.says('/giahan 1.1 15/7 chờ Sở');

  expect(await commune.extensions.waiting()).toMatchObject([{ id: 2, wantedOn: '2026-07-15' }]);
  expect(phones.chat('thanh').map(keyOf)).toEqual(['extension-replaced', 'extension-title']);
  expect(heardKeys(await thanh.forges('giahan.dongy 1'))).toEqual(['extension-settled']);
});

test('it waits in the review queue, before evidence, and leads on to the next', async () => {
  const { lan, thanh, time } = await openOffice();
  await lan.sends({ caption: '1.3' });
  await lan.says('/giahan 1.1 15/7 chờ Sở');
  await lan.says('/giahan 1.3 30/6 chờ họp');

  const queue = await thanh.says('/duyet');
  expect(heardArgs(queue, 'review-count')).toEqual({ count: 3 });
  expect(heardArgs(queue, 'extension-title')).toMatchObject({ code: '1.1' });
  const next = await thanh.presses(queue.said, 'giahan.dongy 1');
  expect([next.said?.id, heardKeys(next)[0]]).toEqual([queue.said?.id, 'extension-granted']);
  expect(heardArgs(next, 'extension-title')).toMatchObject({ code: '1.3' });
  expect(await time('1.1')).toMatchObject({ dueOn: '2026-07-15' });

  await thanh.presses(next.said, 'giahan.tuchoi 2');
  const last = await thanh.says('đã đủ thời gian');
  expect(heardKeys(last)).toEqual(expect.arrayContaining(['extension-refused', 'review-evidence']));
});

test('the card of the criterion tells how its deadline came to be', async () => {
  const { lan, thanh, last } = await openOffice();
  await lan.says('/giahan 1.1 30/6 chờ Sở');
  await thanh.presses(last('thanh'), 'giahan.dongy');
  await lan.says('/giahan 1.1 15/7 vẫn chờ');
  await thanh.presses(last('thanh'), 'giahan.tuchoi');
  await thanh.says('đã đủ thời gian');
  await lan.says('/giahan 1.1 10/7 vẫn chờ');

  const card = await lan.says('/tieuchi 1.1');

  const past = card.said?.message.lines.filter((line) => line?.key.startsWith('extension-'));
  expect(past).toMatchObject([
    { key: 'extension-past', args: { state: 'granted', from: '2026-06-15', to: '2026-06-30' } },
    { key: 'extension-past', args: { state: 'refused', to: '2026-07-15' } },
    { key: 'extension-open', args: { to: '2026-07-10' } },
  ]);
  expect(callsOf(card)).toContain('giahan 1.1');
  expect(last('thanh')?.message.lines).toContainEqual(
    expect.objectContaining({ key: 'extension-before', args: { original: '2026-06-15', times: 1 } }),
  );
});

test('on a Friday night those who decide are left in peace until Monday at eight', async () => {
  const { lan, at, phones, last } = await openOffice();
  at('2026-06-12', 20);
  await lan.says('/giahan 1.1 15/7 chờ Sở');
  expect(last('thanh')).toBeNull();

  at('2026-06-15', 7, 59);
  expect(await phones.deliver()).toEqual([]);
  at('2026-06-15', 8);
  await phones.deliver();

  expect(keyOf(last('thanh'))).toBe('extension-title');
});

test('of several leads each is told what the others change, and none decides', async () => {
  const shared: CriterionSketch = { code: '2.2', lead: ['lan', 'minh', 'loan'], due: '2026-06-20' };
  const { lan, loan, phones, thanh, last, commune } = await openOffice(shared);
  const minh = phones.phoneOf('minh');
  await lan.says('/giahan 2.2 15/7 chờ Sở');

  await minh.says('/giahan 2.2 30/7 chờ số liệu');
  expect(heardArgs({ said: last('lan'), notice: null }, 'extension-replaced')).toMatchObject({
    code: '2.2',
    name: 'Lê Quang Minh',
  });
  expect(heardArgs(await thanh.says('/nhatky 2.2'), 'timeline-decided')).toMatchObject({
    state: 'withdrawn',
    name: 'Lê Quang Minh',
  });

  expect(heardKeys(await loan.forges('giahan.dongy 2'))).toEqual(['review-own-work']);
  expect(phones.chat('loan').map(keyOf)).not.toContain('extension-title');
  await thanh.forges('giahan.dongy 2');
  for (const who of ['lan', 'minh', 'loan']) expect(keyOf(last(who))).toBe('extension-granted-news');
  expect(await commune.extensions.waiting()).toEqual([]);
});
