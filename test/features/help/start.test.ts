import { describe, expect, test } from 'vitest';
import { hashCode } from '#store/people.ts';
import { argsOf, callsOf, GROUP, linesOf, openChat } from '#test/features/members/support/chat.ts';
import { openCommune, type Person } from '#test/support/commune.ts';

const TODAY = '2026-03-10';

async function openDoor() {
  const commune = await openCommune({ today: TODAY });
  const chat = openChat(commune);
  const invite = async (person: Person, code: string, until = new Date('2026-03-17T02:00:00Z')) => {
    await commune.commune.people.invite(commune.idOf(person), hashCode(code), commune.house.clock(), until);
    return code;
  };
  return { ...commune, chat, invite };
}

describe('an invited official', () => {
  test('presses the link, is welcomed by name, and the coordinators are told', async () => {
    const { chat, invite, commune, idOf } = await openDoor();
    const coordinator = await chat.phoneOf('loan');
    await invite('lan', 'the-right-code-1');

    const welcome = await chat.phone('u1').says('/start the-right-code-1');

    expect(linesOf(welcome)).toEqual(['start-welcome', 'start-what-comes', 'start-privacy', 'home-hint']);
    expect(argsOf(welcome, 'start-welcome')).toEqual({ name: 'Trần Thị Lan', position: 'Tư pháp – Hộ tịch' });
    expect(callsOf(welcome)).toEqual(['viec', 'minhchung', 'tucham', 'lichnhac', 'trogiup']);
    expect(await commune.people.byId(idOf('lan'))).toMatchObject({
      reach: 'reachable',
      account: { userId: 'u1', chatId: 'u1' },
    });
    expect((await coordinator.notices()).map(linesOf)).toEqual([['start-joined']]);
    expect(await chat.trail()).toEqual([`member-linked member:${idOf('lan')}`]);
  });

  test.each(['the-right-code-1', ' the-right-code-1 ', 'https://t.me/thu_bot?start=the-right-code-1'])(
    'may just write %j',
    async (words) => {
      const { chat, invite } = await openDoor();
      await invite('lan', 'the-right-code-1');
      expect(linesOf(await chat.phone('u1').says(words))).toContain('start-welcome');
    },
  );

  test('comes home afterwards, whatever code comes with /start', async () => {
    const { chat, invite } = await openDoor();
    await invite('lan', 'the-right-code-1');
    await invite('minh', 'the-code-of-minh');
    const phone = chat.phone('u1');
    await phone.says('/start the-right-code-1');

    expect(linesOf(await phone.says('/start the-code-of-minh'))).toEqual(['home-title', 'home-hint']);
    // Who coordinates and has no plan yet is told what comes first.
    expect(linesOf(await (await chat.phoneOf('loan')).says('/start'))).toEqual([
      'home-title',
      'home-next-plan',
    ]);
    expect(linesOf(await chat.phone('u2').says('/start the-code-of-minh'))).toContain('start-welcome');
  });

  test('with a new phone takes the place of the old one', async () => {
    const { chat, invite, commune, idOf } = await openDoor();
    const coordinator = await chat.phoneOf('loan');
    const old = await chat.phoneOf('lan');
    await invite('lan', 'the-right-code-1');

    await chat.phone('u1').says('/start the-right-code-1');

    expect(await commune.people.byId(idOf('lan'))).toMatchObject({ account: { userId: 'u1' } });
    expect(linesOf(await old.says('/start'))).toEqual(['not-a-member']);
    expect(argsOf((await coordinator.notices())[0] ?? null, 'start-joined')).toMatchObject({ again: 'yes' });
  });
});

describe('a stranger', () => {
  test.each([
    '/start',
    'xin chào',
    'hello',
    'đồng chí cho hỏi',
    '/canbo',
    '/trogiup',
    '/help',
    '/ketnoinhom',
  ])('who says %j hears how to be invited', async (words) => {
    const { chat } = await openDoor();
    const answer = await chat.phone('u9').says(words);
    expect(linesOf(answer)).toEqual(['not-a-member']);
    expect(callsOf(answer)).toEqual([]);
    expect(await chat.trail()).toEqual([]);
  });

  test.each(['canbo', 'canbo.xoa 1 =yes', 'canbo.vaitro 3 COORDINATOR', 'canbo.moi 1'])(
    'who forges the button %j changes nothing',
    async (call) => {
      const { chat, commune } = await openDoor();
      expect(linesOf(await chat.phone('u9').presses(call))).toEqual(['not-a-member']);
      expect(await commune.people.count()).toBe(5);
      expect(await chat.trail()).toEqual([]);
    },
  );

  test('is asked to write in private where they start in a group', async () => {
    const { chat, invite, commune, idOf } = await openDoor();
    await invite('lan', 'the-right-code-1');
    const answer = await chat.phone('u1').says('/start the-right-code-1', GROUP);
    expect(linesOf(answer)).toEqual(['start-in-private']);
    expect(await commune.people.byId(idOf('lan'))).toMatchObject({ reach: 'unlinked' });
  });
});

describe('a code', () => {
  test('works once', async () => {
    const { chat, invite } = await openDoor();
    await invite('lan', 'the-right-code-1');
    await chat.phone('u1').says('/start the-right-code-1');
    expect(linesOf(await chat.phone('u2').says('/start the-right-code-1'))).toEqual(['start-code-used']);
  });

  test('ends on its day', async () => {
    const { chat, invite, at } = await openDoor();
    await invite('lan', 'the-right-code-1', new Date('2026-03-17T02:00:00Z'));
    at('2026-03-17', 9);
    expect(linesOf(await chat.phone('u1').says('/start the-right-code-1'))).toEqual(['start-code-expired']);
  });

  test('ends when a newer one is made, is revoked, or the member is removed', async () => {
    const { chat, invite, commune, idOf, house } = await openDoor();
    await invite('lan', 'the-older-code-1');
    await invite('lan', 'the-newer-code-2');
    await invite('minh', 'the-code-of-minh');
    await commune.people.revokeInvitations(idOf('lan'), house.clock());
    await commune.people.remove(idOf('minh'), house.clock(), TODAY);
    for (const code of ['the-older-code-1', 'the-newer-code-2', 'the-code-of-minh'])
      expect(linesOf(await chat.phone('u1').says(code))).toEqual(['start-code-revoked']);
  });

  test('cannot be guessed: after five wrong ones none is looked at for an hour', async () => {
    const { chat, invite, at } = await openDoor();
    await invite('lan', 'the-right-code-1');
    const phone = chat.phone('u1');
    for (let guess = 1; guess <= 5; guess += 1)
      expect(linesOf(await phone.says(`/start guess-${guess}`))).toEqual(['start-code-unknown']);

    expect(linesOf(await phone.says('/start the-right-code-1'))).toEqual(['start-too-many-tries']);
    expect(linesOf(await phone.says('the-right-code-1'))).toEqual(['start-too-many-tries']);
    expect(linesOf(await phone.says('hello'))).toEqual(['not-a-member']);
    expect(await chat.trail()).toHaveLength(5);

    at(TODAY, 10);
    expect(linesOf(await phone.says('/start the-right-code-1'))).toContain('start-welcome');
  });

  test('guessed wrongly by one account stays good for another', async () => {
    const { chat, invite } = await openDoor();
    await invite('lan', 'the-right-code-1');
    for (let guess = 1; guess <= 6; guess += 1) await chat.phone('u1').says(`/start guess-${guess}`);
    expect(linesOf(await chat.phone('u2').says('/start the-right-code-1'))).toContain('start-welcome');
  });
});
