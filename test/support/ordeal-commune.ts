import type { Day } from '#domain/time/day.ts';
import { openStore } from '#store/open.ts';

/** Somebody with an account who leads one criterion. */
export interface Official {
  readonly userId: number;
  readonly name: string;
  readonly code: string;
}

const FOUNDED_AT = new Date('2026-01-05T02:00:00Z');
const FIRST_USER_ID = 600_000_001;

/**
 * Fills an empty database: officials who are to be reminded of something soon, and others whose work is due far off, who
 * talk. Each leads one criterion.
 */
export async function fillForOrdeal(
  databaseUrl: string,
  { reminded, talking, due, later }: { reminded: number; talking: number; due: Day; later: Day },
): Promise<{ readonly reminded: readonly Official[]; readonly talking: readonly Official[] }> {
  const store = openStore(databaseUrl);
  const { id } = await store.organisations.create('00001', 'UBND xã Minh Sơn');
  const officials = Array.from({ length: reminded + talking }, (_, at) => ({
    userId: FIRST_USER_ID + at,
    name: `Cán bộ ${at + 1}`,
    code: `1.${at + 1}`,
  }));
  await store.transaction(async (tx) => {
    const { people, plans } = tx.commune(id);
    const memberIds: number[] = [];
    for (const { userId, name } of officials) {
      const member = { name, position: 'Công chức', body: '', role: 'OFFICIAL' as const };
      const { id: memberId } = await people.add(member, FOUNDED_AT);
      const account = {
        channel: 'telegram',
        userId: String(userId),
        chatId: String(userId),
        displayName: name,
      };
      await people.link(memberId, account, FOUNDED_AT);
      memberIds.push(memberId);
    }
    const head = { year: 2026, number: '01/KH-UBND', issuedOn: null, title: 'Kế hoạch', sample: false };
    const planId = await plans.write(head, FOUNDED_AT);
    const ids = await plans.addCriteria(planId, officials.length, FOUNDED_AT);
    const dueOf = (at: number) => (at < reminded ? due : later);
    const criteria = officials.map(({ code }, at) => ({
      code,
      parentCode: null,
      fieldCode: '1',
      name: `Báo cáo số ${at + 1}`,
      maxPoints: 1,
      baselinePoints: 1,
      lostPoints: null,
      track: 'maintain' as const,
      scoredBy: 'unit' as const,
      scoring: null,
      cause: '',
      remedy: '',
      leads: [],
      supports: [],
      deadline: { kind: 'fixed' as const, days: [dueOf(at)] },
      deadlineText: '',
      evidence: [],
      place: { sheet: 'Phụ lục 1', row: at + 1 },
      isLeaf: true,
      criterionId: ids[at] ?? 0,
    }));
    const fields = [{ code: '1', name: 'Lĩnh vực 1', maxPoints: null }];
    const file = { fileName: 'ke-hoach.xlsx', fileHash: 'ordeal', importedById: null };
    await plans.putInForce(planId, { ...file, fields, criteria }, FOUNDED_AT);
    await plans.addOccurrences(
      ids.map((criterionId, at) => ({ criterionId, period: 'once', dueOn: dueOf(at) })),
    );
    const duties = ids.map((criterionId, at) => ({
      criterionId,
      memberId: memberIds[at] ?? 0,
      kind: 'lead' as const,
    }));
    await plans.addDuties(duties, '2026-01-05', FOUNDED_AT);
  });
  await store.close();
  return { reminded: officials.slice(0, reminded), talking: officials.slice(reminded) };
}
