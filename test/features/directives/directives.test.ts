import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { jobs } from '#features/index.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, GROUP, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';
import { tickOf } from '#test/support/tick.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';
const ORDER = 'họp với Sở trước thứ Sáu, báo lại tôi';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-12-01' },
  { code: '1.2', lead: ['lan', 'minh'], due: '2026-12-01' },
  { code: '1.3' },
];

async function openOffice(today: Day = TODAY) {
  const commune = await openCommune({ today });
  await withPlan(commune, OFFICE);
  const phones = await openPhones(commune);
  return {
    ...commune,
    phones,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    loan: phones.phoneOf('loan'),
    thanh: phones.phoneOf('thanh'),
    tick: () => tickOf(commune, phones, jobs),
    sent: (who: string, kind: string) => phones.chat(who).filter((each) => each.kind === kind),
    /** The day's messages that remind of a directive. */
    told: (who: string) =>
      phones
        .chat(who)
        .filter(({ message }) =>
          message.lines.some((line) => /^directive-(?:remind|due)-line$/.test(line?.key ?? '')),
        ),
    last: (who: string) => phones.chat(who).at(-1) ?? null,
    open: () => commune.commune.directives.open(),
  };
}

const keyOf = (standing: { message: { lines: readonly ({ key: string } | null)[] } } | null | undefined) =>
  standing?.message.lines[0]?.key;
const heard = (said: Parameters<typeof keyOf>[0]) => ({ said: (said ?? null) as never, notice: null });

test('the words reach the lead with the leader’s name, and the two ways to answer', async () => {
  const { thanh, sent, open } = await openOffice();

  const said = await thanh.says(`/chidao 1.1 ${ORDER}`);

  expect(heardArgs(said, 'directive-sent')).toEqual({
    code: '1.1',
    names: 'Trần Thị Lan',
    text: ORDER,
    due: '2026-06-12',
  });
  const [directive] = sent('lan', 'directive');
  expect(directive?.message.lines).toMatchObject([
    { key: 'directive-title', args: { from: 'Vũ Văn Thành', position: 'Chủ tịch UBND' } },
    { key: 'directive-about', args: { code: '1.1' } },
    { key: 'directive-text', args: { text: ORDER } },
    { key: 'directive-due', args: { due: '2026-06-12' } },
  ]);
  expect(callsOf(heard(directive))).toEqual(['chidao.nhan 1', 'chidao.traodoi 1']);
  expect(await open()).toMatchObject([{ text: ORDER, receipts: [{ acknowledgedAt: null }] }]);
});

test('whom its words name beside the leads is said not to be reached', async () => {
  const { thanh, sent } = await openOffice();

  const said = await thanh.says('/chidao 1.1 đồng chí Lan và đồng chí Minh rà lại hồ sơ');

  expect(heardKeys(said)).toEqual(['directive-sent', 'wish-left-out']);
  expect(heardArgs(said, 'wish-left-out')).toEqual({ code: '1.1', names: 'Lê Quang Minh' });
  expect(sent('minh', 'directive')).toEqual([]);
});

test('first the button, then the words, over several lines', async () => {
  const { thanh, open } = await openOffice();

  expect(heardKeys(await thanh.says('/chidao 1.1'))).toEqual(['directive-ask']);
  await thanh.says('họp với Sở\ntrước thứ Sáu');

  expect(await open()).toMatchObject([{ text: 'họp với Sở\ntrước thứ Sáu' }]);
});

test('a day the calendar does not have is no deadline, and is said so', async () => {
  const { thanh, open } = await openOffice();

  const said = await thanh.says('/chidao 1.1 xong trước ngày 31/6');

  expect(heardKeys(said)).toEqual(['directive-sent', 'directive-day-impossible']);
  expect(await open()).toMatchObject([{ dueOn: null }]);
});

