import type { Chat, User } from './members.ts';

/** The reactions that everybody may use. */
export const REACTIONS = [
  ...(['👍', '👎', '❤', '🔥', '🥰', '👏', '😁', '🤔', '🤯', '😱', '🤬', '😢', '🎉', '🤩', '🤮'] as const),
  ...(['💩', '🙏', '👌', '🕊', '🤡', '🥱', '🥴', '😍', '🐳', '❤‍🔥', '🌚', '🌭', '💯', '🤣', '⚡'] as const),
  ...(['🍌', '🏆', '💔', '🤨', '😐', '🍓', '🍾', '💋', '🖕', '😈', '😴', '😭', '🤓', '👻', '👨‍💻'] as const),
  ...(['👀', '🎃', '🙈', '😇', '😨', '🤝', '✍', '🤗', '🫡', '🎅', '🎄', '☃', '💅', '🤪', '🗿'] as const),
  ...(['🆒', '💘', '🙉', '🦄', '😘', '💊', '🙊', '😎', '👾', '🤷‍♂', '🤷', '🤷‍♀', '😡'] as const),
] as const;

/** One of `REACTIONS`. */
export type ReactionEmoji = (typeof REACTIONS)[number];

export interface ReactionType {
  type: 'emoji';
  emoji: ReactionEmoji;
}

export interface MessageReactionUpdated {
  chat: Chat;
  message_id: number;
  user: User;
  date: number;
  old_reaction: ReactionType[];
  new_reaction: ReactionType[];
}
