import type { Conversation, Telegram } from './state.ts';

/** A command as the app offers it. */
export interface OfferedCommand {
  readonly command: string;
  readonly description: string;
}

/** Whose commands, in the words of `BotCommandScope`. */
interface Scope {
  readonly type: string;
  readonly chatId?: number | undefined;
  readonly userId?: number | undefined;
}

/** How a scope and a language are written down together. */
export function commandsKey({ type, chatId, userId }: Scope, language = ''): string {
  return [type, chatId ?? '', userId ?? '', language].join('/');
}

/**
 * The commands that the app offers in a chat: those of the narrowest scope that has any, in the person's language
 * before those for every language. Scopes for administrators and single members of a group are not looked at.
 */
export function offeredCommands(telegram: Telegram, chat: Conversation): readonly OfferedCommand[] {
  const language = telegram.people.get(chat.id)?.user.language_code ?? '';
  const wider = chat.kind === 'private' ? 'all_private_chats' : 'all_group_chats';
  const scopes: Scope[] = [{ type: 'chat', chatId: chat.id }, { type: wider }, { type: 'default' }];
  const keys = scopes.flatMap((scope) => [commandsKey(scope, language), commandsKey(scope)]);
  const found = keys.map((key) => telegram.profile.commands.get(key)).find((list) => list !== undefined);
  return found ?? [];
}
