import { useState } from 'preact/hooks';
import { recall, remember } from './memory.ts';
import type { Table } from './table.ts';

type Marks = Readonly<Record<string, number>>;

const isMarks = (value: unknown): value is Marks =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((mark) => typeof mark === 'number');

/** How many messages of each chat nobody has looked at yet, and the way to say that somebody has. */
export function useReading(table: Table): {
  unread: ReadonlyMap<number, number>;
  read: (chatId: number, messageId: number) => void;
} {
  const key = `read:${table.scene}`;
  const [held, hold] = useState<{ key: string; marks: Marks }>({ key: '', marks: {} });
  const marks = held.key === key ? held.marks : (recall(key, isMarks) ?? {});
  const unread = new Map(
    [...table.chats.values()].map(({ chatId, posts }) => {
      const mark = marks[chatId] ?? 0;
      const fresh = posts.filter(({ message }) => message.message_id > mark && message.from?.is_bot);
      return [chatId, fresh.length] as const;
    }),
  );
  return {
    unread,
    read(chatId, messageId) {
      // Several phones may be read in one go: each adds to what stands then.
      hold((before) => {
        const then = before.key === key ? before.marks : marks;
        if ((then[chatId] ?? 0) >= messageId) return before;
        const next = { ...then, [chatId]: messageId };
        remember(key, next);
        return { key, marks: next };
      });
    },
  };
}
