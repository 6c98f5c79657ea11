import type { Db } from './db.ts';

/** What a supervisor remarked on a criterion, with what was answered to it, oldest first. */
export interface RemarkRow {
  readonly id: number;
  readonly criterionId: number;
  readonly authorId: number;
  readonly author: string;
  readonly text: string;
  readonly at: Date;
  readonly answers: readonly { readonly author: string; readonly text: string; readonly at: Date }[];
}

/** Remarks and their answers; rows are only ever added. */
export function remarks(db: Db, organisationId: number) {
  const find = async (where: object): Promise<RemarkRow[]> => {
    const rows = await db.remark.findMany({
      where: { organisationId, answersId: null, ...where },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        criterionId: true,
        authorId: true,
        text: true,
        at: true,
        author: { select: { name: true } },
        answeredBy: {
          orderBy: { id: 'asc' },
          select: { text: true, at: true, author: { select: { name: true } } },
        },
      },
    });
    return rows.map(({ author, answeredBy, ...row }) => ({
      ...row,
      author: author.name,
      answers: answeredBy.map((answer) => ({ ...answer, author: answer.author.name })),
    }));
  };

  return {
    /** Writes a remark down, or the answer to one. Gives its id. */
    async leave(
      remark: { criterionId: number; authorId: number; text: string; answersId?: number },
      at: Date,
    ): Promise<number> {
      const row = await db.remark.create({ data: { organisationId, ...remark, at }, select: { id: true } });
      return row.id;
    },

    byId: async (id: number): Promise<RemarkRow | null> => (await find({ id }))[0] ?? null,

    /** Every remark on a criterion, oldest first. */
    of: (criterionId: number): Promise<RemarkRow[]> => find({ criterionId }),

    /** Every remark of a member, oldest first. */
    by: (authorId: number): Promise<RemarkRow[]> => find({ authorId }),

    /** Remarks nobody has answered, oldest first. */
    unanswered: (): Promise<RemarkRow[]> => find({ answeredBy: { none: {} } }),
  };
}
