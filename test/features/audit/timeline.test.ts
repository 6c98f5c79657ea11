import { expect, test } from 'vitest';
import { message } from '#app/message.ts';
import { timelineOf } from '#app/timeline/timeline.ts';
import { openTexts } from '#channels/texts.ts';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, heardKeys, type Standing } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** The Thursday before the week of Tet 2026: 16 to 20 February are days off. */
const TODAY: Day = '2026-02-12';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', support: 'minh', due: '2026-02-13', max: 2, evidence: ['Báo cáo'] },
  { code: '1.2', lead: 'minh', due: '2026-12-13', max: 2 },
];

const texts = openTexts('locales');
const written = ({ said }: { said: Standing | null }) =>
  said ? texts.render(said.message, 'vi', 'plain').text.split('\n') : [];

test('the timeline of a criterion: reminded, answered, extended, directed, proven, scored, handed on', async () => {
  const { loan, lan, minh, thanh, idOf, at, tick, plan } = await openOffice(TODAY, PLAN);
  at(TODAY, 8);
  await tick();
  at(TODAY, 9);
  await lan.says('1.1 xong 50%');
  at(TODAY, 10);
  await lan.says('1.1 xin lùi hạn đến 27/2 vì chờ Sở');
  const request = thanh.sees().at(-1);
  at(TODAY, 11);
  await thanh.presses(request ?? null, 'giahan.dongy');
  at('2026-02-23', 8);
  await thanh.says('/chidao 1.1 Hoàn thành trước 26/2');
  await lan.presses(lan.sees().at(-1) ?? null, 'chidao.nhan');
  at('2026-02-24', 9);
  await lan.sends({ caption: '1.1', name: 'bao-cao.pdf' });
  at('2026-02-25', 9);
  await lan.forges('tucham 1.1 1,5');
  at('2026-02-25', 10);
  await loan.forges(
    `phancong.giao 1.1 lead ${idOf('minh')} =${(await plan.criterion('1.1', '2026-02-25')).assignees[0]?.dutyId}`,
  );

  at('2026-02-25', 10, 30);
  await minh.presses(minh.sees().find(({ kind }) => kind === 'assignment') ?? null, 'phancong.nhan');
  at('2026-02-25', 11);
  await minh.says('1.1 xong 80%');

  const timeline = await loan.says('/nhatky 1.1');
  const older = await loan.presses(timeline.said, 'nhatky 1.1 2');
  const lines = [...written(timeline).slice(1), ...written(older).slice(1)].toReversed();

  expect(lines).toEqual([
    '12/02 08:00 🔔 Nhắc đ/c Trần Thị Lan: còn 1 ngày – đã đến',
    '12/02 08:00 🔔 Nhắc đ/c Lê Quang Minh: còn 1 ngày – đã đến',
    '12/02 09:00 ✍️ Đ/c Trần Thị Lan: chưa thực hiện → đang thực hiện 50% (qua tin nhắn: “1.1 xong 50%”)',
    '12/02 10:00 ⏳ Đ/c Trần Thị Lan xin lùi hạn từ 13/02 đến 27/02: “chờ Sở” (qua tin nhắn: “1.1 xin lùi hạn đến 27/2 vì chờ Sở”)',
    '12/02 11:00 ⏳ Đ/c Vũ Văn Thành đồng ý lùi hạn đến 27/02 (bấm nút dưới đề nghị lùi hạn 10:00)',
    '23/02 08:00 📌 Đ/c Vũ Văn Thành chỉ đạo đ/c Trần Thị Lan: “Hoàn thành trước 26/2” (qua tin nhắn)',
    '23/02 08:00 📌 Đ/c Trần Thị Lan đã nhận chỉ đạo (bấm nút dưới tin chỉ đạo 08:00)',
    '24/02 09:00 📎 Đ/c Trần Thị Lan gửi minh chứng bao-cao.pdf (qua tệp đã gửi: “1.1”)',
    '25/02 09:00 🔢 Đ/c Trần Thị Lan tự chấm 1,5 (bấm nút)',
    '25/02 10:00 📌 Chuyển chỉ đạo từ đ/c Trần Thị Lan sang đ/c Lê Quang Minh (bấm nút)',
    '25/02 10:00 👤 Đ/c Nguyễn Thị Loan: giao đ/c Lê Quang Minh chủ trì, thay đ/c Trần Thị Lan (bấm nút)',
    '25/02 10:30 👤 Đ/c Lê Quang Minh đã nhận chủ trì (bấm nút dưới tin giao việc 10:00)',
    '25/02 11:00 ✍️ Đ/c Lê Quang Minh: đang thực hiện 50% → đang thực hiện 80% (qua tin nhắn: “1.1 xong 80%”)',
  ]);
});

