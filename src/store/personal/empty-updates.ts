import { z } from 'zod';
import type { Db } from '#store/db.ts';
import { Prisma } from '#store/generated/sqlite/client.ts';
import type { NameFinder } from './name-finder.ts';
import { holds } from './rewrite-texts.ts';

/** A person to be forgotten: where they wrote from, and the names that tell them apart; null where others share them. */
export interface Forgotten {
  readonly seats: readonly { readonly channel: string; readonly userId: string; readonly chatId: string }[];
  readonly finder: NameFinder | null;
}

const updateRow = z.object({ id: z.coerce.number(), payload: z.string() });

/**
 * Empties what somebody wrote, and of what others wrote to the same commune whatever has their account or their name.
 * Updates that were dealt with are read by nobody; theirs that wait are no longer to be heard.
 */
export async function emptyUpdates(
  db: Db,
  organisationId: number,
  { seats, finder }: Forgotten,
  at: Date,
): Promise<void> {
  for (const { channel, chatId, userId } of seats) {
    const own = { channel, lane: chatId };
    await db.inbox.updateMany({ where: { ...own, doneAt: null }, data: { doneAt: at, outcome: 'erased' } });
    await db.inbox.updateMany({ where: own, data: { payload: {}, lane: null } });
    const mayName = Prisma.sql`"channel" = ${channel} AND instr(CAST("payload" AS TEXT), ${userId}) > 0`;
    await emptyWhere(mayName, (payload) => hasId(payload, userId));
  }
  if (finder)
    await emptyWhere(holds('payload', finder.likes), (payload) =>
      textsIn(payload).some((text) => finder.replace(text, '') !== text),
    );

  /** Text that is alike only tells which are worth reading: digits stand in other numbers, letters in other words. */
  async function emptyWhere(alike: Prisma.Sql, isMeant: (payload: unknown) => boolean): Promise<void> {
    const rows = await db.$queryRaw<unknown[]>(
      Prisma.sql`SELECT "id", CAST("payload" AS TEXT) AS "payload" FROM "Inbox"
        WHERE "doneAt" IS NOT NULL AND (${alike}) AND (${ofCommune(organisationId)})`,
    );
    for (const { id, payload } of rows.map((each) => updateRow.parse(each)))
      if (isMeant(JSON.parse(payload))) await db.inbox.update({ where: { id }, data: { payload: {} } });
  }
}

/** Updates from chats of a commune, or of none: what was written to another commune is not this one's to empty. */
function ofCommune(organisationId: number): Prisma.Sql {
  const chats = Prisma.sql`SELECT "channel", "chatId", "organisationId" FROM "Account"
    UNION ALL SELECT "channel", "chatId", "organisationId" FROM "Group"`;
  const lane = Prisma.sql`("channel", "lane")`;
  return Prisma.sql`"lane" IS NULL
    OR ${lane} IN (SELECT "channel", "chatId" FROM (${chats}) WHERE "organisationId" = ${organisationId})
    OR ${lane} NOT IN (SELECT "channel", "chatId" FROM (${chats}))`;
}

/** Whether somebody has an id anywhere in a payload: as who wrote it, or was answered or named in it. */
function hasId(value: unknown, userId: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) =>
      ((key === 'id' || key === 'user_id') && String(inner) === userId) || hasId(inner, userId),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
