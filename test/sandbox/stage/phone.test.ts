import { expect, test } from 'vitest';
import { buttonsOf } from '#sandbox/stage/screen.ts';
import { openApi } from '../open-api.ts';
import { call, png, upload } from '../wire.ts';

const updates = (api: Awaited<ReturnType<typeof openApi>>) =>
  api.telegram.updates.pending.map(({ update }) => update);

async function open() {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan', lastName: 'Nguyễn', languageCode: 'vi' });
  lan.says('/start abc');
  return { api, lan };
}

test('somebody without a username says a command', async () => {
  const { api, lan } = await open();
  expect(updates(api)).toEqual([
    {
      update_id: 100_000_001,
      message: {
        message_id: 1,
        from: { id: lan.id, is_bot: false, first_name: 'Lan', last_name: 'Nguyễn', language_code: 'vi' },
        chat: { id: lan.id, type: 'private', first_name: 'Lan', last_name: 'Nguyễn' },
        date: expect.any(Number),
        text: '/start abc',
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    },
  ]);
});

test('a photo has sizes, a caption, and stable ids', async () => {
  const { lan } = await open();
  const bytes = png(1600, 900);
  const first = lan.sendsPhoto({ bytes, caption: 'Ảnh #minhchung' });
  expect(first).toMatchObject({
    caption: 'Ảnh #minhchung',
    caption_entities: [{ type: 'hashtag', offset: 4, length: 10 }],
    photo: [
      { width: 90, height: 51 },
      { width: 320, height: 180 },
      { width: 800, height: 450 },
      { width: 1280, height: 720 },
    ],
  });
  expect(lan.sendsPhoto({ bytes }).photo).toEqual(first.photo);
});

test('a file keeps its unique id under another name', async () => {
  const { api, lan } = await open();
  const bytes = new Uint8Array([1, 2, 3]);
  const [one, other] = ['a.pdf', 'b.pdf'].map((fileName) => lan.sendsDocument({ bytes, fileName }).document);
  expect(one).toMatchObject({ file_name: 'a.pdf', mime_type: 'application/pdf', file_size: 3 });
  expect(other?.file_unique_id).toBe(one?.file_unique_id);
  expect(other?.file_id).not.toBe(one?.file_id);
  expect(api.download(one?.file_id ?? '')).toEqual(bytes);
});

test('a message passed on says who wrote it', async () => {
  const { api, lan } = await open();
  const minh = api.phone({ firstName: 'Minh' });
  const original = minh.says('xong rồi');
  expect(lan.forwards(original)).toMatchObject({
    text: 'xong rồi',
    from: { first_name: 'Lan' },
    forward_origin: { type: 'user', sender_user: { first_name: 'Minh' } },
  });
});

test('who hides in forwards is only named', async () => {
  const { api, lan } = await open();
  const minh = api.phone({ firstName: 'Minh', lastName: 'Trần', hidesInForwards: true });
  expect(lan.forwards(minh.says('x')).forward_origin).toMatchObject({
    type: 'hidden_user',
    sender_user_name: 'Minh Trần',
  });
});

test('what a person deletes cannot be answered any more, and only their own can be changed', async () => {
  const { api, lan } = await open();
  const minh = api.phone({ firstName: 'Minh' });
  const said = lan.says('nhầm');
  expect(() => minh.edits(said, 'x')).toThrow('Minh can only change their own messages');
  lan.deletes(said);
  const reply = { chat_id: lan.id, text: 'x', reply_parameters: { message_id: said.message_id } };
  expect(await call(api, 'sendMessage', reply)).toMatchObject({
    description: 'Bad Request: message to be replied not found',
  });
  const anyway = {
    ...reply,
    reply_parameters: { ...reply.reply_parameters, allow_sending_without_reply: true },
  };
  expect(await call(api, 'sendMessage', anyway)).toMatchObject({ ok: true });
  expect(() => lan.edits(said, 'x')).toThrow('is gone');
});

test('a reply carries the whole message that it answers, but not what that one answered', async () => {
  const { api, lan } = await open();
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'thẻ', reply_parameters: { message_id: 1 } });
  const card = lan.last;
  expect(card.reply_to_message).toMatchObject({ text: '/start abc' });
  const reply = lan.says('80%', { replyTo: card });
  expect(reply.reply_to_message).toMatchObject({
    message_id: card.message_id,
    text: 'thẻ',
    from: { is_bot: true },
  });
  expect(reply.reply_to_message).not.toHaveProperty('reply_to_message');
});

