import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Channel, ChatRef } from '#app/channel.ts';
import { message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { openTurn, perform } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import type { Spoken } from '#app/turn/who.ts';
import { apologise, hearPerson } from '#app/words/hear.ts';
import type { Actor } from '#domain/people/actor.ts';
import { done, refuse } from '#domain/result.ts';
import { commands } from '#features/index.ts';
import { openCommune } from '#test/support/commune.ts';
import { GROUP, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY = '2026-06-10';

/** A command that writes, and then may break, or be refused. */
function writing(outcome: 'done' | 'broken' | 'refused', rest: { readonly keepsOnRefusal?: true } = {}) {
  return command({
    word: 'nhatky',
    input: z.object({ words: z.string() }),
    ...rest,
    async run({ store, now }) {
      await store.audit.record({ actorId: null, actorName: '', action: 'written', subject: 'test' }, now);
      if (outcome === 'broken') throw new Error('on purpose');
      if (outcome === 'refused') return refuse('undo-nothing');
      return done(null);
    },
    answer: () => message([say('review-empty')]),
  });
}

async function openGate() {
  const test = await openCommune({ today: TODAY });
  const trail = async () => (await test.commune.audit.latest(9)).map(({ action }) => action);
  return { ...test, trail };
}

test.each<[Actor | 'lan' | 'thanh' | 'hoa', boolean]>([
  ['thanh', true],
  [{ kind: 'operator', name: 'root' }, true],
  ['lan', false],
  ['hoa', false],
  [{ kind: 'group' }, false],
  [{ kind: 'guest' }, false],
])('the gate lets %o through: %s', async (who, isAllowed) => {
  const { as, trail } = await openGate();

  const result = await as(who).does(writing('done'), '');

  expect(result.ok).toBe(isAllowed);
  expect(await trail()).toEqual(isAllowed ? ['written'] : []);
});

test('input that does not parse is refused before anything is done', async () => {
  const { house, store, commune, idOf, trail } = await openGate();

  const result = await store.transaction(async (tx) => {
    const actor: Actor = { kind: 'member', memberId: idOf('loan'), name: 'Loan', role: 'COORDINATOR' };
    const wish = { organisationId: commune.organisationId, actor, origin: NO_ORIGIN, files: [] };
    return perform(writing('done'), { words: 7 }, await openTurn(house, tx, wish));
  });

  expect(result).toEqual(refuse('usage', { word: 'nhatky' }));
  expect(await trail()).toEqual([]);
});

test('what is refused halfway has written nothing, unless it is to be kept', async () => {
  const { as, trail } = await openGate();

  expect(await as('loan').does(writing('refused'), '')).toEqual(refuse('undo-nothing'));
  expect(await trail()).toEqual([]);

  expect((await as('loan').does(writing('refused', { keepsOnRefusal: true }), '')).ok).toBe(false);
  expect(await trail()).toEqual(['written']);
});

test('the turn knows the day and hour of the commune’s own clock', async () => {
  const { house, store, commune } = await openGate();
  const night = { ...house, clock: () => new Date('2026-06-10T18:30:00Z') };
  const wish = {
    organisationId: commune.organisationId,
    actor: { kind: 'guest' as const },
    origin: NO_ORIGIN,
    files: [],
  };

  expect(await openTurn(night, store, wish)).toMatchObject({ today: '2026-06-11', hour: 1 });
});

async function openOffice() {
  const test = await openCommune({ today: TODAY });
  await withPlan(test, [{ code: '1.1', lead: 'lan', due: '2026-06-01' }]);
  return { ...test, phones: await openPhones(test) };
}

const GUESTS_ONLY = [
  '/viec',
  '/capnhat 1.1 xong',
  '/baocao',
  '/canbo',
  '/khongco',
  'xong 80%',
  '1.1 xong',
  '/duyet',
];

test('a stranger hears how to get invited, whatever they try, and nothing else', async () => {
  const { phones, commune } = await openOffice();
  const how = heardKeys(await phones.stranger.says('xin chào'));
  for (const words of GUESTS_ONLY) {
    const heard = await phones.stranger.says(words);
    expect.soft([['not-a-member'], how], words).toContainEqual(heardKeys(heard));
    expect.soft(heard.said?.message.about, words).toEqual([]);
  }
  for (const call of [
    'capnhat 1.1 =done',
    'hoantac 1',
    'baocao.xem overdue 1',
    'duyet.nhan 1',
    'canbo.xem 1',
  ])
    expect.soft(heardKeys(await phones.stranger.forges(call)), call).toEqual(['not-a-member']);
  expect(await commune.audit.latest(5)).toEqual([]);
});

test('in the leadership group anyone may read the report: members of any role, and people nobody knows', async () => {
  const { phones } = await openOffice();
  await phones.connectGroup();

  for (const phone of [
    phones.stranger,
    phones.phoneOf('lan'),
    phones.phoneOf('hoa'),
    phones.phoneOf('thanh'),
  ]) {
    expect(heardKeys(await phone.says('/baocao', { chat: GROUP }))).toContain('report-title');
    expect(heardKeys(await phone.says('/quahan', { chat: GROUP }))).toContain('overdue-title');
  }
  expect(heardKeys(await phones.stranger.says('/nhatky', { chat: GROUP }))).toEqual(['not-a-member']);
  expect(heardKeys(await phones.phoneOf('lan').says('/nhatky', { chat: GROUP }))).toEqual(['not-your-role']);
});

test('whoever writes in private can be written to again, and that is on the trail once', async () => {
  const { phones, store, commune, idOf, house } = await openOffice();
  const lan = phones.phoneOf('lan');
  await store.organisations.setReach('telegram', 'lan', house.clock());
  const reach = async () => (await commune.people.byId(idOf('lan')))?.reach;

  await lan.says('/viec', { chat: GROUP });
  expect(await reach()).toBe('blocked');
  await lan.says('/viec');
  await lan.says('/viec');
  expect(await reach()).toBe('reachable');
  const trail = await commune.audit.latest(9);
  expect(trail.filter(({ action }) => action === 'member-reachable')).toHaveLength(1);
});

test('elsewhere only leaders and the coordinator may', async () => {
  const { phones } = await openOffice();
  const other = { ...GROUP, chatId: '-999' };

  expect(heardKeys(await phones.phoneOf('lan').says('/baocao'))).toEqual(['not-your-role']);
  expect(heardKeys(await phones.phoneOf('lan').says('/baocao', { chat: other }))).toEqual(['not-your-role']);
  expect(heardKeys(await phones.stranger.says('/baocao', { chat: other }))).toEqual(['not-a-member']);
  expect(heardKeys(await phones.phoneOf('loan').says('/baocao', { chat: other }))).toContain('report-title');
});

test('a button that nobody knows, or of long ago, is answered with a notice and changes nothing', async () => {
  const { phones, commune } = await openOffice();
  const lan = phones.phoneOf('lan');

  for (const call of ['gone 1', 'capnhat', 'capnhat 1.1 =done =done', 'hoantac 12345678901234567890', '💥']) {
    const heard = await lan.forges(call);
    expect.soft(heard.said === null || heard.notice === null, call).toBe(true);
  }
  expect(heardKeys(await lan.forges('gone 1'))).toEqual(['button-old']);
  expect((await commune.audit.latest(9)).filter(({ action }) => action === 'progress-undone')).toEqual([]);
});

const chat: ChatRef = { channel: 'telegram', chatId: 'lan', kind: 'private', topicId: null, title: '' };

async function openEars() {
  const { house, store, commune, phones } = await openOffice();
  const channel: Channel = {
    id: 'telegram',
    listen: async () => undefined,
    parse: () => ({ kind: 'nothing' }),
    send: async () => ({ status: 'sent', messageId: null }),
    showTyping: async () => undefined,
    inviteLink: () => null,
    offerCommands: async () => [],
  };
  await store.inbox.receive('telegram', [{ updateId: 'u1', payload: {} }], house.clock());
  const [row] = await store.inbox.waiting('telegram', 1);
  const speaker = { userId: 'lan', displayName: '' };
  const acknowledged: unknown[] = [];
  const words: Spoken = {
    kind: 'text',
    text: '1.1 xong',
    chat,
    speaker,
    messageId: 'm1',
    addressed: true,
    repliesTo: null,
    edited: false,
  };
  const press: Spoken = {
    kind: 'choice',
    call: 'capnhat 1.1 =done',
    chat,
    speaker,
    messageId: 'm1',
    acknowledge: async (notice) => {
      acknowledged.push(notice);
    },
  };
  return {
    ears: { house, store, channel, commands },
    heard: { rowId: row?.id ?? 0, updateId: 'u1' },
    words,
    press,
    acknowledged,
    phones,
    entries: async () =>
      (await commune.audit.latest(99)).filter(({ action }) => action === 'progress-recorded').length,
    answers: async () => (await store.deliveries.due('telegram', house.clock(), 99)).length,
  };
}

test('the same update carried out twice writes down once and answers once', async () => {
  const { ears, heard, words, entries, answers } = await openEars();

  await hearPerson(ears, heard, words);
  await hearPerson(ears, heard, words);

  expect([await entries(), await answers()]).toEqual([1, 1]);
});

test('also when both begin at once', async () => {
  const { ears, heard, press, entries, answers, acknowledged } = await openEars();

  await Promise.all([hearPerson(ears, heard, press), hearPerson(ears, heard, press)]);

  expect([await entries(), await answers()]).toEqual([1, 1]);
  expect(acknowledged).toEqual([null, null]);
});

test('where something broke nothing is kept, and the person is told so once', async () => {
  const { ears, heard, press, entries, answers, acknowledged } = await openEars();
  const broken = { ...ears, commands: { ...commands, all: [], forWords: writing('broken') } };
  const words: Spoken = { ...press, kind: 'choice' };

  await expect(
    hearPerson(
      { ...broken, commands: { ...broken.commands, all: [{ ...writing('broken'), word: 'capnhat' }] } },
      heard,
      words,
    ),
  ).rejects.toThrow('on purpose');
  await apologise(ears, heard, words);
  await apologise(ears, heard, words);

  expect([await entries(), await answers()]).toEqual([0, 1]);
  expect(acknowledged).toEqual([null, null]);
  expect(await ears.store.inbox.waiting('telegram', 9)).toEqual([]);
});

test('an anonymous admin of a group is nobody', async () => {
  const { ears, heard, words, entries } = await openEars();

  await hearPerson(ears, heard, { ...words, speaker: null, chat: { ...GROUP }, addressed: true } as Spoken);

  expect(await entries()).toBe(0);
});

test('in a group, what is not meant for the bot is left alone', async () => {
  const { ears, heard, words, entries, answers } = await openEars();

  await hearPerson(ears, heard, { ...words, chat: GROUP, addressed: false } as Spoken);

  expect([await entries(), await answers()]).toEqual([0, 0]);
  expect(await ears.store.inbox.waiting('telegram', 9)).toEqual([]);
});
