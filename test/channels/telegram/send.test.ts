import { describe, expect, test } from 'vitest';
import { type Attachment, choice, message, say } from '#app/message.ts';
import { type Connected, callsOf, connect, outgoing, png } from '#test/channels/support/bot.ts';

const LONG = 'x'.repeat(1500);
const picture: Attachment = {
  kind: 'picture',
  name: 'chart.png',
  content: { base64: png().toString('base64') },
};
const document: Attachment = { kind: 'document', name: 'Báo cáo "quý; I".docx', content: { sha256: 'abc' } };

async function withLan(): Promise<Connected & { lan: ReturnType<Connected['api']['phone']> }> {
  const bot = await connect();
  const lan = bot.api.phone({ firstName: 'Lan' });
  lan.says('/start');
  return { ...bot, lan };
}

const saying = (text: string, rest: Parameters<typeof message>[1] = {}) =>
  message([say('bold', { text })], rest);

describe('a new message', () => {
  test('has formatting and buttons, and shows no preview of links', async () => {
    const { api, channel, lan } = await withLan();

    const buttons = [[choice(say('said', { text: '<Done>' }), 'capnhat 3.2 =done')], []];
    const sent = await channel.send(outgoing(lan.id, '', { message: saying('a<b', { choices: buttons }) }));

    expect(sent).toEqual({ status: 'sent', messageId: String(lan.last.message_id) });
    expect(lan.last).toMatchObject({
      text: 'a<b & more',
      entities: [{ type: 'bold', offset: 0, length: 3 }],
      reply_markup: { inline_keyboard: [[{ text: '<Done>', callback_data: 'capnhat 3.2 =done' }]] },
    });
    expect(callsOf(api, 'sendMessage')[0]).toMatchObject({ link_preview_options: '{"is_disabled":true}' });
  });

  test('may be silent, and a reply, also to what is gone', async () => {
    const { api, channel, lan } = await withLan();
    const asked = lan.says('how much?');

    await channel.send(outgoing(lan.id, 'this', { replyTo: String(asked.message_id), silent: true }));
    expect(lan.screen.at(-1)).toMatchObject({
      silent: true,
      message: { reply_to_message: { text: 'how much?' } },
    });

    expect(await channel.send(outgoing(lan.id, 'that', { replyTo: '999' }))).toMatchObject({
      status: 'sent',
    });
    expect(lan.last).not.toHaveProperty('reply_to_message');
    expect(api.calls).not.toHaveLength(0);
  });

  test('that is too long is cut at the end of a line', async () => {
    const { channel, lan } = await withLan();
    const lines = Array.from({ length: 60 }, (_, index) =>
      say('bold', { text: `${index} ${'&'.repeat(90)}` }),
    );
    expect(await channel.send(outgoing(lan.id, '', { message: message(lines) }))).toMatchObject({
      status: 'sent',
    });
    expect(lan.last.text).toMatch(/& more\n…$/);
    expect(lan.last.text?.length).toBeGreaterThan(3900);
  });

  test('with a button that is too long, or a text that does not exist, is a bug', async () => {
    const { channel, lan } = await withLan();
    const choices = [[choice(say('said', { text: 'x' }), 'ê'.repeat(33))]];
    const long = channel.send(outgoing(lan.id, '', { message: saying('a', { choices }) }));
    await expect(long).rejects.toThrow('1 to 64 bytes');
    const unknown = channel.send(outgoing(lan.id, '', { message: message([say('nope')]) }));
    await expect(unknown).rejects.toThrow('"nope"');
  });

  test('that is empty is refused before it is sent', async () => {
    const { channel } = await connect();
    const empty = outgoing(1, '', { message: message([null]) });
    expect(await channel.send(empty)).toMatchObject({ status: 'refused', reason: 'bad-request' });
  });
});

describe('a topic', () => {
  test('is written into; when it is gone or closed, the group itself is', async () => {
    const { api, channel, log } = await connect();
    const lan = api.phone({ firstName: 'Lan' });
    const group = api.group({ title: 'Leaders', members: [lan], topics: ['Reports'] });
    group.addsBot();

    const topicId = String(group.threadId('Reports'));
    await channel.send(outgoing(group.id, 'weekly', { topicId }));
    expect(group.last).toMatchObject({ text: 'weekly', message_thread_id: Number(topicId) });

    expect(await channel.send(outgoing(group.id, 'lost', { topicId: '777' }))).toMatchObject({
      status: 'sent',
    });
    expect(group.last.text).toBe('lost');
    expect(group.last).not.toHaveProperty('message_thread_id');
    group.closesTopic('Reports');
    expect(await channel.send(outgoing(group.id, 'late', { topicId }))).toMatchObject({ status: 'sent' });
    expect(group.last.text).toBe('late');
    expect(group.last).not.toHaveProperty('message_thread_id');
    expect(log.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', fields: { chatId: String(group.id), topicId: '777' } }),
    );
  });
});