test('acknowledged: who gave it hears so without a sound, and the message goes on to “carried out”', async () => {
  const { thanh, lan, last, sent, open, commune } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  const directive = last('lan');

  const taken = await lan.presses(directive, 'chidao.nhan');

  expect(taken.said?.id).toBe(directive?.id);
  // Typed once more it is answered, and passed on to nobody.
  expect(heardArgs(await lan.says('đã nhận'), 'words-acknowledged')).toEqual({
    what: 'directive',
    code: 'none',
  });
  expect(callsOf(taken)).toEqual(['chidao.xong 1', 'capnhat 1.1', 'chidao.traodoi 1']);
  expect(keyOf(last('thanh'))).toBe('directive-acknowledged');
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: expect.any(Date) }] }]);
  expect((await commune.audit.latest(2)).map(({ action }) => action)).toEqual([
    'directive-acknowledged',
    'directive-given',
  ]);
  expect(sent('thanh', 'brief')).toEqual([]);
});

test('“vâng” in reply acknowledges it as the button does, once', async () => {
  const { thanh, lan, last, open } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  const directive = last('lan');

  expect(heardArgs(await lan.says('vâng ạ, em rõ', { replyTo: directive }), 'words-acknowledged')).toEqual({
    what: 'directive',
    code: '1.1',
  });

  expect(await open()).toMatchObject([
    { receipts: [{ acknowledgedAt: expect.any(Date), reportedAt: null }] },
  ]);
  expect(keyOf(last('thanh'))).toBe('directive-acknowledged');
  expect((await lan.says('vâng', { replyTo: directive })).said).toBeNull();
});

test('words that begin with a yes right below a directive answer it, unless they name a criterion', async () => {
  const { thanh, lan, last, open } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.says('dạ 1.2 em làm được 50% rồi');
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: null }] }]);

  await thanh.says(`/chidao 1.2 ${ORDER}`);
  const said = await lan.says('vâng anh, em rà rồi gửi anh chiều thứ 5');
  expect(heardKeys(said)).toContain('directive-answer-passed-on');
  expect(heardKeys(said)).not.toContain('words-unsure');
  expect(heardArgs({ said: last('thanh') ?? null, notice: null }, 'directive-answered')).toMatchObject({
    code: '1.2',
  });
});

test('a reply to a directive whose button was pressed, and that says something else by now, still answers it', async () => {
  const { thanh, lan, last } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  const pressed = await lan.presses(last('lan'), 'chidao.nhan');

  await lan.says('Sở hẹn thứ Sáu, chưa rõ nội dung', { replyTo: pressed.said });

  expect(keyOf(last('thanh'))).toBe('directive-answered');
});

test('“da nhan” right below it needs no reply; with something else said in between it is a mere courtesy', async () => {
  const { thanh, lan, last, open } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.says('/viec');
  expect((await lan.says('da nhan')).said).toBeNull();
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: null }] }]);

  await thanh.says('/chidao 1.1 họp lại với Sở');

  expect(heardKeys(await lan.says('da nhan'))).toEqual(['words-acknowledged']);
  expect(keyOf(last('thanh'))).toBe('directive-acknowledged');
});

test('a reply in words of one’s own is heard as the report it is, and goes to who gave it in any case', async () => {
  const { thanh, lan, loan, sent, last, open, at } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  const [directive] = sent('lan', 'directive');

  const said = await lan.says('em làm được 50% rồi, còn chờ Sở', { replyTo: directive ?? null });

  expect(heardKeys(said)).toEqual(
    expect.arrayContaining(['progress-recorded', 'directive-answer-passed-on']),
  );
  const answer = sent('thanh', 'notice').at(-1);
  expect(heardArgs(heard(answer), 'directive-answered')).toMatchObject({
    name: 'Trần Thị Lan',
    code: '1.1',
    words: 'em làm được 50% rồi, còn chờ Sở',
  });
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: expect.any(Date) }] }]);

  await thanh.presses(answer ?? null, 'chidao.traloi');
  await thanh.says('Sở nào, ai phụ trách?');
  at('2026-06-11');
  const back = await lan.says('Sở Nội vụ, anh Bình ạ', { replyTo: last('lan') });
  expect(heardKeys(back)).toContain('directive-answer-passed-on');
  expect(heardArgs(heard(last('thanh')), 'directive-answered')).toMatchObject({
    words: 'Sở Nội vụ, anh Bình ạ',
  });
  expect(heardKeys(await loan.says('/nhatky 1.1'))).toContain('timeline-directive-said');
});

