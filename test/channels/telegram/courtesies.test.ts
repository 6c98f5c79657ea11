import { expect, test } from 'vitest';
import { message, say } from '#app/message.ts';
import { callsOf, connect } from '#test/channels/support/bot.ts';

const about = (text: string) => message([say('said', { text })]);

test('offers commands to everybody in private and to single chats; a failure stops nothing', async () => {
  const { api, channel, log } = await connect();
  api.faults.fail('setMyCommands', { status: 400, description: 'Bad Request: chat not found' });
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  await channel.offerCommands([
    { chatId: '-5', commands: [{ word: 'baocao', about: about('lost') }] },
    { chatId: null, commands: [{ word: 'viec', about: about(`<${'x'.repeat(300)}`) }] },
    { chatId: String(lan.id), commands: [{ word: 'duyet', about: about('Review') }] },
  ]);
  expect(callsOf(api, 'setMyCommands').slice(1)).toEqual([
    {
      commands: JSON.stringify([{ command: 'viec', description: `<${'x'.repeat(254)}…` }]),
      scope: '{"type":"all_private_chats"}',
    },
    {
      commands: '[{"command":"duyet","description":"Review"}]',
      scope: JSON.stringify({ type: 'chat', chat_id: lan.id }),
    },
  ]);
  expect(log.lines).toMatchObject([{ level: 'warn', fields: { chatId: '-5' } }]);
});

test('shows that it is busy, and does not mind when that fails', async () => {
  const { api, channel } = await connect();
  const lan = api.phone({ firstName: 'Lan' });
  lan.says('/start');
  await channel.showTyping(String(lan.id));
  api.faults.outage(true);
  await channel.showTyping(String(lan.id));
  expect(callsOf(api, 'sendChatAction')).toEqual([{ chat_id: String(lan.id), action: 'typing' }]);
});
