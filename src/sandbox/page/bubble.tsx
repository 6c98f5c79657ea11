import type { JSX } from 'preact';
import type { Shown } from '#sandbox/front/view.ts';
import type { Document, Message } from '#sandbox/telegram/objects.ts';
import { type ButtonActions, Buttons } from './buttons.tsx';
import { Icon } from './icon.tsx';
import { RichText, type TextActions } from './rich-text.tsx';
import { fileUrl, largest, summaryOf } from './summary.ts';
import type { Times } from './times.ts';
import { t } from './words.ts';

/** What can be done with a message. */
export interface BubbleActions extends TextActions, ButtonActions {
  readonly onReply: (message: Message) => void;
  readonly onNod: (message: Message) => void;
  readonly onAmend: (message: Message) => void;
  readonly onRemove: (message: Message) => void;
  readonly onZoom: (photo: Message) => void;
  readonly onShow: (messageId: number) => void;
}

export interface BubbleProps {
  /** One message, or those of one album. */
  readonly posts: readonly [Shown, ...Shown[]];
  readonly isOwn: boolean;
  /** Who wrote it, where several might have. */
  readonly author: string | null;
  readonly times: Times;
  readonly actions: BubbleActions;
}

/** A message, or an album as one: who, to what, pictures and files, words, time, and the buttons under it. */
export function Bubble({ posts, isOwn, author, times, actions }: BubbleProps): JSX.Element {
  const [{ message, pinned, reaction }] = posts;
  const messages = posts.map((post) => post.message);
  const worded = messages.find(({ text, caption }) => text ?? caption) ?? message;
  const last = posts[posts.length - 1]?.message ?? message;
  const photos = messages.filter(({ photo }) => photo);
  return (
    <li class={`post ${isOwn ? 'own' : 'theirs'}`} data-message={message.message_id}>
      <div class="bubble">
        {author !== null && <p class="author">{author}</p>}
        {message.forward_origin && <p class="forwarded">{t('post.forwarded')}</p>}
        {message.reply_to_message && <Quote of={message.reply_to_message} onShow={actions.onShow} />}
        {photos.length > 0 && (
          <div class={`photos of-${Math.min(photos.length, 4)}`}>
            {photos.map((each) => (
              <Photo key={each.message_id} message={each} onZoom={actions.onZoom} />
            ))}
          </div>
        )}
        {messages.map(({ document, message_id }) => document && <File key={message_id} file={document} />)}
        <Words message={worded} actions={actions} />
        <p class="foot">
          {pinned && <Icon name="pin" label={t('post.pinned')} />}
          {reaction.map(({ emoji }) => (
            <span key={emoji} class="reaction">
              {emoji}
            </span>
          ))}
          {last.edit_date !== undefined && <span>{t('post.edited')}</span>}
          <time dateTime={new Date(last.date * 1000).toISOString()}>
            {times.clock(new Date(last.date * 1000))}
          </time>
        </p>
      </div>
      {last.reply_markup && (
        <Buttons message={last} rows={last.reply_markup.inline_keyboard} actions={actions} />
      )}
      <Tools message={message} isOwn={isOwn} actions={actions} />
    </li>
  );
}

function Words({ message, actions }: { message: Message; actions: BubbleActions }): JSX.Element | null {
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  const entities = message.entities ?? message.caption_entities ?? [];
  return (
    <div class="words">
      <RichText text={text} entities={entities} {...actions} />
    </div>
  );
}

function Quote({ of, onShow }: { of: Message; onShow: (messageId: number) => void }): JSX.Element {
  return (
    <button type="button" class="quote" onClick={() => onShow(of.message_id)}>
      <b>{of.from?.first_name}</b>
      <span>{summaryOf(of)}</span>
    </button>
  );
}

function Photo({ message, onZoom }: { message: Message; onZoom: (photo: Message) => void }): JSX.Element {
  const size = largest(message.photo ?? []);
  return (
    <button type="button" class="photo" onClick={() => onZoom(message)}>
      <img
        src={size ? fileUrl(size.file_id) : ''}
        width={size?.width}
        height={size?.height}
        alt={t('post.picture', { caption: message.caption ?? '' })}
      />
    </button>
  );
}

function File({ file }: { file: Document }): JSX.Element {
  const name = file.file_name ?? t('post.file');
  return (
    <a class="file" href={fileUrl(file.file_id)} download={name}>
      <span class="kind" aria-hidden="true">
        {/\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? '?'}
      </span>
      <span class="about">
        <b>{name}</b>
        <small>{sizeOf(file.file_size ?? 0)}</small>
      </span>
    </a>
  );
}

function Tools({
  message,
  isOwn,
  actions,
}: {
  message: Message;
  isOwn: boolean;
  actions: BubbleActions;
}): JSX.Element {
  const about = { words: summaryOf(message).slice(0, 40) };
  return (
    <div class="tools">
      <button type="button" onClick={() => actions.onReply(message)}>
        <Icon name="reply" label={t('post.reply', about)} />
      </button>
      {!isOwn && (
        <button type="button" aria-label={t('post.nod', about)} onClick={() => actions.onNod(message)}>
          👍
        </button>
      )}
      {isOwn && (
        <>
          <button type="button" onClick={() => actions.onAmend(message)}>
            <Icon name="edit" label={t('post.amend', about)} />
          </button>
          <button type="button" onClick={() => actions.onRemove(message)}>
            <Icon name="bin" label={t('post.remove', about)} />
          </button>
        </>
      )}
    </div>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / (1024 * 1024), 'MB'];
  return `${size.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} ${unit}`;
}
