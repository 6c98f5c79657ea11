import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';

/** The Thursday before the week of Tet 2026: days off from 16 to 20 February. */
const TODAY: Day = '2026-02-12';

const open = () =>
  openOffice(TODAY, [
    { code: '1.1', lead: 'lan', due: '2026-12-11', max: 2 },
    { code: '1.2', lead: 'lan', support: 'minh', due: '2026-12-11', max: 1 },
    { code: '1.3', due: '2026-12-11', max: 1 },
  ]);
type Office = Awaited<ReturnType<typeof open>>;

const keysOf = (standing: Standing | undefined) =>
  standing?.message.lines.flatMap((line) => (line ? [line.key] : [])) ?? [];
const lineOf = (standing: Standing | undefined, key: string) =>
  standing?.message.lines.find((line) => line?.key === key)?.args;
const callsIn = (standing: Standing | undefined) => callsOf({ said: standing ?? null });
const last = (phone: Office['lan']) => phone.sees().at(-1);

/** A plan was taken over by which somebody leads and supports more: nobody has told them. */
async function given({ commune, plan, idOf, house }: Office, who: 'lan' | 'minh', codes: readonly string[]) {
  const rows = [];
  for (const code of codes) {
    const { id } = await plan.criterion(code, TODAY);
    rows.push({ criterionId: id, memberId: idOf(who), kind: code === '1.2' ? 'support' : 'lead' } as const);
  }
  await commune.plans.addDuties(rows, TODAY, house.clock());
}

test('who comes to lead and support by a plan is told once, in one message, and accepts all of it', async () => {
  const office = await open();
  const { minh, tick, commune } = office;
  await given(office, 'minh', ['1.1', '1.3']);

  await tick();
  await tick();
  expect(minh.sees()).toHaveLength(1);
  const letter = last(minh);
  expect(keysOf(letter)).toEqual(['duty-letter-given', 'duty-letter-answer']);
  expect(lineOf(letter, 'duty-letter-given')).toMatchObject({ count: 2, codes: '1.1, 1.3', leads: 2 });

  const accepted = await minh.presses(letter ?? null, 'phancong.nhan');
  expect(heardArgs(accepted, 'duty-accepted')).toMatchObject({ count: 2, codes: '1.1, 1.3' });
  expect(accepted.said?.id).toBe(letter?.id);
  const [deed] = await commune.audit.latest(1, 'criterion:1.3');
  expect(deed).toMatchObject({ action: 'duty-accepted', actorName: 'Lê Quang Minh' });
  expect(heardKeys(await minh.forges('phancong.nhan 1 99'))).toEqual(['duty-nothing-to-answer']);
});

test('after an import for many, two hundred are told in a minute and the others in the next, each once', async () => {
  const { commune, plan, house, tick } = await open();
  const { id: criterionId } = await plan.criterion('1.3', TODAY);
  const many = Array.from({ length: 205 }, (_, place) => `Cán bộ ${place}`);
  for (const [place, name] of many.entries()) {
    const member = { name, position: '', body: '', role: 'OFFICIAL' as const };
    const { id } = await commune.people.add(member, house.clock());
    const account = { channel: 'telegram', userId: `8${place}`, chatId: `8${place}`, displayName: name };
    await commune.people.link(id, account, house.clock());
    await commune.plans.addDuties([{ criterionId, memberId: id, kind: 'support' }], TODAY, house.clock());
  }
  const planId = plan.head.id;
  const waiting = async () => (await commune.dutyReplies.membersUntold(planId, TODAY)).length;

  const lettersIn = (sent: readonly Standing[]) =>
    sent.filter(({ kind }) => kind === 'assignment').map(({ key }) => key);

  const first = lettersIn(await tick());
  expect([first.length, await waiting()]).toEqual([200, 5]);
  const later = lettersIn(await tick());
  expect([later.length, await waiting()]).toEqual([5, 0]);
  expect(lettersIn(await tick())).toEqual([]);
  expect(new Set([...first, ...later]).size).toBe(205);
});