test('“we need to talk” goes back with the words, the answer comes back', async () => {
  const { thanh, lan, last } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);

  const asked = await lan.presses(last('lan'), 'chidao.traodoi');
  expect(heardKeys(asked)).toEqual(['directive-ask-talk']);
  await lan.says('cần thêm kinh phí in ấn');
  const talk = last('thanh');
  expect(heardArgs(heard(talk), 'directive-talk')).toMatchObject({
    name: 'Trần Thị Lan',
    code: '1.1',
    words: 'cần thêm kinh phí in ấn',
  });
  await thanh.presses(talk, 'chidao.traloi');
  await thanh.says('dùng nguồn tiết kiệm chi');

  expect(heardArgs(heard(last('lan')), 'directive-reply')).toMatchObject({
    words: 'dùng nguồn tiết kiệm chi',
  });
});

test('whatever a leader replies to what a lead says of a directive reaches that lead', async () => {
  const { thanh, lan, last } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.forges('chidao.traodoi 1 ngân hàng đang kiểm toán, xin ý kiến anh');
  const talk = last('thanh');

  for (const words of ['ok', 'tôi nhất trí, em trình phương án', 'không được, phải xong trước 15/6']) {
    const said = await thanh.says(words, { replyTo: talk });
    expect(heardArgs(said, 'directive-replied')).toMatchObject({ name: 'Trần Thị Lan', words });
    expect(heardArgs(heard(last('lan')), 'directive-reply')).toMatchObject({ words });
  }
  await lan.forges('chidao.xong 1');
  const again = await thanh.presses(last('thanh'), 'chidao.lamtiep');
  await thanh.says('biên bản chưa có chữ ký', { replyTo: again.said });
  expect(heardArgs(heard(last('lan')), 'directive-reply')).toMatchObject({
    words: 'biên bản chưa có chữ ký',
  });
});

test('carried out, not yet enough, carried out, closed: it is listed until then', async () => {
  const { thanh, lan, last, open } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.forges('chidao.xong 1');
  const reported = last('thanh');
  expect(callsOf(heard(reported))).toEqual(['chidao.dat 1', 'chidao.lamtiep 1']);

  await thanh.presses(reported, 'chidao.lamtiep');
  expect(keyOf(last('lan'))).toBe('directive-goes-on');
  expect(heardArgs(await thanh.says('/chidao'), 'directive-line')).toMatchObject({
    standing: 'acknowledged',
  });
  await lan.presses(last('lan'), 'chidao.xong');
  expect(heardArgs(await thanh.says('/chidao'), 'directive-line')).toMatchObject({ standing: 'reported' });
  await thanh.presses(last('thanh'), 'chidao.dat');

  expect(await open()).toEqual([]);
  expect(keyOf(last('lan'))).toBe('directive-accepted');
  expect(heardKeys(await thanh.says('/chidao'))).toEqual(['directive-none', 'directive-how']);
});

test('of two leads each answers for themselves; done once both say so', async () => {
  const { thanh, lan, minh, last } = await openOffice();
  await thanh.says(`/chidao 1.2 ${ORDER}`);

  await lan.presses(last('lan'), 'chidao.nhan');
  expect(heardArgs(await thanh.says('/chidao'), 'directive-line')).toMatchObject({
    standing: 'sent',
    silent: 'Lê Quang Minh',
  });
  await lan.forges('chidao.xong 1');
  expect(callsOf(heard(last('thanh')))).toEqual([]);
  await minh.forges('chidao.xong 1');
  expect(callsOf(heard(last('thanh')))).toEqual(['chidao.dat 1', 'chidao.lamtiep 1']);
});

