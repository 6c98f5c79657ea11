import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import type { Deadline } from '#domain/plan/deadline.ts';
import type { CriterionDraft, PlanDraft } from '#domain/plan/plan-draft.ts';
import { type Report, reportOf } from '#domain/report/report.ts';
import { directiveStanding } from '#domain/steering/directive.ts';
import type { DayOff } from '#domain/time/calendar.ts';
import { instantOf, localTime } from '#domain/time/clock.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { periodOf } from '#domain/time/period.ts';
import { PROGRESS_STATES } from '#domain/work/progress.ts';
import type { Assignee, CriterionWork, OccurrenceWork, PlanWork } from '#domain/work/work.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import type { HistoryClock } from '#store/plan-history.ts';
import { type Commune, openCommune } from '#test/support/commune.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const FIRST: Day = '2026-03-02';
const clock: HistoryClock = {
  dayOf: (at) => localTime(at, ZONE).day,
  endOf: (day) => instantOf(addDays(day, 1), 0, 0, ZONE),
};

const LAN = 'Trần Thị Lan';
const MINH = 'Lê Quang Minh';

type Sketch = { code: string; leads?: string[]; supports?: string[]; deadline?: Deadline; max?: number };

const on = (...days: Day[]): Deadline => ({ kind: 'fixed', days });
const MONTHLY: Deadline = { kind: 'recurring', every: 'month', dueDay: 15 };

const START: readonly Sketch[] = [
  { code: '1.1', leads: [LAN], deadline: on('2026-03-10') },
  { code: '1.2', leads: [LAN, MINH], supports: ['Nguyễn Thị Loan'], deadline: MONTHLY },
  { code: '2.1', leads: [MINH], deadline: on('2026-03-20', '2026-06-20'), max: 2 },
  { code: '2.2', leads: [LAN], deadline: { kind: 'none' } },
];

/** Plans that come later in the year: deadlines, points and people change, criteria go, come and come back. */
const LATER: readonly (readonly Sketch[])[] = [
  [
    { code: '1.1', leads: [MINH], deadline: on('2026-04-15'), max: 3 },
    { code: '1.2', leads: [LAN], deadline: MONTHLY },
    { code: '2.1', leads: [MINH], deadline: on('2026-03-25', '2026-06-20') },
    { code: '3.1', leads: [LAN], deadline: on('2026-05-30') },
  ],
  [
    { code: '1.1', leads: [LAN], deadline: on('2026-03-30') },
    { code: '1.2', leads: [LAN, MINH], deadline: { kind: 'recurring', every: 'quarter' } },
    { code: '2.2', leads: [LAN], deadline: on('2026-07-01') },
  ],
  START,
];

function draftOf(sketches: readonly Sketch[]): PlanDraft {
  const criteria = sketches.map(
    ({ code, leads = [], supports = [], deadline = { kind: 'none' }, max = 1 }, row): CriterionDraft => ({
      code,
      parentCode: null,
      fieldCode: code.slice(0, 1),
      name: `Criterion ${code}`,
      maxPoints: max,
      baselinePoints: null,
      lostPoints: null,
      track: 'maintain',
      scoredBy: 'unit',
      scoring: null,
      cause: '',
      remedy: '',
      leads,
      supports,
      deadline,
      deadlineText: '',
      evidence: ['Báo cáo'],
      place: { sheet: '1', row },
    }),
  );
  const codes = [...new Set(criteria.map(({ fieldCode }) => fieldCode))];
  return {
    number: '15/KH-UBND',
    issuedOn: FIRST,
    year: 2026,
    title: 'Kế hoạch CCHC',
    fields: codes.map((code) => ({ code, name: `Field ${code}`, maxPoints: null })),
    criteria,
    faults: [],
    warnings: [],
    ignoredColumns: [],
  };
}

async function adopt({ store, house, commune }: Commune, sketches: readonly Sketch[]): Promise<void> {
  await store.transaction(async (tx) => {
    const by = { kind: 'operator' as const, name: '' };
    const wish = { organisationId: commune.organisationId, actor: by, origin: NO_ORIGIN, files: [] };
    const turn = await openTurn(house, tx, wish);
    const draft = draftOf(sketches);
    await adoptPlan(
      turn,
      { draft, year: 2026, fileName: 'kh.xlsx', fileHash: 'a' },
      { by, addPeople: false },
    );
  });
}

