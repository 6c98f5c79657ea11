import { type Message, message, type Say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';

/** Something the coordinators should know, once. */
export interface News {
  /** Says which event it is about: the same event is told once. */
  readonly key: string;
  readonly lines: readonly Say[];
  readonly choices?: Message['choices'];
  /** A member it is about, who needs not be told. */
  readonly aboutMemberId?: number;
}

/** Tells every coordinator who can be reached, without a sound. */
export async function tellCoordinators({ store, now }: Turn, news: News): Promise<void> {
  const words = message(news.lines, { choices: news.choices ?? [], place: 'new' });
  for (const recipient of await store.people.recipients('COORDINATOR')) {
    if (recipient.memberId === news.aboutMemberId) continue;
    const key = `${news.key}:${recipient.memberId}`;
    await store.outbox.post(
      { key, kind: 'notice', ...recipient, message: words, about: [], silent: true },
      now,
    );
  }
}
