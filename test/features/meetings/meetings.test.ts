import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { filesIn } from '#test/support/papers.ts';
import { callsOf, GROUP, type Heard, heardArgs, heardKeys, type Standing } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** A Friday. */
const TODAY: Day = '2026-06-12';

/** By points at risk: 1.2 (4), 1.1 (2, overdue), 2.1 (2), 1.3 (1, nobody leads it). */
const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-06-02', max: 2 },
  { code: '1.2', lead: 'minh', due: '2026-06-30', max: 4, evidence: ['Báo cáo'] },
  { code: '1.3', due: '2026-07-30', max: 1 },
  { code: '2.1', lead: ['lan', 'minh'], due: '2026-12-01', max: 2 },
];

async function openRoom(today: Day = TODAY, plan = PLAN) {
  const office = await openOffice(today, plan);
  const { phones } = office;
  const idOf = async (code: string) => (await office.plan.criterion(code, today)).id;
  return {
    ...office,
    idOf,
    sent: (who: string, kind: string) => phones.chat(who).filter((each) => each.kind === kind),
    filesOf: (who: string) => filesIn(office, who),
  };
}

const heard = (standing: Standing | null | undefined): Heard => ({
  said: standing ?? null,
  notice: null,
  ownId: '',
});
const agendaOf = ({ said }: Heard): unknown[] =>
  said?.message.lines.flatMap((line) => (line?.key === 'meeting-agenda-line' ? [line.args.code] : [])) ?? [];

test('the chairman opens an agenda by points at risk, goes through it, and the minutes come out', async () => {
  const { thanh, lan, loan, at, idOf, sent, filesOf, commune } = await openRoom();

  const hub = await thanh.says('/hop');
  expect(heardArgs(hub, 'meeting-begin-what')).toMatchObject({ count: 4, points: 9, carried: 0 });
  const agenda = await thanh.presses(hub.said, 'hop.mo');
  expect(agenda.said?.id).toBe(hub.said?.id);
  expect(agendaOf(agenda)).toEqual(['1.2', '1.1', '2.1', '1.3']);
  expect(heardArgs(agenda, 'meeting-title')).toMatchObject({ time: '09:00', chair: 'Vũ Văn Thành' });
  expect(heardArgs(agenda, 'meeting-agenda-how')).toEqual({ open: 'yes', carried: 'no' });

  const first = await thanh.presses(agenda.said, `hop.muc ${await idOf('1.2')}`);
  expect(first.said?.id).toBe(hub.said?.id);
  expect(heardArgs(first, 'meeting-item-risk')).toMatchObject({ atRisk: 4, due: '2026-06-30' });
  expect(heardKeys(first)).toContain('meeting-item-silent');
  const second = await thanh.presses(first.said, 'hop.ban');
  expect(heardArgs(second, 'meeting-item-name')).toMatchObject({ code: '1.1' });
  expect(heardArgs(second, 'meeting-item-risk')).toMatchObject({ late: 'yes', daysLate: 10 });

  const given = await thanh.says('nộp kế hoạch trước thứ Tư, báo cáo tôi');
  expect(heardArgs(given, 'meeting-given')).toMatchObject({ code: '1.1', due: '2026-06-17' });
  expect(sent('lan', 'directive')).toHaveLength(1);
  expect(callsOf(heard(sent('lan', 'directive')[0]))).toEqual(['chidao.nhan 1', 'chidao.traodoi 1']);

  at(TODAY, 10, 15);
  const ask = await thanh.says('/hop');
  const end = await thanh.presses(ask.said, 'hop.ket');
  expect(heardArgs(end, 'meeting-end-ask')).toMatchObject({ discussed: 2, count: 4, directives: 1 });
  const ended = await thanh.presses(end.said, 'hop.ket =yes');
  expect(heardArgs(ended, 'meeting-ended')).toMatchObject({
    time: '09:00',
    until: '10:15',
    codes: '1.2, 1.1',
    directives: 1,
  });
  expect(heardArgs(ended, 'meeting-given-line')).toMatchObject({ code: '1.1', names: 'Trần Thị Lan' });

  const [minutes] = await filesOf('thanh');
  expect(await filesOf('loan')).toEqual([minutes]);
  expect(minutes).toEqual(
    expect.arrayContaining([
      'BIÊN BẢN',
      'Thời gian bắt đầu: 09 giờ 00 phút, ngày 12 tháng 6 năm 2026.',
      'Chủ trì: đồng chí Vũ Văn Thành, Chủ tịch UBND.',
      'Thư ký (người ghi biên bản): đồng chí Nguyễn Thị Loan, Văn phòng – Thống kê.',
      'Chương trình có 04 tiêu chí, xếp theo số điểm có nguy cơ mất; cuộc họp đã xem xét 02 tiêu chí.',
      'Đồng chí Vũ Văn Thành kết luận, giao 01 nhiệm vụ sau:',
      'nộp kế hoạch trước thứ Tư, báo cáo tôi',
      '17/06/2026',
      '02 tiêu chí trong chương trình chưa xem xét: 2.1, 1.3; các bộ phận tiếp tục thực hiện theo Kế hoạch.',
      'Cuộc họp kết thúc vào 10 giờ 15 phút, ngày 12 tháng 6 năm 2026./.',
    ]),
  );
  expect((await commune.audit.latest(9)).map(({ action }) => action).toReversed()).toEqual([
    'meeting-prepared',
    'meeting-opened',
    'meeting-discussed',
    'directive-given',
    'meeting-ended',
    'meeting-minutes',
  ]);
  await lan.presses(sent('lan', 'directive')[0] ?? null, 'chidao.nhan');
  expect(heardKeys(heard(sent('thanh', 'notice').at(-1)))[0]).toBe('directive-acknowledged');
  expect(sent('loan', 'paper')).toHaveLength(1);
  expect(heardKeys(await loan.says('/hop'))).toContain('meeting-begin');
});

