import { expect, test } from 'vitest';
import { confirmImport } from '#features/plan/confirm-import.ts';
import { type Commune, messageOf, openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { adopt, type PlanRow, preview, workbook } from './plan-files.ts';

const TODAY = '2026-04-01';
const LATER = '2026-04-02';

const row = (code: string, name: string, more: Partial<PlanRow> = {}): PlanRow => ({
  code,
  name,
  max: 1,
  got: 0,
  lost: 1,
  leads: 'Trần Thị Lan',
  deadline: '30/6/2026',
  ...more,
});
const [PLAN, NEWS, FILES, STAFF] = [
  'Ban hành kế hoạch tuyên truyền',
  'Đăng tin bài về cải cách hành chính',
  'Số hóa hồ sơ, kết quả giải quyết',
  'Đánh giá, xếp loại cán bộ',
];
const FIRST = { code: 'I', name: 'Công tác chỉ đạo' };
const SECOND = { code: 'II', name: 'Cải cách thủ tục' };

const BEFORE = [FIRST, row('1.1', PLAN), row('1.2', NEWS), row('1.3', STAFF), SECOND, row('2.1', FILES)];
/** One is put in before 1.1, 2.1 goes a field up, and 1.3 is dropped. */
const AFTER = [
  FIRST,
  row('1.1', 'Kiểm tra công vụ đột xuất'),
  row('1.2', PLAN),
  row('1.3', NEWS),
  row('1.4', FILES),
];

async function openMoved() {
  const commune = await openCommune({ today: TODAY });
  const phones = await openPhones(commune);
  await adopt(commune, await workbook(BEFORE), '');
  return { commune, phones, lan: phones.phoneOf('lan'), loan: phones.phoneOf('loan') };
}

async function criterion({ commune }: Commune, code: string, day: typeof TODAY | typeof LATER = LATER) {
  const head = await commune.plans.ofYear(2026);
  const found = head && (await commune.work.plan(head, day)).criteria.find((each) => each.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

test('a re-import shows which codes move and keeps what was said, sent, scored, directed and put off', async () => {
  const { commune, lan } = await openMoved();
  const ids = new Map<string, number>();
  for (const code of ['1.1', '1.2', '2.1']) ids.set(code, (await criterion(commune, code)).id);
  await lan.says('1.1 xong 60%');
  await lan.sends({ name: 'tin.pdf', caption: '1.2' });
  await lan.says('/tucham 1.2 0.5 vì chưa đủ tin bài');
  await lan.says('/giahan 2.1 15/7 vì chờ máy quét');
  const { directives } = commune.commune;
  const order = {
    criterionId: ids.get('2.1') ?? 0,
    fromId: commune.idOf('thanh'),
    text: 'khẩn',
    dueOn: null,
  };
  await directives.address(await directives.give(order, commune.house.clock()), commune.idOf('lan'), null);
  commune.at(LATER);

  const shown = await preview(commune, await workbook(AFTER));

  const argsOf = (key: string) => shown.lines.filter((line) => line?.key === key).map((line) => line?.args);
  expect(argsOf('plan-difference')).toMatchObject([
    { nothing: 'no', added: 1, removed: 1, changed: 0, moved: 3 },
  ]);
  expect(argsOf('plan-move').map((args) => `${args?.['from']} ${args?.['to']}`)).toEqual([
    '1.1 1.2',
    '1.2 1.3',
    '2.1 1.4',
  ]);
  expect(argsOf('plan-removed')).toMatchObject([{ codes: '1.3' }]);
  expect(argsOf('plan-added')).toMatchObject([{ codes: '1.1' }]);
  const said = await commune.as('loan').does(confirmImport, '2');
  expect(messageOf(said).lines[0]?.args).toMatchObject({ added: 1, removed: 1, moved: 3 });

  const [now, news, files] = await Promise.all([
    criterion(commune, '1.2'),
    criterion(commune, '1.3'),
    criterion(commune, '1.4'),
  ]);
  expect([now.id, news.id, files.id]).toEqual(['1.1', '1.2', '2.1'].map((code) => ids.get(code)));
  expect(now.occurrences).toMatchObject([{ percent: 60 }]);
  expect(news).toMatchObject({ selfScore: 0.5, occurrences: [{ evidence: { submitted: 1 } }] });
  expect(await commune.commune.extensions.of(files.id)).toMatchObject([{ wantedOn: '2026-07-15' }]);
  expect(await directives.of(files.id)).toMatchObject([{ text: 'khẩn' }]);
  expect((await criterion(commune, '1.1')).occurrences).toMatchObject([{ state: 'not_started' }]);

  const { criteria } = await commune.commune.personal.of(commune.idOf('lan'));
  expect(criteria.get(now.id)).toEqual({
    code: '1.2',
    name: PLAN,
    inForce: true,
    formerly: [{ code: '1.1', name: PLAN }],
  });
  expect([...criteria.values()].find(({ name }) => name === STAFF)).toEqual({
    code: '1.3',
    name: STAFF,
    inForce: false,
    formerly: [],
  });
});

test('old buttons, replies and questions reach the criterion they named, under its new code, and say so', async () => {
  const { commune, phones, lan } = await openMoved();
  const card = (await lan.says('/tieuchi 1.1')).said;
  const gone = (await lan.says('/tieuchi 1.3')).said;
  const both = (await lan.says('/viec')).said;
  const percent = (await lan.says('/capnhat 1.2')).said;
  const { ownId } = await lan.says('2.1 xong 15%');
  const left = await lan.says('1.3 xong 5%');
  await lan.says('/capnhat 1.2');
  commune.at(TODAY, 9, 30);
  await adopt(commune, await workbook(AFTER), '');

  // What was asked before the plan changed is answered about the same criterion.
  expect(heardArgs(await lan.says('40%'), 'progress-recorded')).toMatchObject({ code: '1.3' });
  const pressed = await lan.presses(percent, 'capnhat 1.2 =done');
  expect(heardArgs(pressed, 'progress-recorded')).toMatchObject({ code: '1.3' });
  expect(heardArgs(pressed, 'codes-followed')).toEqual({ codes: '1.2 → 1.3', more: 0 });
  const replied = await lan.says('đã làm 70%', { replyTo: card });
  expect(heardArgs(replied, 'progress-recorded')).toMatchObject({ code: '1.2', percent: 70 });
  expect(heardArgs(replied, 'codes-followed')).toEqual({ codes: '1.1 → 1.2', more: 0 });
  const edited = await lan.says('2.1 xong 25%', { edits: ownId });
  expect(heardArgs(edited, 'progress-recorded')).toMatchObject({ code: '1.4', percent: 25 });
  expect(heardArgs(await lan.says('2.1 xong 20%', { replyTo: both }), 'progress-recorded')).toMatchObject({
    code: '1.4',
  });
  expect(heardKeys(await lan.says('xong 30%', { replyTo: gone }))).toEqual(['criterion-left']);
  expect(heardKeys(await lan.presses(gone, 'capnhat 1.3'))).toEqual(['criterion-left']);
  // What is in the plan no more can be taken back, under the code it had.
  const undone = await lan.presses(left.said, 'hoantac');
  expect(heardArgs(undone, 'progress-undone')).toMatchObject({ code: '1.3' });
  expect(callsOf(undone)).toEqual([]);
  // Outside old messages a code is what the plan says today.
  expect(heardArgs(await lan.says('1.1 xong 10%'), 'progress-recorded')).toMatchObject({ code: '1.1' });
  expect(heardKeys(await lan.says('/tieuchi 2.1'))).toEqual(['criterion-moved']);
  expect(callsOf(await lan.says('2.1 xong 50%'))).toContain('noi.chon 1.4');
  expect((await criterion(commune, '1.2')).occurrences).toMatchObject([{ percent: 70 }]);
  await phones.deliver();
});

test('the trail of a criterion goes on under its new code, without that of others who had it', async () => {
  const { commune, lan, loan } = await openMoved();
  await lan.says('1.2 xong 30%');
  await commune.commune.audit.record(
    { actorId: null, actorName: 'Lan', action: 'reminder-resumed', subject: 'criterion:1.2' },
    commune.house.clock(),
  );
  commune.at(LATER);
  await adopt(commune, await workbook(AFTER), '');

  expect(heardKeys(await loan.says('/nhatky 1.3'))).toEqual(
    expect.arrayContaining(['timeline-recoded', 'timeline-said', 'timeline-other']),
  );
  expect(heardKeys(await loan.says('/nhatky 1.2'))).toEqual(['timeline-title', 'timeline-recoded']);
});

test('a wrong guess is taken apart by a button, and put together again by the same', async () => {
  const { commune, loan } = await openMoved();
  const id = (await criterion(commune, '1.1')).id;
  commune.at(LATER);
  const shown = await preview(commune, await workbook(AFTER));
  expect(shown.choices.flat().map(({ call }) => call)).toEqual(['nhap.ma 2', 'nhap.xacnhan 2', 'nhap.bo 2']);

  const list = await loan.forges('nhap.ma 2');
  expect(callsOf(list)).toContain('nhap.ma 2 1.1>1.2');
  const apart = await loan.presses(list.said, 'nhap.ma 2 1.1>1.2');
  expect(heardArgs(apart, 'plan-moves-title')).toEqual({ count: 2, apart: 1 });
  const whole = await loan.presses(apart.said, 'nhap.ma 2 =xem');
  expect(heardArgs(whole, 'plan-difference')).toMatchObject({ added: 1, removed: 1, changed: 1, moved: 2 });
  const again = await loan.presses(apart.said, 'nhap.ma 2 1.1>1.2');
  expect(heardArgs(again, 'plan-moves-title')).toEqual({ count: 3, apart: 0 });
  const none = await loan.presses(again.said, 'nhap.ma 2 =khong');
  expect(heardArgs(none, 'plan-moves-title')).toEqual({ count: 0, apart: 3 });

  await loan.presses(none.said, 'nhap.xacnhan 2');
  // By its code, as a criterion worded anew.
  expect((await criterion(commune, '1.1')).id).toBe(id);
  expect(heardKeys(await loan.forges('nhap.ma 2'))).toEqual(['plan-proposal-gone']);
});

test('of twins nobody can tell apart it is said that nothing is guessed; leaders follow a field that is renumbered', async () => {
  const commune = await openCommune({ today: TODAY });
  const twins = (a: string, b: string) => [FIRST, row(a, 'Báo cáo'), row(b, 'Báo cáo')];
  await adopt(commune, await workbook(twins('1.1', '1.2')), '');
  await commune.commune.escalations.putInCharge('I', commune.idOf('thanh'));

  const shown = await preview(commune, await workbook(twins('1.4', '1.5')));
  expect(shown.lines.find((line) => line?.key === 'plan-move-unclear')?.args).toMatchObject({
    from: '1.1, 1.2',
    to: '1.4, 1.5',
  });

  await adopt(commune, await workbook([{ code: 'III', name: FIRST.name }, row('3.1', 'Báo cáo')]), '');
  expect([...(await commune.commune.escalations.fieldLeaders())]).toEqual([['III', commune.idOf('thanh')]]);
});

const BOTH = 'Số hóa hồ sơ, kết quả giải quyết và đăng tin bài về cải cách hành chính';

test('a criterion that is split keeps its record, which the parts show and may take evidence from', async () => {
  const { commune, lan, loan } = await openMoved();
  await lan.says('2.1 xong 60%');
  await lan.sends({ name: 'quet.pdf', caption: '2.1' });
  const old = (await lan.says('/capnhat 2.1')).said;
  commune.at(LATER);
  const parts = [
    row('2.1', FILES),
    row('2.1.1', 'Số hóa hồ sơ đầu vào'),
    row('2.1.2', 'Số hóa kết quả đầu ra'),
  ];
  const after = [...BEFORE.slice(0, -1), ...parts];

  const shown = await preview(commune, await workbook(after));
  expect(shown.lines.find((line) => line?.key === 'plan-succession')?.args).toEqual({
    how: 'split',
    from: '2.1',
    to: '2.1.1, 2.1.2',
    byName: 'no',
  });
  await commune.as('loan').does(confirmImport, '2');

  expect((await criterion(commune, '2.1.1')).occurrences).toMatchObject([{ state: 'not_started' }]);
  expect(heardKeys(await lan.presses(old, 'capnhat 2.1 =done'))).toContain('criterion-has-parts');
  const card = await lan.says('/tieuchi 2.1.1');
  expect(heardArgs(card, 'criterion-came-of')).toEqual({ codes: '2.1' });
  const before = await lan.presses(card.said, 'tieuchi.truoc 2.1.1');
  expect(heardArgs(before, 'criterion-history')).toMatchObject({ percent: 60 });
  expect(heardArgs(before, 'criterion-before-piece')).toMatchObject({ name: 'quet.pdf' });
  const brought = await lan.presses(before.said, 'tieuchi.truoc 2.1.1 =dung');
  expect(heardArgs(brought, 'criterion-before-brought')).toMatchObject({ count: 1 });
  expect((await criterion(commune, '2.1.1')).occurrences).toMatchObject([{ evidence: { submitted: 1 } }]);
  expect((await criterion(commune, '2.1.2')).occurrences).toMatchObject([{ evidence: { submitted: 0 } }]);
  expect(heardKeys(await loan.says('/nhatky 2.1.1'))).toContain('timeline-other');
});

test('of two that become one the record is on its card, and the code that went says what it is now', async () => {
  const { commune, lan } = await openMoved();
  await lan.says('1.2 xong 80%');
  const old = (await lan.says('/capnhat 1.2')).said;
  commune.at(TODAY, 9, 30);
  const after = [FIRST, row('1.1', PLAN), row('1.3', STAFF), SECOND, row('2.1', BOTH)];
  // Put together over a field: the name alone tells, and it must be of the same parent.
  await adopt(
    commune,
    await workbook([...after.slice(0, 2), row('1.2', `${NEWS}; ${STAFF}`), ...after.slice(3)]),
    '',
  );

  expect((await criterion(commune, '1.2')).occurrences).toMatchObject([{ percent: 80 }]);
  expect(heardArgs(await lan.says('/tieuchi 1.2'), 'criterion-came-of')).toEqual({ codes: '1.3' });
  expect(heardArgs(await lan.says('/tieuchi 1.3'), 'criterion-became')).toEqual({ code: '1.3', now: '1.2' });
  expect(heardArgs(await lan.presses(old, 'capnhat 1.2 =done'), 'progress-recorded')).toMatchObject({
    code: '1.2',
  });
  expect(heardKeys(await lan.forges('tieuchi.truoc 1.1'))).toEqual(['criterion-without-before']);
});

test('what left the plan and is in it again goes on, though its code was another’s meanwhile; unless that is refused', async () => {
  const { commune, lan, loan } = await openMoved();
  const id = (await criterion(commune, '1.1')).id;
  await lan.says('1.1 xong 60%');
  commune.at(LATER);
  const without = [FIRST, row('1.1', NEWS), row('1.3', STAFF), SECOND, row('2.1', FILES)];
  await adopt(commune, await workbook(without), '');

  const shown = await preview(commune, await workbook(BEFORE));
  expect(shown.lines.find((line) => line?.key === 'plan-difference')?.args).toMatchObject({
    added: 0,
    moved: 1,
    returned: 1,
  });
  expect(shown.lines.find((line) => line?.key === 'plan-return')?.args).toMatchObject({
    from: 'same',
    to: '1.1',
  });
  const apart = await loan.forges('nhap.ma 3 1.1>1.1');
  expect(heardArgs(apart, 'plan-moves-title')).toEqual({ count: 1, apart: 1 });
  await loan.presses(apart.said, 'nhap.ma 3 1.1>1.1');
  await loan.forges('nhap.xacnhan 3');

  const back = await criterion(commune, '1.1');
  expect(back.id).toBe(id);
  expect(back.occurrences).toMatchObject([{ percent: 60 }]);
});

test('an old button of a code of a single number never reaches what has that number now', async () => {
  const commune = await openCommune({ today: TODAY });
  const lan = (await openPhones(commune)).phoneOf('lan');
  const plain = (...names: readonly string[]) => [
    FIRST,
    ...names.map((name, at) => row(String(at + 1), name)),
  ];
  await adopt(commune, await workbook(plain(PLAN, NEWS, STAFF)), '');
  const card = (await lan.says('/tieuchi 2')).said;
  const which = (await lan.sends({ name: 'tin.pdf' })).said;
  commune.at(TODAY, 9, 30);
  await adopt(commune, await workbook(plain('Kiểm tra công vụ đột xuất', PLAN, NEWS, STAFF)), '');

  expect(heardKeys(await lan.presses(card, 'capnhat 2'))).toEqual(['button-old']);
  const target = callsOf({ said: which });
  expect(target).toEqual(expect.arrayContaining([expect.stringMatching(/^minhchung\.gan \d+ 2$/)]));
  for (const call of target.filter((each) => / 2$/.test(each)))
    expect(heardKeys(await lan.presses(which, call))).toEqual(['button-old']);
  expect(heardArgs(await lan.says('2 xong 40%', { replyTo: card }), 'progress-recorded')).toMatchObject({
    code: '3',
  });
});

test('a report of a month that is over has the codes and names of that month', async () => {
  const { commune, lan, loan } = await openMoved();
  await lan.says('2.1 xong 60%');
  commune.at('2026-05-04');
  const renamed = AFTER.map((each) =>
    each.name === FILES ? row(String(each.code), `${FILES} của công dân`) : each,
  );
  await adopt(commune, await workbook(renamed), '');

  const then = JSON.stringify((await loan.forges('baocao.xem field.II 1 04/2026')).said);
  const now = JSON.stringify((await loan.forges('baocao.xem field.I 1')).said);

  expect(then).toContain(`"code":"2.1","name":"${FILES}"`);
  expect(now).toContain(`"code":"1.4","name":"${FILES} của công dân"`);
});
