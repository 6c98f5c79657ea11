import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { jobs } from '#features/index.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones, type Standing } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';
import { tickOf } from '#test/support/tick.ts';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-03-05', max: 2 },
  { code: '2.1', lead: 'minh', due: '2026-12-01', max: 3 },
];

async function openOffice(today: Day = '2026-03-02', criteria = OFFICE) {
  const commune = await openCommune({ today });
  await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const dung = await commune.commune.people.add(
    { name: 'Hoàng Văn Dũng', position: 'Phó Chủ tịch UBND', body: '', role: 'VICE_CHAIRMAN' },
    commune.house.clock(),
  );
  const account = { channel: 'telegram', userId: 'dung', chatId: 'dung', displayName: '' };
  await commune.commune.people.link(dung.id, account, commune.house.clock());
  const sent = (who: string, kind: string) => phones.chat(who).filter((each) => each.kind === kind);
  /** Ticks at eight on some days of 2026 and gives those on which somebody's brief held late work, and whose. */
  const live = async (...days: string[]) => {
    const told: string[] = [];
    for (const day of days) {
      commune.at(`2026-${day}` as Day, 8);
      for (const standing of await tickOf(commune, phones, jobs))
        if (standing.kind === 'brief' && keyed(standing, 'escalation-late-line'))
          told.push(`${day} ${chatOf(standing)}`);
    }
    return told;
  };
  const chatOf = (standing: Standing) =>
    ['lan', 'minh', 'loan', 'thanh', 'dung', 'hoa'].find((who) =>
      phones.chat(who).some(({ id }) => id === standing.id),
    );
  return {
    ...commune,
    phones,
    dungId: dung.id,
    lan: phones.phoneOf('lan'),
    loan: phones.phoneOf('loan'),
    thanh: phones.phoneOf('thanh'),
    sent,
    live,
    tick: () => tickOf(commune, phones, jobs),
  };
}

const heard = (said: Standing | undefined) => ({ said: said ?? null, notice: null });
const keyed = (standing: Standing | undefined, key: string) =>
  standing?.message.lines.some((line) => line?.key === key) ?? false;

test('the coordinator after 3, the deputy after 7, the chairman after 14 working days; each once, and told why', async () => {
  const { live, sent, thanh } = await openOffice();

  const days = [
    '03-05',
    '03-06',
    '03-07',
    '03-09',
    '03-10',
    '03-11',
    '03-13',
    '03-16',
    '03-24',
    '03-25',
    '03-26',
  ];
  expect(await live(...days)).toEqual(['03-10 loan', '03-16 dung', '03-25 thanh']);

  expect(heardKeys(await thanh.says('/nhatky 1.1')).filter((key) => key === 'timeline-raised')).toHaveLength(
    3,
  );
  const [brief] = sent('thanh', 'brief');
  expect(heardArgs(heard(brief), 'escalation-late-line')).toMatchObject({
    code: '1.1',
    leads: 'Trần Thị Lan',
    days: 14,
    due: '2026-03-05',
    points: 2,
  });
  expect(heardArgs(heard(brief), 'escalation-why')).toEqual({
    cause: 'late',
    audience: 'chairman',
    after: 14,
  });
  expect(callsOf(heard(brief))).toEqual(['dondoc 1.1', 'chidao 1.1']);
});

test('the lead is told in the same morning’s reminder, not by a message more', async () => {
  const { live, sent, lan } = await openOffice();

  await live('03-05', '03-06', '03-09', '03-10');

  const reminders = sent('lan', 'reminder');
  expect(reminders.map((each) => keyed(each, 'reminder-raised'))).toEqual([
    ...Array(reminders.length - 1).fill(false),
    true,
  ]);
  expect(heardArgs(heard(reminders.at(-1)), 'reminder-raised')).toEqual({
    codes: '1.1',
    audience: 'coordinator',
  });
  expect(lan.sees().filter(({ kind }) => kind !== 'reminder')).toEqual([]);
});

