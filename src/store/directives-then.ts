import type { Db } from './db.ts';
import {
  type DirectiveFacts,
  type DirectiveRow,
  type Part,
  partedDirective,
  readDirectives,
} from './directive-rows.ts';
import { type formersOf, formersSince } from './former.ts';

/**
 * The directives that had been given by an instant and had not ended, oldest first, as far as their leads had brought
 * them; with the names people bore at `named`.
 */
export async function directivesThen(
  db: Db,
  organisationId: number,
  until: Date,
  named: Date,
): Promise<DirectiveRow[]> {
  // One that is given in the evening goes out in the morning: it is there once its message is written.
  const given = [{ at: { lt: until } }, { receipts: { some: { outbox: { createdAt: { lt: until } } } } }];
  const open = { AND: [{ OR: given }, { OR: [{ ending: null }, { endedAt: { gte: until } }] }] };
  const rows = await readDirectives(db, organisationId, open);
  if (rows.length === 0) return [];
  const receipts = await formersSince(db, organisationId, ['receipt'], until);
  const ids = rows.flatMap(({ fromId, parts }) => [fromId, ...parts.map(({ memberId }) => memberId)]);
  const called = await namesThen(db, organisationId, [...new Set(ids)], named);
  return rows
    .map((row) => ({
      ...row,
      from: called(row.fromId),
      ending: null,
      endedAt: null,
      endedBy: null,
      parts: row.parts
        .flatMap((part) => partThen(part, row, receipts, until))
        .map((part) => ({ ...part, member: called(part.memberId) })),
    }))
    .map(partedDirective);
}

/** How far a lead had come; nothing where they had not been told yet. */
function partThen(part: Part, directive: DirectiveFacts, formers: Receipts, until: Date): Part[] {
  const then = formers.receipt(part, until);
  // Whoever came back to lead it has a new message; that there was one before is told by the note.
  const writtenAt = then === part ? part.writtenAt : null;
  if ((writtenAt ?? then.at ?? directive.at) >= until) return [];
  const before = (at: Date | null) => (at !== null && at < until ? at : null);
  return [
    {
      ...then,
      movedAt: before(then.movedAt),
      acknowledgedAt: before(then.acknowledgedAt),
      talkAskedAt: before(then.talkAskedAt),
      talk: before(then.talkAskedAt) ? then.talk : '',
      reportedAt: before(then.reportedAt),
      remindedAt: before(then.remindedAt),
      silenceToldAt: before(then.silenceToldAt),
    },
  ];
}

type Receipts = ReturnType<typeof formersOf>;

/** What some members were called at an instant. */
async function namesThen(db: Db, organisationId: number, ids: readonly number[], at: Date) {
  const members = await db.member.findMany({
    where: { organisationId, id: { in: [...ids] } },
    select: { id: true, name: true, position: true, role: true },
  });
  const formers = await formersSince(db, organisationId, ['member'], at);
  const names = new Map(members.map((member) => [member.id, formers.member(member, at).name]));
  return (id: number) => names.get(id) ?? '';
}