test('after the weekend the next agenda begins with what is not done; what is done is not there', async () => {
  const { thanh, lan, at, tick, idOf, sent, filesOf } = await openRoom();
  await thanh.forges('hop.mo');
  at(TODAY, 19);
  for (const code of ['2.1', '1.3', '1.1']) await thanh.forges(`hop.muc ${await idOf(code)}`);
  await thanh.says('nộp kế hoạch trong tuần sau');
  await thanh.forges(`hop.giao ${await idOf('2.1')} =finish`);
  await thanh.forges('hop.ket =yes');
  expect(sent('lan', 'directive')).toEqual([]);

  for (const day of ['2026-06-13', '2026-06-14'] as const) {
    at(day);
    await tick();
  }
  expect(sent('lan', 'directive')).toEqual([]);
  at('2026-06-15', 8);
  await tick();
  expect(sent('lan', 'directive')).toHaveLength(2);
  await lan.forges('chidao.nhan 2');
  await thanh.forges('chidao.dat 2');

  const hub = await thanh.says('/hop');
  expect(heardArgs(hub, 'meeting-begin-what')).toMatchObject({ carried: 1 });
  expect(callsOf(hub)).toContain('hop.cu');
  const agenda = await thanh.presses(hub.said, 'hop.mo');
  expect(agendaOf(agenda)).toEqual(['1.1', '1.2', '2.1', '1.3']);
  expect(heardArgs(agenda, 'meeting-agenda-line')).toMatchObject({ code: '1.1', carried: 'yes' });
  expect(heardArgs(agenda, 'meeting-agenda-how')).toMatchObject({ carried: 'yes' });

  const item = await thanh.presses(agenda.said, `hop.muc ${await idOf('1.1')}`);
  expect(heardArgs(item, 'directive-on-card')).toMatchObject({ standing: 'sent', names: 'Trần Thị Lan' });
  await lan.forges('chidao.xong 1');
  const again = await thanh.presses(
    (await thanh.presses(item.said, 'hop ')).said,
    `hop.muc ${await idOf('1.1')}`,
  );
  const closed = await thanh.presses(again.said, 'hop.chot 1 =done');
  expect(heardKeys(closed).slice(0, 2)).toEqual(['directive-done', 'directive-text']);
  expect(heardKeys(closed)).not.toContain('directive-on-card');
  await thanh.forges('hop.ket =yes');
  const [, minutes] = await filesOf('thanh');
  expect(minutes).toContain(
    'Cuộc họp không giao nhiệm vụ mới; các bộ phận, cá nhân tiếp tục thực hiện nhiệm vụ được giao theo Kế hoạch.',
  );
  expect(minutes).toContain('Cuộc họp không xem xét riêng từng tiêu chí.');
});