test('not acknowledged: reminded after one working day, the leader told after the next, each once', async () => {
  const { thanh, at, tick, sent, told } = await openOffice('2026-06-12');
  await thanh.says(`/chidao 1.1 ${ORDER}`);

  for (const day of ['2026-06-13', '2026-06-14'] as const) {
    at(day);
    await tick();
  }
  expect(told('lan')).toEqual([]);
  at('2026-06-15', 8);
  await tick();
  expect(sent('lan', 'brief')).toEqual([]);
  const [brief] = told('lan');
  expect(heardArgs(heard(brief), 'directive-remind-line')).toMatchObject({
    code: '1.1',
    from: 'Vũ Văn Thành',
  });
  expect(brief?.kind).toBe('reminder');
  expect(callsOf(heard(brief))).toContain('chidao.nhan 1');
  expect(sent('thanh', 'brief')).toEqual([]);

  at('2026-06-16', 8);
  await tick();
  expect(heardArgs(heard(sent('thanh', 'brief')[0]), 'directive-silence-line')).toMatchObject({
    code: '1.1',
    name: 'Trần Thị Lan',
    reachable: 'yes',
  });
  at('2026-06-17', 8);
  await tick();
  expect([told('lan').length, sent('thanh', 'brief').length]).toEqual([1, 1]);
});

test('after a leave in which nobody stood in, the leader is not told on the morning on which the lead is reminded', async () => {
  const { thanh, at, tick, sent, told, commune, idOf, house } = await openOffice();
  const [lan, loan] = [idOf('lan'), idOf('loan')];
  const leave = { memberId: lan, standInId: null, fromOn: TODAY, enteredById: loan };
  await commune.leaves.enter({ ...leave, returnOn: '2026-06-18' }, house.clock());
  await thanh.says(`/chidao 1.1 ${ORDER}`);

  for (const day of ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'] as const) {
    at(day, 8);
    await tick();
  }
  expect([told('lan').length, sent('thanh', 'brief').length]).toEqual([1, 0]);
  at('2026-06-19', 8);
  await tick();
  expect(sent('thanh', 'brief')).toHaveLength(1);
});

