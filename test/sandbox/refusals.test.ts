import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBotApi } from '#sandbox/bot-api.ts';
import type { Group } from '#sandbox/stage/group.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { call, png, upload } from './wire.ts';

/** Everything the refusals need: one server, and people and groups in every trouble. */
async function setTheStage() {
  const api = await startBotApi();
  const lan = api.phone({ firstName: 'Lan' });
  const question = lan.says('/start');
  const stranger = api.phone({ firstName: 'Chưa Nói' });
  const blocker = api.phone({ firstName: 'Chặn' });
  blocker.says('/start');
  blocker.blocks();
  const gone = api.phone({ firstName: 'Đã Xoá' });
  gone.says('/start');
  gone.deactivates();

  const group = api.group({ title: 'Nhóm', members: [lan] });
  group.addsBot();
  const kicked = api.group({ title: 'Bị đuổi', members: [lan] });
  kicked.addsBot();
  kicked.removesBot();
  const kickedSuper = api.group({ title: 'Bị đuổi', members: [lan], supergroup: true });
  kickedSuper.addsBot();
  kickedSuper.removesBot();
  const never = api.group({ title: 'Chưa vào', members: [lan] });
  const forum = api.group({ title: 'Chủ đề', members: [lan], topics: ['Báo cáo', 'Đóng'] });
  forum.addsBot();
  forum.closesTopic('Đóng');
  const upgraded = api.group({ title: 'Nâng cấp', members: [lan] });
  upgraded.addsBot();
  const oldId = upgraded.id;
  upgraded.upgradesToSupergroup();
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'của bot', reply_markup: keyboard('a') });
  const own = lan.last;
  await call(api, 'sendMessage', {
    chat_id: lan.id,
    text: 'bàn phím',
    reply_markup: { keyboard: [['Xong rồi']] },
  });
  const locked = lan.last;
  await upload(api, 'sendDocument', { chat_id: String(lan.id), document: new File(['x'], 'x.txt') });
  return {
    api,
    lan,
    stranger,
    blocker,
    gone,
    group,
    kicked,
    kickedSuper,
    never,
    forum,
    oldId,
    upgraded,
    own,
    locked,
    question,
    file: lan.last,
  };
}

type Stage = Awaited<ReturnType<typeof setTheStage>>;
let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.api.close());

function keyboard(data: string): object {
  return { inline_keyboard: [[{ text: 'Nút', callback_data: data }]] };
}

type Row = readonly [what: string, method: string, params: (stage: Stage) => object, description: string];

const toLan = (params: object) => (s: Stage) => ({ chat_id: s.lan.id, ...params });
const to = (who: (s: Stage) => Phone | Group) => (s: Stage) => ({ chat_id: who(s).id, text: 'x' });
const html = (text: string) => toLan({ text, parse_mode: 'HTML' });
const editing = (message: (s: Stage) => Message, params: object) => (s: Stage) => ({
  chat_id: s.lan.id,
  message_id: message(s).message_id,
  ...params,
});
const LONG = 'a'.repeat(4097);
const NOT_MODIFIED =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const CANT = "Bad Request: can't parse entities: ";