test('a meeting goes on after the weekend where it was left, and past ones can be had again', async () => {
  const { thanh, loan, hoa, at, idOf, filesOf } = await openRoom();
  await thanh.forges('hop.mo');
  await thanh.forges(`hop.ban ${await idOf('1.2')}`);

  at('2026-06-15');
  const agenda = await thanh.says('/hop');
  expect(heardArgs(agenda, 'meeting-title')).toMatchObject({ day: '2026-06-12', discussed: 1 });
  const next = await thanh.presses(agenda.said, 'hop.muc');
  expect(callsOf(await thanh.presses(agenda.said, `hop.muc ${await idOf('1.2')}`))).toContain(
    `hop.ban ${await idOf('1.2')} =no`,
  );
  expect(next.said?.message.expects).toMatchObject({ word: 'hop.loi' });
  await thanh.forges('hop.ket =yes');

  const list = await loan.says('/hop');
  const past = await loan.presses((await loan.presses(list.said, 'hop.cu')).said, 'hop.xem 1');
  expect(heardArgs(past, 'meeting-past-line')).toMatchObject({ discussed: 1, directives: 0 });
  await loan.presses(past.said, 'hop.tep 1 ketluan');
  const [minutes, conclusions] = await filesOf('loan');
  expect(minutes).toContain('Cuộc họp kết thúc vào 09 giờ 00 phút, ngày 15 tháng 6 năm 2026./.');
  expect(conclusions).toContain('THÔNG BÁO');
  expect(heardKeys(await hoa.forges('hop.tep 1 bienban'))).toEqual(['not-your-role']);
  expect(heardKeys(await loan.forges('hop.tep 7 bienban'))).toEqual(['meeting-unknown']);
});

test('deadlines that were put off, and those that were asked for, stand with the criterion', async () => {
  const { thanh, lan, minh, loan, idOf, filesOf } = await openRoom();
  await minh.says('1.2 xin lùi hạn đến 15/7 vì chờ Sở');
  await loan.forges('giahan.dongy 1');
  await lan.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
  await thanh.forges('hop.mo');

  const granted = await thanh.forges(`hop.muc ${await idOf('1.2')}`);
  expect(heardArgs(granted, 'meeting-item-risk')).toMatchObject({
    due: '2026-07-15',
    extendedFrom: '2026-06-30',
  });
  const asked = await thanh.forges(`hop.muc ${await idOf('1.1')}`);
  expect(heardArgs(asked, 'meeting-item-wish')).toEqual({ name: 'Trần Thị Lan', day: '2026-06-30' });
  await thanh.forges(`hop.ban ${await idOf('1.2')}`);
  await thanh.forges('hop.ket =yes');
  const [minutes] = await filesOf('thanh');
  expect(minutes?.join('\n')).toContain('thời hạn 15/07/2026 (đã được lùi từ 30/06/2026)');
});

