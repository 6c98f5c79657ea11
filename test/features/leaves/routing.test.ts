import { expect, test } from 'vitest';
import { say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Day } from '#domain/time/day.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, heardKeys, type Standing } from '#test/support/phones.ts';

/** The Wednesday before the week of Tet 2026: days off from 16 to 20 February. */
const TODAY: Day = '2026-02-11';
const BACK = '2026-02-24';

const open = () =>
  openOffice(TODAY, [
    { code: '1.1', lead: 'lan', due: '2026-02-12', max: 2 },
    { code: '1.2', lead: 'minh', due: '2026-12-25', max: 1 },
  ]);
type Office = Awaited<ReturnType<typeof open>>;

const keysOf = (standing: Standing | undefined) =>
  standing?.message.lines.flatMap((line) => (line ? [line.key] : []));

/** Somebody goes on leave; a stand-in or nobody. */
const leaves = ({ loan, idOf }: Office, who: 'loan' | 'lan' | 'thanh', standIn: 'minh' | 'lan' | null) =>
  loan.forges(`nghiphep.ghi ${idOf(who)} ${TODAY} ${BACK} ${standIn ? idOf(standIn) : 0}`);

/** Another coordinator with a phone. */
async function another({ commune, phones, house }: Office) {
  const person = { name: 'Hoàng Văn Phú', position: '', body: '', role: 'COORDINATOR' } as const;
  const { id } = await commune.people.add(person, house.clock());
  const account = { channel: 'telegram', userId: 'phu', chatId: 'phu', displayName: '' };
  await commune.people.link(id, account, house.clock());
  return phones.phoneAs('phu');
}

const news = (office: Office, key: string) =>
  office.inTurn((turn) =>
    tellCoordinators(turn, {
      key,
      lines: [say('duty-leaderless', { count: 1, codes: '1.1', more: 0 })],
      choices: [[{ label: say('duty-button-assign', { code: '1.1' }), call: 'phancong 1.1' }]],
    }),
  );

test('a coordinator’s news go to whoever stands in, with the buttons of the coordinator', async () => {
  const office = await open();
  const { minh, loan, phones, commune, at } = office;
  await leaves(office, 'loan', 'minh');
  const before = loan.sees().length;

  expect(await news(office, 'one')).toBe(1);
  await phones.deliver();
  expect(keysOf(minh.sees().at(-1))).toEqual(['leave-instead-of', 'duty-leaderless']);
  expect(callsOf({ said: minh.sees().at(-1) ?? null })).toEqual(['phancong 1.1']);
  expect(loan.sees()).toHaveLength(before);

  const [leave] = await commune.leaves.open(TODAY);
  await loan.forges(`nghiphep.thoi ${leave?.id}`);
  await leaves(office, 'loan', null);
  const noted = loan.sees().length;
  await news(office, 'two');
  await phones.deliver();
  expect(loan.sees()).toHaveLength(noted);
  at(BACK, 8);
  await phones.deliver();
  expect(keysOf(loan.sees().at(-1))).toEqual(['duty-leaderless']);
});

test('while another coordinator is there, nobody hears it twice and nothing heaps up for the absent', async () => {
  const office = await open();
  const { loan, phones, at } = office;
  const phu = await another(office);
  await leaves(office, 'loan', null);
  expect(await news(office, 'one')).toBe(1);
  await phones.deliver();
  expect(keysOf(phu.sees().at(-1))).toEqual(['duty-leaderless']);
  const before = loan.sees().length;
  at(BACK, 8);
  await phones.deliver();
  expect(loan.sees()).toHaveLength(before);
});

test('over Tet the ladder reaches who stands in for the coordinator, as one working day would', async () => {
  const office = await open();
  const { loan, minh, idOf, at, tick } = office;
  await loan.forges(`nghiphep.ghi ${idOf('loan')} ${TODAY} 2026-03-02 ${idOf('minh')}`);
  for (const day of ['2026-02-12', '2026-02-13', '2026-02-16', '2026-02-20', '2026-02-23'] as const) {
    at(day, 8);
    await tick();
  }
  expect(minh.sees().filter(({ kind }) => kind === 'brief')).toEqual([]);
  at('2026-02-24', 8);
  await tick();
  const brief = minh.sees().findLast(({ kind }) => kind === 'brief');
  expect(keysOf(brief)?.slice(0, 5)).toEqual([
    'leave-instead-of',
    'brief-title',
    'escalation-late-title',
    'escalation-late-line',
    'escalation-why',
  ]);
  expect(callsOf({ said: brief ?? null })).toEqual(['dondoc 1.1']);
});

test('who stands in for the lead asks for a later deadline in their name', async () => {
  const office = await open();
  const { minh, idOf, commune } = office;
  const refused = await minh.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
  expect(heardKeys(refused)).not.toContain('extension-asked');
  await leaves(office, 'lan', 'minh');
  const asked = await minh.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
  expect(heardKeys(asked)).toEqual(['extension-asked', 'progress-on-behalf', 'extension-asked-of']);
  const [request] = await commune.extensions.waiting();
  expect(request).toMatchObject({ askedById: idOf('minh'), forId: idOf('lan') });
});

test('a request reaches the stand-in of the chairman, who may not decide it', async () => {
  const office = await open();
  const { minh, lan } = office;
  await leaves(office, 'thanh', 'minh');
  await lan.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
  const card = minh.sees().at(-1);
  expect(keysOf(card)?.slice(0, 2)).toEqual(['leave-instead-of', 'extension-title']);
  expect(callsOf({ said: card ?? null })).toEqual([]);
});
