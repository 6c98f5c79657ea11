import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watch } from './line.ts';
import { summaryOf } from './summary.ts';
import type { Table } from './table.ts';
import { t } from './words.ts';

/** Tells those who cannot see it what the bot has just said, and on whose phone. */
export function Announcer({ table }: { table: Table }): JSX.Element {
  const [said, say] = useState('');
  useEffect(
    () =>
      watch((event) => {
        if (event?.kind !== 'post' || !event.shown.message.from?.is_bot) return;
        const seat = table.seats.find(({ chatId }) => chatId === event.chatId);
        if (seat) say(t('announcer.said', { name: seat.name, words: summaryOf(event.shown.message) }));
      }),
    [table.seats],
  );
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