test('a meeting nobody has ended is told to chair and coordinator on the next working day, once', async () => {
  const { thanh, at, tick, sent } = await openRoom();
  await thanh.forges('hop.mo');
  for (const [day, count] of [
    ['2026-06-12', 0],
    ['2026-06-14', 0],
    ['2026-06-15', 1],
    ['2026-06-16', 1],
  ] as const) {
    at(day, day === TODAY ? 16 : 8);
    await tick();
    for (const who of ['thanh', 'loan']) {
      const told = sent(who, 'brief').filter((each) => heardKeys(heard(each)).includes('meeting-left-open'));
      expect(told).toHaveLength(count);
    }
  }
  const brief = sent('thanh', 'brief').find((each) => heardKeys(heard(each)).includes('meeting-left-open'));
  const ask = await thanh.presses(brief ?? null, 'hop.ket');
  expect(ask.said?.message.place).toBe('new');
  expect(heardKeys(ask)).toEqual(['meeting-end-ask', 'meeting-end-present']);
});

test('the coordinator prepares: puts first, leaves out, adds; only a leader opens and directs', async () => {
  const { thanh, loan, idOf, filesOf } = await openRoom();
  const prepared = await loan.presses((await loan.says('/hop')).said, 'hop.chuanbi');
  expect(callsOf(prepared)).not.toContain('hop.mo');
  await loan.forges(`hop.gac ${await idOf('1.2')}`);
  const raised = await loan.forges(`hop.len ${await idOf('1.3')}`);
  expect(agendaOf(raised)).toEqual(['1.3', '1.1', '2.1']);
  expect(heardKeys(await loan.forges('hop.mo'))).toEqual(['not-your-role']);
  expect(heardKeys(await loan.forges(`hop.giao ${await idOf('1.1')} =finish`))).toEqual(['not-your-role']);
  expect(heardKeys(await loan.forges(`hop.ban ${await idOf('1.1')}`))).toEqual(['meeting-not-open']);
  await loan.forges('hop.noi');
  await loan.says('Phòng họp số 1');
  await loan.forges('hop.du');
  const present = await loan.says('lãnh đạo: đ/c Thành\n- Vắng: đ/c Minh (tập huấn)');
  expect(heardArgs(present, 'meeting-present')).toMatchObject({
    present: 'lãnh đạo: đ/c Thành\nVắng: đ/c Minh (tập huấn)',
  });

  const agenda = await thanh.presses((await thanh.says('/hop')).said, 'hop.mo');
  expect(agendaOf(agenda)).toEqual(['1.3', '1.1', '2.1']);
  expect(heardKeys(await thanh.forges('hop.mo')).slice(0, 2)).toEqual([
    'meeting-open-before',
    'meeting-title',
  ]);
  const leaderless = await thanh.presses(agenda.said, `hop.muc ${await idOf('1.3')}`);
  expect(heardArgs(leaderless, 'meeting-item-how')).toMatchObject({ how: 'leaderless' });
  expect(leaderless.said?.message.expects?.word).toBe('hop.loi');
  await thanh.says('giao Văn phòng đề xuất người chủ trì');

  const added = await loan.says('/hop 1.2');
  expect(heardArgs(added, 'meeting-item-title')).toMatchObject({ number: 4, count: 4 });
  expect(heardArgs(await loan.says('Kế toán đã nhận kinh phí'), 'meeting-noted')).toEqual({ code: '1.2' });
  await loan.forges('hop.ket =yes');
  const [minutes] = await filesOf('loan');
  expect(minutes).toEqual(
    expect.arrayContaining([
      'Địa điểm: Phòng họp số 1.',
      '- Lãnh đạo: đ/c Thành',
      '- Vắng: đ/c Minh (tập huấn)',
      '- Ý kiến, kết luận: giao Văn phòng đề xuất người chủ trì.',
      '- Ý kiến, kết luận: Kế toán đã nhận kinh phí.',
    ]),
  );
});

