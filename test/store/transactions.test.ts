import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { direct, openClient } from '#store/db.ts';
import { Prisma } from '#store/generated/sqlite/client.ts';
import { openStore, type Store, type StoreQuestions } from '#store/open.ts';
import { GuardedSqlite } from '#store/sqlite-adapter.ts';

const AT = new Date('2026-06-10T02:00:00Z');

let store: Store;
let file: string;
let organisationId: number;

beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'transactions-'));
  file = path.join(folder, 'cchc.db');
  store = openStore(`file:${file}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  organisationId = (await store.organisations.create('00001', 'UBND xã')).id;
});

const trailOf = (questions: StoreQuestions) => questions.commune(organisationId).audit;
const deed = (action: string) => ({ actorId: null, actorName: '', action, subject: 'test' });
const actions = async () => (await trailOf(store).latest(1000)).map((entry) => entry.action).reverse();

test('what throws leaves nothing behind', async () => {
  const failing = store.transaction(async (tx) => {
    await trailOf(tx).record(deed('lost'), AT);
    throw new Error('on purpose');
  });

  await expect(failing).rejects.toThrow('on purpose');
  expect(await actions()).toEqual([]);
});

test('a plain write during a transaction that rolls back is kept, and waits its turn', async () => {
  const order: string[] = [];
  let begun: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const failing = store.transaction(async (tx) => {
    await trailOf(tx).record(deed('lost'), AT);
    begun();
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    order.push('rolled back');
    throw new Error('on purpose');
  });
  await hasBegun;
  const plain = store.organisations.create('00002', 'UBND phường').then(() => order.push('written'));

  await expect(failing).rejects.toThrow('on purpose');
  await plain;

  expect(order).toEqual(['rolled back', 'written']);
  expect(await actions()).toEqual([]);
  expect((await store.organisations.all()).map(({ code }) => code)).toEqual(['00001', '00002']);
});

test('a plain read never sees what is not committed', async () => {
  let begun: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const writing = store.transaction(async (tx) => {
    await tx.organisations.create('00002', 'UBND phường');
    begun();
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    throw new Error('on purpose');
  });
  await hasBegun;
  const seen = store.organisations.all();

  await expect(writing).rejects.toThrow('on purpose');
  expect(await seen).toHaveLength(1);
});

test('a failed COMMIT is told, leaves nothing, and the next ones go on', async () => {
  const adapter = await new GuardedSqlite({ file }).connect();
  onTestFinished(() => adapter.dispose());
  await adapter.executeScript(
    'CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED);',
  );
  const run = (sql: string) => ({ sql, args: [], argTypes: [] });
  const broken = await adapter.startTransaction();
  await broken.executeRaw(run('INSERT INTO child VALUES (7)'));
  const next = adapter.startTransaction();

  await expect(broken.commit()).rejects.toThrow();

  const good = await next;
  await good.executeRaw(run('INSERT INTO parent VALUES (7)'));
  await good.executeRaw(run('INSERT INTO child VALUES (7)'));
  await good.commit();
  const { rows } = await adapter.queryRaw(run('SELECT count(*) FROM child'));
  expect(rows).toEqual([[1]]);
});

test('asking the outer store inside a transaction is a loud error, not a wait for oneself', async () => {
  await expect(store.transaction(() => store.organisations.all())).rejects.toThrow(/must use its own store/);
  await expect(store.transaction(() => store.transaction((tx) => tx.organisations.all()))).rejects.toThrow(
    /must use its own store/,
  );

  expect(await store.organisations.all()).toHaveLength(1);
});

test('fifty transactions at once are each whole, one after the other', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 50 }, (_, at) =>
      store.transaction(async (tx) => {
        await trailOf(tx).record(deed(`first ${at}`), AT);
        await setImmediate();
        if (at % 5 === 0) throw new Error('on purpose');
        await trailOf(tx).record(deed(`second ${at}`), AT);
      }),
    ),
  );

  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  const done = await actions();
  expect(done).toHaveLength(80);
  expect(
    done.every((action, at) => at % 2 === 0 || action === done[at - 1]?.replace('first', 'second')),
  ).toBe(true);
  expect(await trailOf(store).firstFault()).toBeNull();
});

test('plain writes and transactions mixed come out in the order they were asked for', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      at % 2 === 0
        ? store.organisations.create(`1${at}`, 'plain')
        : store.transaction((tx) => tx.organisations.create(`1${at}`, 'whole')),
    ),
  );

  expect((await store.organisations.all()).slice(1).map(({ code }) => code)).toHaveLength(20);
});

test('past Prisma, a transaction is the same one, and over when it is over', async () => {
  const { db, transaction, close } = openClient(file);
  onTestFinished(close);
  const names = Prisma.sql`SELECT "name" FROM "Organisation" ORDER BY "id"`;
  const rename = Prisma.sql`UPDATE "Organisation" SET "name" = 'UBND phường'`;
  let left: ReturnType<typeof direct> | undefined;

  const failing = transaction(async (tx) => {
    left = direct(tx);
    expect(await left.run(rename)).toBe(1);
    expect(await tx.organisation.findFirst({ select: { name: true } })).toEqual({ name: 'UBND phường' });
    await expect(direct(db).rows(names)).rejects.toThrow(/must use its own store/);
    throw new Error('on purpose');
  });

  await expect(failing).rejects.toThrow('on purpose');
  await expect(left?.run(rename)).rejects.toThrow(/has ended/);
  expect(await direct(db).rows(names)).toEqual([{ name: 'UBND xã' }]);
});

test('past Prisma, values are what Prisma makes of them', async () => {
  const { db, close } = openClient(file);
  onTestFinished(close);
  const data = {
    organisationId,
    key: 'k',
    kind: 'notice',
    channel: 'telegram',
    chatId: '1',
    state: 'pending' as const,
  };
  const dates = { nextAttemptAt: AT, createdAt: AT };
  await db.outbox.create({ data: { ...data, ...dates, silent: true, message: { a: [1, null] }, about: [] } });

  const [row] = await direct(db).rows<Record<string, unknown>>(
    Prisma.sql`SELECT * FROM "Outbox" WHERE "createdAt" = ${AT}`,
  );

  expect(row).toEqual(await db.outbox.findFirst());
});
