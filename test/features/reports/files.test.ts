import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import type { Day } from '#domain/time/day.ts';
import { papers } from '#features/index.ts';
import { sendDrafts } from '#features/reports/send-drafts.ts';
import { tellPaperFailed } from '#features/reports/tell-paper-failed.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, GROUP, heardArgs, heardKeys, openPhones, type Standing } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-06-05', max: 2, lastYear: 2 },
  { code: '1.2', lead: 'lan', due: '2026-06-12', max: 3, lastYear: 1, lost: 2, evidence: ['Báo cáo'] },
  { code: '2.1', lead: 'minh', due: '2026-07-30', max: 4, lastYear: 4 },
  { code: '3.1', lead: 'minh', max: 5, scoredBy: 'survey', lastYear: 4 },
];

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  await withPlan(commune, OFFICE);
  const phones = await openPhones(commune);
  const { house, store } = commune;
  const organisationId = commune.commune.organisationId;
  return {
    ...commune,
    phones,
    everywhere: store,
    loan: phones.phoneOf('loan'),
    lan: phones.phoneOf('lan'),
    thanh: phones.phoneOf('thanh'),
    job: <T>(work: (turn: Turn) => Promise<T>): Promise<T> =>
      store.transaction(async (tx) => {
        const actor = { kind: 'operator' as const, name: '' };
        return work(await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] }));
      }),
    made: (paper: string, about: string, locale: 'vi' | 'en' = 'vi') =>
      makePaper({ house, store, papers, words: wordsIn(locale) }, organisationId, { paper, about }),
  };
}

/** The papers among some messages, as they were ordered. */
const ordersIn = (messages: readonly Standing[]) =>
  messages.filter(({ kind }) => kind === 'paper').map(({ message }) => message.attachments[0]?.content);

test('the report is followed by its picture, once, and a button back brings no other', async () => {
  const { thanh } = await openOffice();

  const heard = await thanh.says('/baocao quy');
  expect(thanh.sees().map(({ kind }) => kind)).toEqual(['answer', 'paper']);
  expect(ordersIn(thanh.sees())).toEqual([{ paper: 'report-picture', about: '2026-Q2' }]);

  const opened = await thanh.presses(heard.said, 'baocao.xem fields');
  await thanh.presses(opened.said, 'baocao');
  expect(ordersIn(thanh.sees())).toHaveLength(1);
});

test('what is refused brings no picture', async () => {
  const { thanh } = await openOffice();

  expect(heardKeys(await thanh.says('/baocao hôm nào'))).toEqual(['report-period-unknown']);
  expect(ordersIn(thanh.sees())).toEqual([]);
});

test('the files of a period, the running month where none is said', async () => {
  const { thanh } = await openOffice();

  const heard = await thanh.says('/xuat');
  expect(heardArgs(heard, 'export-choose')).toMatchObject({ kind: 'month', number: 6 });
  expect(callsOf(heard)).toEqual(
    expect.arrayContaining([
      'xuat.tep word 2026-06',
      'xuat.tep anh 2026-06',
      'xuat.tep excel 2026-06',
      'xuat quy',
    ]),
  );
  const quarter = await thanh.presses(heard.said, 'xuat quy');
  expect(quarter.said?.id).toBe(heard.said?.id);
  expect(heardArgs(quarter, 'export-choose')).toMatchObject({ kind: 'quarter', number: 2 });

  await thanh.presses(quarter.said, 'xuat.tep word');
  expect(ordersIn(thanh.sees())).toEqual([{ paper: 'report-word', about: '2026-Q2' }]);
});

test('pressed twice in a hurry is one file, and the trail says who took it', async () => {
  const { thanh, commune } = await openOffice();
  const heard = await thanh.says('/xuat');

  await thanh.presses(heard.said, 'xuat.tep excel');
  await thanh.presses(heard.said, 'xuat.tep excel');

  expect(ordersIn(thanh.sees())).toHaveLength(1);
  expect((await commune.audit.latest(1))[0]).toMatchObject({
    action: 'file-exported',
    subject: 'file:excel',
    actorName: 'Vũ Văn Thành',
  });
});