test.each([
  ['evidence', (lan: Phone) => lan.sends({ caption: '1.1' })],
  ['a request for a later deadline', (lan: Phone) => lan.says('/giahan 1.1 30/6 ốm')],
  ['that it is done', (lan: Phone) => lan.says('1.1 xong rồi')],
])('%s holds it up', async (_, answer) => {
  const { live, lan, at } = await openOffice();
  expect(await live('03-05', '03-06', '03-10')).toEqual(['03-10 loan']);

  at('2026-03-12', 10);
  await answer(lan);

  expect(await live('03-13', '03-16', '03-25')).toEqual([]);
});

test('a word is told with the next level and hides nothing', async () => {
  const { live, lan, sent, at } = await openOffice();
  await lan.says('1.1 xong 20%');
  expect(await live('03-05', '03-06', '03-10')).toEqual(['03-10 loan']);
  const lineOf = (who: string) => heardArgs(heard(sent(who, 'brief').at(-1)), 'escalation-late-line');
  expect(lineOf('loan')).toMatchObject({ heard: 'none' });

  at('2026-03-12', 10);
  await lan.says('1.1 đang làm 50%, chờ số liệu');

  expect(await live('03-13', '03-16', '03-25')).toEqual(['03-16 dung', '03-25 thanh']);
  expect(lineOf('thanh')).toMatchObject({ heard: '2026-03-12', state: 'in_progress', percent: 50 });
});

test('evidence that was returned: the next level as many working days later as between the two', async () => {
  const { live, lan, loan, phones, at } = await openOffice();
  expect(await live('03-05', '03-06', '03-10')).toEqual(['03-10 loan']);
  await lan.sends({ caption: '1.1' });
  expect(await live('03-16', '03-17')).toEqual([]);
  at('2026-03-17', 10);
  const shown = await loan.says('/duyet');
  const asked = await loan.presses(shown.said ?? phones.chat('loan').at(-1) ?? null, 'duyet.tra');
  await loan.presses(asked.said, 'duyet.tra');

  expect(await live('03-18', '03-20', '03-23')).toEqual(['03-23 dung']);
});

test('granted, the new deadline begins anew', async () => {
  const { live, lan, thanh, at, phones } = await openOffice();
  await live('03-05', '03-06', '03-10');
  at('2026-03-12', 10);
  await lan.says('/giahan 1.1 20/3 chờ Sở');
  await thanh.presses(phones.chat('thanh').at(-1) ?? null, 'giahan.dongy');

  const days = ['03-20', '03-23', '03-24', '03-25', '03-30', '03-31', '04-08', '04-09'];
  expect(await live(...days)).toEqual(['03-25 loan', '03-31 dung', '04-09 thanh']);
});

test('refused, it goes on from the day of that; taken back, as if nobody had asked', async () => {
  const { live, lan, thanh, at, phones, sent } = await openOffice();
  expect(await live('03-05', '03-06', '03-10')).toEqual(['03-10 loan']);
  at('2026-03-11', 10);
  await lan.says('/giahan 1.1 20/3 chờ Sở');
  expect(await live('03-12', '03-13')).toEqual([]);
  at('2026-03-13', 10);
  await thanh.presses(phones.chat('thanh').at(-1) ?? null, 'giahan.tuchoi');
  await thanh.says('phải xong ngay');
  expect(await live('03-16', '03-18', '03-19')).toEqual(['03-19 dung']);
  const brief = heard(sent('dung', 'brief').at(-1));
  expect(heardArgs(brief, 'escalation-late-line')).toMatchObject({ heard: '2026-03-11' });

  at('2026-03-20', 10);
  const asked = await lan.says('/giahan 1.1 30/3 ốm');
  await lan.presses(asked.said, 'giahan.rut');
  expect(await live('03-27', '03-30')).toEqual(['03-30 thanh']);
});

test('who cannot be written to is not reported to leaders; the coordinator hears that nothing has arrived', async () => {
  const { live, store, house, sent } = await openOffice();
  await store.organisations.setReach('telegram', 'lan', house.clock());

  expect(await live('03-05', '03-06', '03-10', '03-16', '03-25')).toEqual(['03-10 loan']);
  expect(
    heardArgs(
      heard(sent('loan', 'brief').find((each) => keyed(each, 'escalation-late-line'))),
      'escalation-late-line',
    ),
  ).toMatchObject({ reminded: 'none' });
});