test('not mine: which, why, and the coordinator gives it to somebody else; who has it now is asked', async () => {
  const office = await open();
  const { minh, loan, lan, idOf, tick, at } = office;
  await given(office, 'minh', ['1.1', '1.3']);
  await tick();

  const which = await minh.presses(last(minh) ?? null, 'phancong.khong');
  expect(heardArgs(which, 'duty-which')).toMatchObject({ count: 2 });
  const ask = await minh.presses(which.said, callsOf(which)[1] ?? '');
  expect(heardKeys(ask)).toEqual(['duty-ask-reason']);
  const refused = await minh.says('việc này của bên Tư pháp');
  expect(heardArgs(refused, 'duty-refused')).toMatchObject({ code: '1.3', told: 1 });

  const back = await minh.presses(refused.said, 'phancong.khong');
  expect(heardArgs(back, 'duty-refusal-taken-back')).toMatchObject({ code: '1.3', kind: 'lead' });
  expect(lineOf(last(loan), 'duty-refusal-taken-back-news')).toMatchObject({ by: 'Lê Quang Minh' });
  // Refused anew in the same instant: another refusal, and told as one.
  await minh.presses(which.said, callsOf(which)[1] ?? '');
  await minh.says('việc này của bên Tư pháp');

  const news = last(loan);
  expect(lineOf(news, 'duty-refused-news')).toMatchObject({
    code: '1.3',
    by: 'Lê Quang Minh',
    reason: 'việc này của bên Tư pháp',
  });
  at('2026-02-13', 8);
  await tick();
  expect(lineOf(last(loan), 'duty-refused-line')).toMatchObject({ code: '1.3', name: 'Lê Quang Minh' });

  const people = await loan.presses(news ?? null, 'phancong.chon 1.3');
  const place = await loan.presses(people.said, `phancong.giao 1.3 lead ${idOf('lan')}`);
  await loan.presses(place.said, callsOf(place)[0] ?? '');
  expect(lineOf(last(lan), 'duty-letter-given')).toMatchObject({ codes: '1.3', from: 'Lê Quang Minh' });
  expect(heardKeys(await minh.presses(which.said, callsOf(which)[1] ?? ''))).toEqual(['duty-gone']);
  at('2026-02-23', 8);
  await tick();
  expect(keysOf(last(loan))).not.toContain('duty-refused-line');
});

test('unanswered: asked again once after a working day, told to the coordinator after two, over Tet', async () => {
  const office = await open();
  const { minh, loan, at, tick } = office;
  await given(office, 'minh', ['1.1', '1.3']);
  await tick();
  const lives = async (day: Day) => {
    const [hers, his] = [loan.sees().length, minh.sees().length];
    at(day, 8);
    await tick();
    return [...minh.sees().slice(his), ...loan.sees().slice(hers)].flatMap(keysOf);
  };

  expect(await lives('2026-02-13')).toEqual(['duty-ask-again']);
  expect(callsIn(last(minh))).toEqual([
    expect.stringMatching(/^phancong\.nhan/),
    expect.stringMatching(/^phancong\.khong/),
  ]);
  expect(await lives('2026-02-16')).toEqual([]);
  expect(await lives('2026-02-23')).toEqual(['brief-title', 'duty-silent-title', 'duty-silent-line']);
  expect(lineOf(last(loan), 'duty-silent-line')).toMatchObject({
    name: 'Lê Quang Minh',
    codes: '1.1, 1.3',
    day: TODAY,
  });
  expect(await lives('2026-02-24')).toEqual([]);
});

test('an answer to a reminder that asks once more below its list is about the list alone', async () => {
  const office = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', due: '2026-12-11', max: 2 },
    { code: '1.4', lead: 'minh', due: '2026-02-13', max: 1 },
  ]);
  const { minh, at, tick } = office;
  await given(office, 'minh', ['1.1']);
  await tick();
  at('2026-02-13', 8);
  await tick();
  const reminder = last(minh);
  expect(keysOf(reminder)).toEqual(expect.arrayContaining(['work-line', 'duty-ask-again']));

  const heard = await minh.says('xong hết rồi ạ', { replyTo: reminder ?? null });
  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.4' });
  expect(heardKeys(heard).filter((key) => key === 'progress-recorded')).toHaveLength(1);
});

