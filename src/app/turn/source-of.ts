import type { Actor } from '#domain/people/actor.ts';
import { quoted, type Source } from '#domain/source.ts';
import type { StoreQuestions } from '#store/open.ts';
import type { Inbound } from '../channel.ts';
import { requestNow } from '../inbox/request.ts';

type Spoken = Extract<Inbound, { kind: 'text' | 'file' | 'choice' }>;

/**
 * Through what comes whatever is done about something that was said: the words themselves, or the message whose button
 * was pressed. What strangers write is not quoted: it may be the code of an invitation.
 */
export async function sourceOf(
  store: StoreQuestions,
  organisationId: number,
  { spoken, actor }: { readonly spoken: Spoken; readonly actor: Actor },
): Promise<Source> {
  const update = requestNow();
  if (spoken.kind === 'choice') {
    const { channel, chatId } = spoken.chat;
    const { outbox } = store.commune(organisationId);
    const pressed = await outbox.firstSentAs(channel, chatId, spoken.messageId);
    const at = pressed?.sentAt?.toISOString() ?? null;
    const via = spoken.nodded ? ('reaction' as const) : ('button' as const);
    return { via, update, at, words: '', pressed: pressed?.kind ?? null, insteadOf: null };
  }
  const words = spoken.kind === 'text' ? spoken.text : spoken.caption;
  return {
    via: spoken.kind === 'text' ? 'words' : 'file',
    update,
    at: spoken.sentAt?.toISOString() ?? null,
    words: actor.kind === 'member' ? quoted(words) : '',
    pressed: null,
    insteadOf: null,
  };
}
