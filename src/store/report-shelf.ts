import { type Figures, readFigures } from '#domain/report/figures.ts';
import { type Db, toJson } from './db.ts';

/** Reports as they were given, so that the next one can say what has changed. */
export function reportShelf(db: Db, organisationId: number) {
  return {
    async keep(
      report: { planId: number; kind: string; period: string; figures: Figures; outboxId: number | null },
      at: Date,
    ): Promise<void> {
      const { figures, ...rest } = report;
      await db.reportSnapshot.create({ data: { organisationId, ...rest, figures: toJson(figures), at } });
    },

    /** The figures of a report as it was given; null where it was not. */
    async given(planId: number, kind: string, period: string): Promise<Figures | null> {
      const row = await db.reportSnapshot.findFirst({
        where: { organisationId, planId, kind, period },
        orderBy: { at: 'desc' },
      });
      return row && readFigures(row.figures);
    },

    /**
     * The newest report of a kind (null: of any) given before an instant about another period than `otherThan`; null
     * where there is none.
     */
    async previous(
      planId: number,
      { kind, otherThan, before }: { kind: string | null; otherThan: string; before: Date },
    ): Promise<{ at: Date; figures: Figures } | null> {
      const row = await db.reportSnapshot.findFirst({
        where: {
          organisationId,
          planId,
          ...(kind === null ? {} : { kind }),
          period: { not: otherThan },
          at: { lt: before },
        },
        orderBy: { at: 'desc' },
      });
      const figures = row && readFigures(row.figures);
      return figures ? { at: row.at, figures } : null;
    },
  };
}