async function planOn({ commune }: Commune, day: Day): Promise<PlanWork> {
  const head = await commune.plans.ofYear(2026);
  if (!head) throw new Error('no plan');
  return commune.work.plan(head, day);
}

const WITH_A_PIECE = ['decide', 'withdraw', 'replace', 'bind', 'loosen', 'describe', 'name', 'move'] as const;
const OF_THE_UNIT = ['rename', 'change role', 'turn a day', 'head', 'aim', 'name the unit'] as const;
const OF_DIRECTIVES = [
  'direct',
  'acknowledge',
  'report done',
  'reopen',
  'end',
  'move on',
  'come back',
] as const;
const WITH_A_PART = ['extend', 'ask more', 'ask otherwise', 'ask no more', 'hand over', 'weigh'] as const;

/** The report of a plan's month as it stands on a day. */
function reportOn(plan: PlanWork, day: Day): Report {
  return reportOf(plan, day, { period: periodOf('month', day), previous: null, dayOf: clock.dayOf });
}

/** Something that happens on a day; the numbers choose among what is there. */
type Deed =
  | { do: 'say'; which: number; state: (typeof PROGRESS_STATES)[number]; percent: number }
  | { do: 'undo'; which: number }
  | { do: 'score'; which: number; points: number | null }
  | { do: 'send'; which: number; whole: boolean }
  | { do: (typeof WITH_A_PIECE)[number]; which: number; other: number }
  | { do: (typeof WITH_A_PART)[number]; which: number; other: number }
  | { do: (typeof OF_THE_UNIT)[number]; which: number; other: number }
  | { do: (typeof OF_DIRECTIVES)[number]; which: number; other: number }
  | { do: 'adopt'; which: number };

