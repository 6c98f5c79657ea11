import { describe, expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { groupLeft } from '#features/groups/leave-group.ts';
import { onRefusedDelivery, reachChanged } from '#features/groups/note-reach.ts';
import { argsOf, GROUP, linesOf, openChat } from '#test/features/members/support/chat.ts';
import { openCommune } from '#test/support/commune.ts';

async function openOffice() {
  const commune = await openCommune({ today: '2026-03-10' });
  const chat = openChat(commune);
  const loan = await chat.phoneOf('loan');
  const happens = (what: (turn: Turn) => Promise<void>) =>
    commune.store.transaction(async (tx) => {
      const wish = { organisationId: commune.commune.organisationId, actor: { kind: 'guest' as const } };
      await what(await openTurn(commune.house, tx, { ...wish, origin: NO_ORIGIN, files: [] }));
    });
  return { ...commune, chat, loan, happens };
}

describe('the leadership group', () => {
  test('is connected from inside it, topic and all', async () => {
    const { loan, chat, commune } = await openOffice();
    const topic = { ...GROUP, topicId: '7' };
    expect(linesOf(await loan.says('/ketnoinhom', topic))).toEqual(['groups-connected', 'groups-what-comes']);
    expect(await commune.people.leadershipGroups()).toMatchObject([{ chatId: '-100', topicId: '7' }]);
    expect(linesOf(await loan.says('/ketnoinhom', topic))).toEqual(['groups-already']);
    expect(await chat.trail()).toEqual(['group-connected group:telegram:-100']);
  });

  test('takes the place of the one before', async () => {
    const { loan, chat, commune } = await openOffice();
    const thanh = await chat.phoneOf('thanh');
    await loan.says('/ketnoinhom', GROUP);
    const other = { ...GROUP, chatId: '-200', title: 'Lãnh đạo' };

    const answer = await thanh.says('/ketnoinhom', other);

    expect(argsOf(answer, 'groups-replaces')).toEqual({ title: GROUP.title });
    expect(await commune.people.leadershipGroups()).toMatchObject([{ chatId: '-200' }]);
  });

  test('is explained in private, with the one connected now', async () => {
    const { loan } = await openOffice();
    expect(argsOf(await loan.says('/ketnoinhom'), 'groups-how')).toEqual({ title: 'none' });
    await loan.says('/ketnoinhom', GROUP);
    expect(argsOf(await loan.says('/ketnoinhom'), 'groups-how')).toEqual({ title: GROUP.title });
  });

  test('is not for officials, supervisors or strangers to choose', async () => {
    const { chat, commune } = await openOffice();
    for (const person of ['lan', 'hoa'] as const)
      expect(linesOf(await (await chat.phoneOf(person)).says('/ketnoinhom', GROUP))).toEqual([
        'not-your-role',
      ]);
    expect(linesOf(await chat.phone('u9').says('/ketnoinhom', GROUP))).toEqual(['not-a-member']);
    expect(await commune.people.leadershipGroups()).toEqual([]);
  });

  test('of another commune stays theirs', async () => {
    const { loan, store, house, commune } = await openOffice();
    const { id } = await store.organisations.create('00002', 'UBND xã Cẩm Giàng');
    const { kind: _kind, ...place } = GROUP;
    await store.commune(id).people.connectGroup({ ...place, connectedById: 1 }, house.clock());
    expect(linesOf(await loan.says('/ketnoinhom', GROUP))).toEqual(['groups-taken']);
    expect(await commune.people.leadershipGroups()).toEqual([]);
  });

  test('that throws the bot out ends, and the coordinators are told once', async () => {
    const { loan, chat, happens, commune } = await openOffice();
    await loan.says('/ketnoinhom', GROUP);
    const left = { channel: 'telegram', chatId: GROUP.chatId };

    await happens((turn) => groupLeft(turn, left));
    await happens((turn) => onRefusedDelivery(turn, { ...left, memberId: null, reason: 'left-group' }));

    expect(await commune.people.leadershipGroups()).toEqual([]);
    expect((await loan.notices()).map(linesOf)).toEqual([['groups-left']]);
    expect((await chat.trail())[0]).toBe('group-left group:telegram:-100');
  });
});

describe('a member who blocks the bot', () => {
  const blocked = { channel: 'telegram', userId: 'lan', reachable: false };
  const back = { ...blocked, reachable: true };

  test('counts as unreachable, and every other coordinator is told once a day', async () => {
    const { loan, chat, happens, commune, idOf, house, at } = await openOffice();
    await chat.phoneOf('lan');
    await commune.people.changeRole(idOf('minh'), 'COORDINATOR', house.clock());
    const minh = await chat.phoneOf('minh');

    await happens((turn) => reachChanged(turn, blocked));
    await happens((turn) => reachChanged(turn, blocked));
    await happens((turn) => reachChanged(turn, back));
    await happens((turn) => reachChanged(turn, blocked));

    expect(await commune.people.byId(idOf('lan'))).toMatchObject({ reach: 'blocked' });
    for (const phone of [loan, minh])
      expect((await phone.notices()).map(linesOf)).toEqual([['groups-member-unreachable']]);
    expect(await chat.trail()).toEqual([
      `member-unreachable member:${idOf('lan')}`,
      `member-reachable member:${idOf('lan')}`,
      `member-unreachable member:${idOf('lan')}`,
    ]);

    at('2026-03-12');
    await happens((turn) => reachChanged(turn, back));
    await happens((turn) => reachChanged(turn, blocked));
    expect(await loan.notices()).toHaveLength(2);
    expect(house.clock()).toBeInstanceOf(Date);
  });

  test('is noticed by a message that is refused', async () => {
    const { loan, chat, happens, commune, idOf } = await openOffice();
    await chat.phoneOf('lan');
    const refused = { memberId: idOf('lan'), channel: 'telegram', chatId: 'lan' } as const;

    await happens((turn) => onRefusedDelivery(turn, { ...refused, reason: 'bad-request' }));
    expect(await commune.people.byId(idOf('lan'))).toMatchObject({ reach: 'reachable' });

    await happens((turn) => onRefusedDelivery(turn, { ...refused, reason: 'unreachable' }));
    expect(await commune.people.byId(idOf('lan'))).toMatchObject({ reach: 'blocked' });
    expect(await loan.notices()).toHaveLength(1);
  });

  test('is not one whose old account, or whose group, refused it', async () => {
    const { chat, happens, commune, idOf } = await openOffice();
    await chat.phoneOf('lan');
    for (const chatId of ['an-old-chat', GROUP.chatId, 'loan'])
      await happens((turn) =>
        onRefusedDelivery(turn, {
          memberId: idOf('lan'),
          channel: 'telegram',
          chatId,
          reason: 'unreachable',
        }),
      );
    expect(await commune.people.byId(idOf('lan'))).toMatchObject({ reach: 'reachable' });
    expect(await commune.people.byId(idOf('loan'))).toMatchObject({ reach: 'reachable' });
  });
});
