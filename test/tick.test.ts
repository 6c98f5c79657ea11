import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN, type Turn } from '#app/turn/turn.ts';
import { workOfMinute } from '#root/tick.ts';
import { openCommune } from '#test/support/commune.ts';

test('a job that fails in one commune keeps neither its other jobs, nor other communes, nor the rest from being done', async () => {
  const { house, store, commune } = await openCommune({ today: '2026-06-10' });
  const { id: other } = await store.organisations.create('00002', 'UBND xã Bình Minh');
  const lines: unknown[] = [];
  const done: string[] = [];

  /** Writes, and breaks then in the first commune. */
  const breaking = async ({ store: at, now }: Turn) => {
    await at.audit.record({ actorId: null, actorName: '', action: 'written', subject: 'test' }, now);
    if (at.organisationId === commune.organisationId) throw new Error('on purpose');
  };
  const later = async ({ store: at }: Turn) => done.push(`later:${at.organisationId}`);
  const minute = workOfMinute({
    log: pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    communes: async () => [commune.organisationId, other],
    inTurn: (organisationId, work) =>
      store.transaction(async (tx) => {
        const actor = { kind: 'operator' as const, name: 'cchc-bot' };
        return work(await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] }));
      }),
    jobs: [breaking, later],
    chores: {
      backups: () => Promise.reject(new Error('no room')),
      dossiers: () => done.push('dossiers'),
    },
  });

  await expect(minute).rejects.toThrow('failed: 2');
  expect(done).toEqual([`later:${commune.organisationId}`, `later:${other}`, 'dossiers']);
  expect(await commune.audit.latest(9)).toEqual([]);
  expect((await store.commune(other).audit.latest(9)).map(({ action }) => action)).toEqual(['written']);
  expect(lines).toEqual([
    expect.objectContaining({ commune: commune.organisationId, job: 'breaking', error: 'Error: on purpose' }),
    expect.objectContaining({ job: 'backups', error: 'Error: no room' }),
  ]);
});
