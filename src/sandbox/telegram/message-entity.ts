import type { User } from './members.ts';

interface Span {
  /** In UTF-16 code units, like `length`. */
  offset: number;
  length: number;
}

interface PlainEntity extends Span {
  type:
    | 'mention'
    | 'hashtag'
    | 'cashtag'
    | 'bot_command'
    | 'url'
    | 'email'
    | 'phone_number'
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
    | 'spoiler'
    | 'blockquote'
    | 'expandable_blockquote'
    | 'code';
}
interface PreEntity extends Span {
  type: 'pre';
  language?: string;
}
interface LinkEntity extends Span {
  type: 'text_link';
  url: string;
}
interface TextMentionEntity extends Span {
  type: 'text_mention';
  user: User;
}
interface CustomEmojiEntity extends Span {
  type: 'custom_emoji';
  custom_emoji_id: string;
}

/** Formatting or meaning of a stretch of text. */
export type MessageEntity = PlainEntity | PreEntity | LinkEntity | TextMentionEntity | CustomEmojiEntity;
