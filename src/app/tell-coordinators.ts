import type { CommuneStore } from '#store/open.ts';
import { type Message, message, type Say } from './message.ts';

/** Something the coordinators should know, once. */
export interface News {
  /** Says which event it is about: the same event is told once. */
  readonly key: string;
  readonly lines: readonly Say[];
  readonly choices?: Message['choices'];
  readonly about?: readonly string[];
  /** A member it is about, who needs not be told. */
  readonly aboutMemberId?: number;
}

/** Tells every coordinator who can be reached, without a sound. Gives how many there were. */
export async function tellCoordinators(store: CommuneStore, news: News, now: Date): Promise<number> {
  const about = news.about ?? [];
  const words = message(news.lines, { choices: news.choices ?? [], about, place: 'new' });
  const recipients = (await store.people.recipients('COORDINATOR')).filter(
    ({ memberId }) => memberId !== news.aboutMemberId,
  );
  for (const recipient of recipients) {
    const key = `${news.key}:${recipient.memberId}`;
    await store.outbox.post({ key, kind: 'notice', ...recipient, message: words, about, silent: true }, now);
  }
  return recipients.length;
}