test('given before Tết it is reminded of on the second working day after it at the latest', async () => {
  const { thanh, at, tick, sent, told, commune } = await openOffice('2026-02-13');
  for (const day of ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'] as const)
    await commune.settings.setDayOff(
      { day, kind: 'off', status: 'official', name: 'Tết', active: true },
      new Date(day),
    );
  at('2026-02-13', 19);
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  // It is of the day on which the leader gave it, whenever it goes out.
  const dayIn = async (line: string, key: string) => heardArgs(await thanh.says(line), key)?.day;
  expect(await dayIn('/chidao', 'directive-line')).toBe('2026-02-13');
  expect(await dayIn('/nhatky 1.1', 'timeline-directed')).toBe('2026-02-13');

  for (const day of ['2026-02-14', '2026-02-18'] as const) {
    at(day);
    await tick();
  }
  expect(sent('lan', 'directive')).toEqual([]);
  at('2026-02-23', 8);
  await tick();
  expect([sent('lan', 'directive').length, told('lan').length]).toEqual([1, 0]);
  at('2026-02-24', 8);
  await tick();
  expect(told('lan')).toHaveLength(1);
  expect(heardArgs(heard(told('lan')[0]), 'directive-remind-line')).toMatchObject({ day: '2026-02-13' });
  expect(heardArgs(heard(told('lan')[0]), 'directive-remind-line')).toMatchObject({ day: '2026-02-13' });
});

test('a deadline: the lead is reminded on its day, who gave it is told after the weekend, each once', async () => {
  const { thanh, lan, at, tick, sent, told, last } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.presses(last('lan'), 'chidao.nhan');

  for (const day of ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14'] as const) {
    at(day, 8);
    await tick();
  }
  const [brief] = told('lan');
  expect(heardArgs(heard(brief), 'directive-due-line')).toMatchObject({ code: '1.1', due: '2026-06-12' });
  expect(callsOf(heard(brief))).toContain('chidao.xong 1');
  expect(sent('thanh', 'brief')).toEqual([]);

  for (const day of ['2026-06-15', '2026-06-16'] as const) {
    at(day, 8);
    await tick();
  }
  expect([told('lan').length, sent('thanh', 'brief').length]).toEqual([1, 1]);
  expect(heardArgs(heard(sent('thanh', 'brief')[0]), 'directive-late-line')).toMatchObject({
    code: '1.1',
    name: 'Trần Thị Lan',
  });
});

test('the bot was down on the day: the lead is reminded first, and who gave it told a working day later', async () => {
  const { thanh, lan, at, tick, sent, told, last } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.presses(last('lan'), 'chidao.nhan');

  at('2026-06-15', 8);
  await tick();
  expect([told('lan').length, sent('thanh', 'brief').length]).toEqual([1, 0]);
  at('2026-06-16', 8);
  await tick();
  expect(sent('thanh', 'brief')).toHaveLength(1);
});

test('answered in time nobody is reminded', async () => {
  const { thanh, lan, at, tick, sent, told, last } = await openOffice();
  await thanh.says('/chidao 1.1 họp với Sở, báo lại tôi');
  await lan.presses(last('lan'), 'chidao.nhan');

  for (const day of ['2026-06-11', '2026-06-12', '2026-06-15'] as const) {
    at(day, 8);
    await tick();
  }
  expect([told('lan'), sent('thanh', 'brief')]).toEqual([[], []]);
});

test('pressed in a brief, the brief stays and the answer comes below', async () => {
  const { thanh, lan, at, tick, told } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  at('2026-06-11', 8);
  await tick();
  const brief = told('lan')[0] ?? null;

  const taken = await lan.presses(brief, 'chidao.nhan');

  expect(taken.said?.message.place).toBe('new');
});

test('who cannot be written to: the leader is told at once, the coordinator passes it on', async () => {
  const { thanh, store, house, last, at, tick, sent } = await openOffice();
  await store.organisations.setReach('telegram', 'lan', house.clock());

  const said = await thanh.says(`/chidao 1.1 ${ORDER}`);

  expect(heardKeys(said)).toEqual(['directive-sent', 'directive-unreachable']);
  expect(heardArgs(heard(last('loan')), 'directive-undelivered')).toMatchObject({ text: ORDER });
  at('2026-06-12', 8);
  await tick();
  expect(heardArgs(heard(sent('thanh', 'brief')[0]), 'directive-silence-line')).toMatchObject({
    reachable: 'no',
  });
});

test.each([
  ['loan', '/chidao 1.1 làm đi', 'not-your-role'],
  ['lan', '/chidao 1.1 làm đi', 'not-your-role'],
  ['hoa', '/chidao 1.1 làm đi', 'not-your-role'],
  ['thanh', '/chidao 1.3 làm đi', 'criterion-without-lead'],
  ['thanh', '/chidao 9.9 làm đi', 'criterion-unknown'],
] as const)('%s saying “%s” hears %s', async (who, words, key) => {
  const { phones, open } = await openOffice();

  expect(heardKeys(await phones.phoneOf(who).says(words))).toEqual([key]);
  expect(await open()).toEqual([]);
});

test('forged, foreign and stale buttons are answered by a notice and change nothing', async () => {
  const { thanh, lan, minh, loan, open, phones } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);

  for (const call of ['chidao.nhan 1', 'chidao.xong 1', 'chidao.traodoi 1 bận']) {
    for (const phone of [minh, loan, thanh]) {
      const said = await phone.forges(call);
      expect([said.said, heardKeys(said)]).toEqual([null, ['directive-not-yours']]);
    }
    expect(heardKeys(await phones.phoneOf('hoa').forges(call))).toEqual(['not-your-role']);
  }
  for (const call of ['chidao.rut 1', 'chidao.dat 1', 'chidao.lamtiep 1', 'chidao.traloi 1 1'])
    expect(heardKeys(await lan.forges(call))).toEqual(['not-your-role']);
  expect(heardKeys(await thanh.forges('chidao.lamtiep 1'))).toEqual(['directive-not-reported']);
  expect(heardKeys(await lan.forges('chidao.nhan 99'))).toEqual(['directive-unknown']);
  expect(await open()).toMatchObject([
    { ending: null, receipts: [{ acknowledgedAt: null, reportedAt: null }] },
  ]);

  await thanh.forges('chidao.rut 1');
  expect(heardArgs(await lan.forges('chidao.nhan 1'), 'directive-ended')).toMatchObject({
    ending: 'withdrawn',
    name: 'Vũ Văn Thành',
  });
});

