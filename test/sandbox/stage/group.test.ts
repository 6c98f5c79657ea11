import { expect, test } from 'vitest';
import type { BotApi } from '#sandbox/bot-api.ts';
import { openApi } from '../open-api.ts';
import { call } from '../wire.ts';

const updates = (api: BotApi) => api.telegram.updates.pending.map(({ update }) => update);
const heard = (api: BotApi) => updates(api).flatMap(({ message }) => message?.text ?? message?.caption ?? []);

async function open(
  options: { topics?: string[]; supergroup?: boolean; botIsAdmin?: boolean } = {},
  api?: BotApi,
) {
  const server = api ?? (await openApi());
  const lan = server.phone({ firstName: 'Lan' });
  const minh = server.phone({ firstName: 'Minh' });
  const group = server.group({ title: 'Lãnh đạo', members: [lan, minh], ...options });
  group.addsBot(minh);
  return { api: server, lan, minh, group };
}

test('the bot is told of being added, made administrator, and thrown out', async () => {
  const { api, group } = await open({ supergroup: true });
  group.promotesBot({ can_pin_messages: false });
  group.demotesBot();
  group.removesBot();
  const places = updates(api).flatMap(({ my_chat_member }) => my_chat_member ?? []);
  expect(
    places.map(({ old_chat_member, new_chat_member }) => [old_chat_member.status, new_chat_member.status]),
  ).toEqual([
    ['left', 'member'],
    ['member', 'administrator'],
    ['administrator', 'member'],
    ['member', 'kicked'],
  ]);
  expect(places[0]).toMatchObject({
    from: { first_name: 'Minh' },
    chat: { type: 'supergroup', title: 'Lãnh đạo' },
  });
  expect(places[1]?.new_chat_member).toMatchObject({ can_pin_messages: false, can_delete_messages: true });
  expect(updates(api)[1]).toMatchObject({
    message: { new_chat_members: [{ id: api.bot.id, is_bot: true }] },
  });
});

test('a basic group tells the bot that it has left, though sending says kicked', async () => {
  const { api, group } = await open();
  group.removesBot();
  expect(updates(api).slice(-2)).toMatchObject([
    { message: { left_chat_member: { id: api.bot.id } } },
    { my_chat_member: { new_chat_member: { status: 'left' } } },
  ]);
});

test('privacy lets through commands, replies and mentions', async () => {
  const { api, lan, minh, group } = await open();
  await call(api, 'sendMessage', { chat_id: group.id, text: 'của bot' });
  const own = group.last;
  const said = lan.says('riêng tư', { in: group });
  lan.says('/viec', { in: group });
  lan.says(`/viec@${api.bot.username.toUpperCase()} 1`, { in: group });
  lan.says('/viec@other_bot', { in: group });
  lan.says('xem /viec', { in: group });
  lan.says('/việc', { in: group });
  minh.says('trả lời người', { in: group, replyTo: said });
  minh.says('trả lời bot', { in: group, replyTo: own });
  minh.says(`nhờ @${api.bot.username} nhé`, { in: group });
  minh.says('nhờ @other_bot nhé', { in: group });
  minh.sendsDocument({ bytes: new Uint8Array([1]), caption: `/minhchung@${api.bot.username}`, in: group });
  minh.sendsDocument({ bytes: new Uint8Array([1]), caption: 'không', in: group });
  expect(heard(api)).toEqual([
    '/viec',
    `/viec@${api.bot.username.toUpperCase()} 1`,
    '/việc',
    'trả lời bot',
    `nhờ @${api.bot.username} nhé`,
    `/minhchung@${api.bot.username}`,
  ]);
});

test('an edit that calls the bot is told as an edit', async () => {
  const { api, lan, group } = await open();
  const said = lan.says('viec', { in: group });
  lan.edits(said, '/viec');
  expect(updates(api).at(-1)).toMatchObject({
    edited_message: { text: '/viec', message_id: said.message_id, edit_date: expect.any(Number) },
  });
});

test('an administrator hears everything, and so does a bot without privacy', async () => {
  const admin = await open({ botIsAdmin: true });
  admin.lan.says('một', { in: admin.group });
  expect(heard(admin.api)).toEqual(['một']);

  const open2 = await open({}, await openApi({ privacyMode: false }));
  open2.lan.says('hai', { in: open2.group });
  expect(heard(open2.api)).toEqual(['hai']);
});

test('an anonymous administrator has no name', async () => {
  const { api, lan, group } = await open({ supergroup: true });
  lan.says('/baocao', { in: group, anonymous: true });
  expect(updates(api).at(-1)?.message).toMatchObject({
    from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
    sender_chat: { id: group.id, type: 'supergroup' },
    text: '/baocao',
  });
});

