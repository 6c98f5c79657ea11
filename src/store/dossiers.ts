import type { Db } from './db.ts';

/** A dossier that somebody waits for. */
export interface OrderedDossier {
  readonly id: number;
  readonly organisationId: number;
  readonly year: number;
  readonly memberId: number;
  readonly channel: string;
  readonly chatId: string;
  /** How often it was begun before. */
  readonly attempts: number;
}

/** Dossiers that were asked for in the commune. */
export function dossiers(db: Db, organisationId: number) {
  const setting = (id: number, data: Parameters<Db['dossierExport']['updateMany']>[0]['data']) =>
    db.dossierExport.updateMany({ where: { id, organisationId }, data });
  return {
    /** Asks for one; gives its id. */
    async order(
      wish: Pick<OrderedDossier, 'year' | 'memberId' | 'channel' | 'chatId'>,
      orderedAt: Date,
    ): Promise<number> {
      const row = await db.dossierExport.create({
        data: { organisationId, ...wish, state: 'ordered', orderedAt },
        select: { id: true },
      });
      return row.id;
    },

    /** The one that waits or is being made; null where none is. */
    underWay: () =>
      db.dossierExport.findFirst({
        where: { organisationId, state: 'ordered' },
        select: { id: true, year: true },
      }),

    async begin(id: number): Promise<void> {
      await setting(id, { attempts: { increment: 1 } });
    },

    /** It was laid aside through no fault of its own. */
    async layAside(id: number): Promise<void> {
      await setting(id, { attempts: { decrement: 1 } });
    },

    async end(id: number, state: 'made' | 'failed', endedAt: Date): Promise<void> {
      await setting(id, { state, endedAt });
    },

    /** Those whose files still stand on the disk, newest first. */
    kept: () =>
      db.dossierExport.findMany({
        where: { organisationId, state: 'made', sweptAt: null },
        orderBy: { id: 'desc' },
        select: { id: true, endedAt: true },
      }),

    async sweep(id: number, sweptAt: Date): Promise<void> {
      await setting(id, { sweptAt });
    },
  };
}

/**
 * The dossiers of all communes as they are made: of those that failed least the one that has waited longest, so that none
 * stands in the way of the others; null where none waits.
 */
export function dossierQueue(db: Db) {
  return {
    next: (): Promise<OrderedDossier | null> =>
      db.dossierExport.findFirst({
        where: { state: 'ordered' },
        orderBy: [{ attempts: 'asc' }, { id: 'asc' }],
      }),
  };
}
