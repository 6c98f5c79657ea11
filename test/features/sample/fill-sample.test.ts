import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import { openTexts } from '#channels/texts.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { Day } from '#domain/time/day.ts';
import { standingOf } from '#domain/work/standing.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { makeReport } from '#features/reports/make-report.ts';
import { summaryMessage } from '#features/reports/summary-message.ts';
import { fillSample } from '#features/sample/fill-sample.ts';
import { samplePlan } from '#features/sample/sample-files.ts';
import { openCommune } from '#test/support/commune.ts';

/** A phone of 6.1 inches in Telegram's own letters. */
const LETTERS_IN_A_LINE = 44;
const LINES_OF_A_SCREEN = 33;

test('the sample plan is read without a single remark and adds up to a hundred points', async () => {
  const { draft } = await samplePlan(2026);

  expect(draft.faults).toEqual([]);
  expect(draft.warnings).toEqual([]);
  expect(draft).toMatchObject({ year: 2026, number: '12/KH-UBND', issuedOn: '2026-01-20' });
  expect(draft.fields).toHaveLength(7);
  const parents = new Set(draft.criteria.map(({ parentCode }) => parentCode));
  const leaves = draft.criteria.filter(({ code }) => !parents.has(code));
  expect(leaves.filter(({ track }) => track === 'maintain')).toHaveLength(40);
  expect(leaves.filter(({ track }) => track === 'remedy')).toHaveLength(22);
  expect(sumPoints(leaves.map(({ maxPoints }) => maxPoints))).toBe(100);
  expect(sumPoints(leaves.map(({ lostPoints }) => lostPoints))).toBe(11);
  expect(new Set(leaves.map(({ scoring }) => scoring?.rule?.kind))).toEqual(
    new Set(['yes_no', 'steps', 'proportional', 'deduction', undefined]),
  );
});

test('filled in, it is a commune of its own, marked as a sample, in the middle of its year', async () => {
  const { filled, plan, commune, store } = await filledOn('2026-11-20');

  expect(filled.members).toBe(8);
  expect((await store.organisations.all()).at(-1)).toMatchObject({
    code: 'MAU-0002',
    name: 'UBND xã Minh Sơn (mẫu)',
  });
  expect(plan).toMatchObject({ sample: true, trackedFrom: '2026-01-20' });
  expect(plan.criteria.every(({ assignees }) => assignees.some(({ kind }) => kind === 'lead'))).toBe(true);
  const stateOf = (code: string) => {
    const criterion = plan.criteria.find((each) => each.code === code);
    if (!criterion) throw new Error(`no ${code}`);
    return standingOf(criterion, '2026-11-20', plan.trackedFrom);
  };
  expect(stateOf('1.1.1').state).toBe('confirmed');
  expect(stateOf('6.1.1')).toMatchObject({ state: 'blocked', percent: 60 });
  const ofInitiatives = plan.criteria.find(({ code }) => code === '1.5')?.occurrences[0]?.answers;
  const held = ofInitiatives?.filter(({ state }) => state === 'blocked').map(({ note }) => note);
  expect(held).toEqual(Array(2).fill(expect.stringContaining('chờ Hội đồng')));
  expect(stateOf('7.3.1').state).toBe('done');
  expect(stateOf('1.2.2')).toMatchObject({ overdueCount: 0 });
  expect(stateOf('1.4.2')).toMatchObject({ overdueCount: 1 });
  expect(await commune.audit.firstFault()).toBeNull();
});

test('nobody confirms their own work, and nothing is said on a day off or in time to come', async () => {
  const { plan, commune, house } = await filledOn('2026-11-20');

  for (const criterion of plan.criteria) {
    const leads = criterion.assignees.filter(({ kind }) => kind === 'lead').map(({ memberId }) => memberId);
    for (const entry of await commune.work.historyOf(criterion.id, 100)) {
      if (entry.state === 'confirmed') expect(leads).not.toContain(entry.actorId);
      else expect(leads).toContain(entry.actorId);
      expect(entry.at.getTime()).toBeLessThanOrEqual(house.clock().getTime());
      expect([0, 6]).not.toContain(entry.at.getUTCDay());
    }
  }
});

test('early in the year only what was said until then is there', async () => {
  const { plan, filled } = await filledOn('2026-03-02');

  const answered = plan.criteria.filter(({ occurrences }) =>
    occurrences.some(({ lastHeardAt }) => lastHeardAt),
  );
  expect(answered.map(({ code }) => code)).toContain('1.1.1');
  expect(answered.map(({ code }) => code)).not.toContain('6.1.1');
  expect(filled.entries).toBeGreaterThan(10);
});

test.each<Day>(['2026-02-27', '2026-06-17', '2026-09-30', '2026-11-26', '2026-12-31'])(
  'the report of %s fits one screen of a phone',
  async (today) => {
    const { store, house, filled } = await filledOn(today);
    const { message } = await store.transaction(async (tx) => {
      const turn = await openTurn(house, tx, {
        organisationId: filled.organisationId,
        actor: { kind: 'guest' },
        origin: NO_ORIGIN,
        files: [],
      });
      const made = await makeReport(turn, 'thang');
      if (!made.ok) throw new Error(made.reason);
      return { message: summaryMessage(made.value) };
    });

    const text = openTexts('locales').render(message, 'vi', 'plain').text;
    const shown = text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil([...line].length / LETTERS_IN_A_LINE)));
    expect(shown.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(LINES_OF_A_SCREEN);
  },
);

async function filledOn(today: Day) {
  const { store, house } = await openCommune({ today });
  const filled = await fillSample(store, house, { year: 2026, adoptPlan });
  const commune = store.commune(filled.organisationId);
  const plan = await store.transaction(async (tx) => {
    const turn = await openTurn(house, tx, {
      organisationId: filled.organisationId,
      actor: { kind: 'guest' },
      origin: NO_ORIGIN,
      files: [],
    });
    const head = await turn.store.plans.ofYear(2026);
    if (!head) throw new Error('no plan');
    return turn.store.work.plan(head, today);
  });
  return { filled, plan, commune, store, house };
}
