import { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { integer, json, text } from '#sandbox/telegram/params.ts';
import { REACTIONS } from '#sandbox/telegram/reactions.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { call } from './call.ts';

const reaction = z.object(
  {
    type: z.literal('emoji', { error: 'REACTION_INVALID' }),
    emoji: z.enum(REACTIONS, { error: 'REACTION_INVALID' }),
  },
  { error: "Can't parse ReactionType: expected an Object" },
);

/** `setMessageReaction`: one emoji of the known ones in place of the last, or none. The bot is not told of its own. */
export const setMessageReaction = call(
  z.object({
    chat_id: text,
    message_id: integer,
    reaction: json('reaction types', z.array(reaction, { error: 'Expected an Array of ReactionType' })),
  }),
  ({ telegram, input }) => {
    const chat = openChat(telegram, input.chat_id, 'read');
    if (!chat.ok) return chat;
    const entry = chat.value.posts.get(input.message_id ?? 0);
    if (!entry) return badRequest('message to react not found');
    const chosen = input.reaction ?? [];
    if (chosen.length > 1) return badRequest('REACTIONS_TOO_MANY');

    entry.reaction = chosen;
    const { message_id: messageId } = entry.message;
    telegram.tell({ kind: 'reaction', chatId: chat.value.id, messageId, reaction: chosen });
    return done(true);
  },
);
