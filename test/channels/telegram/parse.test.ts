import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inbound } from '#app/channel.ts';
import { choice, message, say } from '#app/message.ts';
import { connect, listen, outgoing, png } from '#test/channels/support/bot.ts';

const BUTTONS = message([say('said', { text: 'a' })], {
  choices: [[choice(say('said', { text: 'Ok' }), 'ok 1')]],
});
const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

async function listening() {
  const bot = await connect();
  const ears = listen(bot.channel);
  const lan = bot.api.phone({ firstName: 'Lan', lastName: 'Trần' });
  const hear = async (act: () => unknown): Promise<Inbound[]> => {
    await bot.api.settles({ quietMs: 5 });
    const before = ears.raw.length;
    await act();
    await bot.api.settles({ quietMs: 5 });
    return ears.heard().slice(before);
  };
  return { ...bot, lan, hear };
}

async function inGroup(options: { topics?: string[] } = {}) {
  const bot = await listening();
  const minh = bot.api.phone({ firstName: 'Minh' });
  const group = bot.api.group({ title: 'Leaders', members: [bot.lan, minh], botIsAdmin: true, ...options });
  group.addsBot();
  return { ...bot, minh, group };
}

describe('in private', () => {
  test('words, commands and replies', async () => {
    const { api, lan, hear } = await listening();
    const chat = {
      channel: 'telegram',
      chatId: String(lan.id),
      kind: 'private',
      topicId: null,
      title: 'Lan Trần',
    };
    const speaker = { userId: String(lan.id), displayName: 'Lan Trần' };
    const first = lan.says('xong 80%');
    const [, reply, command] = await hear(() => {
      lan.says('xong');
      lan.says('same', { replyTo: first });
      lan.says(`/viec@${api.bot.username.toUpperCase()}  3.2 gấp`);
    });
    expect(reply).toEqual({
      kind: 'text',
      chat,
      speaker,
      messageId: String(first.message_id + 2),
      sentAt: expect.any(Date),
      text: 'same',
      addressed: true,
      repliesTo: String(first.message_id),
      edited: false,
    });
    expect(command).toMatchObject({ text: '/viec  3.2 gấp' });
    expect(await hear(() => lan.says('/viec@other_bot'))).toEqual([{ kind: 'nothing' }]);
    expect(await hear(() => lan.edits(first, 'xong 90%'))).toMatchObject([
      { kind: 'text', text: 'xong 90%', edited: true, messageId: String(first.message_id) },
    ]);
  });

  test('a photo in its largest size, a document with its name, an album together', async () => {
    const { api, lan, hear } = await listening();
    const [photo, document] = await hear(() => {
      lan.sendsPhoto({ bytes: png(900, 700), caption: `/minhchung@${api.bot.username} 3.2` });
      lan.sendsDocument({ bytes: Buffer.from('abc'), fileName: 'Báo cáo.pdf', mimeType: 'application/pdf' });
    });
    if (photo?.kind !== 'file' || document?.kind !== 'file') throw new Error('no files');
    expect(photo).toMatchObject({ caption: '/minhchung 3.2', batch: null, edited: false });
    expect(photo.file).toMatchObject({
      name: expect.stringMatching(/^photo-\d+\.jpg$/),
      mime: 'image/jpeg',
      size: 64,
    });
    expect(await photo.file.open()).toEqual({ status: 'fetched', bytes: png(900, 700) });
    expect(document.file).toMatchObject({ name: 'Báo cáo.pdf', mime: 'application/pdf', size: 3 });
    expect(await document.file.open()).toEqual({ status: 'fetched', bytes: Buffer.from('abc') });

    const album = await hear(() =>
      lan.sendsAlbum([
        { kind: 'photo', bytes: png(), caption: '1.1' },
        { kind: 'photo', bytes: png(400, 300), caption: '1.2' },
      ]),
    );
    expect(album.map((item) => item.kind === 'file' && item.caption)).toEqual(['1.1', '1.2']);
    const batches = album.map((item) => item.kind === 'file' && item.batch);
    expect(batches[0]).toMatch(/./);
    expect(new Set(batches).size).toBe(1);
  });

  test('a press of a button, and what is said to it', async () => {
    const { api, channel, lan, log, hear } = await listening();
    lan.says('/start');
    await channel.send(outgoing(lan.id, '', { message: BUTTONS }));
    let answer: Promise<unknown> | undefined;
    const [press] = await hear(() => {
      answer = lan.presses(lan.last, 'Ok');
    });
    expect(press).toMatchObject({
      kind: 'choice',
      call: 'ok 1',
      messageId: String(lan.last.message_id),
      speaker: { userId: String(lan.id) },
      chat: { kind: 'private', chatId: String(lan.id) },
    });
    if (press?.kind !== 'choice') throw new Error('no press');
    await press.acknowledge(message([say('said', { text: `<b>${'a'.repeat(300)}` })]));
    expect(await answer).toEqual({ alert: true, text: `<b>${'a'.repeat(196)}…` });

    api.faults.fail('answerCallbackQuery', { status: 400, description: TOO_OLD });
    await press.acknowledge(null);
    expect(log.lines.map(({ level }) => level)).toEqual(['debug']);
  });

  test('blocking and unblocking', async () => {
    const { lan, hear } = await listening();
    lan.says('/start');
    const reach = { kind: 'reach', channel: 'telegram', userId: String(lan.id) };
    expect(await hear(() => lan.blocks())).toEqual([{ ...reach, reachable: false }]);
    expect(await hear(() => lan.unblocks())).toEqual([{ ...reach, reachable: true }]);
  });
});

