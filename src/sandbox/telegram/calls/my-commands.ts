import { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { commandsKey } from '#sandbox/telegram/menu.ts';
import { json, requiredText, text } from '#sandbox/telegram/params.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';
import { call } from './call.ts';

const MOST_COMMANDS = 100;
const CANT_PARSE = "Can't parse BotCommand: ";

const commands = z.array(
  z.object(
    { command: requiredText('command', CANT_PARSE), description: requiredText('description', CANT_PARSE) },
    { error: `${CANT_PARSE}expected an Object` },
  ),
  { error: 'Expected an Array of BotCommand' },
);

const SCOPES = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
] as const;

const scope = z.object(
  {
    type: z.enum(SCOPES, { error: "Can't parse BotCommandScope: Unsupported type specified" }),
    chat_id: z.coerce.string().optional(),
    user_id: z.coerce.number().int().optional(),
  },
  { error: "Can't parse BotCommandScope: BotCommandScope must be an Object" },
);

const scopeParams = { scope: json('BotCommandScope', scope), language_code: text };

/** `setMyCommands`: at most 100, each a name of 1–32 of `a-z0-9_` and 1–256 characters of description, by scope and language. */
export const setMyCommands = call(
  z.object({ ...scopeParams, commands: json('commands', commands) }),
  ({ telegram, input }) => {
    const key = scopeKey(telegram, input);
    if (!key.ok) return key;
    const list = (input.commands ?? []).map(({ command, description }) => ({
      command: command.trim().replace(/^\//, ''),
      description: description.trim(),
    }));
    for (const entry of list) {
      const checked = checkCommand(entry);
      if (!checked.ok) return checked;
    }
    if (list.length > MOST_COMMANDS) return badRequest('BOT_COMMANDS_TOO_MUCH');
    telegram.profile.commands.set(key.value, list);
    telegram.tell({ kind: 'commands' });
    return done(true);
  },
);

/** `getMyCommands`: those set for exactly this scope and language, or none. */
export const getMyCommands = call(z.object(scopeParams), ({ telegram, input }) => {
  const key = scopeKey(telegram, input);
  return key.ok ? done(telegram.profile.commands.get(key.value) ?? []) : key;
});

/** `deleteMyCommands`: back to the commands of the wider scope. */
export const deleteMyCommands = call(z.object(scopeParams), ({ telegram, input }) => {
  const key = scopeKey(telegram, input);
  if (!key.ok) return key;
  telegram.profile.commands.delete(key.value);
  telegram.tell({ kind: 'commands' });
  return done(true);
});

function checkCommand({
  command,
  description,
}: {
  command: string;
  description: string;
}): Outcome<undefined> {
  if (command === '') return badRequest('command must be non-empty');
  if ([...command].length > 32) return badRequest('command length must not exceed 32');
  if (!/^[a-z0-9_]+$/.test(command)) return badRequest('BOT_COMMAND_INVALID');
  if (description === '') return badRequest('command description must be non-empty');
  if ([...description].length > 256) return badRequest('command description length must not exceed 256');
  return done(undefined);
}

function scopeKey(telegram: Telegram, input: z.output<z.ZodObject<typeof scopeParams>>): Outcome<string> {
  if (input.language_code !== '' && !/^[a-z]{2}$/.test(input.language_code))
    return badRequest('invalid language code specified');
  const { type = 'default', chat_id, user_id } = input.scope ?? {};
  if (!type.startsWith('chat')) return done(commandsKey({ type }, input.language_code));

  if (!chat_id) return badRequest('can\'t parse BotCommandScope: Can\'t find field "chat_id"');
  if (type === 'chat_member' && !user_id)
    return badRequest("can't parse BotCommandScope: Invalid user_id specified");
  const chat = openChat(telegram, chat_id, 'read');
  if (!chat.ok) return chat;
  return done(
    commandsKey(
      { type, chatId: chat.value.id, userId: type === 'chat_member' ? user_id : undefined },
      input.language_code,
    ),
  );
}
