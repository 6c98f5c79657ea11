import type { Db } from './db.ts';

/** What is done once for a day or an occasion: a slot is taken in the transaction that does it, and stays taken. */
export function jobSlots(db: Db, organisationId: number) {
  const taken = (slot: string) =>
    db.jobRun.findUnique({ where: { organisationId_slot: { organisationId, slot } } });

  return {
    /** Whether a scheduled job's slot was free; it is taken now. */
    async takeSlot(slot: string, at: Date): Promise<boolean> {
      if (await taken(slot)) return false;
      await db.jobRun.create({ data: { organisationId, slot, at } });
      return true;
    },

    /** The newest slot of a job: `remind:2026-06-10`; of those before a slot where one is named. */
    latestSlot: async (job: string, before?: string): Promise<string | null> =>
      (
        await db.jobRun.findFirst({
          where: { organisationId, slot: { startsWith: `${job}:`, ...(before ? { lt: before } : {}) } },
          orderBy: { slot: 'desc' },
          select: { slot: true },
        })
      )?.slot ?? null,

    /** Whether a scheduled job's slot has been taken. */
    hasSlot: async (slot: string): Promise<boolean> => (await taken(slot)) !== null,

    /** When a slot was taken; null where it was not. */
    slotTakenAt: async (slot: string): Promise<Date | null> => (await taken(slot))?.at ?? null,
  };
}
