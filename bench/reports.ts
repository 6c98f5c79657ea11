import path from 'node:path';
import { makePaper } from '#app/papers/paper.ts';
import { openDesk } from '#app/turn/desk.ts';
import { type House, openTurn } from '#app/turn/perform.ts';
import { NO_ORIGIN } from '#app/turn/turn.ts';
import { openTexts } from '#channels/texts.ts';
import { occurrencesOf } from '#domain/plan/occurrence.ts';
import { reportOf } from '#domain/report/report.ts';
import { makeDay } from '#domain/time/day.ts';
import { periodOf } from '#domain/time/period.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import { papers } from '#features/index.ts';
import { makeReport } from '#features/reports/make-report.ts';
import { summaryMessage } from '#features/reports/summary-message.ts';
import { openStore, type Store } from '#store/open.ts';
import { Database } from '#store/sqlite.ts';
import { openVault } from '#store/vault.ts';
import { bigPlan } from './big-plan.ts';
import { TIME_ZONE } from './fill.ts';
import { emptyFolder } from './folder.ts';
import { median, type Row } from './table.ts';

const YEAR = 2026;
const TODAY = makeDay(YEAR, 12, 20) ?? `${YEAR}-12-20`;
const NOW = new Date(Date.UTC(YEAR, 11, 20, 2));
const COMMUNES = 100;
const CRITERIA = 100;
const ROUNDS = 15;
const TEXT_MS = 200;
const PICTURE_MS = 500;
/** A criterion may cost so many times what it costs in the cheapest plan: growth by the square would be a hundred. */
const LINEAR = 3;
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000] as const;

/** A report's text for one commune among a hundred, and how the cost of a report grows with its criteria. */
export async function reports(): Promise<Row[]> {
  const { path: folder, databaseUrl: url } = emptyFolder();
  const store = openStore(url);
  for (let place = 1; place <= COMMUNES; place += 1) await fillCommune(store, place);
  await store.close();
  writeHistory(path.join(folder, 'cchc.db'));

  const open = openStore(url);
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const desk = openDesk({ vault: openVault(folder), log, inviteLink: () => null });
  const house: House = { timeZone: TIME_ZONE, clock: () => NOW, desk };
  const texts = openTexts('locales');
  const [commune] = await open.organisations.all();
  const organisationId = commune?.id ?? 0;
  const text = async (words: string): Promise<void> => {
    await open.transaction(async (tx) => {
      const actor = { kind: 'operator' as const, name: '' };
      const turn = await openTurn(house, tx, { organisationId, actor, origin: NO_ORIGIN, files: [] });
      const made = await makeReport(turn, words, { trend: words === 'trend' });
      if (!made.ok) throw new Error(made.reason);
      texts.render(summaryMessage(made.value), 'vi', 'html');
    });
  };
  const words = (key: string, args = {}) => texts.line({ key, args }, 'vi', 'plain');
  const picture = async (about: string): Promise<void> => {
    const order = { paper: 'report-picture', about };
    const made = await makePaper({ house, store: open, papers, words }, organisationId, order);
    if (!made.ok) throw new Error(made.reason);
  };
  const rows = [
    await timed('/baocao: text, as it stands now', TEXT_MS, () => text('')),
    await timed('/baocao 6/2026: text, as it stood on the evening', TEXT_MS, () => text('6/2026')),
    await timed('/baocao: picture', PICTURE_MS, () => picture('now')),
    await timed('/baocao 6/2026: picture', PICTURE_MS, () => picture('2026-06')),
  ];
  await open.close();
  return [...rows, ...growth()];
}

async function timed(what: string, mostMs: number, run: () => Promise<void>): Promise<Row> {
  await run();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  const busy = (user + system) / 1000 / ROUNDS;
  const ms = median(times);
  const target = { words: `< ${mostMs} ms`, met: ms < mostMs };
  return { what, figures: `median ${ms.toFixed(0)} ms, processor ${busy.toFixed(0)} ms each`, target };
}

/** The whole report in memory, for more and more criteria: what a criterion costs stays about the same. */
function growth(): Row[] {
  const options = { period: periodOf('year', TODAY), previous: null, dayOf: () => TODAY };
  const cost = (size: number) => {
    const plan = planOf(size);
    const times = [0, 1, 2].map(() => {
      const from = performance.now();
      reportOf(plan, TODAY, options);
      return performance.now() - from;
    });
    const ms = median(times);
    return { size, ms, each: (ms * 1000) / size };
  };
  // The first reports are reckoned by code that is not compiled yet.
  cost(10_000);
  const costs = SIZES.map(cost);
  const most = LINEAR * Math.min(...costs.map(({ each }) => each));
  return costs.map(({ size, ms, each }) => ({
    what: `a report of ${size.toLocaleString('en')} criteria`,
    figures: `${ms.toFixed(0).padStart(6)} ms, ${each.toFixed(1)} µs a criterion`,
    target: { words: `< ${most.toFixed(0)} µs each`, met: each < most },
  }));
}