test('a bot that begins in the middle of the year gives everybody their chance first', async () => {
  const { live } = await openOffice('2026-06-01');

  const days = ['06-01', '06-02', '06-03', '06-04', '06-09', '06-10', '06-18', '06-19'];
  expect(await live(...days)).toEqual(['06-04 loan', '06-10 dung', '06-19 thanh']);
});

test('a coordinator gets one list, not ten messages', async () => {
  const { live, sent } = await openOffice(
    '2026-03-02',
    Array.from({ length: 10 }, (_, at) => ({ code: `1.${at + 1}`, lead: 'lan', due: '2026-03-05' as Day })),
  );

  await live('03-05', '03-06', '03-10');

  const briefs = sent('loan', 'brief').filter((each) => keyed(each, 'escalation-late-title'));
  expect(briefs).toHaveLength(1);
  expect(heardArgs(heard(briefs[0]), 'escalation-late-title')).toEqual({ count: 10, after: 3 });
});

test('what two parts of a brief offer has one button', async () => {
  const { live, sent, loan, at } = await openOffice();
  await live('03-05', '03-06');
  at('2026-03-06', 10);
  await loan.says('/dondoc 1.1');
  await live('03-10');

  const brief = heard(sent('loan', 'brief').at(-1));
  expect(heardKeys(brief)).toEqual(expect.arrayContaining(['escalation-late-line', 'urge-silence-line']));
  expect(callsOf(brief).filter((call) => call.startsWith('dondoc'))).toEqual(['dondoc 1.1']);
});

test('what comes round and is late many times stands once', async () => {
  const { live, sent } = await openOffice('2026-04-01', [
    { code: '1.1', lead: 'lan', due: 'monthly', max: 12 },
  ]);

  await live('04-01', '04-02', '04-03', '04-06');

  const brief = sent('loan', 'brief').find((each) => keyed(each, 'escalation-late-line'));
  expect(heardArgs(heard(brief), 'escalation-late-title')).toMatchObject({ count: 1 });
  expect(heardArgs(heard(brief), 'escalation-late-line')).toMatchObject({
    times: 3,
    points: 3,
    due: '2026-01-31',
  });
  expect(callsOf(heard(brief)).filter((call) => call.startsWith('dondoc'))).toEqual(['dondoc 1.1@2026-01']);
});

test('each level can be switched and moved by the coordinator, with buttons', async () => {
  const { live, loan, commune } = await openOffice();
  const shown = await loan.says('/baolen');
  const rules = await commune.escalations.rules();
  const ruleOf = (audience: string) =>
    rules.find((rule) => rule.cause === 'late' && rule.audience === audience)?.id;

  await loan.presses(shown.said, `baolen.bat ${ruleOf('field_leader')}`);
  const asked = await loan.presses(shown.said, `baolen.ngay ${ruleOf('chairman')}`);
  await loan.presses(asked.said, `baolen.ngay ${ruleOf('chairman')} 5`);

  expect(await live('03-05', '03-06', '03-10', '03-12', '03-16')).toEqual(['03-10 loan', '03-12 thanh']);
  expect((await commune.audit.latest(2)).map(({ action }) => action)).toEqual([
    'ladder-changed',
    'ladder-changed',
  ]);
});

test.each([
  ['coordinator', ['03-16 dung', '03-25 thanh']],
  ['field_leader', ['03-10 loan', '03-25 thanh']],
  ['chairman', ['03-10 loan', '03-16 dung']],
])('with the level of the %s off the others go on, each with its days', async (audience, expected) => {
  const { live, loan, commune, sent } = await openOffice();
  const rules = await commune.escalations.rules();
  const off = rules.find((rule) => rule.cause === 'late' && rule.audience === audience);
  const switched = await loan.presses((await loan.says('/baolen')).said, `baolen.bat ${off?.id}`);
  const offLine = switched.said?.message.lines.find((line) => line?.args.active === 'no');
  expect(offLine?.args).toMatchObject({ cause: 'late', audience });

  expect(await live('03-05', '03-06', '03-10', '03-11', '03-16', '03-17', '03-25')).toEqual(expected);

  const whys = ['loan', 'dung', 'thanh'].flatMap((who) =>
    sent(who, 'brief').flatMap(({ message: { lines } }) => {
      const late = lines.find((line) => line?.key === 'escalation-late-line');
      const why = lines.find((line) => line?.key === 'escalation-why' && line.args.cause === 'late');
      return late && why ? [[why.args.audience, why.args.after, late.args.days]] : [];
    }),
  );
  const all = [
    ['coordinator', 3, 3],
    ['field_leader', 7, 7],
    ['chairman', 14, 14],
  ];
  expect(whys).toEqual(all.filter(([level]) => level !== audience));
});

