import type { Log } from '#app/log.ts';
import { say } from '#app/message.ts';
import { firstCoordinator } from '#features/members/first-coordinator.ts';
import type { Program } from './program.ts';

/**
 * On the first start, while nobody coordinates yet: a one-time link and code for the first coordinator, in the log and
 * nowhere else.
 */
export async function inviteFirstCoordinator(program: Program, locale: 'vi' | 'en', log: Log): Promise<void> {
  const { store, house, texts } = program;
  for (const { id } of await store.organisations.all()) {
    const name = texts.line(say('first-coordinator-name'), locale, 'plain');
    const invitation = await firstCoordinator(store, id, { desk: house.desk, now: house.clock(), name });
    if (!invitation) continue;
    const { code, link, expiresAt } = invitation;
    const args = { code, link: link ?? 'none', day: expiresAt.toISOString().slice(0, 10) };
    log.info({}, texts.line(say('first-coordinator-invited', args), locale, 'plain'));
  }
}
