import { expect, test } from 'vitest';
import { choice, message, say } from '#app/message.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import type { Day } from '#domain/time/day.ts';
import { codesIn, openOffice } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** The Wednesday before the week of Tet 2026: days off from 16 to 20 February. */
const TODAY: Day = '2026-02-11';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-02-13', max: 2 },
  { code: '1.2', lead: 'lan', support: 'minh', due: '2026-02-24', max: 3 },
  { code: '1.3', lead: 'minh', due: '2026-02-25', max: 1 },
  { code: '2.1', lead: ['lan', 'minh'], due: '2026-02-25', max: 1 },
];

const open = () => openOffice(TODAY, PLAN);
const firstKey = (standing: Standing | undefined) => standing?.message.lines[0]?.key;
const instead = (standing: Standing | null | undefined) =>
  standing?.message.lines.flatMap((line) =>
    line?.key === 'work-line' ? [[line.args.code, line.args.insteadOf]] : [],
  );

test('away with a stand-in: reminders go to them, over Tet, until the day of the return', async () => {
  const { lan, minh, idOf, at, tick } = await open();
  const ask = await lan.says('/nghiphep');
  const standIn = await lan.says('nghỉ từ hôm nay đến 23/2');
  expect(heardKeys(ask)).toEqual(['leave-ask-days']);
  expect(heardArgs(standIn, 'leave-ask-stand-in')).toMatchObject({ last: '2026-02-23', back: '2026-02-24' });
  expect(callsOf(standIn)[0]).toBe(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  const entered = await lan.presses(standIn.said, 'nghiphep.ghi');
  expect(heardArgs(entered, 'leave-due')).toMatchObject({ codes: '1.1', standIn: 'yes' });
  expect(minh.sees().at(-1)?.message.lines[0]).toMatchObject({
    key: 'leave-letter-stand-in',
    args: { name: 'Trần Thị Lan', codes: '1.1' },
  });

  const before = lan.sees().length;
  for (const day of ['2026-02-12', '2026-02-13', '2026-02-17', '2026-02-23'] as const) {
    at(day, 8);
    await tick();
  }
  expect(lan.sees()).toHaveLength(before);
  expect(instead(minh.sees().at(-1))).toEqual([
    ['1.1', 'Trần Thị Lan'],
    ['1.2', 'Trần Thị Lan'],
    ['1.3', 'none'],
    ['2.1', 'none'],
  ]);

  at('2026-02-24', 8);
  await tick();
  expect(instead(lan.sees().at(-1))).toEqual([
    ['1.1', 'none'],
    ['1.2', 'none'],
    ['2.1', 'none'],
  ]);
  expect(instead(minh.sees().at(-1))?.every(([, name]) => name === 'none')).toBe(true);
});

test('the stand-in answers for the absent, and both names stand in the trail', async () => {
  const { lan, minh, idOf, plan, commune } = await open();
  await lan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);

  const said = await minh.says('1.1 xong 80%, chờ ký');

  expect(heardArgs(said, 'progress-on-behalf')).toMatchObject({ name: 'Trần Thị Lan' });
  const [answer] = (await plan.time('1.1', TODAY)).answers;
  expect(answer).toMatchObject({ memberId: idOf('lan'), state: 'submitted' });
  const [deed] = await commune.audit.latest(1, 'criterion:1.1');
  expect(deed).toMatchObject({ actorName: 'Lê Quang Minh', details: { dutyOf: idOf('lan') } });
  await minh.says('2.1 xong');
  await minh.says('2.1 xong');
  expect(await plan.time('2.1', TODAY)).toMatchObject({ state: 'done' });
  expect(instead((await minh.says('/viec')).said)?.map(([code]) => code)).toEqual(['1.1', '1.2', '1.3']);
});

test('what a survey scores is reminded of nowhere, and so not told as due meanwhile either', async () => {
  const { lan, idOf } = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', due: '2026-02-13', max: 2 },
    { code: '1.2', lead: 'lan', due: '2026-02-13', max: 2, scoredBy: 'survey' },
  ]);

  const entered = await lan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);

  expect(heardArgs(entered, 'leave-due')).toMatchObject({ count: 1, codes: '1.1' });
});

