import type { Source } from '#domain/source.ts';
import { answers } from './answers.ts';
import { appraisals } from './appraisals.ts';
import { auditTrail } from './audit.ts';
import { bytesOf } from './bytes-of.ts';
import { type Db, direct, fileOf, openClient } from './db.ts';
import { deliveries } from './deliveries.ts';
import { dialogues } from './dialogues.ts';
import { directives } from './directives.ts';
import { dossierQueue, dossiers } from './dossiers.ts';
import { dutyReplies } from './duty-replies.ts';
import { escalations } from './escalations.ts';
import { evidenceShelf } from './evidence.ts';
import { explanations } from './explanations.ts';
import { extensions } from './extensions.ts';
import { Prisma } from './generated/sqlite/client.ts';
import { handovers } from './handovers.ts';
import { inbox } from './inbox.ts';
import { hashesSpokenOf } from './kept-files.ts';
import { leaves } from './leaves.ts';
import { liveReports } from './live-reports.ts';
import { meetings } from './meetings.ts';
import { migrate } from './migrate.ts';
import { organisations } from './organisations.ts';
import { outbox } from './outbox.ts';
import { past } from './past.ts';
import { people } from './people.ts';
import { erasures } from './personal/erase-member.ts';
import { personalData } from './personal/personal-data.ts';
import { wipeErased } from './personal/wipe-erased.ts';
import { plans } from './plans.ts';
import { proposals } from './proposals.ts';
import { remarks } from './remarks.ts';
import { reportShelf } from './report-shelf.ts';
import { requirements } from './requirements.ts';
import { scores } from './scores.ts';
import { settings } from './settings.ts';
import { snoozes } from './snoozes.ts';
import { timeline } from './timeline.ts';
import { urges } from './urges.ts';
import { work } from './work.ts';

/** Tells out of which request something is written; null: of none. */
type Request = () => string | null;

/** What is put on the trail of a commune comes through `source`. */
const trailThrough = (db: Db, organisationId: number, source: Source | null) => ({
  audit: auditTrail(db, organisationId, source),
  erasures: erasures(db, organisationId, source),
});

/** All questions about one commune; what they read and write is bound to it. */
function communeStore(db: Db, organisationId: number, request: Request | undefined) {
  return {
    ...trailThrough(db, organisationId, null),
    organisationId,
    /**
     * Does `work` and takes back all that it wrote where `isKept` says no to what came of it. Only within a transaction;
     * what it gives must not be a question that is still to be asked.
     */
    attempt: <T>(work: () => Promise<T>, isKept: (outcome: T) => boolean): Promise<T> =>
      attempt(db, work, isKept),
    answers: answers(db, organisationId),
    appraisals: appraisals(db, organisationId),
    dialogues: dialogues(db, organisationId),
    directives: directives(db, organisationId),
    dutyReplies: dutyReplies(db, organisationId),
    dossiers: dossiers(db, organisationId),
    escalations: escalations(db, organisationId),
    evidence: evidenceShelf(db, organisationId),
    explanations: explanations(db, organisationId),
    extensions: extensions(db, organisationId),
    handovers: handovers(db, organisationId),
    leaves: leaves(db, organisationId),
    liveReports: liveReports(db, organisationId),
    meetings: meetings(db, organisationId),
    outbox: outbox(db, organisationId, request),
    past: past(db, organisationId),
    people: people(db, organisationId),
    personal: personalData(db, organisationId),
    plans: plans(db, organisationId),
    proposals: proposals(db, organisationId),
    remarks: remarks(db, organisationId),
    reports: reportShelf(db, organisationId),
    requirements: requirements(db, organisationId),
    scores: scores(db, organisationId),
    settings: settings(db, organisationId),
    snoozes: snoozes(db, organisationId),
    timeline: timeline(db, organisationId),
    urges: urges(db, organisationId),
    work: work(db, organisationId),
  };
}

/** Where `work` throws, the transaction is lost as a whole, and the savepoint with it. */
async function attempt<T>(db: Db, work: () => Promise<T>, isKept: (outcome: T) => boolean): Promise<T> {
  const { run } = direct(db);
  await run(Prisma.sql`SAVEPOINT attempt`);
  const outcome = await work();
  if (!isKept(outcome)) await run(Prisma.sql`ROLLBACK TO SAVEPOINT attempt`);
  await run(Prisma.sql`RELEASE SAVEPOINT attempt`);
  return outcome;
}

function questions(db: Db, request: Request | undefined) {
  let plain: CommuneStore | undefined;
  let last: { readonly of: CommuneStore; readonly source: Source; readonly store: CommuneStore } | undefined;
  // Asked for a dozen times in a turn, of one commune and through one source.
  function commune(organisationId: number, source: Source | null = null): CommuneStore {
    if (plain?.organisationId !== organisationId) plain = communeStore(db, organisationId, request);
    if (source === null) return plain;
    if (last?.of !== plain || last.source !== source)
      last = { of: plain, source, store: { ...plain, ...trailThrough(db, organisationId, source) } };
    return last.store;
  }
  return {
    deliveries: deliveries(db),
    dossierQueue: dossierQueue(db),
    inbox: inbox(db),
    organisations: organisations(db),
    commune,
  };
}

/** Everything a commune's rows can be asked. */
export type CommuneStore = ReturnType<typeof communeStore>;

/** The questions that belong to no commune, and the way to each commune's. */
export type StoreQuestions = ReturnType<typeof questions>;

/** A copy of the database, to be written to as one likes: it goes when it is closed. */
export interface StoreCopy extends StoreQuestions {
  close(): Promise<void>;
}

/** The open database. */
export interface Store extends StoreQuestions {
  /** Runs `work` in one transaction on a store of its own: all of it is kept, or none where it throws. */
  transaction<T>(work: (store: StoreQuestions) => Promise<T>): Promise<T>;
  /** True where the database answers and can be written to. */
  isAlive(): Promise<boolean>;
  /** Every file of the vault that a row of any commune speaks of, by its hash. */
  hashesSpokenOf(): Promise<Set<string>>;
  /**
   * Overwrites what erased names have left in the file, where there is anything to be overwritten. It rewrites the whole
   * file: everybody waits meanwhile.
   */
  wipeErased(now: Date): Promise<void>;
  close(): Promise<void>;
}

/**
 * Migrates and opens the SQLite database of `databaseUrl` (`file:./data/cchc.db`). What is put in the outbox is marked
 * with the `request` out of which it comes.
 */
export function openStore(databaseUrl: string, request?: Request): Store {
  const file = fileOf(databaseUrl);
  migrate(file);
  const { db, transaction, close } = openClient(file);
  return {
    ...questions(db, request),
    transaction: (run) => transaction((tx) => run(questions(tx, request))),
    hashesSpokenOf: () => hashesSpokenOf(db),
    isAlive: async () => {
      // Changes no row, but is let through only where rows may be changed.
      await db.organisation.updateMany({ where: { id: -1 }, data: { code: '' } });
      return true;
    },
    wipeErased: (now) => wipeErased(db, now),
    close,
  };
}

/**
 * Copies a database into memory as it stands at one moment. Whoever writes to it is not held up, and nothing of the copy
 * is ever on a disk.
 */
export function openCopy(databaseFile: string): StoreCopy {
  const { db, close } = openClient(bytesOf(databaseFile));
  return { ...questions(db, undefined), close };
}