async function fillCommune(store: Store, place: number): Promise<void> {
  const at = new Date(Date.UTC(YEAR, 0, 5, 2));
  const { id } = await store.organisations.create(String(place).padStart(5, '0'), `UBND xã ${place}`);
  await store.transaction(async (tx) => {
    const commune = tx.commune(id);
    const lead = await commune.people.add(
      { name: 'Trần Thị Lan', position: '', body: '', role: 'OFFICIAL' },
      at,
    );
    const { fields, criteria } = bigPlan(YEAR);
    const leaves = criteria.filter(({ isLeaf }) => isLeaf).slice(0, CRITERIA);
    const head = {
      year: YEAR,
      number: null,
      issuedOn: makeDay(YEAR, 1, 5) ?? null,
      title: '',
      sample: false,
    };
    const planId = await commune.plans.write(head, at);
    const ids = await commune.plans.addCriteria(planId, leaves.length, at);
    const placed = leaves.map((leaf, row) => ({ ...leaf, parentCode: null, criterionId: ids[row] ?? 0 }));
    const file = { fileName: 'kh.xlsx', fileHash: 'bench', importedById: null };
    await commune.plans.putInForce(planId, { ...file, fields, criteria: placed }, at);
    const monthly = occurrencesOf({ kind: 'recurring', every: 'month' }, YEAR);
    await commune.plans.addOccurrences(
      placed.flatMap(({ criterionId }) => monthly.map((each) => ({ ...each, criterionId }))),
    );
    const duty = { memberId: lead.id, kind: 'lead' as const };
    await commune.plans.addDuties(
      placed.map(({ criterionId }) => ({ ...duty, criterionId })),
      makeDay(YEAR, 1, 5) ?? TODAY,
      at,
    );
  });
}

/** Eleven months of answers for every criterion of every commune, straight into the file. */
function writeHistory(file: string): void {
  const db = new Database(file);
  db.exec(`
    INSERT INTO "ProgressEntry" ("organisationId", "occurrenceId", "dutyId", "actorId", "state", "percent", "note", "at")
    SELECT o."organisationId", o."id", d."id", d."memberId", 'done', 100, '', o."dueOn" || 'T02:00:00.000+00:00'
    FROM "Occurrence" o JOIN "Duty" d ON d."criterionId" = o."criterionId" WHERE o."dueOn" < '${TODAY}';
    INSERT INTO "Standing" ("organisationId", "occurrenceId", "dutyId", "entryId", "since", "closedOn")
    SELECT p."organisationId", p."occurrenceId", p."dutyId", p."id", p."at", substr(p."at", 1, 10)
    FROM "ProgressEntry" p;`);
  db.close();
}

function planOf(size: number): PlanWork {
  const { fields, criteria } = bigPlan(YEAR);
  const leaves = criteria.filter(({ isLeaf }) => isLeaf);
  return {
    planId: 1,
    year: YEAR,
    number: null,
    title: '',
    sample: false,
    trackedFrom: makeDay(YEAR, 1, 5) ?? TODAY,
    fields,
    criteria: Array.from({ length: size }, (_, at) => criterionOf(leaves[at % leaves.length], at)),
  };
}

function criterionOf(
  leaf: ReturnType<typeof bigPlan>['criteria'][number] | undefined,
  at: number,
): CriterionWork {
  if (!leaf) throw new Error('The plan has no criteria.');
  const assignee = {
    dutyId: at,
    memberId: at % 500,
    name: `Member ${at % 500}`,
    body: '',
    kind: 'lead' as const,
  };
  const { leads: _, supports: __, deadline, evidence, place, isLeaf, ...facts } = leaf;
  return {
    ...facts,
    id: at,
    requirements: [],
    evidenceAsked: [],
    leadText: '',
    assignees: [assignee],
    occurrences: occurrencesOf(deadline, YEAR).map(({ period, dueOn }, time) => ({
      id: at * 12 + time,
      criterionId: at,
      period,
      dueOn,
      originalDueOn: dueOn,
      state: 'in_progress',
      percent: at % 100,
      note: '',
      answers: [],
      since: NOW,
      doneOn: null,
      lastHeardAt: NOW,
      evidence: { submitted: 0, accepted: 0, returned: 0 },
    })),
    pieces: [],
    evidence: { submitted: 0, accepted: 0, returned: 0 },
    selfScore: null,
    appraisedScore: null,
  };
}

function nothing(): void {
  // A silent log.
}