test('away without a stand-in: nobody is reminded, and what falls due is told to the coordinator', async () => {
  const { lan, minh, loan, idOf, at, tick } = await open();
  const entered = await lan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 0`);
  expect(heardArgs(entered, 'leave-due')).toMatchObject({ standIn: 'no', codes: '1.1' });
  expect(loan.sees().at(-1)?.message.lines[0]).toMatchObject({
    key: 'leave-letter-coordinator',
    args: { standIn: 'none', codes: '1.1' },
  });

  const before = lan.sees().length;
  at('2026-02-13', 8);
  await tick();
  expect(lan.sees()).toHaveLength(before);
  expect(codesIn(minh.sees().at(-1))).not.toContain('1.1');
});

test('a letter is routed when it is written: to the stand-in of the stand-in, or on the morning of the return', async () => {
  const { lan, minh, loan, idOf, inTurn, phones, at } = await open();
  const letter = (key: string) => ({
    key,
    kind: 'notice' as const,
    message: message([say('duty-letter-taken', { count: 1, codes: '1.1', to: 'none' })], { place: 'new' }),
  });
  await lan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  await inTurn((turn) => tellMember(turn, idOf('lan'), letter('one')));
  await phones.deliver();
  expect(
    minh
      .sees()
      .at(-1)
      ?.message.lines.map((line) => line?.key),
  ).toEqual(['leave-instead-of', 'duty-letter-taken']);

  await minh.forges(`nghiphep.ghi ${idOf('minh')} ${TODAY} 2026-02-24 ${idOf('loan')}`);
  await inTurn((turn) => tellMember(turn, idOf('lan'), letter('two')));
  await phones.deliver();
  expect(firstKey(loan.sees().at(-1))).toBe('leave-instead-of');

  await lan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 0`);
  const before = lan.sees().length;
  await inTurn((turn) => tellMember(turn, idOf('lan'), letter('three')));
  await phones.deliver();
  expect(lan.sees()).toHaveLength(before);
  at('2026-02-24', 8);
  await phones.deliver();
  expect(firstKey(lan.sees().at(-1))).toBe('duty-letter-taken');
});

test('a stand-in who became a supervisor keeps the buttons that their part in the plan takes', async () => {
  const { lan, minh, idOf, inTurn, phones, commune } = await open();
  await lan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  await commune.people.changeRole(idOf('minh'), 'SUPERVISOR', new Date(TODAY));
  const lines = [say('duty-letter-taken', { count: 1, codes: '1.1', to: 'none' })];
  const choices = [[choice(say('words-button-card', { code: '1.1' }), 'capnhat 1.1')]];
  const sent = { key: 'one', kind: 'notice' as const, message: message(lines, { choices, place: 'new' }) };
  await inTurn((turn) => tellMember(turn, idOf('lan'), sent));
  await phones.deliver();
  expect(callsOf({ said: minh.sees().at(-1) ?? null })).toEqual(['capnhat 1.1']);
});

test('a coordinator enters it for others, and anybody may end it early; nobody else meddles', async () => {
  const { loan, lan, minh, idOf, commune, at, tick } = await open();
  const list = await loan.says('/nghiphep');
  const people = await loan.presses(list.said, 'nghiphep.ai');
  const days = await loan.presses(people.said, `nghiphep.ngay ${idOf('lan')}`);
  const standIn = await loan.presses(days.said, `nghiphep.ngay ${idOf('lan')} =today 2026-02-13`);
  await loan.presses(standIn.said, `nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-13 ${idOf('minh')}`);
  expect(firstKey(lan.sees().at(-1))).toBe('leave-letter-own');
  expect(heardArgs(await loan.says('/nghiphep'), 'leave-line')).toMatchObject({ name: 'Trần Thị Lan' });
  const [leave] = await commune.leaves.open(TODAY);

  for (const forged of [
    `nghiphep.thoi ${leave?.id}`,
    `nghiphep.ngay ${idOf('lan')}`,
    `nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-03-01 0`,
  ])
    expect(heardKeys(await minh.forges(forged))).toEqual(['leave-not-yours']);

  expect(heardKeys(await lan.presses((await lan.says('/nghiphep')).said, 'nghiphep.thoi'))).toEqual([
    'leave-ended',
  ]);
  expect(firstKey(minh.sees().at(-1))).toBe('leave-letter-ended');
  expect(heardKeys(await lan.forges(`nghiphep.thoi ${leave?.id}`))).toEqual(['leave-over']);
  at('2026-02-12', 8);
  await tick();
  expect(codesIn(lan.sees().at(-1))).toEqual(['1.1', '1.2', '2.1']);
});

