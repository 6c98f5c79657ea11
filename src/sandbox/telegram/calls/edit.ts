import type { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { replyMarkup } from '#sandbox/telegram/keyboard.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { integer, json, text } from '#sandbox/telegram/params.ts';
import { revise } from '#sandbox/telegram/post.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import type { Post, Telegram } from '#sandbox/telegram/state.ts';

/** The parameters that every editing method takes. Messages sent inline are not played. */
export const editParams = {
  chat_id: text,
  message_id: integer,
  reply_markup: json('reply keyboard markup', replyMarkup),
};

type Edit = z.output<z.ZodObject<typeof editParams>>;

/**
 * The bot's own message that is to be edited. Nobody else's can be, nor a service message, nor one that brought a
 * reply keyboard.
 */
export function findEditable(telegram: Telegram, edit: Edit): Outcome<Post> {
  if (edit.chat_id === '' && !edit.message_id) return badRequest('message identifier is not specified');
  const chat = openChat(telegram, edit.chat_id, 'edit');
  if (!chat.ok) return chat;
  const entry = chat.value.posts.get(edit.message_id ?? 0);
  if (!entry) return badRequest('message to edit not found');

  const { from, text, photo, document, forward_origin } = entry.message;
  const isOwn = from?.id === telegram.bot.id && !forward_origin;
  const hasContent = text !== undefined || photo !== undefined || document !== undefined;
  return isOwn && hasContent && !entry.locked ? done(entry) : badRequest("message can't be edited");
}

/** Puts new content and buttons in place of the old. Without `reply_markup` the buttons go; nothing new is refused. */
export function replaceContent(
  telegram: Telegram,
  entry: Post,
  edit: Edit,
  content: Partial<Message>,
): Outcome<Message> {
  const markup = edit.reply_markup;
  if (markup && markup.kind !== 'inline') return badRequest('inline keyboard expected');

  const { reply_markup: oldMarkup, ...old } = entry.message;
  const edited: Message = {
    ...withoutContent(old, content),
    ...content,
    ...(markup && { reply_markup: markup.markup }),
  };
  if (contentOf(edited) === contentOf({ ...old, ...(oldMarkup && { reply_markup: oldMarkup }) })) {
    return badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  const allowance = telegram.flood.take(entry.message.chat.id);
  if (!allowance.ok) return allowance;
  return done(revise(telegram, entry, edited, { byBot: true }));
}

/** New content takes the old out altogether, formatting included; buttons alone leave it. */
function withoutContent(message: Message, content: Partial<Message>): Message {
  if (Object.keys(content).length === 0) return message;
  const {
    text: _text,
    entities: _entities,
    caption: _caption,
    caption_entities: _formatting,
    ...rest
  } = message;
  if (!content.photo && !content.document) return rest;
  const { photo: _photo, document: _document, ...bare } = rest;
  return bare;
}

function contentOf({
  text,
  entities,
  photo,
  document,
  caption,
  caption_entities,
  reply_markup,
}: Message): string {
  const file = document?.file_id ?? photo?.map(({ file_id }) => file_id);
  return JSON.stringify([text, entities, file, caption, caption_entities, reply_markup]);
}