test('blocking and unblocking is told, deleting the account is not', async () => {
  const { api, lan } = await open();
  lan.blocks();
  expect(() => lan.says('x')).toThrow('Lan has blocked the bot');
  lan.unblocks();
  lan.says('x');
  lan.deactivates();
  expect(() => lan.says('y')).toThrow('no account');
  expect(updates(api).slice(1)).toMatchObject([
    {
      my_chat_member: {
        chat: { type: 'private' },
        old_chat_member: { status: 'member' },
        new_chat_member: { status: 'kicked', until_date: 0 },
      },
    },
    { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
    { message: { text: 'x' } },
  ]);
});

test('the screen shows edits, silence, pins and reactions, and not what is deleted', async () => {
  const { api, lan } = await open();
  const chat_id = lan.id;
  await call(api, 'sendMessage', { chat_id, text: 'một', disable_notification: true });
  const one = lan.last;
  await call(api, 'sendMessage', { chat_id, text: 'hai' });
  await call(api, 'editMessageText', { chat_id, message_id: one.message_id, text: 'một!' });
  await call(api, 'setMessageReaction', {
    chat_id,
    message_id: 1,
    reaction: [{ type: 'emoji', emoji: '👀' }],
  });
  await call(api, 'pinChatMessage', { chat_id, message_id: one.message_id, disable_notification: true });
  await call(api, 'deleteMessage', { chat_id, message_id: 3 });

  expect(lan.screen).toMatchObject([
    { message: { text: '/start abc' }, reaction: [{ emoji: '👀' }] },
    { message: { text: 'một!', edit_date: expect.any(Number) }, silent: true, pinned: true },
    { message: { pinned_message: { text: 'một!' } }, silent: true },
  ]);
  expect(await lan.hears()).toMatchObject({ text: 'một' });
  expect(await lan.hears()).toMatchObject({ text: 'một!' });
  expect((await call(api, 'getChat', { chat_id })).result).toMatchObject({
    type: 'private',
    pinned_message: { text: 'một!' },
  });
  await call(api, 'unpinAllChatMessages', { chat_id });
  expect(lan.screen.some(({ pinned }) => pinned)).toBe(false);
});

test('a reply keyboard takes the place of the letters until it is removed', async () => {
  const { api, lan } = await open();
  const reply_markup = { keyboard: [['Xong rồi', { text: 'Đang làm' }], ['Vướng']], one_time_keyboard: true };
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'Thế nào?', reply_markup });
  expect(lan.keyboard).toEqual([['Xong rồi', 'Đang làm'], ['Vướng']]);
  expect(lan.last).not.toHaveProperty('reply_markup');
  await call(api, 'sendMessage', {
    chat_id: lan.id,
    text: 'Cảm ơn',
    reply_markup: { remove_keyboard: true },
  });
  expect(lan.keyboard).toEqual([]);
});

test('buttons are pressed by label, by data, or forged; a link is only opened', async () => {
  const { api, lan } = await open();
  const inline_keyboard = [
    [
      { text: 'Xong', callback_data: 'd:1' },
      { text: 'Trang', url: 'https://a.vn/x' },
    ],
  ];
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'x', reply_markup: { inline_keyboard } });
  const message = lan.last;
  expect(buttonsOf(message)).toEqual([['Xong', 'Trang']]);
  for (const press of ['Xong', 'd:1', { data: 'forged' }]) {
    const answered = lan.presses(message, press);
    const query = updates(api).at(-1)?.callback_query;
    expect(query).toMatchObject({
      data: typeof press === 'string' ? 'd:1' : 'forged',
      message: { text: 'x' },
    });
    await call(api, 'answerCallbackQuery', { callback_query_id: query?.id });
    expect(await answered).toEqual({});
  }
  expect(await lan.presses(message, 'Trang')).toEqual({ url: 'https://a.vn/x' });
  await expect(lan.presses(message, 'Huỷ')).rejects.toThrow('there are: "Xong", "Trang"');
  await expect(lan.presses(message, 'Xong', { timeoutMs: 1 })).rejects.toThrow('did not answer the press');
});

test('waiting for nothing fails with words, and so does a bot that talks too much', async () => {
  const { api, lan } = await open();
  await expect(lan.hears(1)).rejects.toThrow('Lan heard nothing from the bot in 1 ms');
  await expect(lan.silent({ timeoutMs: 1 })).rejects.toThrow('it has 1 updates to take');
  await call(api, 'getUpdates', { offset: 200_000_000 });
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'nhiều lời' });
  await expect(lan.silent({ quietMs: 1 })).rejects.toThrow(
    'expected to hear nothing, but the bot said "nhiều lời"',
  );
});

test('an album can be changed item by item, but not in kind', async () => {
  const { api, lan } = await open();
  const chat_id = String(lan.id);
  const files = { a: new File(['a'], 'a.txt'), b: new File(['b'], 'b.txt') };
  const media = JSON.stringify([
    { type: 'document', media: 'attach://a' },
    { type: 'document', media: 'attach://b' },
  ]);
  await upload(api, 'sendMediaGroup', { chat_id, media, ...files });
  const message_id = String(lan.last.message_id);

  const other = {
    media: JSON.stringify({ type: 'document', media: 'attach://c', caption: 'mới' }),
    c: new File(['c'], 'c.txt'),
  };
  await upload(api, 'editMessageMedia', { chat_id, message_id, ...other });
  expect(lan.last).toMatchObject({ caption: 'mới', document: { file_name: 'c.txt' } });
  await call(api, 'editMessageCaption', {
    chat_id,
    message_id,
    caption: '<b>mới hơn</b>',
    parse_mode: 'HTML',
  });
  expect(lan.last).toMatchObject({
    caption: 'mới hơn',
    caption_entities: [{ type: 'bold' }],
    document: { file_name: 'c.txt' },
  });

  const photo = {
    media: JSON.stringify({ type: 'photo', media: 'attach://p' }),
    p: new File([png(1, 1)], 'p.png'),
  };
  expect(await upload(api, 'editMessageMedia', { chat_id, message_id, ...photo })).toMatchObject({
    description: "Bad Request: can't change media type in the album",
  });
});