test.each([
  ['em xin nghỉ đến 13/2', TODAY, '2026-02-23'],
  ['tôi nghỉ ốm hôm nay', TODAY, '2026-02-12'],
  ['nghi phep den het 12/2', TODAY, '2026-02-13'],
  ['tôi nghỉ từ 12/2 đến 23/2', '2026-02-12', '2026-02-24'],
  ['hôm nay em ốm, xin nghỉ', TODAY, '2026-02-12'],
  ['hôm nay em đi học 2 ngày, nhờ anh Minh làm thay', TODAY, '2026-02-13'],
])('“%s” offers to enter it, and records nothing', async (words, from, back) => {
  const { lan, commune } = await open();

  const offer = await lan.says(words);

  expect(heardArgs(offer, 'leave-offer')).toMatchObject({ from, back });
  expect(await commune.leaves.open(TODAY)).toEqual([]);
  expect(heardKeys(await lan.presses(offer.said, 'nghiphep.ngay'))).toEqual(['leave-ask-stand-in']);
});

test('who is named to stand in is one press away, and first where they are to be chosen', async () => {
  const { lan, loan, idOf, commune, house } = await open();
  const minh = idOf('minh');
  const line = `nghiphep.ghi ${idOf('lan')} 2026-02-12 2026-02-24 ${minh}`;
  for (const words of [
    'em nghỉ từ 12/2 đến 23/2, anh Minh trực thay',
    'em xin nghi tu 12/2 den 23/2 nho anh Minh lam giup a',
  ])
    expect.soft(callsOf(await lan.says(words))[0]).toBe(line);
  await loan.says('/nghiphep');
  const asked = await loan.says('chị Lan nghỉ từ 12/2 đến 23/2, Minh làm thay');
  expect(callsOf(asked)[0]).toBe(line);
  expect(callsOf(await lan.says('em nghỉ đến 23/2, anh Khôi trực thay'))).toHaveLength(1);
  await commune.people.add({ name: 'Đỗ Vân Anh', position: '', body: '', role: 'OFFICIAL' }, house.clock());
  expect(callsOf(await lan.says('em nghỉ đến 23/2, nhờ anh giúp'))).toHaveLength(1);

  await lan.says('/nghiphep');
  await lan.presses((await lan.says('em nghỉ từ 12/2 đến 23/2, anh Minh trực thay')).said, 'nghiphep.ghi');
  expect(await commune.leaves.open(TODAY)).toMatchObject([{ standIn: { memberId: minh } }]);
});

test.each([
  ['/nghiphep abc', 'leave-day-unclear'],
  ['/nghiphep đến 1/2/2028', 'leave-too-long'],
])('“%s” is refused', async (words, key) => {
  const { lan } = await open();
  expect(heardKeys(await lan.says(words))).toEqual([key]);
});

test('the only coordinator is warned, and a stand-in cannot be a supervisor, oneself, or gone', async () => {
  const { loan, idOf } = await open();
  const own = `nghiphep.ghi ${idOf('loan')} ${TODAY} 2026-02-24`;

  expect(heardKeys(await loan.forges(`${own} ${idOf('minh')}`))).toContain('leave-no-coordinator');
  for (const id of [idOf('hoa'), idOf('loan'), 999])
    expect(heardKeys(await loan.forges(`${own} ${id}`))).toEqual(['members-unknown']);
  expect(heardKeys(await loan.forges(`nghiphep.ghi ${idOf('loan')} ${TODAY} ${TODAY} 0`))).toEqual([
    'leave-return-past',
  ]);
});