describe('in a group', () => {
  test('is meant by a command, its name, or a reply to it, and by nothing else', async () => {
    const { api, channel, lan, minh, group, hear } = await inGroup();
    const name = `@${api.bot.username}`;
    await channel.send(outgoing(group.id, 'report'));
    const report = group.last;

    const heard = await hear(() => {
      lan.says('/baocao', { in: group });
      lan.says(`xong chưa, ${name}?`, { in: group });
      lan.says(`${name}: quá hạn`, { in: group });
      minh.says('good', { in: group, replyTo: report });
      const remark = minh.says('lunch?', { in: group });
      lan.says('yes', { in: group, replyTo: remark });
      lan.says('/viec@other_bot', { in: group });
    });
    const shown = heard.map((item) => (item.kind === 'text' ? [item.addressed, item.text] : item.kind));
    expect(shown).toEqual([
      [true, '/baocao'],
      [true, 'xong chưa, ?'],
      [true, 'quá hạn'],
      [true, 'good'],
      [false, 'lunch?'],
      [false, 'yes'],
      'nothing',
    ]);
    expect(heard[3]).toMatchObject({
      chat: { chatId: String(group.id), kind: 'group', title: 'Leaders', topicId: null },
      repliesTo: String(report.message_id),
    });
  });

  test('an anonymous administrator has no name', async () => {
    const { lan, group, hear } = await inGroup();
    const [heard] = await hear(() => lan.says('/baocao', { in: group, anonymous: true }));
    expect(heard).toMatchObject({ kind: 'text', speaker: null, addressed: true });
  });

  test('a topic is known; being in it is no reply to the note that opened it', async () => {
    const { lan, group, hear } = await inGroup({ topics: ['Reports'] });
    const heard = await hear(() => lan.says('hello', { in: group, thread: 'Reports' }));
    expect(heard).toMatchObject([
      { chat: { topicId: String(group.threadId('Reports')) }, repliesTo: null, addressed: false },
    ]);
  });

  test('its upgrade is told once, and that the bot was thrown out', async () => {
    const { group, hear } = await inGroup();
    const from = String(group.id);
    const moved = await hear(() => group.upgradesToSupergroup());
    expect(moved.filter(({ kind }) => kind !== 'nothing')).toEqual([
      { kind: 'chat-moved', channel: 'telegram', from, to: String(group.id) },
    ]);
    const left = await hear(() => group.removesBot());
    expect(left.filter(({ kind }) => kind !== 'nothing')).toEqual([
      { kind: 'group-left', channel: 'telegram', chatId: String(group.id) },
    ]);
  });
});