test('from the group a draft goes to whoever pressed, and to nobody without the right', async () => {
  const { thanh, lan, phones } = await openOffice();
  await phones.connectGroup();
  const heard = await thanh.says('/baocao', { chat: GROUP });

  await thanh.presses(heard.said, 'xuat.tep word', GROUP);
  expect(ordersIn(thanh.sees())).toEqual([{ paper: 'report-word', about: 'now' }]);
  expect(ordersIn(phones.chat(GROUP.chatId))).toEqual([{ paper: 'report-picture', about: 'now' }]);

  expect(heardKeys(await lan.presses(heard.said, 'xuat.tep word', GROUP))).toEqual(['not-your-role']);
  expect(heardKeys(await phones.stranger.presses(heard.said, 'xuat.tep word', GROUP))).toEqual([
    'not-a-member',
  ]);
  expect(heardKeys(await lan.says('/xuat'))).toEqual(['not-your-role']);
});

test('whoever cannot be written to in private is told how to get files', async () => {
  const { thanh, phones, everywhere } = await openOffice();
  await phones.connectGroup();
  const heard = await thanh.says('/baocao', { chat: GROUP });
  await everywhere.organisations.setReach('telegram', 'thanh', new Date());

  expect(heardKeys(await thanh.presses(heard.said, 'xuat.tep word', GROUP))).toEqual([
    'export-no-private-chat',
  ]);
  expect(ordersIn(thanh.sees())).toEqual([]);
});

test.each([
  ['report-picture', '2026-06', 'picture', 'BC-CCHC-2026-06.png', 'picture-caption'],
  ['report-picture', 'now', 'picture', 'BC-CCHC-2026-06-10.png', 'picture-caption'],
  ['report-word', '2026-Q2', 'document', 'BC-CCHC-2026-Q2-DU-THAO.docx', 'word-caption'],
  ['scores', '2026', 'document', 'TU-CHAM-CCHC-2026.xlsx', 'scores-caption'],
])('the paper %s about %s', async (paper, about, kind, name, caption) => {
  const { made } = await openOffice();

  const file = await made(paper, about);

  if (!file.ok) throw new Error(file.reason);
  expect(file.value).toMatchObject({ kind, name, caption: { key: caption } });
  expect(file.value.bytes.length).toBeGreaterThan(5_000);
});

test('a paper about a year without a plan is refused with the reason', async () => {
  const { made } = await openOffice();

  expect(await made('report-word', '2020')).toMatchObject({ ok: false, reason: 'report-no-plan' });
});

test.each([
  ['the day before the quarter’s report is due, a Saturday moved to Friday', '2026-06-18', 8, 1],
  ['on the day itself where the bot was down', '2026-06-19', 10, 1],
  ['two days before', '2026-06-17', 9, 0],
  ['before the hour', '2026-06-18', 7, 0],
  ['in the evening', '2026-06-18', 18, 0],
  ['after the day', '2026-06-22', 9, 0],
] as const)('drafts: %s', async (_, day, hour, count) => {
  const { job, at } = await openOffice();
  at(day, hour);

  expect(await job(sendDrafts)).toBe(count);
  expect(await job(sendDrafts)).toBe(0);
});

test('the draft goes to the coordinator, with the Word file under it', async () => {
  const { job, at, phones, loan } = await openOffice();
  at('2026-06-18', 8);
  await job(sendDrafts);

  const delivered = await phones.deliver();

  expect(delivered.map(({ kind }) => kind)).toEqual(['draft', 'paper']);
  expect(loan.sees()).toHaveLength(2);
  expect(delivered[0]?.message.lines[0]).toMatchObject({
    key: 'draft-title',
    args: { kind: 'half-year', number: 1, due: '2026-06-19' },
  });
  expect(ordersIn(delivered)).toEqual([{ paper: 'report-word', about: '2026-H1' }]);
  const [draft] = delivered;
  await loan.presses(draft ?? null, 'xuat.tep word');
  expect(ordersIn(loan.sees())).toHaveLength(2);
});

test('a file that could not be made is said so where it was waited for', async () => {
  const { job, phones, thanh } = await openOffice();
  const lost = { id: 7, memberId: null, channel: 'telegram', chatId: 'thanh', topicId: null };

  await job((turn) => tellPaperFailed(turn, { ...lost, kind: 'paper', reason: 'bad-request' }));
  await job((turn) => tellPaperFailed(turn, { ...lost, kind: 'paper', reason: 'unreachable' }));
  await job((turn) => tellPaperFailed(turn, { ...lost, kind: 'reminder', reason: 'bad-request' }));
  await phones.deliver();

  expect(thanh.sees().map(({ message }) => message.lines[0]?.key)).toEqual(['paper-failed']);
});