test('open directives stand in the report, in a list behind it, and on the card; not before supervisors', async () => {
  const { thanh, loan, lan, phones } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await thanh.says(`/chidao 1.2 ${ORDER}`);
  await lan.forges('chidao.nhan 1');

  const report = await loan.says('/baocao');
  expect(heardArgs(report, 'report-directives')).toEqual({ open: 2, silent: 1, talk: 0, reported: 0 });
  const list = await loan.presses(report.said, 'baocao.xem directives');
  expect(heardKeys(list).filter((key) => key === 'directive-line')).toHaveLength(2);
  expect(heardKeys(await lan.says('/tieuchi 1.1'))).toContain('directive-on-card');
  expect(heardKeys(await phones.phoneOf('hoa').says('/tieuchi 1.1'))).not.toContain('directive-on-card');

  await thanh.forges('chidao.rut 1');
  await thanh.forges('chidao.rut 2');
  expect(heardKeys(await loan.says('/baocao'))).not.toContain('report-directives');
});

test('from what is blocked, from the card and after urging, one press leads to a directive', async () => {
  const { thanh, lan, open } = await openOffice();
  await lan.says('1.1 vướng, chờ Sở trả lời');

  for (const opened of [
    await thanh.forges('baocao.xem blockers 1'),
    await thanh.says('/tieuchi 1.1'),
    await thanh.says('/dondoc 1.1'),
  ])
    expect(callsOf(opened)).toContain('chidao 1.1');

  await thanh.presses((await thanh.says('/tieuchi 1.1')).said, 'chidao 1.1');
  await thanh.says(ORDER);
  expect(await open()).toMatchObject([{ text: ORDER }]);
});

test('who stands in for a lead answers in their place', async () => {
  const { thanh, minh, last, open, commune, idOf, house, at, tick, told } = await openOffice();
  await commune.leaves.enter(
    {
      memberId: idOf('lan'),
      standInId: idOf('minh'),
      fromOn: TODAY,
      returnOn: '2026-06-20',
      enteredById: idOf('loan'),
    },
    house.clock(),
  );
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  at('2026-06-10', 10);
  const letter = last('minh');
  at('2026-06-11', 8);
  await tick();
  expect(heardArgs(heard(told('minh')[0]), 'directive-remind-line')).toMatchObject({
    code: '1.1',
    insteadOf: 'Trần Thị Lan',
  });
  expect(told('lan')).toEqual([]);

  await minh.presses(letter, 'chidao.nhan');

  expect(await open()).toMatchObject([
    { receipts: [{ memberId: idOf('lan'), acknowledgedAt: expect.any(Date) }] },
  ]);
});

test('a wish in reply to a directive reaches who gave it as well; the deadline in its words is seen before it is sent', async () => {
  const { thanh, lan, last, phones, commune } = await openOffice();
  await thanh.says('/chidao 1.1 rà soát lại hồ sơ');
  const given = last('lan');
  await lan.says('giao cho chị Loan ạ', { replyTo: given });
  expect(keyOf(phones.chat('thanh').at(-1))).toBe('directive-answered');

  const asked = await thanh.says('chỉ đạo 1.1 báo cáo tôi trước 20/6');
  expect(heardArgs(asked, 'wish-confirm')).toMatchObject({ code: '1.1', day: '2026-06-20' });
  expect(await commune.directives.open()).toHaveLength(1);
});