test('a reminder that did not arrive, an answer for somebody else, and one that was taken back', async () => {
  const { loan, minh, idOf, store, at, tick, commune } = await openOffice(TODAY, PLAN);
  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  at(TODAY, 8);
  await tick();
  const sent = await commune.outbox.byKey(`remind:${idOf('minh')}:${TODAY}`);
  await store.deliveries.giveUp(sent?.id ?? 0, 'refused', 'blocked');
  at(TODAY, 10);
  await minh.says('1.1 xong');
  at(TODAY, 11);
  await minh.says('/hoantac');

  const lines = written(await loan.says('/nhatky 1.1'))
    .slice(1)
    .toReversed();

  expect(lines).toEqual([
    '12/02 08:00 🔔 Nhắc đ/c Lê Quang Minh (thay đ/c Trần Thị Lan): còn 1 ngày – không đến',
    '12/02 10:00 ✍️ Đ/c Lê Quang Minh (thay đ/c Trần Thị Lan): chưa thực hiện → đã báo xong (qua tin nhắn: “1.1 xong”)',
    '12/02 11:00 ✍️ Đ/c Lê Quang Minh (thay đ/c Trần Thị Lan): hoàn tác, trở về chưa thực hiện (qua tin nhắn: “/hoantac”)',
  ]);
});

test('reminders that follow each other stand once, each by itself on a press', async () => {
  const { loan, lan, at, tick } = await openOffice(TODAY, PLAN);
  for (const day of [TODAY, '2026-02-13', '2026-02-23', '2026-02-24'] as const) {
    at(day, 8);
    await tick();
  }
  at('2026-02-24', 9);
  await lan.says('1.1 xong 50%');
  at('2026-02-25', 8);
  await tick();

  const timeline = await loan.says('/nhatky 1.1');
  expect(written(timeline).filter((line) => line.includes('🔔'))).toEqual([
    expect.stringMatching(/^25\/02 08:00 🔔 Nhắc đ\/c/u),
    expect.stringMatching(/^25\/02 08:00 🔔 Nhắc đ\/c/u),
    expect.stringMatching(
      /^24\/02 08:00 🔔 Nhắc đ\/c .* 4 lần từ 12\/02, lần cuối quá hạn 11 ngày – đều đã đến$/u,
    ),
    expect.stringMatching(
      /^24\/02 08:00 🔔 Nhắc đ\/c .* 4 lần từ 12\/02, lần cuối quá hạn 11 ngày – đều đã đến$/u,
    ),
  ]);
  const each = await loan.presses(timeline.said, 'nhatky 1.1 1 =het');
  const older = await loan.presses(each.said, 'nhatky 1.1 2 =het');
  expect([...written(each), ...written(older)].filter((line) => line.includes('🔔'))).toHaveLength(10);
  expect(callsOf(each)).toContain('nhatky 1.1');
});

test('where words were asked about that speak for something else it says which', async () => {
  const { loan, lan } = await openOffice(TODAY, PLAN);
  const asked = await lan.says('1.1 tháng này em mới đăng được 1 bài hà');
  expect(heardKeys(asked)).toContain('words-unsure');
  await lan.presses(asked.said, 'noi.ghi');

  expect(written(await loan.says('/nhatky 1.1')).join()).toMatch(
    /chưa chắc nên đã hỏi lại: (?:“[^”]+”, )?“[^”]+” nghiêng về “đang làm”/u,
  );
});