async function perform(commune: Commune, day: Day, deed: Deed): Promise<void> {
  const { work, scores, evidence } = commune.commune;
  const now = commune.house.clock();
  if (deed.do === 'adopt') return adopt(commune, LATER[deed.which % LATER.length] ?? START);
  if (isOneOf(OF_THE_UNIT, deed)) return changeUnit(commune, deed, now);
  const parts = (await planOn(commune, day)).criteria.flatMap((criterion) =>
    criterion.occurrences.flatMap((occurrence) =>
      criterion.assignees.map((assignee) => ({ criterion, occurrence, assignee })),
    ),
  );
  const part = parts[deed.which % parts.length];
  if (!part) return;
  const key = {
    occurrenceId: part.occurrence.id,
    dutyId: part.assignee.dutyId,
    actorId: part.assignee.memberId,
  };
  switch (deed.do) {
    case 'say': {
      await work.record(
        { ...key, state: deed.state, percent: deed.percent, note: `${day}` },
        now,
        clock.dayOf,
      );
      return;
    }
    case 'undo': {
      const [last] = await work.latestOf(part.assignee.memberId);
      if (!last) return;
      const { occurrenceId, dutyId, actorId } = last;
      const back = { occurrenceId, dutyId, actorId, state: 'not_started' as const, percent: 0, note: '' };
      await work.record({ ...back, undoesId: last.id }, now, clock.dayOf);
      return;
    }
    case 'score': {
      const score = {
        criterionId: part.criterion.id,
        actorId: key.actorId,
        kind: 'self' as const,
        reason: '',
      };
      await scores.give({ ...score, points: deed.points }, now);
      return;
    }
    case 'extend': {
      const fromOn = part.occurrence.dueOn;
      if (fromOn === null) return;
      const wantedOn = addDays(fromOn, 1 + (deed.other % 40));
      const { occurrenceId, actorId } = key;
      const wish = { occurrenceId, askedById: actorId, forId: actorId, fromOn, wantedOn, reason: '' };
      const id = await commune.commune.extensions.ask(wish, now);
      await commune.commune.extensions.grant(id, wantedOn, key.actorId, now);
      return;
    }
    case 'ask more': {
      const more = {
        criterionId: part.criterion.id,
        text: `Ảnh ${day}`,
        kind: null,
        count: 1,
        eachPeriod: true,
      };
      await commune.commune.requirements.add([more], true, now);
      return;
    }
    case 'ask otherwise':
    case 'ask no more': {
      const asked = part.criterion.requirements[deed.other % part.criterion.requirements.length];
      if (!asked) return;
      if (deed.do === 'ask no more') return commune.commune.requirements.end([asked.id], now);
      const { id, kind, count, eachPeriod } = asked;
      const text = `Biên bản ${day}`;
      await commune.commune.requirements.change(
        { id, kind, count: count + 1, eachPeriod: !eachPeriod, text, own: true },
        now,
      );
      return;
    }
    case 'hand over': {
      const { dutyId: succeedsId, kind } = part.assignee;
      const heirs = (await commune.commune.people.all()).filter(
        ({ id }) => !part.criterion.assignees.some(({ memberId }) => memberId === id),
      );
      const heir = heirs[deed.other % heirs.length];
      if (!heir) return;
      await commune.commune.plans.endDuties([succeedsId], day);
      const duty = { criterionId: part.criterion.id, memberId: heir.id, kind, succeedsId };
      await commune.commune.plans.addDuties([duty], day, now);
      return;
    }
    case 'weigh': {
      const score = (await scores.standing([part.criterion.id])).get(part.criterion.id);
      if (!score || score.decision) return;
      const confirmed = deed.other % 2 === 0;
      await scores.decide({ scoreId: score.id, actorId: key.actorId, confirmed, reason: '' }, now);
      return;
    }
    case 'send': {
      const file = { sha256: `${day}${deed.which}`, size: 1, mime: 'image/jpeg' };
      const rest = { originalName: 'a.jpg', caption: '', sentById: key.actorId, batch: null };
      const id = await evidence.add({ file, ...rest }, now);
      await evidence.link(id, part.criterion.id, deed.whole ? null : part.occurrence.id, now);
      return;
    }
    default:
      if (isOneOf(OF_DIRECTIVES, deed))
        return steer(commune, deed, { ...key, criterionId: part.criterion.id }, now);
      return changePiece(commune, deed, part, now);
  }
}

function isOneOf<K extends string>(
  kinds: readonly K[],
  deed: Deed,
): deed is Deed & { readonly do: K; readonly which: number; readonly other: number } {
  return kinds.some((kind) => kind === deed.do);
}

/** Something of the unit itself changes: its people, its calendar, what its papers are headed with. */
async function changeUnit(
  { commune, store }: Commune,
  {
    do: what,
    which,
    other,
  }: { readonly do: (typeof OF_THE_UNIT)[number]; readonly which: number; readonly other: number },
  now: Date,
): Promise<void> {
  const { people, settings } = commune;
  const members = await people.all();
  const member = members[which % members.length];
  switch (what) {
    case 'rename':
      return member && people.rename(member.id, { name: `Lan ${other}`, position: `post ${other}` }, now);
    case 'change role':
      return member && people.changeRole(member.id, other % 2 === 0 ? 'CHAIRMAN' : 'OFFICIAL', now);
    case 'turn a day': {
      const day = addDays(FIRST, which);
      const active = other % 3 > 0;
      return settings.setDayOff(
        { day, kind: other % 2 === 0 ? 'off' : 'workday', status: 'commune', name: '', active },
        now,
      );
    }
    case 'head':
      return settings.set(
        'letterhead',
        { ...(await settings.all()).letterhead, signer: `Signer ${other}` },
        now,
      );
    case 'aim':
      return settings.set('targetPoints', other % 5 === 0 ? null : other, now);
    case 'name the unit':
      await store.organisations.update(commune.organisationId, { name: `UBND ${other}` }, now);
  }
}