test('“đã thực hiện xong chỉ đạo” reports the one that is open, with an undo; of several it is asked which, and /chidao lists them', async () => {
  const { thanh, lan, minh, sent, last, open } = await openOffice();
  await thanh.says('/chidao 1.1 rà soát lại hồ sơ');

  const done = await lan.says('việc anh giao em làm xong rồi ạ');
  expect(heardArgs(done, 'directive-reported-back')).toMatchObject({ code: '1.1' });
  expect(callsOf(heard(last('thanh')) as never)).toEqual(['chidao.dat 1', 'chidao.lamtiep 1']);
  expect(heardKeys(await lan.presses(done.said, 'chidao.chuaxong'))).toContain('directive-report-taken-back');
  expect(keyOf(last('thanh'))).toBe('directive-not-done');
  expect(await open()).toMatchObject([{ receipts: [{ reportedAt: null }] }]);

  await thanh.says('/chidao 1.2 lập danh sách');
  const which = await lan.says('Đã thực hiện xong chỉ đạo');
  expect(heardArgs(which, 'wish-which')).toEqual({ of: 'chidao-xong' });
  expect(callsOf(which)).toEqual(['chidao.xong 1', 'chidao.xong 2']);
  const reply = await lan.says('em làm xong chỉ đạo rồi', {
    replyTo: sent('lan', 'directive').at(-1) ?? null,
  });
  expect(heardArgs(reply, 'directive-reported-back')).toMatchObject({ code: '1.2' });

  const listed = await lan.says('/chidao');
  expect(callsOf(listed)).toEqual(['chidao.xong 1']);
  expect(callsOf(await minh.says('/chidao'))).toEqual(['chidao.xong 2']);
  expect(heardKeys(await lan.says('/chidao 1.1 làm hộ em'))).toEqual(['not-your-role']);
  const named = await lan.says('chỉ đạo của chủ tịch về 1.1 em đã làm xong');
  expect(heardArgs(named, 'directive-reported-back')).toMatchObject({ code: '1.1' });
  expect(heardKeys(await lan.says('việc anh giao em làm xong rồi'))).not.toContain('directive-reported-back');
});

test.each(['loan', 'thanh', 'lan', 'hoa'] as const)(
  'where no directive waits for %s, “xong chỉ đạo” is told so and reports no criterion done',
  async (who) => {
    const { phones, commune } = await openOffice();

    expect(heardKeys(await phones.phoneOf(who).says('em làm xong chỉ đạo rồi'))).toEqual([
      'wish-no-own-directive',
    ]);

    expect((await commune.audit.latest(1)).filter(({ action }) => action === 'progress-recorded')).toEqual(
      [],
    );
  },
);

test('a reply that is no clear report goes on to who gave the directive, and asks nothing besides', async () => {
  const { thanh, lan, last } = await openOffice();
  await thanh.says('/chidao 1.1 rà soát lại hồ sơ');
  const words = 'em làm được phần nào rồi, chắc gần được, để em xem thêm';

  const said = await lan.says(words, { replyTo: last('lan') });

  expect(heardKeys(said)).toEqual(['directive-answer-passed-on']);
  expect(heardArgs(heard(last('thanh')), 'directive-answered')).toMatchObject({ words });
});

test('who gave a directive reads in the notice of its lateness that its criterion is reported done', async () => {
  const { thanh, lan, at, tick, phones } = await openOffice();
  await thanh.says(`/chidao 1.1 ${ORDER}`);
  await lan.presses(phones.chat('lan').at(-1) ?? null, 'chidao.nhan');
  await lan.says('1.1 xong rồi');
  at('2026-06-12', 8);
  await tick();
  at('2026-06-15', 8);
  await tick();

  const brief = phones.chat('thanh').find(({ kind }) => kind === 'brief');
  expect(heardArgs(heard(brief), 'directive-late-line')).toMatchObject({ code: '1.1', criterion: 'done' });
});

test('what is reported done in the leadership group is told there without the words of the directive', async () => {
  const { thanh, lan, phones } = await openOffice();
  await phones.connectGroup();
  await thanh.says('/chidao 1.1 rà soát lại hồ sơ');
  await thanh.says('/chidao 1.1 lập danh sách');

  const which = await lan.says('Đã thực hiện xong chỉ đạo', { chat: GROUP });
  const listed = await lan.says('/chidao', { chat: GROUP });
  const done = await lan.presses(listed.said, 'chidao.xong 2', GROUP);
  const back = await lan.presses(done.said, 'chidao.chuaxong', GROUP);

  expect([which, listed, done, back].map((said) => heardKeys(said)[0])).toEqual([
    'wish-which',
    'directive-list-title',
    'directive-reported-back',
    'directive-report-taken-back',
  ]);
  const told = [which, listed, done, back].map(({ said }) => JSON.stringify(said?.message));
  expect(told.filter((words) => /rà soát|danh sách/.test(words))).toEqual([]);
});