test('the levels of silence and of obstacles are switched off by themselves', async () => {
  const { live, loan, lan, commune, sent, at, tick } = await openOffice();
  const rules = await commune.escalations.rules();
  for (const { id, cause, audience } of rules)
    if (cause === 'silent' || (cause === 'blocked' && audience === 'coordinator'))
      await loan.presses((await loan.says('/baolen')).said, `baolen.bat ${id}`);

  await live('03-02', '03-04', '03-05', '03-06', '03-09');
  expect(sent('loan', 'brief').filter((each) => keyed(each, 'escalation-silent-line'))).toEqual([]);
  at('2026-03-09', 10);
  await lan.says('1.1 vướng, chờ Sở Nội vụ trả lời');
  await tick();
  expect([sent('loan', 'blockers').length, sent('dung', 'blockers').length]).toEqual([0, 1]);
});

test('the level of the lead is the daily reminder and has no switch', async () => {
  const { loan, commune } = await openOffice();
  const lead = (await commune.escalations.rules()).find(({ audience }) => audience === 'lead');

  expect(heardKeys(await loan.forges(`baolen.bat ${lead?.id}`))).toEqual(['escalation-rule-unknown']);
  expect(heardKeys(await loan.forges('baolen.ngay 1 0'))).toEqual(['usage']);
});

test('which leader is in charge of a field is data', async () => {
  const { live, loan, idOf, dungId } = await openOffice();

  const fields = await loan.presses((await loan.says('/baolen')).said, 'baolen.linhvuc');
  const asked = await loan.presses(fields.said, 'baolen.phutrach 1');
  expect(callsOf(asked)).toContain(`baolen.phutrach 1 ${dungId}`);
  const chosen = await loan.presses(asked.said, `baolen.phutrach 1 ${idOf('thanh')}`);
  expect(heardArgs(chosen, 'ladder-field')).toMatchObject({ code: '1', leader: 'Vũ Văn Thành' });
  expect(heardKeys(await loan.forges(`baolen.phutrach 1 ${idOf('lan')}`))).toEqual(['ladder-not-a-leader']);
  expect(heardKeys(await loan.forges('baolen.phutrach 9 1'))).toEqual(['ladder-field-unknown']);

  expect(await live('03-05', '03-06', '03-10', '03-16')).toEqual(['03-10 loan', '03-16 thanh']);
});

test('three reminders in a row without an answer: the coordinator is told once, and again of the next run', async () => {
  const { live, sent, lan } = await openOffice('2026-03-01', [
    { code: '1.1', lead: 'lan', due: '2026-03-05' },
  ]);
  const silence = () => sent('loan', 'brief').filter((each) => keyed(each, 'escalation-silent-line'));
  // Reminders come on the 2nd, the 4th, the 5th and then on every working day.
  await live('03-02', '03-04', '03-05');
  expect(sent('lan', 'reminder')).toHaveLength(3);
  expect(silence()).toEqual([]);

  await live('03-06');
  expect(heardArgs(heard(silence()[0]), 'escalation-silent-line')).toEqual({
    name: 'Trần Thị Lan',
    reminders: 3,
    since: '2026-03-02',
  });
  expect(heardArgs(heard(silence()[0]), 'escalation-why')).toMatchObject({ cause: 'silent', after: 3 });
  await live('03-09');
  expect(silence()).toHaveLength(1);

  await lan.says('1.1 xong 10%');
  await live('03-10', '03-11', '03-12');
  expect(silence()).toHaveLength(1);
  // Whoever is only asked back has written, and is not silent.
  expect(heardKeys(await lan.says('1.1 hình như xong rồi'))[0]).toBe('words-unsure');
  await live('03-13', '03-16', '03-17');
  expect(silence()).toHaveLength(1);
  await live('03-18');
  expect(silence()).toHaveLength(2);
});

