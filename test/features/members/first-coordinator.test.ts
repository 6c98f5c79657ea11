import { expect, test } from 'vitest';
import { firstCoordinator } from '#features/members/first-coordinator.ts';
import { linesOf, openChat } from '#test/features/members/support/chat.ts';
import { openCommune } from '#test/support/commune.ts';

const NAME = 'Điều phối viên';

test('a new commune gets a coordinator with a code, once until it has ended', async () => {
  const { store, house, at } = await openCommune({ today: '2026-03-10' });
  const { id } = await store.organisations.create('00002', 'UBND xã Cẩm Giàng');
  const first = () => firstCoordinator(store, id, { desk: house.desk, now: house.clock(), name: NAME });

  expect(await first()).toMatchObject({
    member: { name: NAME, role: 'COORDINATOR' },
    code: 'code-1',
    link: 'https://t.me/thu_bot?start=code-1',
  });
  expect(await first()).toMatchObject({ until: new Date('2026-03-17T02:00:00Z') });
  at('2026-03-18');
  expect(await first()).toMatchObject({ code: 'code-2' });
  expect(await store.commune(id).people.count()).toBe(1);
});

test('a coordinator who is there is invited, and nobody once one is linked', async () => {
  const commune = await openCommune({ today: '2026-03-10' });
  const { store, house, idOf } = commune;
  const chat = openChat(commune);
  const first = () =>
    firstCoordinator(store, commune.commune.organisationId, {
      desk: house.desk,
      now: house.clock(),
      name: NAME,
    });

  const invitation = await first();
  if (!invitation || 'until' in invitation) throw new Error('nobody was invited');
  expect(invitation.member.id).toBe(idOf('loan'));
  const welcome = await chat.phone('u1').says(`/start ${invitation.code}`);

  expect(linesOf(welcome)).toContain('start-welcome');
  expect(await first()).toBeNull();
  expect(await commune.commune.people.count()).toBe(5);
});