test('nothing yet, no such criterion, and a way back to the card', async () => {
  const { loan } = await openOffice(TODAY, PLAN);

  const empty = await loan.says('/nhatky 1.2');
  expect(heardKeys(empty)).toEqual(['timeline-title', 'timeline-empty']);
  expect(callsOf(empty)).toEqual(['tieuchi 1.2']);
  expect(heardKeys(await loan.says('/nhatky 9.9'))).toEqual(['criterion-unknown']);
});

test('what is done by who stands in names both', async () => {
  const { loan, minh, thanh, idOf, at } = await openOffice(TODAY, PLAN);
  await loan.forges(`nghiphep.ghi ${idOf('lan')} ${TODAY} 2026-02-24 ${idOf('minh')}`);
  await thanh.says('/chidao 1.1 Hoàn thành trước 26/2');
  at(TODAY, 9, 1);
  await minh.presses(minh.sees().at(-1) ?? null, 'chidao.nhan');
  at(TODAY, 9, 2);
  await minh.says('1.1 xin lùi hạn đến 27/2 vì chờ Sở');
  at(TODAY, 9, 3);
  await minh.says('/tucham 1.1 1');
  const lines = written(await loan.says('/nhatky 1.1'));
  const who = 'Đ/c Lê Quang Minh (thay đ/c Trần Thị Lan)';
  expect(lines).toEqual(
    expect.arrayContaining([
      `12/02 09:03 🔢 ${who} tự chấm 1 (qua tin nhắn: “/tucham 1.1 1”)`,
      expect.stringContaining(`12/02 09:02 ⏳ ${who} xin lùi hạn từ 13/02 đến 27/02: “chờ Sở”`),
      `12/02 09:01 📌 ${who} đã nhận chỉ đạo (bấm nút dưới tin chỉ đạo 09:00)`,
    ]),
  );
});

test('a moved deadline and a criterion that does not apply are told from what to what', async () => {
  const { loan, lan } = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', due: '2026-02-18', max: 2 },
    { code: '1.2', lead: 'minh', due: '2026-12-13', max: 2 },
  ]);
  await lan.says('1.1 xong 50%');
  await loan.forges('soatloi.doihan 1.1');
  await loan.forges('capnhat.khongapdung 1.1');
  await loan.forges('capnhat.khongapdung 1.1');

  const lines = written(await loan.says('/nhatky 1.1')).map((line) => line.replace(/^12\/02 \S+ · /u, ''));

  expect(lines).toEqual(
    expect.arrayContaining([
      'Đ/c Nguyễn Thị Loan chuyển hạn lên ngày làm việc trước: 18/02 → 13/02 (bấm nút)',
      'Đ/c Nguyễn Thị Loan: ghi không áp dụng, đang thực hiện 50% → không áp dụng (bấm nút)',
      expect.stringMatching(/^Đ\/c Nguyễn Thị Loan: .*, không áp dụng → đang thực hiện 50% \(bấm nút\)$/u),
    ]),
  );
});

/** What the story below does to a criterion, as the trail calls it. */
const DEEDS = [
  'directive-given',
  'directive-replied',
  'directive-talk',
  'evidence-described',
  'evidence-filed',
  'evidence-moved',
  'evidence-replaced',
  'evidence-withdrawn',
  'extension-asked',
  'extension-refused',
  'extension-withdrawn',
  'progress-recorded',
  'progress-undone',
  'remark-answered',
  'remark-left',
  'reminder-snoozed',
  'requirement-changed',
  'score-given',
  'score-returned',
  'urge-seen',
  'urged',
];
/** Reasons in words and not as buttons carry them, and what was changed from what to what. */
const CHANGES = new RegExp(
  [
    'lùi hạn từ 13/02 đến 27/02: chờ cơ quan khác trả lời',
    'không đồng ý lùi hạn: thời hạn do cấp trên giao',
    'Đ/c Trần Thị Lan rút đề nghị lùi hạn',
    'Đ/c Vũ Văn Thành trả lời về chỉ đạo: “sẽ bố trí”',
    'ghi lại phu-luc.pdf: chưa ghi số → số 12/BC-UBND ngày 10/02/2026',
    'thay bao-cao.pdf bằng bản mới phu-luc.pdf',
    'rút phu-luc.pdf',
    'chuyển bao-cao.pdf từ 1.1 sang 1.2',
    'sửa tài liệu cần có “Biên bản kiểm tra” → “Biên bản họp”',
  ].join('[\\s\\S]*'),
  'u',
);

