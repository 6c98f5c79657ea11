import { z } from 'zod';
import { type Source, sourceSchema } from '#domain/source.ts';
import { fold } from '#domain/text/fold.ts';
import { auditTrail, type Deed } from '#store/audit.ts';
import { ERASURE } from '#store/audit-redactions.ts';
import type { Db } from '#store/db.ts';
import { renameFormer } from '#store/former.ts';
import { emptyUpdates } from './empty-updates.ts';
import { nameFinder, tellsApart } from './name-finder.ts';
import { type Rewriting, rewriteTexts } from './rewrite-texts.ts';

/** Who is to be erased, and by whom. */
export interface Erasure {
  readonly memberId: number;
  readonly pseudonym: string;
  readonly by: Pick<Deed, 'actorId' | 'actorName'>;
}

interface Seat {
  readonly channel: string;
  readonly userId: string;
  readonly chatId: string;
  readonly displayName: string;
}

/** What they wrote to the bot goes with them; that a deed came in words, and when, stays. */
function withoutWords(source: unknown): unknown {
  const said = sourceSchema.safeParse(source);
  return said.success ? { ...said.data, words: '' } : source;
}

const renamed = z.object({ from: z.object({ name: z.string() }) });

/** Takes a person out of the commune's records. */
export function erasures(db: Db, organisationId: number, source: Source | null = null) {
  return {
    /** Whether another member has the name, or it is no more than one word: it then stays in texts of others. */
    isShared: async (memberId: number): Promise<boolean> => (await namesOf(memberId)).isShared,

    /**
     * Puts a pseudonym in the place of a member's name wherever it is kept, the trail included, and lets go of their
     * accounts and of what they and the bot wrote to each other. What they reported, sent and decided stays under the
     * pseudonym. The trail tells that it was done. Cannot be undone.
     */
    async erase({ memberId, pseudonym, by }: Erasure, at: Date): Promise<void> {
      const seats = await seatsOf(memberId);
      const { names, isShared } = await namesOf(memberId);
      const finder = nameFinder([
        ...names,
        ...seats.map(({ displayName }) => displayName).filter(tellsApart),
      ]);
      const rewriting = { memberId, finder, pseudonym, isShared };
      await forgetChats(memberId, seats, at);
      await emptyMessages(seats);
      await emptyUpdates(db, organisationId, { seats, finder: isShared ? null : finder }, at);
      await db.member.update({
        where: { id: memberId },
        data: { name: pseudonym, nameKey: fold(pseudonym), erasedAt: at },
      });
      await renameFormer(db, organisationId, memberId, pseudonym);
      await rewriteTexts(db, organisationId, rewriting);
      await rewriteTrail(rewriting, seats, by, at);
    },
  };

  /** What a member is and was called, and whether that is enough to know them by. */
  async function namesOf(memberId: number): Promise<{ names: string[]; isShared: boolean }> {
    const { name } = await db.member.findFirstOrThrow({ where: { organisationId, id: memberId } });
    const renamings = await db.auditEntry.findMany({
      where: { organisationId, subject: `member:${memberId}`, action: 'member-renamed' },
      select: { details: true },
    });
    const former = renamings.flatMap(({ details }) => {
      const before = renamed.safeParse(details);
      return before.success ? [before.data.from.name] : [];
    });
    const names = [...new Set([name, ...former])];
    const namesakes = await db.member.count({
      where: { organisationId, id: { not: memberId }, nameKey: { in: names.map(fold) } },
    });
    return { names, isShared: namesakes > 0 || !names.every(tellsApart) };
  }

  /** Where a member wrote from, what by now is another's left out. */
  async function seatsOf(memberId: number): Promise<Seat[]> {
    const accounts = await db.account.findMany({
      where: { organisationId, memberId },
      select: { channel: true, userId: true, chatId: true, displayName: true },
    });
    const others = await db.account.findMany({
      where: { unlinkedAt: null, memberId: { not: memberId } },
      select: { channel: true, userId: true },
    });
    return accounts.filter(
      ({ channel, userId }) => !others.some((other) => other.channel === channel && other.userId === userId),
    );
  }

  async function forgetChats(memberId: number, seats: readonly Seat[], at: Date): Promise<void> {
    for (const { channel, userId } of seats)
      await db.dialogue.deleteMany({ where: { organisationId, channel, userId } });
    await db.account.deleteMany({ where: { organisationId, memberId } });
    const ordered = { organisationId, memberId };
    await db.dossierExport.updateMany({
      where: { ...ordered, state: 'ordered' },
      data: { state: 'failed', endedAt: at },
    });
    await db.dossierExport.updateMany({ where: ordered, data: { chatId: '' } });
  }

  /** That something was sent, and when, stays: it is the proof that they were told. What was said in groups is theirs. */
  async function emptyMessages(seats: readonly Seat[]): Promise<void> {
    const emptied = {
      message: {},
      chatId: '',
      messageId: null,
      supersedes: null,
      replyTo: null,
      thread: null,
      lastError: null,
    };
    for (const { channel, chatId } of seats) {
      await db.outbox.updateMany({
        where: { organisationId, channel, chatId, state: { in: ['pending', 'sending'] } },
        data: { state: 'cancelled' },
      });
      await db.outbox.updateMany({ where: { organisationId, channel, chatId }, data: emptied });
    }
  }

  async function rewriteTrail(
    { memberId, finder, pseudonym, isShared }: Rewriting,
    seats: readonly Seat[],
    by: Erasure['by'],
    at: Date,
  ): Promise<void> {
    const accounts = new Set(seats.map(({ channel, userId }) => `account:${channel}:${userId}`));
    const isTheirs = ({ actorId, subject }: { actorId: number | null; subject: string }) =>
      actorId === memberId || subject === `member:${memberId}`;
    const hide = (text: string) => finder.replace(text, pseudonym);
    const audit = auditTrail(db, organisationId, source);
    await audit.redact(
      (entry) => {
        if (accounts.has(entry.subject)) return { ...entry, subject: 'account:erased' };
        if (isShared && !isTheirs(entry)) return entry;
        const actorName = entry.actorId === memberId ? pseudonym : hide(entry.actorName);
        const details: unknown = JSON.parse(hide(JSON.stringify(entry.details)));
        const said = entry.actorId === memberId ? withoutWords(entry.source) : entry.source;
        const after: unknown = JSON.parse(hide(JSON.stringify(said)));
        return { ...entry, actorName, subject: hide(entry.subject), details, source: after };
      },
      { ...by, action: ERASURE, subject: `member:${memberId}` },
      at,
    );
  }
}
