import type { Inbound } from '../channel.ts';
import { messageSchema } from '../message-schema.ts';
import type { Ears } from '../words/ears.ts';
import { finish, type Heard, hearPerson } from '../words/hear.ts';

/** Buttons that say "Đã nhận": of a directive, an urge, an assignment. */
const ACKNOWLEDGES = /^(?:chidao|dondoc|phancong)\.nhan(?: |$)/;

/**
 * A 👍 under a message of ours says what its "Đã nhận" says, as if that were pressed: acknowledged, never done. Nothing comes
 * of it where no such button stands, where several do, and where it is not for whoever nods.
 */
export async function hearNod(
  ears: Ears,
  heard: Heard,
  { chat, speaker, messageId }: Extract<Inbound, { kind: 'nod' }>,
): Promise<void> {
  const { organisations } = ears.store;
  const account = speaker && (await organisations.accountOf(chat.channel, speaker.userId));
  const row = account
    ? await ears.store.commune(account.organisationId).outbox.sentAs(chat.channel, chat.chatId, messageId)
    : null;
  const choices = messageSchema.safeParse(row?.message).data?.choices.flat() ?? [];
  const [only, ...others] = choices.filter(({ call }) => ACKNOWLEDGES.test(call));
  if (!only || others.length > 0) return finish(ears, heard, 'nothing');
  const acknowledge = async () => undefined;
  const press = { kind: 'choice' as const, chat, speaker, messageId, call: only.call, nodded: true as const };
  return hearPerson(ears, heard, { ...press, acknowledge });
}