test('no deed on the trail of a criterion is missing in its timeline', async () => {
  const { loan, lan, thanh, hoa, at, tick, commune, plan, idOf, inTurn } = await openOffice(TODAY, PLAN);
  const pieces = async () =>
    (await commune.evidence.of([(await plan.criterion('1.1', TODAY)).id])).map(({ evidence }) => evidence.id);
  const [newest, older] = [
    async () => Math.max(...(await pieces())),
    async () => Math.min(...(await pieces())),
  ];
  const asked = async () => (await plan.criterion('1.1', TODAY)).requirements.at(-1)?.id;
  const acts: readonly (() => Promise<unknown>)[] = [
    () => lan.says('1.1 xong 50%'),
    () => lan.forges('hoantac'),
    () => lan.forges('giahan 1.1 =2026-02-27 =waiting'),
    () => thanh.forges('giahan.tuchoi 1 =from-above'),
    () => lan.forges('giahan 1.1 =2026-02-27 =papers'),
    () => lan.forges('giahan.rut 2'),
    () => thanh.says('/dondoc 1.1'),
    () => lan.presses(lan.sees().at(-1) ?? null, 'dondoc.nhan'),
    () => thanh.says('/chidao 1.1 Hoàn thành trước 26/2'),
    async () => {
      await lan.forges('chidao.traodoi 1');
      await lan.says('cần thêm kinh phí');
    },
    () => thanh.forges(`chidao.traloi 1 ${idOf('lan')} sẽ bố trí`),
    () => lan.sends({ caption: '1.1', name: 'bao-cao.pdf', bytes: 'first' }),
    () => lan.sends({ caption: '1.1', name: 'phu-luc.pdf', bytes: 'second' }),
    async () => lan.forges(`minhchung.chitiet ${await newest()} 12/BC-UBND ngày 10/2/2026`),
    async () => lan.forges(`minhchung.thay ${await newest()} ${await older()}`),
    async () => lan.forges(`minhchung.rut ${await newest()}`),
    async () => loan.forges(`minhchung.chuyen ${await older()} 1.2`),
    async () => loan.forges('yeucau.them 1.1 Biên bản kiểm tra'),
    async () => loan.forges(`yeucau.sua ${await asked()} Biên bản họp`),
    async () => loan.forges(`yeucau.bo ${await asked()}`),
    () => lan.says('/tucham 1.1 1'),
    () => loan.forges('duyet.tradiem 1 =too-high'),
    () => hoa.says('/gopy 1.1 niêm yết còn chậm'),
    () => lan.forges('gopy.traloi 1 sẽ niêm yết ngay'),
    () => lan.forges('lichnhac.hoan 1.1 =2026-02-13'),
    () => lan.says('1.1 xong rồi'),
  ];
  for (const [minute, act] of acts.entries()) {
    at(TODAY, 10, minute);
    await act();
  }
  at('2026-02-13', 8);
  await tick();

  const trail = await commune.audit.latest(99, 'criterion:1.1');
  const { id } = await plan.criterion('1.1', TODAY);
  const moments = await inTurn((turn) => timelineOf(turn, { id, code: '1.1' }));
  const told = new Set(moments.map((each) => (each.decidedAt ?? each.at).getTime()));
  expect(trail.filter((each) => !told.has(each.at.getTime())).map(({ action }) => action)).toEqual([]);
  expect([...new Set(trail.map(({ action }) => action))].sort()).toEqual(DEEDS);
  const lines = written({
    said: { id: '', key: '', kind: '', message: message(moments.map(({ line }) => line)) },
  });
  expect(lines.join('\n')).toMatch(CHANGES);
});
