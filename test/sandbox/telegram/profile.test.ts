import { expect, test } from 'vitest';
import { openApi } from '../open-api.ts';
import { call } from '../wire.ts';

test('commands are kept by scope and language', async () => {
  const api = await openApi();
  const lan = api.phone({ firstName: 'Lan' });
  const commands = [{ command: '/viec', description: ' Việc của tôi ' }];
  const scope = { type: 'chat', chat_id: lan.id };
  await call(api, 'setMyCommands', { commands });
  await call(api, 'setMyCommands', {
    commands: [...commands, { command: 'duyet', description: 'Duyệt' }],
    scope,
    language_code: 'vi',
  });

  expect((await call(api, 'getMyCommands')).result).toEqual([
    { command: 'viec', description: 'Việc của tôi' },
  ]);
  expect((await call(api, 'getMyCommands', { scope, language_code: 'vi' })).result).toHaveLength(2);
  expect((await call(api, 'getMyCommands', { scope })).result).toEqual([]);
  await call(api, 'deleteMyCommands', { scope, language_code: 'vi' });
  expect((await call(api, 'getMyCommands', { scope, language_code: 'vi' })).result).toEqual([]);
});

test('the bot has a name, descriptions and a menu button', async () => {
  const api = await openApi({ botName: 'CCHC', botUsername: 'cchc_bot', token: '42:abc' });
  expect((await call(api, 'getMe')).result).toMatchObject({
    id: 42,
    first_name: 'CCHC',
    username: 'cchc_bot',
    can_read_all_group_messages: false,
  });
  expect((await call(api, 'getMyName')).result).toEqual({ name: 'CCHC' });
  await call(api, 'setMyDescription', { description: 'Nhắc việc' });
  expect((await call(api, 'getMyDescription', { language_code: 'vi' })).result).toEqual({
    description: 'Nhắc việc',
  });
  expect(await call(api, 'setMyShortDescription', { short_description: 'a'.repeat(121) })).toMatchObject({
    status: 400,
  });
  expect((await call(api, 'getChatMenuButton')).result).toEqual({ type: 'commands' });
  expect(await call(api, 'setChatMenuButton', { menu_button: { type: 'default' } })).toMatchObject({
    result: true,
  });
  expect(await call(api, 'logOut')).toMatchObject({ result: true });
});

test('a live page is told of everything that becomes visible', async () => {
  const api = await openApi();
  const seen: string[] = [];
  const stop = api.telegram.onChange(({ kind }) => seen.push(kind));
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  const chat_id = lan.id;
  await call(api, 'sendChatAction', { chat_id, action: 'typing' });
  await call(api, 'sendMessage', { chat_id, text: 'x' });
  await call(api, 'editMessageText', { chat_id, message_id: 2, text: 'y' });
  await call(api, 'setMessageReaction', {
    chat_id,
    message_id: 1,
    reaction: [{ type: 'emoji', emoji: '👀' }],
  });
  await call(api, 'pinChatMessage', { chat_id, message_id: 2 });
  await call(api, 'unpinChatMessage', { chat_id });
  await call(api, 'deleteMessages', { chat_id, message_ids: [1, 2, 99] });
  stop();
  lan.says('nữa');
  expect(seen).toEqual([
    'message',
    'typing',
    'message',
    'edit',
    'reaction',
    'pin',
    'message',
    'unpin',
    'delete',
    'delete',
  ]);
});