/** A directive is given, or something becomes of one. */
async function steer(
  { commune: { directives } }: Commune,
  {
    do: what,
    which,
    other,
  }: { readonly do: (typeof OF_DIRECTIVES)[number]; readonly which: number; readonly other: number },
  { actorId, criterionId }: { readonly actorId: number; readonly criterionId: number },
  now: Date,
): Promise<void> {
  if (what === 'direct') {
    const id = await directives.give({ criterionId, fromId: actorId, text: `Do ${other}`, dueOn: null }, now);
    return directives.address(id, actorId, null);
  }
  const open = await directives.open();
  const one = open[which % open.length];
  const [addressed] = one?.receipts ?? [];
  if (!one) return;
  const memberId = addressed?.memberId ?? one.past[0]?.memberId ?? actorId;
  switch (what) {
    case 'acknowledge':
    case 'report done': {
      await directives.note(one.id, memberId, what === 'acknowledge' ? 'acknowledgedAt' : 'reportedAt', now);
      return;
    }
    case 'reopen':
      return directives.reopen(one.id, now);
    case 'end': {
      await directives.end(one.id, 'done', actorId, now);
      return;
    }
    case 'move on':
      return directives.release(one.id, [memberId], now);
    case 'come back':
      return addressed
        ? undefined
        : directives.addressLater(one.id, memberId, { outboxId: null, at: now, reportedAt: null }, now);
  }
}

/** What a report tells beside its figures: how the unit is called and set, its days off, what was directed. */
async function aroundThe({ commune, store }: Commune) {
  const { people, settings, directives } = commune;
  const all = await store.organisations.all();
  const [chairman] = await people.withRole('CHAIRMAN');
  const { letterhead, targetPoints } = await settings.all();
  return {
    unit: {
      organisation: all.find(({ id }) => id === commune.organisationId)?.name,
      chairman: chairman?.name ?? null,
      letterhead,
    },
    target: targetPoints,
    daysOff: activeOf(await settings.daysOff()),
    directives: (await directives.open()).map(shownOf),
  };
}

function activeOf(days: readonly DayOff[]): string[] {
  return days
    .filter(({ active }) => active)
    .map(({ day, kind }) => `${day} ${kind}`)
    .sort();
}

/** What a list of directives shows of one. */
function shownOf(directive: DirectiveRow) {
  const { id, from, text, at, receipts, past } = directive;
  const names = (some: readonly { readonly member: string }[]) => some.map(({ member }) => member);
  return {
    id,
    from,
    text,
    at,
    to: names(receipts),
    before: names(past),
    standing: directiveStanding(directive),
  };
}