test('a group becomes a supergroup, and both chats tell of it', async () => {
  const { api, lan, minh, group } = await open();
  const oldId = group.id;
  group.upgradesToSupergroup();
  expect(group.id).toBeLessThan(-1_000_000_000_000);
  expect(updates(api).slice(-2)).toMatchObject([
    { message: { chat: { id: oldId, type: 'group' }, migrate_to_chat_id: group.id } },
    { message: { chat: { id: group.id, type: 'supergroup' }, migrate_from_chat_id: oldId } },
  ]);
  lan.says('/viec', { in: group });
  expect(updates(api).at(-1)?.message?.chat).toMatchObject({ id: group.id });
  await call(api, 'sendMessage', { chat_id: group.id, text: 'vẫn đây' });
  expect((await group.hears()).text).toBe('vẫn đây');
  expect(minh.messages).toEqual([]);
});

test('topics: a message without a reply answers the event that opened the topic', async () => {
  const { api, lan, group } = await open({ topics: ['Báo cáo', 'Khác'] });
  const thread = group.threadId('Báo cáo');
  const said = lan.says('/viec', { in: group, thread: 'Báo cáo' });
  expect(said).toMatchObject({
    message_thread_id: thread,
    is_topic_message: true,
    chat: { is_forum: true },
    reply_to_message: { message_id: thread, forum_topic_created: { name: 'Báo cáo' } },
  });
  expect(lan.says('/viec', { in: group })).not.toHaveProperty('message_thread_id');

  await call(api, 'sendMessage', {
    chat_id: group.id,
    text: 'trong chủ đề',
    reply_parameters: { message_id: said.message_id },
  });
  expect(group.last).toMatchObject({ message_thread_id: thread, is_topic_message: true });
  await call(api, 'sendMessage', { chat_id: group.id, text: 'chung' });
  expect(group.last).not.toHaveProperty('message_thread_id');

  group.closesTopic('Báo cáo');
  expect(updates(api).at(-1)?.message).toMatchObject({ forum_topic_closed: {} });
  expect(
    await call(api, 'sendMessage', { chat_id: group.id, message_thread_id: thread, text: 'x' }),
  ).toMatchObject({ description: 'Bad Request: TOPIC_CLOSED' });
  group.reopensTopic(thread);
  expect(
    await call(api, 'sendMessage', { chat_id: group.id, message_thread_id: thread, text: 'x' }),
  ).toMatchObject({ ok: true });
  expect(() => lan.says('x', { in: group, thread: 'Không có' })).toThrow('There is no topic "Không có"');
});

test('pinning takes an administrator with the right', async () => {
  const { api, lan, group } = await open({ botIsAdmin: true });
  await call(api, 'sendMessage', { chat_id: group.id, text: 'bảng tin' });
  const { message_id } = group.last;
  expect(await call(api, 'pinChatMessage', { chat_id: group.id, message_id })).toMatchObject({
    result: true,
  });
  expect(group.last.pinned_message).toMatchObject({ text: 'bảng tin' });
  expect(await call(api, 'unpinChatMessage', { chat_id: group.id })).toMatchObject({ result: true });
  group.promotesBot({ can_pin_messages: false });
  expect(await call(api, 'pinChatMessage', { chat_id: group.id, message_id })).toMatchObject({ status: 400 });
  expect(
    await call(api, 'deleteMessage', {
      chat_id: group.id,
      message_id: lan.says('x', { in: group }).message_id,
    }),
  ).toMatchObject({ result: true });
});

test('who is in a group can be asked for', async () => {
  const { api, lan, minh, group } = await open();
  const stranger = api.phone({ firstName: 'Khách' });
  const ask = async (method: string, params: object = {}) =>
    (await call(api, method, { chat_id: group.id, ...params })).result;
  expect(await ask('getChatMember', { user_id: lan.id })).toMatchObject({
    status: 'creator',
    user: { first_name: 'Lan' },
  });
  expect(await ask('getChatMember', { user_id: minh.id })).toMatchObject({ status: 'member' });
  expect(await ask('getChatMember', { user_id: stranger.id })).toMatchObject({ status: 'left' });
  expect(await ask('getChatMember', { user_id: api.bot.id })).toMatchObject({ status: 'member' });
  expect(await ask('getChatAdministrators')).toMatchObject([{ status: 'creator' }]);
  expect(await ask('getChatMemberCount')).toBe(3);
  group.addsMember(stranger);
  group.removesMember(minh);
  expect(await ask('getChatMemberCount')).toBe(3);
  expect(() => minh.says('x', { in: group })).toThrow('Minh is not in "Lãnh đạo"');
  expect(await ask('leaveChat')).toBe(true);
  expect(await call(api, 'sendMessage', { chat_id: group.id, text: 'x' })).toMatchObject({
    description: 'Forbidden: bot is not a member of the group chat',
  });
});
