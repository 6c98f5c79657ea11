import type { ComponentChildren, JSX } from 'preact';
import type { MessageEntity } from '#sandbox/telegram/message-entity.ts';

/** What pressing something inside a text does. */
export interface TextActions {
  readonly onLink: (url: string) => void;
  readonly onCommand: (command: string) => void;
}

interface RichTextProps extends TextActions {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** A text with its formatting, as the Bot API describes it: stretches in UTF-16 units, one inside another. */
export function RichText({ text, entities, ...actions }: RichTextProps): JSX.Element {
  const outerFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return <>{stretch(text, outerFirst, { from: 0, to: text.length }, actions)}</>;
}

function stretch(
  text: string,
  entities: readonly MessageEntity[],
  { from, to }: { from: number; to: number },
  actions: TextActions,
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = from;
  entities.forEach((entity, index) => {
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) return;
    if (entity.offset > at) parts.push(text.slice(at, entity.offset));
    const inside = entities.slice(index + 1).filter(({ offset }) => offset < end);
    const children = stretch(text, inside, { from: entity.offset, to: end }, actions);
    parts.push(formatted(entity, { children, words: text.slice(entity.offset, end), actions }));
    at = end;
  });
  if (at < to) parts.push(text.slice(at, to));
  return parts;
}

interface Stretch {
  readonly children: ComponentChildren;
  readonly words: string;
  readonly actions: TextActions;
}

function formatted(entity: MessageEntity, { children, words, actions }: Stretch): ComponentChildren {
  switch (entity.type) {
    case 'bold':
      return <b>{children}</b>;
    case 'italic':
      return <i>{children}</i>;
    case 'underline':
      return <u>{children}</u>;
    case 'strikethrough':
      return <s>{children}</s>;
    case 'code':
      return <code>{children}</code>;
    case 'pre':
      return <pre>{children}</pre>;
    case 'blockquote':
    case 'expandable_blockquote':
      return <blockquote>{children}</blockquote>;
    case 'spoiler':
      return <span class="spoiler">{children}</span>;
    case 'text_link':
      return link(entity.url, children, actions);
    case 'url':
      return link(/^https?:/i.test(words) ? words : `https://${words}`, children, actions);
    case 'bot_command':
      return (
        <button type="button" class="in-text" onClick={() => actions.onCommand(words)}>
          {children}
        </button>
      );
    default:
      return children;
  }
}

function link(url: string, children: ComponentChildren, { onLink }: TextActions): JSX.Element {
  return (
    <button type="button" class="in-text" onClick={() => onLink(url)}>
      {children}
    </button>
  );
}
