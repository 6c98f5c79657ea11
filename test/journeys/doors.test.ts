import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, expectSilence, gatherForAll, wordsOf } from './cast.ts';

const SECRET = 'a-secret-of-the-test';

describe('the webhook', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll({ today: '2024-06-10', mode: 'webhook' });
    return cast.bot.close;
  });

  const post = (body: string, secret: string | null = SECRET) =>
    fetch(`${cast.bot.program.url}/webhook`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
      },
      body,
    });

  const saying = (updateId: number, text: string) => ({
    update_id: updateId,
    message: {
      message_id: updateId,
      date: 1_718_000_000,
      chat: { id: cast.lan.id, type: 'private', first_name: 'Lan' },
      from: cast.lan.person.user,
      text,
    },
  });

  test('takes nothing without the right secret', async () => {
    const { bot, lan } = cast;
    const before = bot.rows();
    const body = JSON.stringify(saying(900_000_001, '1.1.2 xong 80%'));
    for (const secret of [null, '', 'wrong', `${SECRET}x`])
      expect((await post(body, secret)).status).toBe(403);
    await expectSilence(bot, lan);
    expect(bot.rows()).toEqual(before);
  });

  test.each(['', 'no json', '[]', '{}', '{"update_id":"1"}', 'null', '{"update_id":1.5}'])(
    'answers 400 to %j',
    async (body) => {
      expect((await post(body)).status).toBe(400);
      await expectSilence(cast.bot, cast.lan);
    },
  );

  test('hears what comes twice once', async () => {
    const { bot, lan } = cast;
    const body = JSON.stringify(saying(900_000_002, '1.1.2 xong 35%'));
    const answers = await Promise.all([post(body), post(body), post(body)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(wordsOf(await lan.hears())).toContain('35%');
    expect((await post(body)).status).toBe(200);
    await expectSilence(bot, lan);
    await bot.goesDown();
    await bot.comesBack();
    expect((await post(body)).status).toBe(200);
    await expectSilence(bot, lan);
    expect(wordsOf(await lan.answer('/tieuchi 1.1.2')).match(/Trần Thị Lan: /g)).toHaveLength(1);
  });

  test('says how the bot is, without any name', async () => {
    const { url } = cast.bot.program;
    const pages = await Promise.all(['healthz', 'readyz', 'metrics'].map((page) => fetch(`${url}/${page}`)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(texts[2]).toMatch(/^cchc_outbox_waiting 0$/m);
    expect(texts[2]).toMatch(/^cchc_updates_received_total [1-9]/m);
    expect(texts[2]).toMatch(/^cchc_deliveries_total\{status="sent"\} [1-9]/m);
    expect(texts.join('\n')).not.toMatch(/Loan|Lan|Minh|Thành|1\.1\.2|version/);
    expect(texts.join('\n')).not.toContain(String(cast.lan.id));
    expect((await fetch(`${url}/nothing-here`)).status).toBe(404);
  });

  test('refuses a body larger than any update', async () => {
    expect((await post(JSON.stringify(saying(900_000_003, 'x'.repeat(2 * 1024 * 1024))))).status).toBe(413);
    await expectSilence(cast.bot, cast.lan);
  });
});

describe('updates that nobody expects', () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await gatherForAll();
    return cast.bot.close;
  });
  afterAll(() => expect(cast.bot.logged).toEqual([]));

  /** What Telegram may send some day: the bot goes on. */
  const arrives = (update: object) => cast.api.telegram.updates.add(cast.lan.id, update as never);

  const stillHears = async () => {
    expect(wordsOf(await cast.lan.answer('/viec'))).toContain('1.1.2');
  };

  const user = () => cast.lan.person.user;
  const chat = () => ({ id: cast.lan.id, type: 'private', first_name: 'Lan' });

  test('of unknown kinds and shapes are passed over', async () => {
    const { bot, lan } = cast;
    const before = bot.rows();
    for (const update of [
      {},
      { poll_answer: { poll_id: '1', option_ids: [0] } },
      { something_new: { deep: { deeper: [1, null] } } },
      { message: null },
      { message: 'text' },
      { message: { message_id: 'x' } },
      { message: { message_id: 1, chat: { id: 1, type: 'tunnel' }, text: '/viec' } },
      { message: { message_id: 7_001, chat: chat() } },
      { message: { message_id: 7_002, chat: chat(), from: { ...user(), is_bot: true }, text: '/viec' } },
      { callback_query: { id: '1', from: user() } },
      { callback_query: { id: '2', from: user(), inline_message_id: 'x', data: 'viec' } },
      { my_chat_member: { chat: chat(), from: user() } },
      { message: { message_id: 7_003, chat: { id: -5, type: 'channel', title: 'Kênh' }, text: '/baocao' } },
    ])
      arrives(update);
    await expectSilence(bot, lan);
    expect(bot.rows()).toEqual(before);
    await stillHears();
  });

  test('of any JSON never stop it', async () => {
    const { bot } = cast;
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({
        message_id: fc.jsonValue(),
        chat: fc.jsonValue(),
        from: fc.jsonValue(),
        text: fc.jsonValue(),
      }),
    );
    const kinds = ['message', 'edited_message', 'callback_query', 'my_chat_member', 'channel_post'];
    const update = fc.dictionary(fc.constantFrom(...kinds), part, { maxKeys: 3 });
    for (const each of fc.sample(update, 300)) arrives(each);
    await bot.settles();
    await stillHears();
  });

  test('with very odd words are answered', async () => {
    const { bot, lan } = cast;
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.string({ minLength: 1 }),
    );
    for (const each of fc.sample(words, 40)) {
      const text = each.replaceAll(/^[\s/]+|\s+$/g, '');
      if (text !== '') arrives({ message: { message_id: 8_000, date: 1, chat: chat(), from: user(), text } });
    }
    for (const text of [
      '/',
      '//',
      '/ viec',
      '/viec\u0000',
      '/VIEC',
      '<b>1.1.2</b> & xong?',
      '1.1.2 '.repeat(600),
    ])
      lan.says(text);
    await bot.settles();
    await stillHears();
    for (const message of lan.messages) expect(wordsOf(message)).not.toMatch(/Có lỗi ở phía chương trình/);
  });
});
