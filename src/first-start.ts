import type { Log } from '#app/log.ts';
import { type Say, say } from '#app/message.ts';
import { localTime } from '#domain/time/clock.ts';
import { firstCoordinator, type StillInvited } from '#features/members/first-coordinator.ts';
import type { Invitation } from '#features/members/invite-member.ts';
import type { Program } from './program.ts';

/** Lets go of the accounts and groups of a rehearsal: with a token they are nobody's. */
export async function endRehearsal(program: Program, log: Log): Promise<void> {
  const { store, house } = program;
  for (const { id, name } of await store.organisations.all()) {
    const rehearsed = await store.transaction(async (tx) => {
      const { settings, people } = tx.commune(id);
      if (!(await settings.all()).rehearsed) return false;
      await people.forgetChats(house.clock());
      await settings.set('rehearsed', false, house.clock());
      return true;
    });
    if (rehearsed)
      log.warn(
        { name },
        'this commune is the sample of a rehearsal; use an empty DATABASE_URL for a real one',
      );
  }
}

/**
 * While nobody coordinates yet: a one-time link and code for the first coordinator, in the log and nowhere else; at a
 * start after that, how to get another where it was lost.
 */
export async function inviteFirstCoordinator(program: Program, locale: 'vi' | 'en', log: Log): Promise<void> {
  const { store, house, texts } = program;
  for (const { id } of await store.organisations.all()) {
    const name = texts.line(say('first-coordinator-name'), locale, 'plain');
    const invitation = await firstCoordinator(store, id, { desk: house.desk, now: house.clock(), name });
    if (!invitation) continue;
    log.info({}, texts.line(lineOf(invitation, house.timeZone), locale, 'plain'));
  }
}

function lineOf(invitation: Invitation | StillInvited, timeZone: string): Say {
  const dayOf = (at: Date) => localTime(at, timeZone).day;
  if ('until' in invitation) {
    const { memberId, until } = invitation;
    return say('first-coordinator-awaited', { id: String(memberId), day: dayOf(until) });
  }
  const { code, link, expiresAt } = invitation;
  return say('first-coordinator-invited', { code, link: link ?? 'none', day: dayOf(expiresAt) });
}