test('what holds a supporter up is told as theirs', async () => {
  const { thanh, minh, idOf } = await openRoom(TODAY, [
    { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-30', max: 2 },
  ]);
  await minh.says('1.1 vướng, chờ Sở Tư pháp trả lời');

  const agenda = await thanh.presses((await thanh.says('/hop')).said, 'hop.mo');
  const item = await thanh.presses(agenda.said, `hop.muc ${await idOf('1.1')}`);

  expect(heardArgs(item, 'meeting-item-blocked')).toMatchObject({ part: 'Lê Quang Minh' });
});

test('in the leadership group it stands for all: others are refused, private words stay out', async () => {
  const { thanh, lan, loan, minh, phones, idOf, sent, commune } = await openRoom();
  await phones.connectGroup();
  const inGroup = { chat: GROUP };
  await lan.says('1.1 vướng, đơn của ông Nguyễn Văn Sơn, chờ Sở Tư pháp trả lời');
  expect(heardKeys(await lan.says('/hop', inGroup))).toEqual(['not-your-role']);

  const agenda = await thanh.presses((await thanh.says('/hop', inGroup)).said, 'hop.mo', GROUP);
  const item = await thanh.presses(agenda.said, `hop.muc ${await idOf('1.1')}`, GROUP);
  expect(heardArgs(item, 'meeting-item-blocked')).toMatchObject({ note: 'chờ Sở Tư pháp trả lời' });
  expect(heardArgs(item, 'meeting-item-said')).toMatchObject({ note: 'none' });
  expect(heardArgs(item, 'meeting-item-how')).toMatchObject({ how: 'group' });
  const refused = await minh.presses(item.said, 'hop.ban', GROUP);
  expect([refused.said, heardKeys(refused)]).toEqual([null, ['not-your-role']]);
  expect(heardKeys(await phones.anonymous.presses(item.said, 'hop.giao', GROUP))).toEqual(['not-a-member']);

  const given = await thanh.says('làm việc với Sở Tư pháp trước 20/6', { ...inGroup, replyTo: item.said });
  expect(heardArgs(given, 'meeting-given')).toMatchObject({ code: '1.1', due: '2026-06-20', text: 'hidden' });
  expect(heardArgs(given, 'directive-line')).toMatchObject({ text: 'hidden' });
  const card = await thanh.says('/tieuchi 1.1', inGroup);
  expect(callsOf(card)).not.toContain('nhatky 1.1');
  expect(callsOf(await thanh.says('/tieuchi 1.1'))).toContain('nhatky 1.1');
  expect(heardArgs(card, 'criterion-state')).toMatchObject({ note: 'chờ Sở Tư pháp trả lời' });
  const open = await thanh.says('/chidao', inGroup);
  for (const said of [card, open])
    expect(heardArgs(said, 'directive-line')).toMatchObject({ text: 'hidden' });
  expect(heardKeys(await thanh.says('/nhatky 1.1', inGroup))).toEqual(['audit-private-only']);
  const closed = await thanh.presses(given.said, 'hop.chot 1 =withdrawn', GROUP);
  expect(heardKeys(closed)[0]).toBe('directive-withdrawn');
  expect(heardArgs(await thanh.says('/hop', inGroup), 'meeting-title')).toMatchObject({ directives: 0 });
  expect(JSON.stringify(closed.said?.message.lines)).not.toContain('làm việc với Sở Tư pháp');
  const again = await thanh.says('làm việc lại với Sở Tư pháp', { ...inGroup, replyTo: closed.said });
  const noted = await loan.says('Sở hẹn trả lời trong tuần', { ...inGroup, replyTo: again.said });
  expect(heardArgs(noted, 'meeting-noted')).toEqual({ code: '1.1' });
  const past = await thanh.says('/nhatky 1.1');
  expect(heardArgs(past, 'timeline-meeting-noted')).toMatchObject({
    name: 'Nguyễn Thị Loan',
    text: 'Sở hẹn trả lời trong tuần',
    via: 'words',
  });
  await thanh.presses(item.said, 'hop.ban', GROUP);
  const [step] = await commune.audit.latest(1);
  expect(step).toMatchObject({
    action: 'meeting-discussed',
    subject: 'criterion:1.1',
    source: { via: 'button' },
  });
  const report = await lan.says('đã xong 80%', { ...inGroup, replyTo: again.said });
  expect(heardKeys(report)).toContain('progress-recorded');
  const ended = await thanh.presses((await thanh.says('/hop', inGroup)).said, 'hop.ket', GROUP);
  const over = await thanh.presses(ended.said, 'hop.ket =yes', GROUP);
  expect(heardArgs(over, 'meeting-given-line')).toMatchObject({ text: 'hidden' });
  expect(sent(GROUP.chatId, 'paper')).toEqual([]);
  expect([sent('thanh', 'paper').length, sent('loan', 'paper').length]).toEqual([1, 1]);
});

test('words said in passing are no directive, what is taken back is not in the minutes', async () => {
  const { thanh, commune, idOf, filesOf } = await openRoom();
  await thanh.forges('hop.mo');
  await thanh.forges(`hop.muc ${await idOf('1.1')}`);
  for (const words of ['ok', 'nhất trí']) {
    expect(heardKeys(await thanh.says(words))[0]).toBe('meeting-too-short');
    expect(await commune.directives.open()).toEqual([]);
  }
  const asked = await thanh.says('ai đang chậm nhất?');
  expect(heardKeys(asked)).toEqual(['meeting-question']);
  expect(callsOf(asked)).toEqual(expect.arrayContaining(['quahan', 'baocao', 'tieuchi 1.1']));
  expect(await commune.directives.open()).toEqual([]);
  const meant = await thanh.presses(asked.said, `hop.giao ${await idOf('1.1')} =said`);
  expect(heardArgs(meant, 'meeting-given')).toMatchObject({ text: 'ai đang chậm nhất?' });
  await thanh.presses(meant.said, 'hop.chot 1 =withdrawn');
  const given = await thanh.says('làm lại từ đầu cho tôi');
  const both = await thanh.says('báo cáo tôi trước thứ Sáu');
  const buttons = both.said?.message.choices.flat().filter(({ call }) => call.startsWith('hop.chot'));
  expect(buttons?.map(({ label }) => label.args.which)).toEqual([
    'làm lại từ đầu cho tôi',
    'báo cáo tôi trước thứ…',
  ]);
  await thanh.presses(both.said, 'hop.chot 3 =withdrawn');
  expect(heardArgs(given, 'meeting-given')).toMatchObject({ due: 'none' });
  await thanh.presses(given.said, 'hop.chot 2 =withdrawn');
  await thanh.forges('hop.ket =yes');
  const [minutes] = await filesOf('thanh');
  expect(minutes?.join(' ')).not.toContain('làm lại từ đầu');
});

test('nothing to discuss, a meeting that is dropped, and buttons that come too late', async () => {
  const { thanh, lan, loan, idOf, commune } = await openRoom();
  expect(heardKeys(await thanh.forges('hop.ket =yes'))).toEqual(['meeting-none']);
  await thanh.forges('hop.mo');
  const ask = await thanh.forges('hop.ket');
  const dropped = await thanh.presses(ask.said, 'hop.ket =drop');
  expect(heardKeys(dropped)).toEqual(['meeting-dropped']);
  expect(await commune.meetings.past()).toEqual([]);
  expect(heardKeys(await thanh.presses(ask.said, 'hop.ket =yes'))).toEqual(['meeting-none']);
  expect(heardKeys(await lan.forges(`hop.muc ${await idOf('1.1')}`))).toEqual(['not-your-role']);

  await thanh.forges('hop.mo');
  await loan.forges(`hop.ban ${await idOf('1.1')}`);
  expect(heardKeys(await thanh.forges('hop.ket =drop'))).toEqual(['meeting-not-empty']);
  const undone = await loan.forges(`hop.ban ${await idOf('1.1')} =no`);
  expect(heardArgs(undone, 'meeting-item-title')).toMatchObject({ discussed: 'no' });
  expect(heardKeys(await thanh.forges('hop.muc 999'))).toEqual(['criterion-unknown']);
});

test('from the report one press leads to the meeting, in its place', async () => {
  const { thanh } = await openRoom();
  const report = await thanh.says('/baocao');

  const hub = await thanh.presses(report.said, 'hop');

  expect(hub.said?.id).toBe(report.said?.id);
  expect(heardKeys(hub)[0]).toBe('meeting-begin');
});