describe('updates that the sandbox does not make', () => {
  const from = { id: 5, is_bot: false, first_name: 'Lan' };
  const base = { message_id: 9, date: 1, chat: { id: 5, type: 'private', first_name: 'Lan' }, from };
  const media = { file_id: 'f', file_unique_id: 'u' };
  test.each<[string, object, object]>([
    [
      'a voice message under a caption',
      { message: { ...base, voice: media, caption: '1.1' } },
      { kind: 'file', file: { name: 'voice-9.ogg' } },
    ],
    [
      'a voice message',
      { message: { ...base, voice: media } },
      { kind: 'unsupported', what: 'voice', addressed: true },
    ],
    [
      'a sticker that says yes',
      { message: { ...base, sticker: { emoji: '👍' } } },
      { kind: 'text', text: '👍', edited: false },
    ],
    [
      'forwarded words',
      { message: { ...base, text: 'xong', forward_origin: { type: 'hidden_user' } } },
      { kind: 'text', text: 'xong', quoted: true },
    ],
    [
      'a video',
      { message: { ...base, video: media } },
      { kind: 'file', file: { mime: 'video/mp4', size: null } },
    ],
    ['music', { message: { ...base, audio: { ...media, file_name: 'a.mp3' } } }, { file: { name: 'a.mp3' } }],
    ['a nameless file', { message: { ...base, document: media } }, { file: { name: 'file-9' } }],
    ['a sticker', { message: { ...base, sticker: {} } }, { kind: 'unsupported', what: 'sticker' }],
    ['a rich text', { message: { ...base, rich_message: {} } }, { kind: 'unsupported', what: 'other' }],
    ['a place that moves', { edited_message: { ...base, location: {} } }, { kind: 'nothing' }],
    ['a note of Telegram’s', { message: { ...base, pinned_message: {} } }, { kind: 'nothing' }],
    [
      'another bot',
      { message: { ...base, from: { ...from, is_bot: true }, text: 'a' } },
      { kind: 'nothing' },
    ],
    [
      'a channel',
      { message: { ...base, chat: { id: -1, type: 'channel' }, text: 'a' } },
      { kind: 'nothing' },
    ],
    [
      'a post that a channel passes on',
      { message: { ...base, sender_chat: { id: -1 }, from: { ...from, is_bot: true }, text: 'a' } },
      { kind: 'text', speaker: null },
    ],
    ['a press without data', { callback_query: { id: '1', from, message: base } }, { kind: 'nothing' }],
    ['a press elsewhere', { callback_query: { id: '1', from, data: 'a' } }, { kind: 'nothing' }],
    [
      'a press under a message too old to be shown',
      { callback_query: { id: '1', from, data: 'a', message: { message_id: 3, date: 0, chat: base.chat } } },
      { kind: 'choice', messageId: '3' },
    ],
    [
      'new rights in a group',
      {
        my_chat_member: {
          chat: { id: -5, type: 'group', title: 'a' },
          from,
          new_chat_member: { status: 'administrator' },
        },
      },
      { kind: 'nothing' },
    ],
    [
      'a mention by name',
      {
        message: {
          ...base,
          chat: { id: -5, type: 'group', title: 'a' },
          text: 'Bot, hi',
          entities: [
            { type: 'text_mention', offset: 0, length: 3, user: { id: 7000000001, first_name: 'B' } },
          ],
        },
      },
      { kind: 'text', addressed: true, text: 'hi' },
    ],
    [
      'a mention that nobody marked',
      {
        message: {
          ...base,
          chat: { id: -5, type: 'group', title: 'a' },
          text: '@SANDBOX_bot 1.2 xong',
        },
      },
      { kind: 'text', addressed: true, text: '1.2 xong' },
    ],
    ['something new', { poll_answer: {} }, { kind: 'nothing' }],
  ])('%s', async (_what, update, inbound) => {
    const { channel } = await connect();
    expect(channel.parse({ update_id: 1, ...update })).toMatchObject(inbound);
  });
});