/** Something becomes of a piece that was sent before. */
async function changePiece(
  { commune: { evidence } }: Commune,
  deed: Extract<Deed, { do: (typeof WITH_A_PIECE)[number] }>,
  part: {
    readonly criterion: CriterionWork;
    readonly occurrence: OccurrenceWork;
    readonly assignee: Assignee;
  },
  now: Date,
): Promise<void> {
  const pieces = await evidence.of((await evidence.files()).length > 0 ? [part.criterion.id] : []);
  const link = pieces[deed.other % pieces.length];
  if (!link) return;
  const { evidence: piece, criterionId } = link;
  const older = pieces.find(({ evidence: { id } }) => id < piece.id)?.evidence.id;
  switch (deed.do) {
    case 'decide': {
      const verdict = deed.other % 2 === 0 ? 'accepted' : 'returned';
      return evidence.decide(
        { evidenceId: piece.id, actorId: part.assignee.memberId, verdict, reason: '' },
        now,
      );
    }
    case 'withdraw':
      return piece.state === 'accepted' ? undefined : evidence.setState(piece.id, 'withdrawn', now);
    case 'replace':
      return evidence.replace(piece.id, older ?? null, now);
    case 'bind':
      return older === undefined ? undefined : evidence.bind([older], piece.id, now);
    case 'loosen': {
      const pages = await evidence.pagesOf(piece.id);
      return evidence.bind(
        pages.map(({ id }) => id),
        null,
        now,
      );
    }
    case 'describe':
      return evidence.describe(piece.id, { ...NOTHING_TOLD, kind: 'report' }, now);
    case 'name': {
      const [asked] = part.criterion.requirements;
      return evidence.setRequirement({ evidenceId: piece.id, criterionId }, asked?.id ?? null, now);
    }
    case 'move': {
      await evidence.unlink([piece.id], now);
      return evidence.link(piece.id, criterionId, part.occurrence.id, now);
    }
  }
}

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      which: fc.nat({ max: 60 }),
      state: fc.constantFrom(...PROGRESS_STATES),
      percent: fc.nat({ max: 100 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat({ max: 60 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('score' as const),
      which: fc.nat({ max: 60 }),
      points: fc.constantFrom(0, 0.5, 1, null),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      which: fc.nat({ max: 60 }),
      whole: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(...WITH_A_PIECE),
      which: fc.nat({ max: 60 }),
      other: fc.nat({ max: 9 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(...WITH_A_PART),
      which: fc.nat({ max: 60 }),
      other: fc.nat({ max: 99 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(...OF_THE_UNIT, ...OF_DIRECTIVES),
      which: fc.nat({ max: 60 }),
      other: fc.nat({ max: 99 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('adopt' as const), which: fc.nat({ max: 2 }) }) },
);

test('every evening can be told again later as it was that evening', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyDeed, { maxLength: 6 }), { minLength: 3, maxLength: 8 }),
      async (days) => {
        const commune = await openCommune({ today: FIRST });
        await adopt(commune, START);
        const evenings: { plan: PlanWork; around: Awaited<ReturnType<typeof aroundThe>> }[] = [];
        for (const [place, deeds] of days.entries()) {
          const day = addDays(FIRST, place * 9);
          for (const [hour, deed] of deeds.entries()) {
            commune.at(day, 8 + hour);
            await perform(commune, day, deed);
          }
          evenings.push({ plan: await planOn(commune, day), around: await aroundThe(commune) });
        }

        const head = await commune.commune.plans.ofYear(2026);
        if (!head) throw new Error('no plan');
        const history = await commune.commune.work.history(head, clock);
        const { past } = commune.commune;
        for (const [place, { plan: evening, around }] of evenings.entries()) {
          const day = addDays(FIRST, place * 9);
          const told = history.asOf(day);
          expect(told).toEqual(evening);
          expect(reportOn(told, day)).toEqual(reportOn(evening, day));
          const over = clock.endOf(day);
          expect({
            unit: await past.unit(over),
            target: await past.target(over),
            daysOff: activeOf(history.daysOffOn(day)),
            directives: (await past.directives(over, over)).map(shownOf),
          }).toEqual(around);
        }
      },
    ),
    {
      numRuns: 6,
      examples: [
        // An extension is granted, then a plan of later names a day beyond it.
        [[[{ do: 'extend', which: 0, other: 0 }], [], [], [{ do: 'adopt', which: 0 }]]],
        [
          [
            [{ do: 'extend', which: 0, other: 0 }],
            [],
            [{ do: 'adopt', which: 0 }],
            [{ do: 'adopt', which: 1 }],
          ],
        ],
        [[[{ do: 'extend', which: 0, other: 39 }], [{ do: 'adopt', which: 1 }], [{ do: 'adopt', which: 2 }]]],
      ],
    },
  );
});

test('before the plan was put in force, its first version stands as nobody had said anything', async () => {
  const commune = await openCommune({ today: '2026-04-10' });
  await adopt(commune, START);
  await perform(commune, '2026-04-10', { do: 'say', which: 0, state: 'done', percent: 100 });

  const head = await commune.commune.plans.ofYear(2026);
  if (!head) throw new Error('no plan');
  const history = await commune.commune.work.history(head, clock);

  expect(history.knownFrom).toBe('2026-04-10');
  const march = history.asOf('2026-03-31');
  expect(march.criteria.map(({ code }) => code)).toEqual(['1.1', '1.2', '2.1', '2.2']);
  expect(march.criteria.flatMap(({ occurrences }) => occurrences.map(({ state }) => state))).not.toContain(
    'done',
  );
  expect(history.asOf('2026-04-10').criteria[0]?.occurrences[0]).toMatchObject({
    state: 'done',
    doneOn: '2026-04-10',
  });
});