test('an obstacle is told the same day to those who can take it away, and why', async () => {
  const { at, lan, tick, sent } = await openOffice();
  at('2026-03-03', 10);
  await lan.says('1.1 vướng, chờ Sở Nội vụ trả lời');
  await tick();

  for (const who of ['loan', 'dung'])
    expect(heardArgs(heard(sent(who, 'blockers')[0]), 'escalation-blocked-line')).toMatchObject({
      code: '1.1',
      note: expect.stringContaining('chờ Sở Nội vụ trả lời'),
    });
  expect(sent('thanh', 'blockers')).toEqual([]);
  expect(heardArgs(heard(sent('dung', 'blockers')[0]), 'escalation-why')).toMatchObject({ cause: 'blocked' });
  expect(callsOf(heard(sent('dung', 'blockers')[0]))).toEqual(['chidao 1.1']);
  await tick();
  expect(sent('loan', 'blockers')).toHaveLength(1);
});

test('what holds a supporter up is told as well, with their name; not again when they say it again', async () => {
  const { at, phones, tick, sent } = await openOffice('2026-03-02', [
    { code: '1.1', lead: 'lan', support: 'minh', due: '2026-03-05', max: 2 },
  ]);
  at('2026-03-03', 10);
  await phones.phoneOf('minh').says('1.1 vướng, chờ Sở trả lời');
  await tick();

  for (const who of ['loan', 'dung'])
    expect(heardArgs(heard(sent(who, 'blockers')[0]), 'escalation-blocked-line')).toMatchObject({
      code: '1.1',
      leads: 'Lê Quang Minh',
      part: 'support',
      note: expect.stringContaining('chờ Sở trả lời'),
    });
  at('2026-03-04', 10);
  await phones.phoneOf('minh').says('1.1 vẫn vướng, chờ Sở trả lời');
  await tick();
  expect(sent('loan', 'blockers')).toHaveLength(1);
});

test('what the coordinator can begin with is for the coordinator alone', async () => {
  const { at, lan, tick, sent } = await openOffice();
  at('2026-03-03', 10);
  await lan.says('1.1 vướng, phần mềm bị lỗi');
  await tick();

  expect([sent('loan', 'blockers').length, sent('dung', 'blockers').length]).toEqual([1, 0]);
});

test.each([
  ['1.1 vướng, phần mềm bị lỗi, đề nghị anh Thành chỉ đạo bên VNPT', ['thanh']],
  ['1.1 vuong phan mem, xin y kien chu tich', ['thanh']],
  ['1.1 vướng mặt bằng, nhờ đồng chí Phó Chủ tịch tác động', ['dung']],
  ['1.1 vướng, đã báo cáo anh Thành, chờ Sở trả lời', ['dung']],
])('“%s” goes to the leader it asks for', async (words, leaders) => {
  const { at, lan, tick, sent } = await openOffice();
  at('2026-03-03', 10);
  await lan.says(words);
  await tick();

  expect(['thanh', 'dung'].filter((who) => sent(who, 'blockers').length > 0)).toEqual(leaders);
  expect(sent('loan', 'blockers')).toHaveLength(1);
});

test('a leader whom an obstacle asks for only later hears of it then, once', async () => {
  const { at, lan, tick, sent } = await openOffice();
  const told = () => ['thanh', 'dung', 'loan'].map((who) => sent(who, 'blockers').length);
  const says = async (day: Day, words: string) => {
    at(day, 10);
    await lan.says(words);
    await tick();
    return told();
  };
  expect(await says('2026-03-03', '1.1 vướng mặt bằng')).toEqual([0, 0, 1]);
  expect(
    await says('2026-03-04', '1.1 vướng mặt bằng hộ ông Sơn, nhờ anh Thành xuống làm việc với dân'),
  ).toEqual([1, 0, 1]);
  expect(await says('2026-03-05', '1.1 vẫn vướng, đề nghị anh Dũng chỉ đạo họp dân')).toEqual([1, 1, 1]);
  expect(await says('2026-03-06', '1.1 vẫn vướng, đề nghị anh Thành chỉ đạo')).toEqual([1, 1, 1]);
});