describe('a file that cannot be had', () => {
  const update = (file_size?: number) => ({
    message: {
      message_id: 9,
      chat: { id: 5, type: 'private' },
      from: { id: 5, first_name: 'Lan' },
      document: { file_id: 'f', file_unique_id: 'u', ...(file_size && { file_size }) },
    },
  });
  async function open(payload: unknown, prepare?: (bot: Awaited<ReturnType<typeof connect>>) => void) {
    const bot = await connect();
    prepare?.(bot);
    const heard = bot.channel.parse(payload);
    if (heard.kind !== 'file') throw new Error('no file');
    return heard.file.open();
  }

  test('is too big, as it said itself', async () => {
    expect(await open(update(20 * 1024 * 1024 + 1))).toEqual({ status: 'too-big' });
  });
  test('is too big, as Telegram says', async () => {
    const tooBig = { status: 400, description: 'Bad Request: file is too big' };
    expect(await open(update(), ({ api }) => api.faults.fail('getFile', tooBig))).toEqual({
      status: 'too-big',
    });
  });
  test('is unknown to Telegram', async () => {
    expect(await open(update())).toEqual({ status: 'gone' });
  });
  test('is not there any more', async () => {
    const gone = await connect();
    const lan = gone.api.phone({ firstName: 'Lan' });
    const sent = lan.sendsDocument({ bytes: Buffer.from('a'), fileName: 'a' });
    gone.api.faults.fail('download', { status: 404 });
    const heard = gone.channel.parse({ message: sent });
    expect(heard.kind === 'file' && (await heard.file.open())).toEqual({ status: 'gone' });
  });
  test('is larger than anybody said', async () => {
    const { api, channel } = await connect();
    const lan = api.phone({ firstName: 'Lan' });
    const sent = lan.sendsDocument({ bytes: Buffer.from('a'), fileName: 'a' });
    api.faults.fail('download', { status: 200, body: 'x'.repeat(20 * 1024 * 1024 + 1) });
    const heard = channel.parse({ message: sent });
    expect(heard.kind === 'file' && (await heard.file.open())).toEqual({ status: 'too-big' });
  });
  test('may be had later when the line fails, and the token is not shown', async () => {
    const { api, channel } = await connect();
    const lan = api.phone({ firstName: 'Lan' });
    const sent = lan.sendsDocument({ bytes: Buffer.from('a'), fileName: 'a' });
    api.faults.fail('download', { status: 500 });
    api.faults.drop('download', { when: 'before' });
    const heard = channel.parse({ message: sent });
    if (heard.kind !== 'file') throw new Error('no file');
    await expect(heard.file.open()).rejects.toThrow('the file could not be fetched: HTTP 500');
    await expect(heard.file.open()).rejects.toThrow('the file could not be fetched: broken');
    expect(await heard.file.open()).toEqual({ status: 'fetched', bytes: Buffer.from('a') });
  });
});

test('no JSON makes it throw', async () => {
  const { channel } = await connect();
  const KINDS = ['text', 'file', 'choice', 'unsupported', 'reach', 'group-left', 'chat-moved', 'nothing'];
  const scalar = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.double());
  const user = fc.record({ id: fc.integer(), is_bot: fc.boolean(), first_name: fc.string() });
  const chat = fc.record({
    id: fc.integer(),
    type: fc.constantFrom('private', 'group', 'supergroup', 'channel'),
  });
  const entity = fc.record({
    type: fc.constantFrom('mention', 'text_mention'),
    offset: fc.nat(50),
    length: fc.nat(50),
    user,
  });
  const text = fc.oneof(fc.string(), fc.constantFrom('/a@sandbox_bot b', '/a@b', '@sandbox_bot'));
  const spoken = fc.record(
    {
      message_id: fc.integer(),
      chat,
      from: user,
      text,
      entities: fc.array(entity),
      caption: text,
      caption_entities: fc.array(entity),
      photo: fc.anything(),
      reply_to_message: fc.anything(),
      migrate_to_chat_id: fc.oneof(fc.integer(), fc.string()),
      sticker: scalar,
    },
    { requiredKeys: ['message_id', 'chat'] },
  );
  const content = fc.oneof(spoken, fc.anything());
  const update = fc.record(
    {
      update_id: scalar,
      message: content,
      edited_message: content,
      callback_query: content,
      my_chat_member: content,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(update, fc.anything()), (payload) => {
      expect(KINDS).toContain(channel.parse(payload).kind);
    }),
    { numRuns: 1000 },
  );
});