describe('a message in place of another', () => {
  test('takes its place, with its buttons or without', async () => {
    const { channel, lan } = await withLan();
    const choices = [[choice(say('said', { text: 'Ok' }), 'ok')]];
    const first = await channel.send(outgoing(lan.id, '', { message: saying('one', { choices }) }));
    const supersedes = first.status === 'sent' ? first.messageId : null;

    expect(await channel.send(outgoing(lan.id, 'two', { supersedes }))).toEqual(first);
    expect(lan.last.text).toBe('two');
    expect(lan.last).not.toHaveProperty('reply_markup');

    expect(await channel.send(outgoing(lan.id, 'two', { supersedes }))).toEqual(first);
    expect(lan.messages).toHaveLength(2);
  });

  test.each([
    ['which is gone', async () => '999'],
    [
      'which is somebody else’s',
      async (bot: Awaited<ReturnType<typeof withLan>>) => String(bot.lan.last.message_id),
    ],
    [
      'which is a picture',
      async ({ channel, lan }: Awaited<ReturnType<typeof withLan>>) => {
        await channel.send(outgoing(lan.id, '', { message: saying('see', { attachments: [picture] }) }));
        return String(lan.last.message_id);
      },
    ],
  ])('%s is sent anew', async (_what, target) => {
    const bot = await withLan();
    const supersedes = await target(bot);
    expect(await bot.channel.send(outgoing(bot.lan.id, 'anew', { supersedes }))).toEqual({
      status: 'sent',
      messageId: String(bot.lan.last.message_id),
    });
    expect(bot.lan.last.text).toBe('anew');
    expect(String(bot.lan.last.message_id)).not.toBe(supersedes);
  });
});

describe('attachments', () => {
  test('a picture with few words is one message, with buttons', async () => {
    const { channel, lan } = await withLan();
    const choices = [[choice(say('said', { text: 'Ok' }), 'ok')]];
    const sent = await channel.send(
      outgoing(lan.id, '', { message: saying('chart', { attachments: [picture], choices }) }),
    );
    expect(sent).toEqual({ status: 'sent', messageId: String(lan.last.message_id) });
    expect(lan.last).toMatchObject({
      caption: 'chart & more',
      photo: expect.arrayContaining([expect.objectContaining({ width: 300 })]),
      reply_markup: { inline_keyboard: [[{ text: 'Ok' }]] },
    });
  });

  test('a document comes from the vault, with a name that is safe in a header', async () => {
    const { api, channel, lan } = await withLan();
    await channel.send(outgoing(lan.id, '', { message: message([], { attachments: [document] }) }));
    expect(lan.last.document?.file_name).toBe('Báo cáo _quý_ I_.docx');
    expect(lan.last).not.toHaveProperty('caption');
    expect(Buffer.from(api.download(lan.last.document?.file_id ?? '')).toString()).toBe('bytes of abc');
  });

  test('many words go before the picture and are what is answered to', async () => {
    const { channel, lan } = await withLan();
    const sent = await channel.send(
      outgoing(lan.id, '', { message: saying(LONG, { attachments: [picture] }) }),
    );
    const [, words, chart] = lan.messages;
    expect(sent).toEqual({ status: 'sent', messageId: String(words?.message_id) });
    expect(words?.text).toContain(LONG);
    expect(chart).toMatchObject({ photo: expect.arrayContaining([expect.objectContaining({ width: 300 })]) });
    expect(chart).not.toHaveProperty('caption');
  });

  test('several are albums, pictures and documents apart', async () => {
    const { api, channel, lan } = await withLan();
    const attachments = [document, picture, document, picture, picture];
    await channel.send(outgoing(lan.id, '', { message: saying('all', { attachments }) }));
    expect(lan.messages.slice(1).map(({ text, photo }) => text ?? (photo ? 'picture' : 'document'))).toEqual([
      'all & more',
      'picture',
      'picture',
      'picture',
      'document',
      'document',
    ]);
    expect(callsOf(api, 'sendMediaGroup')).toHaveLength(2);
  });

  test('that fail after the words arrived are tried again, then nobody repeats the words', async () => {
    const { api, channel, lan, pauses } = await withLan();
    api.faults.fail('sendPhoto', { retryAfter: 7, times: 1 });
    const order = outgoing(lan.id, '', { message: saying(LONG, { attachments: [picture] }) });
    expect(await channel.send(order)).toMatchObject({ status: 'sent' });
    expect(pauses).toEqual([7000]);

    api.faults.fail('sendPhoto', { times: 9 });
    expect(await channel.send(order)).toEqual({
      status: 'unknown',
      detail: 'the words arrived, an attachment did not: 500 Internal Server Error',
    });
  });

  test('that are not in the vault are a bug, and nothing is sent', async () => {
    const { api, channel } = await connect({
      readVault: () => Promise.reject(new Error('not in the vault')),
    });
    const lan = api.phone({ firstName: 'Lan' });
    lan.says('/start');
    const order = outgoing(lan.id, '', { message: saying(LONG, { attachments: [document] }) });
    await expect(channel.send(order)).rejects.toThrow('not in the vault');
    expect(lan.messages).toHaveLength(1);
  });
});

describe('a message that is to stay in sight', () => {
  test('is pinned in silence, once; edited it stays as it is', async () => {
    const { api, channel, lan } = await withLan();
    const group = api.group({ title: 'Ban Chỉ đạo', members: [lan], botIsAdmin: true });
    group.addsBot();
    const board = saying('board', { pinned: true });

    const sent = await channel.send(outgoing(group.id, '', { message: board }));
    if (sent.status !== 'sent') throw new Error(sent.status);
    await channel.send(
      outgoing(group.id, '', { message: saying('anew', { pinned: true }), supersedes: sent.messageId }),
    );

    expect(group.chat.pinned).toEqual([Number(sent.messageId)]);
    expect(callsOf(api, 'pinChatMessage')).toEqual([
      expect.objectContaining({ message_id: sent.messageId, disable_notification: 'true' }),
    ]);
  });

  test('has been said all the same where the bot may not pin', async () => {
    const { api, channel, log, lan } = await withLan();
    const group = api.group({ title: 'Ban Chỉ đạo', members: [lan] });
    group.addsBot();

    const sent = await channel.send(outgoing(group.id, '', { message: saying('board', { pinned: true }) }));

    expect(sent).toMatchObject({ status: 'sent' });
    expect(group.chat.pinned).toEqual([]);
    expect(log.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', text: 'a message could not be pinned' }),
    );
  });
});
