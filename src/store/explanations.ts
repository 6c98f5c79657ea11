import type { ExplanationWindow } from '#domain/score/explanation.ts';
import type { Db } from './db.ts';
import { storedDay } from './stored-day.ts';

const SHOWN = {
  id: true,
  criterionId: true,
  dueOn: true,
  openedAt: true,
  closedAt: true,
  score: { select: { points: true, reason: true } },
  explanations: {
    orderBy: { id: 'asc' },
    select: { agrees: true, text: true, at: true, author: { select: { name: true } } },
  },
} as const;

/** The times given to explain appraised points, and what was explained within them. */
export function explanations(db: Db, organisationId: number) {
  const windowsOf = async (where: object): Promise<ExplanationWindow[]> => {
    const rows = await db.explanationWindow.findMany({
      where: { organisationId, ...where },
      orderBy: { id: 'asc' },
      select: SHOWN,
    });
    return rows.map(({ score, explanations: answers, dueOn, ...row }) => ({
      ...row,
      points: score.points ?? 0,
      note: score.reason,
      dueOn: storedDay(dueOn),
      answers: answers.map(({ author, ...answer }) => ({ ...answer, by: author.name })),
    }));
  };

  return {
    /** Gives time to explain an appraised score. */
    async open(window: { criterionId: number; scoreId: number; dueOn: string }, at: Date): Promise<number> {
      const row = await db.explanationWindow.create({ data: { organisationId, ...window, openedAt: at } });
      return row.id;
    },

    /** Those that are open, oldest first. */
    opened: () => windowsOf({ closedAt: null }),

    /** All there ever were of a criterion, oldest first. */
    of: (criterionId: number) => windowsOf({ criterionId }),

    byId: async (id: number): Promise<ExplanationWindow | null> => (await windowsOf({ id }))[0] ?? null,

    /** Writes down what was explained, or that the points are agreed to. */
    async answer(
      answer: { windowId: number; authorId: number; agrees: boolean; text: string },
      at: Date,
    ): Promise<void> {
      await db.explanation.create({ data: { organisationId, ...answer, at } });
    },

    /** Ends some of them. */
    async close(ids: readonly number[], at: Date): Promise<void> {
      await db.explanationWindow.updateMany({
        where: { organisationId, id: { in: [...ids] }, closedAt: null },
        data: { closedAt: at },
      });
    },
  };
}