test('a word about it is an answer as well', async () => {
  const office = await open();
  const { minh, loan, at, tick } = office;
  await given(office, 'minh', ['1.3']);
  await tick();
  await minh.says('1.3 đang làm 20%');
  at('2026-02-13', 8);
  await tick();
  at('2026-02-23', 8);
  await tick();
  expect(minh.sees().flatMap(keysOf)).not.toContain('duty-ask-again');
  expect(loan.sees().flatMap(keysOf)).not.toContain('duty-silent-line');
});

test('who was given work before they were linked reads it in the welcome, and is asked there', async () => {
  const office = await open();
  const { commune, house, phones, plan, loan } = office;
  const person = { name: 'Hồ Văn Mới', position: '', body: '', role: 'OFFICIAL' } as const;
  const { id } = await commune.people.add(person, house.clock());
  const { id: criterionId } = await plan.criterion('1.3', TODAY);
  await commune.plans.addDuties([{ criterionId, memberId: id, kind: 'lead' }], TODAY, house.clock());
  await office.tick();
  await loan.forges(`canbo.moi ${id}`);
  const moi = phones.phoneAs('moi');

  const welcome = await moi.says('/start code-1');
  expect(heardKeys(welcome)).toEqual([
    'start-welcome',
    'duty-letter-given',
    'duty-letter-answer',
    'start-what-comes',
    'start-privacy',
    'home-hint',
  ]);
  const accepted = await moi.presses(welcome.said, 'phancong.nhan');
  expect(heardKeys(accepted)).toEqual(['duty-accepted']);
  expect(accepted.said?.id).not.toBe(welcome.said?.id);
  await office.tick();
  expect(moi.sees()).toHaveLength(2);
});

test('foreign and stale buttons are refused; who stands in answers, and both names stand in the trail', async () => {
  const office = await open();
  const { lan, loan, idOf, commune, plan, at, tick } = office;
  await given(office, 'minh', ['1.3']);
  await tick();
  const [duty] = (await plan.criterion('1.3', TODAY)).assignees;
  const before = await commune.audit.newestSeq();
  expect(heardKeys(await lan.forges(`phancong.khong ${duty?.dutyId} =field`))).toEqual(['duty-not-yours']);
  expect(heardKeys(await lan.forges(`phancong.nhan ${duty?.dutyId}`))).toEqual(['duty-nothing-to-answer']);
  expect(heardKeys(await lan.forges('phancong.khong 999 =field'))).toEqual(['duty-gone']);
  expect(await commune.audit.newestSeq()).toBe(before);

  at('2026-02-13', 7);
  await loan.forges(`nghiphep.ghi ${idOf('minh')} 2026-02-13 2026-02-24 ${idOf('lan')}`);
  at('2026-02-13', 8);
  await tick();
  const again = lan.sees().find((each) => keysOf(each).includes('duty-ask-again'));
  await lan.presses(again ?? null, 'phancong.nhan');
  const [deed] = await commune.audit.latest(1, 'criterion:1.3');
  expect(deed).toMatchObject({
    action: 'duty-accepted',
    actorName: 'Trần Thị Lan',
    details: { insteadOf: 'Lê Quang Minh' },
  });
});

test('who is away without anybody standing in is told on their return', async () => {
  const office = await open();
  const { minh, loan, idOf, at, tick } = office;
  await loan.forges(`nghiphep.ghi ${idOf('minh')} ${TODAY} 2026-02-24 0`);
  const noted = minh.sees().length;
  await given(office, 'minh', ['1.3']);
  await tick();
  expect(minh.sees().slice(noted)).toEqual([]);
  at('2026-02-24', 8);
  await tick();
  expect(minh.sees().flatMap(keysOf)).toContain('duty-letter-given');
});

