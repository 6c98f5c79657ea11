import { expect, test } from 'vitest';
import { hashCode } from '#store/people.ts';
import { openCommune } from '#test/support/commune.ts';
import { withPlan } from '#test/support/plan.ts';

const LATER = new Date('2026-06-17T02:00:00Z');

async function openOffice() {
  const test = await openCommune({ today: '2026-06-10' });
  const { people, outbox } = test.commune;
  const now = test.house.clock();
  const account = (userId: string, chatId = userId) => ({
    channel: 'telegram',
    userId,
    chatId,
    displayName: userId,
  });
  return {
    ...test,
    people,
    now,
    account,
    who: async (userId: string) =>
      (await test.store.organisations.accountOf('telegram', userId))?.member.name ?? null,
    post: (key: string, memberId: number, chatId: string) =>
      outbox.post(
        { key, kind: 'notice', memberId, channel: 'telegram', chatId, message: {}, about: [] },
        now,
      ),
    waiting: async () => (await test.store.deliveries.due('telegram', now, 99)).map(({ key }) => key),
    invitation: (code: string) => test.store.organisations.invitationBy(hashCode(code)),
  };
}

test('a linked member is reachable; one nobody linked is not', async () => {
  const { people, idOf, now, account } = await openOffice();
  await people.link(idOf('lan'), account('a'), now);

  expect(await people.byId(idOf('lan'))).toMatchObject({ reach: 'reachable', account: { userId: 'a' } });
  expect(await people.byId(idOf('minh'))).toMatchObject({ reach: 'unlinked', account: null });
});

test('an account that moves to another member leaves the first', async () => {
  const { people, idOf, now, account, who } = await openOffice();
  await people.link(idOf('lan'), account('a'), now);
  await people.link(idOf('minh'), account('a'), now);

  expect(await who('a')).toBe('Lê Quang Minh');
  expect(await people.byId(idOf('lan'))).toMatchObject({ reach: 'unlinked' });
});

test('a member with a new phone is known by it alone, and what waited for the old one is taken back', async () => {
  const { people, idOf, now, account, who, post, waiting } = await openOffice();
  await people.link(idOf('lan'), account('old'), now);
  await post('1', idOf('lan'), 'old');
  await post('2', idOf('minh'), 'minh');

  await people.link(idOf('lan'), account('new'), now);

  expect([await who('old'), await who('new')]).toEqual([null, 'Trần Thị Lan']);
  expect(await waiting()).toEqual(['2']);
});

test('who is unlinked is a stranger at once, and hears nothing more', async () => {
  const { people, idOf, now, account, who, post, waiting } = await openOffice();
  await people.link(idOf('lan'), account('a'), now);
  await post('1', idOf('lan'), 'a');

  expect(await people.unlink(idOf('lan'), now)).toBe(1);
  expect(await people.unlink(idOf('lan'), now)).toBe(0);

  expect(await who('a')).toBeNull();
  expect(await waiting()).toEqual([]);
});

test('who blocked the bot is no recipient until they are back', async () => {
  const { people, idOf, now, account, store } = await openOffice();
  await people.link(idOf('loan'), account('a'), now);
  expect(await people.recipients('COORDINATOR')).toEqual([
    { memberId: idOf('loan'), channel: 'telegram', chatId: 'a' },
  ]);

  expect(await store.organisations.setReach('telegram', 'a', now)).toBe(1);
  expect(await store.organisations.setReach('telegram', 'a', now)).toBe(0);
  expect(await people.byId(idOf('loan'))).toMatchObject({ reach: 'blocked' });
  expect(await people.recipients('COORDINATOR')).toEqual([]);

  await store.organisations.setReach('telegram', 'a', null);
  expect(await people.recipients('COORDINATOR')).toHaveLength(1);
});

test('an invitation works once', async () => {
  const { people, idOf, now, invitation } = await openOffice();
  await people.invite(idOf('lan'), hashCode('one'), now, LATER);
  const { id = 0 } = (await invitation('one')) ?? {};

  expect(await people.useInvitation(id, now)).toBe(true);
  expect(await people.useInvitation(id, now)).toBe(false);
  expect(await invitation('One')).toBeNull();
});