const BAD_REQUESTS: readonly Row[] = [
  ['no chat', 'sendMessage', () => ({ text: 'x' }), 'Bad Request: chat_id is empty'],
  ['an unknown chat', 'sendMessage', () => ({ chat_id: 12, text: 'x' }), 'Bad Request: chat not found'],
  ['no text', 'sendMessage', toLan({}), 'Bad Request: message text is empty'],
  ['white space', 'sendMessage', toLan({ text: ' \n ' }), 'Bad Request: text must be non-empty'],
  ['a long text', 'sendMessage', toLan({ text: LONG }), 'Bad Request: message is too long'],
  [
    'a strange parse mode',
    'sendMessage',
    toLan({ text: 'x', parse_mode: 'BBCode' }),
    'Bad Request: unsupported parse_mode',
  ],
  ['an unknown tag', 'sendMessage', html('ố <x>y</x>'), `${CANT}Unsupported start tag "x" at byte offset 4`],
  ['a tag in capitals', 'sendMessage', html('<DIV>'), `${CANT}Unsupported start tag "div" at byte offset 0`],
  [
    'a tag left open',
    'sendMessage',
    html('<b>x'),
    `${CANT}Can't find end tag corresponding to start tag "b"`,
  ],
  [
    'crossed tags',
    'sendMessage',
    html('<b><i>x</b></i>'),
    `${CANT}Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
  ],
  ['an end without a start', 'sendMessage', html('x</b>'), `${CANT}Unexpected end tag at byte offset 1`],
  ['a lonely <', 'sendMessage', html('1 < 2'), `${CANT}Unsupported start tag "" at byte offset 2`],
  ['a < at the end', 'sendMessage', html('1 <'), `${CANT}Unclosed start tag at byte offset 2`],
  [
    'a bare span',
    'sendMessage',
    html('<span>x</span>'),
    `${CANT}Tag "span" must have class "tg-spoiler" at byte offset 0`,
  ],
  [
    'an emoji without id',
    'sendMessage',
    html('<tg-emoji>x</tg-emoji>'),
    `${CANT}Invalid custom emoji identifier specified`,
  ],
  [
    '65 bytes of data',
    'sendMessage',
    toLan({ text: 'x', reply_markup: keyboard('ệ'.repeat(22)) }),
    'Bad Request: BUTTON_DATA_INVALID',
  ],
  [
    'a button without use',
    'sendMessage',
    toLan({ text: 'x', reply_markup: keyboard('') }),
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'a button with a label only',
    'sendMessage',
    toLan({ text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x' }]] } }),
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'a button without a label',
    'sendMessage',
    toLan({ text: 'x', reply_markup: { inline_keyboard: [[{ callback_data: 'x' }]] } }),
    'Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"',
  ],
  [
    'a command without a name',
    'setMyCommands',
    () => ({ commands: [{ description: 'x' }] }),
    'Bad Request: can\'t parse BotCommand: Can\'t find field "command"',
  ],
  [
    'a flat keyboard',
    'sendMessage',
    toLan({ text: 'x', reply_markup: { inline_keyboard: [{ text: 'x' }] } }),
    'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  ],
  [
    'a broken keyboard',
    'sendMessage',
    toLan({ text: 'x', reply_markup: '{' }),
    "Bad Request: can't parse reply keyboard markup JSON object",
  ],
  [
    'a keyboard that is none',
    'sendMessage',
    toLan({ text: 'x', reply_markup: [] }),
    'Bad Request: object expected as reply markup',
  ],
  [
    'a reply to nothing',
    'sendMessage',
    toLan({ text: 'x', reply_parameters: { message_id: 999 } }),
    'Bad Request: message to be replied not found',
  ],
  [
    'no such topic',
    'sendMessage',
    (s) => ({ chat_id: s.forum.id, message_thread_id: 999, text: 'x' }),
    'Bad Request: message thread not found',
  ],
  [
    'General by its id',
    'sendMessage',
    (s) => ({ chat_id: s.forum.id, message_thread_id: 1, text: 'x' }),
    'Bad Request: message thread not found',
  ],
  [
    'a closed topic',
    'sendMessage',
    (s) => ({ chat_id: s.forum.id, message_thread_id: s.forum.threadId('Đóng'), text: 'x' }),
    'Bad Request: TOPIC_CLOSED',
  ],
  ['no document', 'sendDocument', toLan({}), 'Bad Request: there is no document in the request'],
  [
    'a wrong file id',
    'sendDocument',
    toLan({ document: 'abc' }),
    'Bad Request: wrong file identifier/HTTP URL specified',
  ],
  [
    'a document as photo',
    'sendPhoto',
    (s) => ({ chat_id: s.lan.id, photo: s.file.document?.file_id }),
    "Bad Request: can't use file of type Document as Photo",
  ],
  [
    'a long caption',
    'sendDocument',
    (s) => ({ chat_id: s.lan.id, document: s.file.document?.file_id, caption: 'a'.repeat(1025) }),
    'Bad Request: message caption is too long',
  ],
  ['no album', 'sendMediaGroup', toLan({}), 'Bad Request: parameter "media" is required'],
  ['an empty album', 'sendMediaGroup', toLan({ media: [] }), 'Bad Request: there are no messages to send'],
  [
    'a video in an album',
    'sendMediaGroup',
    toLan({ media: [{ type: 'animation', media: 'x' }] }),
    'Bad Request: can\'t parse InputMedia: type "animation" is unsupported',
  ],
  [
    '11 in an album',
    'sendMediaGroup',
    (s) => ({
      chat_id: s.lan.id,
      media: Array(11).fill({ type: 'document', media: s.file.document?.file_id }),
    }),
    'Bad Request: too many messages to send as an album',
  ],
  [
    'a wrong action',
    'sendChatAction',
    toLan({ action: 'sing' }),
    'Bad Request: wrong parameter action in request',
  ],
  [
    'an edit of nothing',
    'editMessageText',
    () => ({ text: 'x' }),
    'Bad Request: message identifier is not specified',
  ],
  [
    'an edit of what is gone',
    'editMessageText',
    toLan({ message_id: 999, text: 'x' }),
    'Bad Request: message to edit not found',
  ],
  [
    "an edit of another's",
    'editMessageText',
    editing((s) => s.question, { text: 'x' }),
    "Bad Request: message can't be edited",
  ],
  [
    'an edit after a reply keyboard',
    'editMessageText',
    editing((s) => s.locked, { text: 'x' }),
    "Bad Request: message can't be edited",
  ],
  [
    'the same again',
    'editMessageText',
    editing((s) => s.own, { text: ' của bot ', reply_markup: keyboard('a') }),
    NOT_MODIFIED,
  ],
  [
    'the same buttons again',
    'editMessageReplyMarkup',
    editing((s) => s.own, { reply_markup: keyboard('a') }),
    NOT_MODIFIED,
  ],
  [
    'an edit to a reply keyboard',
    'editMessageText',
    editing((s) => s.own, { text: 'x', reply_markup: { keyboard: [['x']] } }),
    'Bad Request: inline keyboard expected',
  ],
  [
    'text for a file',
    'editMessageText',
    editing((s) => s.file, { text: 'x' }),
    'Bad Request: there is no text in the message to edit',
  ],
  [
    'a caption for a text',
    'editMessageCaption',
    editing((s) => s.own, { caption: 'x' }),
    'Bad Request: there is no caption in the message to edit',
  ],
  [
    'deleting nothing',
    'deleteMessage',
    toLan({ message_id: 999 }),
    'Bad Request: message to delete not found',
  ],
  [
    "deleting another's in a group",
    'deleteMessage',
    (s) => ({ chat_id: s.group.id, message_id: 1 }),
    "Bad Request: message can't be deleted",
  ],
  [
    'an answer to no press',
    'answerCallbackQuery',
    () => ({ callback_query_id: '1' }),
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  ],
  [
    'a command in capitals',
    'setMyCommands',
    () => ({ commands: [{ command: 'Viec', description: 'x' }] }),
    'Bad Request: BOT_COMMAND_INVALID',
  ],
  [
    'a command with accents',
    'setMyCommands',
    () => ({ commands: [{ command: 'việc', description: 'x' }] }),
    'Bad Request: BOT_COMMAND_INVALID',
  ],
  [
    'a long command',
    'setMyCommands',
    () => ({ commands: [{ command: 'a'.repeat(33), description: 'x' }] }),
    'Bad Request: command length must not exceed 32',
  ],
  [
    'a command without a word',
    'setMyCommands',
    () => ({ commands: [{ command: 'viec', description: ' ' }] }),
    'Bad Request: command description must be non-empty',
  ],
  [
    '101 commands',
    'setMyCommands',
    () => ({ commands: Array(101).fill({ command: 'viec', description: 'x' }) }),
    'Bad Request: BOT_COMMANDS_TOO_MUCH',
  ],
  [
    'a strange scope',
    'setMyCommands',
    () => ({ scope: { type: 'village' } }),
    "Bad Request: can't parse BotCommandScope: Unsupported type specified",
  ],
  [
    'a strange language',
    'getMyCommands',
    () => ({ language_code: 'vie' }),
    'Bad Request: invalid language code specified',
  ],
  ['no file id', 'getFile', () => ({}), 'Bad Request: file_id not specified'],
  ['an unknown file', 'getFile', () => ({ file_id: 'x' }), 'Bad Request: invalid file_id'],
  [
    'pinning without the right',
    'pinChatMessage',
    (s) => ({ chat_id: s.group.id, message_id: 1 }),
    'Bad Request: not enough rights to manage pinned messages in the chat',
  ],
  ['pinning nothing', 'pinChatMessage', toLan({ message_id: 999 }), 'Bad Request: message to pin not found'],
  ['unpinning nothing', 'unpinChatMessage', toLan({}), 'Bad Request: message to unpin not found'],
  [
    'administrators of a person',
    'getChatAdministrators',
    toLan({}),
    'Bad Request: there are no administrators in the private chat',
  ],
  [
    'a member without id',
    'getChatMember',
    (s) => ({ chat_id: s.group.id }),
    'Bad Request: invalid user_id specified',
  ],
  [
    'an unknown member',
    'getChatMember',
    (s) => ({ chat_id: s.group.id, user_id: 5 }),
    'Bad Request: user not found',
  ],
  [
    'a strange reaction',
    'setMessageReaction',
    editing((s) => s.question, { reaction: [{ type: 'emoji', emoji: '🐕' }] }),
    'Bad Request: REACTION_INVALID',
  ],
  [
    'two reactions',
    'setMessageReaction',
    editing((s) => s.question, {
      reaction: [
        { type: 'emoji', emoji: '👍' },
        { type: 'emoji', emoji: '👀' },
      ],
    }),
    'Bad Request: REACTIONS_TOO_MANY',
  ],
  [
    'a webhook without address',
    'setWebhook',
    () => ({ url: 'http://' }),
    'Bad Request: invalid webhook URL specified',
  ],
  [
    'a secret with spaces',
    'setWebhook',
    () => ({ url: 'https://a.vn', secret_token: 'a b' }),
    'Bad Request: secret token contains unallowed characters',
  ],
];

const FORBIDDEN: readonly Row[] = [
  [
    'somebody who never wrote',
    'sendMessage',
    to((s) => s.stranger),
    "Forbidden: bot can't initiate conversation with a user",
  ],
  [
    'somebody who blocked the bot',
    'sendMessage',
    to((s) => s.blocker),
    'Forbidden: bot was blocked by the user',
  ],
  ['a deleted account', 'sendMessage', to((s) => s.gone), 'Forbidden: user is deactivated'],
  [
    'a group that threw the bot out',
    'sendMessage',
    to((s) => s.kicked),
    'Forbidden: bot was kicked from the group chat',
  ],
  [
    'a supergroup that did',
    'sendMessage',
    to((s) => s.kickedSuper),
    'Forbidden: bot was kicked from the supergroup chat',
  ],
  [
    'reading there',
    'getChat',
    (s) => ({ chat_id: s.kickedSuper.id }),
    'Forbidden: bot was kicked from the supergroup chat',
  ],
  [
    'a group it never was in',
    'sendMessage',
    to((s) => s.never),
    'Forbidden: bot is not a member of the group chat',
  ],
];

describe('refused as a bad request', () => {
  test.each(BAD_REQUESTS)('%s', async (_what, method, params, description) => {
    expect(await call(stage.api, method, params(stage))).toMatchObject({
      status: 400,
      ok: false,
      error_code: 400,
      description,
    });
  });
});

describe('forbidden', () => {
  test.each(FORBIDDEN)('%s', async (_what, method, params, description) => {
    expect(await call(stage.api, method, params(stage))).toMatchObject({
      status: 403,
      ok: false,
      error_code: 403,
      description,
    });
  });
});

test('a group that became a supergroup says where it went', async () => {
  const { api, oldId, upgraded } = stage;
  expect(await call(api, 'sendMessage', { chat_id: oldId, text: 'x' })).toMatchObject({
    status: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: upgraded.id },
  });
  expect(await call(api, 'sendMessage', { chat_id: upgraded.id, text: 'x' })).toMatchObject({ ok: true });
});

test.each([
  ['a file that is no picture', new File(['abc'], 'a.jpg'), 'IMAGE_PROCESS_FAILED'],
  ['an empty file', new File([], 'a.jpg'), 'file must be non-empty'],
  ['a picture too large', new File([png(9_000, 1_001)], 'a.png'), 'PHOTO_INVALID_DIMENSIONS'],
  ['a picture too thin', new File([png(2_001, 100)], 'a.png'), 'PHOTO_INVALID_DIMENSIONS'],
])('a photo is refused: %s', async (_what, photo, why) => {
  const { api, lan } = stage;
  const answer = await upload(api, 'sendPhoto', { chat_id: String(lan.id), photo });
  expect(answer).toMatchObject({ status: 400, description: `Bad Request: ${why}` });
});

test('files and pictures do not mix in an album', async () => {
  const { api, lan } = stage;
  const media = JSON.stringify([
    { type: 'photo', media: 'attach://a' },
    { type: 'document', media: 'attach://b' },
  ]);
  const files = { a: new File([png(10, 10)], 'a.png'), b: new File(['b'], 'b.txt') };
  expect(await upload(api, 'sendMediaGroup', { chat_id: String(lan.id), media, ...files })).toMatchObject({
    description: "Bad Request: document can't be mixed with other media types",
  });
});

test('an answer to a press has at most 200 characters, and comes in time', async () => {
  let time = Date.parse('2026-03-02T08:00:00+07:00');
  const api = await startBotApi({ now: () => new Date(time) });
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  await call(api, 'sendMessage', { chat_id: lan.id, text: 'x', reply_markup: keyboard('a') });
  const pressed = lan.presses(lan.last, 'Nút');
  const callback_query_id = api.telegram.updates.pending.at(-1)?.update.callback_query?.id;

  const long = await call(api, 'answerCallbackQuery', { callback_query_id, text: 'a'.repeat(201) });
  expect(long).toMatchObject({ description: 'Bad Request: MESSAGE_TOO_LONG' });
  expect(await call(api, 'answerCallbackQuery', { callback_query_id, text: 'a'.repeat(200) })).toMatchObject({
    result: true,
  });
  expect(await pressed).toEqual({ text: 'a'.repeat(200) });

  time += 61_000;
  expect(await call(api, 'answerCallbackQuery', { callback_query_id })).toMatchObject({
    description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
  });
  await api.close();
});

test('after 48 hours a message stays', async () => {
  let time = Date.parse('2026-03-02T08:00:00+07:00');
  const api = await startBotApi({ now: () => new Date(time) });
  const lan = api.phone({ firstName: 'Lan' });
  const { message_id } = lan.says('/start');
  time += 48 * 3_600_000 + 1_000;
  expect(await call(api, 'deleteMessage', { chat_id: lan.id, message_id })).toMatchObject({
    description: "Bad Request: message can't be deleted for everyone",
  });
  await api.close();
});

test.each([
  ['http://a.vn/hook', 'An HTTPS URL must be provided for webhook'],
  ['https://a.vn:8080/hook', 'Webhook can be set up only on ports 80, 88, 443 or 8443'],
])('a strict server does not post to %s', async (url, why) => {
  const api = await startBotApi({ strictWebhookUrl: true });
  expect(await call(api, 'setWebhook', { url })).toMatchObject({
    description: `Bad Request: bad webhook: ${why}`,
  });
  expect(await call(api, 'setWebhook', { url: 'https://127.0.0.1:8443/hook' })).toMatchObject({ ok: true });
  await api.close();
});