test('obstacles of one hour come together; of an evening on the next working morning', async () => {
  const { at, lan, phones, tick, sent } = await openOffice('2026-03-02', [
    ...OFFICE,
    { code: '1.2', lead: 'lan', due: '2026-03-30' },
    { code: '1.3', lead: 'lan', due: '2026-03-30' },
  ]);
  at('2026-03-06', 10);
  await lan.says('1.1 vướng, chờ Sở trả lời');
  await tick();
  at('2026-03-06', 10, 20);
  await lan.says('1.2 vướng, chờ tỉnh cấp kinh phí');
  await phones.phoneOf('minh').says('2.1 vướng, chờ Sở trả lời');
  await tick();
  expect(sent('loan', 'blockers')).toHaveLength(1);
  at('2026-03-06', 11, 5);
  await tick();
  expect(heardArgs(heard(sent('loan', 'blockers')[1]), 'escalation-blocked-title')).toEqual({ count: 2 });

  at('2026-03-06', 20);
  await lan.says('1.3 vướng, chờ Sở trả lời');
  for (const [day, hour] of [
    ['2026-03-06', 20],
    ['2026-03-07', 9],
    ['2026-03-08', 9],
    ['2026-03-09', 7],
  ] as const) {
    at(day, hour);
    await tick();
  }
  expect(sent('loan', 'blockers')).toHaveLength(2);
  at('2026-03-09', 8);
  await tick();
  expect(sent('loan', 'blockers')).toHaveLength(3);
});

test('taken back, or held up again later, it is as it should be', async () => {
  const { at, lan, tick, sent } = await openOffice();
  at('2026-03-03', 10);
  await lan.says('1.1 vướng, chờ Sở trả lời');
  await lan.says('/hoantac');
  await tick();
  expect(sent('loan', 'blockers')).toEqual([]);

  await lan.says('1.1 vướng, chờ Sở trả lời');
  await tick();
  at('2026-03-04', 10);
  await lan.says('1.1 đang làm 50%');
  at('2026-03-05', 10);
  await lan.says('1.1 lại vướng, chờ Sở trả lời');
  await tick();
  expect(sent('loan', 'blockers')).toHaveLength(2);
});

test.each(['lan', 'thanh', 'hoa'] as const)('%s does not set the ladder', async (who) => {
  const { phones } = await openOffice();

  for (const call of ['baolen', 'baolen.bat 2', 'baolen.ngay 2 5', 'baolen.linhvuc', 'baolen.phutrach 1 1'])
    expect(heardKeys(await phones.phoneOf(who).forges(call))).toEqual(['not-your-role']);
});

type Phone = Awaited<ReturnType<typeof openPhones>>['stranger'];

test('who is named for late work is not named once more for silence in the same brief', async () => {
  const { live, sent } = await openOffice('2026-03-04', [{ code: '1.1', lead: 'lan', due: '2026-03-05' }]);

  await live('03-05', '03-06', '03-09', '03-10', '03-11', '03-12');

  const names = (standing: Standing) =>
    standing.message.lines.filter((line) => [line?.args.leads, line?.args.name].includes('Trần Thị Lan'))
      .length;
  const named = sent('loan', 'brief')
    .map(names)
    .filter((count) => count > 0);
  expect(named).toEqual([1]);
});

test('what the coordinator leads goes on to the leaders: who would only hear of their own work is passed over', async () => {
  const { live, sent } = await openOffice('2026-03-02', [
    { code: '1.1', lead: 'loan', due: '2026-03-05', max: 2 },
  ]);

  const days = ['03-06', '03-09', '03-10', '03-11', '03-13', '03-16', '03-17', '03-24', '03-25', '03-26'];
  const told = await live(...days);

  expect(told.map((each) => each.split(' ')[1])).toEqual(['dung', 'thanh']);
  expect(sent('loan', 'brief').some((each) => keyed(each, 'escalation-late-line'))).toBe(false);
});