test('not after it expired, was revoked, or was followed by another', async () => {
  const { people, idOf, now, invitation } = await openOffice();
  await people.invite(idOf('lan'), hashCode('first'), now, LATER);
  await people.invite(idOf('lan'), hashCode('second'), now, LATER);
  await people.invite(idOf('minh'), hashCode('revoked'), now, LATER);
  await people.invite(idOf('hoa'), hashCode('late'), now, now);
  expect(await people.openInvitations(now)).toHaveLength(2);
  expect(await people.revokeInvitations(idOf('minh'), now)).toBe(1);

  for (const code of ['first', 'revoked', 'late'])
    expect(await people.useInvitation((await invitation(code))?.id ?? 0, now)).toBe(false);
  expect(await people.useInvitation((await invitation('second'))?.id ?? 0, now)).toBe(true);
});

test('two who use one invitation at once: one gets in', async () => {
  const { people, idOf, now, invitation, store, commune } = await openOffice();
  await people.invite(idOf('lan'), hashCode('one'), now, LATER);
  const { id = 0 } = (await invitation('one')) ?? {};

  const used = await Promise.all(
    [1, 2].map(() =>
      store.transaction((tx) => tx.commune(commune.organisationId).people.useInvitation(id, now)),
    ),
  );

  expect(used.filter(Boolean)).toHaveLength(1);
});

test('only the hash of a code is kept', async () => {
  const { people, idOf, now, invitation } = await openOffice();
  await people.invite(idOf('lan'), hashCode('secret'), now, LATER);

  expect(JSON.stringify(await invitation('secret'))).not.toContain('secret');
});

test('who is removed loses access, duties and invitations; what they did stays', async () => {
  const { people, idOf, now, account, who, invitation, post, waiting, ...test } = await openOffice();
  const plan = await withPlan({ ...test, idOf }, [
    { code: '1.1', lead: ['lan', 'minh'] },
    { code: '1.2', lead: 'lan' },
  ]);
  await people.link(idOf('lan'), account('a'), now);
  await people.invite(idOf('lan'), hashCode('one'), now, LATER);
  await post('1', idOf('lan'), 'a');

  await people.remove(idOf('lan'), now, '2026-06-10');

  expect(await who('a')).toBeNull();
  expect(await waiting()).toEqual([]);
  expect(await people.byId(idOf('lan'))).toBeNull();
  expect(await people.useInvitation((await invitation('one'))?.id ?? 0, now)).toBe(false);
  const after = await plan.criterion('1.1', '2026-06-10');
  expect(after.assignees.map(({ memberId }) => memberId)).toEqual([idOf('minh')]);
  const before = await plan.criterion('1.1', '2026-06-09');
  expect(before.assignees).toHaveLength(2);
});

test('members stand in Vietnamese order, and keep their place by id where names are alike', async () => {
  const { people, now } = await openOffice();
  for (const name of ['Đỗ An', 'Ân', 'Bình', 'Ăn'])
    await people.add({ name, position: '', body: '', role: 'OFFICIAL' }, now);

  const names = (await people.all()).map(({ name }) => name);

  expect(names.filter((name) => ['Đỗ An', 'Ân', 'Bình', 'Ăn'].includes(name))).toEqual([
    'Ăn',
    'Ân',
    'Bình',
    'Đỗ An',
  ]);
});

test('one leadership group at a time', async () => {
  const { people, idOf, now } = await openOffice();
  const connect = (chatId: string) =>
    people.connectGroup(
      { channel: 'telegram', chatId, topicId: null, title: chatId, connectedById: idOf('loan') },
      now,
    );
  await connect('-1');
  await connect('-2');

  expect((await people.leadershipGroups()).map(({ chatId }) => chatId)).toEqual(['-2']);
  expect(await people.endGroup('telegram', '-2', now)).toBe(1);
  expect(await people.leadershipGroups()).toEqual([]);
});

test('who is taken off the list is in charge of no field any more', async () => {
  const { people, idOf, now, commune } = await openOffice();
  await commune.escalations.putInCharge('1', idOf('thanh'));
  await commune.escalations.putInCharge('2', idOf('loan'));

  await people.remove(idOf('thanh'), now, '2026-06-10');

  expect([...(await commune.escalations.fieldLeaders())]).toEqual([['2', idOf('loan')]]);
});