test('whoever stands in for the only coordinator does their work, under both names, until they return', async () => {
  const { loan, lan, minh, idOf, at, commune } = await open();
  const refused = await minh.says('/duyet');
  expect(heardKeys(refused)).toEqual(['not-your-role']);
  await loan.forges(`nghiphep.ghi ${idOf('loan')} ${TODAY} 2026-02-13 ${idOf('minh')}`);
  expect(
    minh
      .sees()
      .at(-1)
      ?.message.lines.map((line) => line?.key),
  ).toContain('leave-letter-coordinates');
  await lan.says('1.2 xin lùi hạn đến 27/2 vì chờ Sở');
  const request = minh.sees().at(-1) ?? null;

  const granted = await minh.presses(request, 'giahan.dongy');

  expect(granted.notice).toBeNull();
  const [entry] = await commune.audit.latest(1);
  expect(entry).toMatchObject({
    action: 'extension-granted',
    actorName: 'Lê Quang Minh',
    source: { via: 'button', insteadOf: 'Nguyễn Thị Loan' },
  });
  const trail = await minh.says('/nhatky');
  expect(heardArgs(trail, 'audit-entry')).toMatchObject({ name: 'Lê Quang Minh', acting: 'Nguyễn Thị Loan' });
  expect(heardKeys(await minh.says('1.3 xong 50%'))[0]).toBe('progress-recorded');
  expect((await commune.audit.latest(1))[0]?.source).toMatchObject({ insteadOf: null });
  const urge = await minh.says('đôn đốc 1.2');
  expect(heardKeys(urge)[0]).toBe('wish-confirm');
  expect(heardKeys(await minh.presses(urge.said, 'noi.lam'))).toContain('urge-sent');
  expect(heardKeys(await minh.says('phân công 1.2 cho chị Lan'))).toEqual(['duty-has-it']);
  expect(heardKeys(await minh.says('/canbo'))).toEqual(['not-your-role']);
  expect(heardKeys(await lan.says('/duyet'))).toEqual(['not-your-role']);

  at('2026-02-13', 9);
  expect(heardKeys(await minh.says('/duyet'))).toEqual(['not-your-role']);
});

test('words that name another are about that member’s leave, a coordinator’s alone; never the speaker’s own', async () => {
  const { loan, lan, minh, idOf, commune, house } = await open();
  const other = { name: 'Đỗ Văn Nam', position: '', body: '', role: 'OFFICIAL' } as const;
  const nam = await commune.people.add(other, house.clock());
  for (const [words, key, id, name] of [
    ['anh Minh nghỉ đến 13/2', 'leave-offer', idOf('minh'), 'Lê Quang Minh'],
    ['nghỉ phép anh Minh đến 13/2', 'leave-offer', idOf('minh'), 'Lê Quang Minh'],
    ['anh Nam xin nghỉ từ 11/2 đến 13/2', 'leave-offer', nam.id, 'Đỗ Văn Nam'],
    ['nghi phep den 13/2 cho anh minh', 'leave-offer', idOf('minh'), 'Lê Quang Minh'],
    ['tôi nghỉ đến 13/2', 'leave-offer', idOf('loan'), 'none'],
    ['chị nghỉ phép năm đến 13/2', 'leave-offer', idOf('loan'), 'none'],
  ] as const) {
    const free = await loan.says(words);
    expect.soft([words, heardArgs(free, key)?.name]).toEqual([words, name]);
    expect.soft([words, callsOf(free)[0]?.split(' ')[1]]).toEqual([words, `${id}`]);
    await loan.says('/nghiphep');
    const asked = await loan.says(words);
    expect.soft([words, heardArgs(asked, 'leave-ask-stand-in')?.name]).toEqual([words, name]);
    expect.soft([words, callsOf(asked)[0]?.split(' ')[1]]).toEqual([words, `${id}`]);
  }
  await loan.says('/nghiphep');
  expect(heardArgs(await loan.says('anh Minh'), 'leave-ask-days')).toMatchObject({ name: 'Lê Quang Minh' });
  for (const words of [
    'anh Khôi nghỉ đến 13/2',
    'nghỉ phép anh Khôi đến 13/2',
    '/nghiphep anh Khôi đến 13/2',
  ])
    expect.soft(heardArgs(await loan.says(words), 'name-unknown')).toMatchObject({ name: 'Khôi' });
  for (const words of [
    'anh Minh nghỉ đến 13/2',
    'nghỉ phép anh Minh đến 13/2',
    '/nghiphep anh Minh đến 13/2',
  ])
    expect.soft(heardKeys(await lan.says(words))).toEqual(['leave-not-yours']);
  expect(heardArgs(await minh.says('anh Minh nghỉ đến 13/2'), 'leave-offer')).toMatchObject({ name: 'none' });
  await commune.people.add({ ...other, name: 'Bùi Quang Nam' }, house.clock());
  expect(heardKeys(await loan.says('anh Nam nghỉ đến 13/2'))).toEqual(['leave-ask-member']);
  expect(callsOf(await loan.says('/nghiphep anh Nam đến 13/2'))).toHaveLength(2);
  expect(await commune.leaves.open(TODAY)).toEqual([]);
});
