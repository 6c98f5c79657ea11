import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '#features/index.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { Database } from '#store/sqlite.ts';
import { anyUpdate, damaged, type Speaking } from '#test/support/any-update.ts';
import { type Cast, gatherForAll, wordsOf } from './cast.ts';

const RUNS = 200;
const SECRET = 'a-secret-of-the-test';
/** What stands in a text that only members may read. */
const INSIDE = /1\.1\.|2\.1|2\.2|Báo cáo quý|Loan|Lan|Minh|Thành|Kế hoạch số|điểm/;
const WORDS = [
  ...commands.all.flatMap(({ word }) => [`/${word}`, `/${word} 1.1.2`]),
  '1.1.2 xong 80%',
  'cho tôi xem danh sách cán bộ',
  'xin chào',
];
const CALLS = commands.all.flatMap(({ word }) => [
  word,
  `${word} 1`,
  `${word} 1.1.2 =done`,
  `${word} 1 =yes`,
]);

/** Updates of every kind that Telegram has, whole and damaged, through the whole program. */
describe('whatever Telegram sends', () => {
  let cast: Cast;
  let stranger: Phone;
  beforeAll(async () => {
    cast = await gatherForAll({ today: '2024-06-10', mode: 'webhook' });
    stranger = cast.bot.stranger();
    await stranger.answer('/start');
    return cast.bot.close;
  });

  let lastId = 900_000_000;
  /** Posts an update to the webhook, as Telegram does; gives its id. */
  const send = async ({ update }: { update: object }): Promise<string> => {
    lastId += 1;
    const { status } = await fetch(`${cast.bot.program.url}/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify({ ...update, update_id: lastId }),
    });
    expect(status).toBe(200);
    return String(lastId);
  };
  const people = (): Speaking[] =>
    [cast.lan, stranger].map(({ id, person }) => ({ id, user: { ...person.user } }));

  test('never stops it, tells strangers nothing and leaves nobody waiting', async () => {
    const { bot, api, lan } = cast;
    const updates = anyUpdate({ people: people(), words: WORDS, calls: CALLS, botId: api.bot.id });
    const commandIds: string[] = [];
    const presses: string[] = [];
    for (const each of fc.sample(updates, { numRuns: RUNS, seed: 20_260_610 })) {
      const updateId = await send(each);
      if (each.command) commandIds.push(updateId);
      if (each.press !== null) presses.push(each.press);
    }
    await bot.settles();
    // First, for it tells why an answer is missing.
    expect(bot.logged.filter((line) => BUGS.test(line))).toEqual([]);
    expect(commandIds.length).toBeGreaterThan(5);
    expect(presses.length).toBeGreaterThan(10);

    const answered = new Set(keysOf(bot.folder));
    expect(commandIds.filter((id) => !answered.has(`answer:telegram:${id}`))).toEqual([]);
    const ended = new Set(
      api.calls.flatMap(({ method, args }) =>
        method === 'answerCallbackQuery' ? [args['callback_query_id']] : [],
      ),
    );
    expect(presses.filter((id) => !ended.has(id))).toEqual([]);
    for (const message of stranger.messages.filter(({ from }) => from?.is_bot))
      expect(wordsOf(message)).not.toMatch(INSIDE);
    expect(wordsOf(await lan.answer('/viec'))).toContain('1.1.1');
  }, 60_000);

  test('never stops it where it is damaged', async () => {
    const { bot, api, lan } = cast;
    const updates = anyUpdate({ people: people(), words: WORDS, calls: CALLS, botId: api.bot.id });
    const broken = fc.tuple(updates, damaged).map(([{ update }, damage]) => ({ update: damage(update) }));
    for (const each of fc.sample(broken, { numRuns: RUNS, seed: 20_260_611 })) await send(each);
    await bot.settles();

    for (const message of stranger.messages.filter(({ from }) => from?.is_bot))
      expect(wordsOf(message)).not.toMatch(INSIDE);
    expect(wordsOf(await lan.answer('/viec'))).toMatch(/\S/);
    expect(bot.logged.filter((line) => BUGS.test(line))).toEqual([]);
  }, 60_000);
});

const BUGS =
  /could not be (?:carried out|closed)|failed by a bug|(?:cannot|the inbox could not) be read|is tried again later/;

function keysOf(folder: string): string[] {
  const db = new Database(path.join(folder, 'cchc.db'), { readonly: true });
  try {
    return db
      .prepare<[], { key: string }>('SELECT key FROM Outbox')
      .all()
      .map(({ key }) => key);
  } finally {
    db.close();
  }
}