test('“đã nhận” in reply to the letter is the button; the coordinator sees who has answered what', async () => {
  const office = await open();
  const { minh, loan, tick } = office;
  await given(office, 'minh', ['1.1', '1.3']);
  await tick();
  expect(heardArgs(await loan.says('/phancong 1.3'), 'duty-waiting')).toEqual({ names: 'Lê Quang Minh' });
  const said = await minh.says('vâng ạ', { replyTo: last(minh) ?? null });
  expect(heardArgs(said, 'words-acknowledged')).toEqual({ what: 'duty', code: 'none' });
  expect(heardArgs(await loan.says('/phancong 1.3'), 'duty-replied')).toMatchObject({ accepted: 'yes' });
});

test('right below the letter, “da nhan” needs no reply', async () => {
  const office = await open();
  const { minh, loan, tick } = office;
  await given(office, 'minh', ['1.1', '1.3']);
  await tick();
  expect(heardArgs(await minh.says('da nhan'), 'words-acknowledged')).toEqual({ what: 'duty', code: 'none' });
  expect(heardArgs(await loan.says('/phancong 1.3'), 'duty-replied')).toMatchObject({ accepted: 'yes' });
});

test('“đã nhận” accepts what waits, whatever was said since; “vâng” does not', async () => {
  const office = await open();
  const { minh, loan, tick } = office;
  await given(office, 'minh', ['1.1', '1.3']);
  await tick();
  await minh.says('/viec');
  expect((await minh.says('vâng ạ')).said).toBeNull();
  expect(heardArgs(await minh.says('dạ em nhận được rồi ạ'), 'words-acknowledged')).toEqual({
    what: 'duty',
    code: 'none',
  });
  expect(heardArgs(await loan.says('/phancong 1.3'), 'duty-replied')).toMatchObject({ accepted: 'yes' });
});

test('who stands in and accepts their own letter leaves the parts of the other, given in between, unanswered', async () => {
  const office = await open();
  const { minh, loan, idOf, plan, commune, house, tick } = office;
  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  for (const [code, memberId] of [
    ['1.1', idOf('minh')],
    ['1.3', idOf('lan')],
    ['1.3', idOf('minh')],
  ] as const) {
    const { id } = await plan.criterion(code, TODAY);
    const kind = memberId === idOf('lan') ? 'lead' : 'support';
    await commune.plans.addDuties([{ criterionId: id, memberId, kind }], TODAY, house.clock());
  }
  await tick();
  const letters = minh.sees().filter((each) => keysOf(each).includes('duty-letter-given'));
  const letterOf = (codes: string) =>
    letters.find((each) => lineOf(each, 'duty-letter-given')?.codes === codes) ?? null;

  const accepted = await minh.presses(letterOf('1.1, 1.3'), 'phancong.nhan');
  expect(heardArgs(accepted, 'duty-accepted')).toMatchObject({ codes: '1.1, 1.3' });
  const trail = async () => (await commune.audit.latest(9, 'criterion:1.3')).map(({ details }) => details);
  expect(await trail()).not.toContainEqual(expect.objectContaining({ insteadOf: 'Trần Thị Lan' }));
  expect(heardArgs(await loan.says('/phancong 1.3'), 'duty-waiting')).toEqual({ names: 'Trần Thị Lan' });

  const instead = await minh.presses(letterOf('1.3'), 'phancong.nhan');
  expect(heardArgs(instead, 'duty-accepted')).toMatchObject({ codes: '1.3' });
  expect(await trail()).toContainEqual(expect.objectContaining({ insteadOf: 'Trần Thị Lan' }));
});

test('a button from before that names no member is for the own parts alone', async () => {
  const office = await open();
  const { minh, loan, idOf, tick } = office;
  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  await given(office, 'lan', ['1.3']);
  await tick();
  expect(heardKeys(await minh.forges('phancong.nhan 1 99'))).toEqual(['duty-nothing-to-answer']);
  expect(heardKeys(await minh.forges(`phancong.nhan 1 99 ${idOf('loan')}`))).toEqual([
    'duty-nothing-to-answer',
  ]);
  expect(heardKeys(await minh.forges(`phancong.nhan 1 99 ${idOf('lan')}`))).toEqual(['duty-accepted']);
});
