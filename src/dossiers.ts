import path from 'node:path';
import { reasonOf } from '#app/fault.ts';
import type { Log } from '#app/log.ts';
import { privateChatOf } from '#app/telling/private-chat.ts';
import type { House } from '#app/turn/perform.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Words } from '#documents/words.ts';
import { type Dossier, missingIn, piecesOf } from '#domain/evidence/dossier.ts';
import type { Freight } from '#domain/evidence/dossier-parts.ts';
import { mayUse } from '#domain/people/words.ts';
import {
  type DossierPlace,
  failedMessage,
  keyOfFiles,
  type MadeArchive,
  madeMessage,
  postArchive,
  postDossier,
  progressMessage,
} from '#features/dossier/dossier-messages.ts';
import { gatherDossier } from '#features/dossier/gather-dossier.ts';
import { type MadeArchives, makeArchives } from '#features/dossier/make-archives.ts';
import { orderDossier } from '#features/dossier/order-dossier.ts';
import { recordDossier } from '#features/dossier/record-dossier.ts';
import type { OrderedDossier } from '#store/dossiers.ts';
import type { Exports } from '#store/exports.ts';
import type { Store } from '#store/open.ts';

/** What the making of dossiers works with. */
export interface DossierParts {
  readonly store: Store;
  readonly house: Pick<House, 'clock' | 'desk'>;
  readonly exports: Exports;
  readonly words: Words;
  readonly log: Log;
  /** What can be sent of a file, and of how many. */
  readonly freight: Freight;
  /** Does something in a transaction of a commune. */
  readonly inTurn: <T>(organisationId: number, work: (turn: Turn) => Promise<T>) => Promise<T>;
  /** Something was put in the outbox. */
  readonly wakeDelivery: () => void;
}

/** The making of dossiers, under way. */
export interface Dossiers {
  /** Looks whether one waits. */
  look(): void;
  /** The same, at no cost where none was asked for in a chat since the last one was made. */
  wake(): void;
  /** Resolves when none is being made and none waits. */
  idle(): Promise<void>;
  /** Lays aside what is in hand, to be begun anew at the next start. */
  stop(): Promise<void>;
}

/** How often one is begun before it is given up. */
const TRIES = 3;
const PROGRESS_EVERY_MS = 5_000;
/** Exports whose files stay on the disk, of each commune. */
const KEPT = 2;

class Stopping extends Error {}
/** Whoever asked can be written to no more: nobody is left to have it. */
class NobodyWaits extends Error {}

/**
 * Makes the dossiers that were asked for, one after the other and beside everything else, and sends them. Whatever ends
 * the process meanwhile, the order stands in the database until its files are whole and their messages in the outbox;
 * then both are written down in one transaction.
 */
export function keepDossiers(parts: DossierParts): Dossiers {
  const { store, house, exports, log, inTurn } = parts;
  const { orders } = house.desk;
  let running: Promise<void> | null = null;
  let stopped = false;

  /** Makes one; false where nothing more is to be begun for now. */
  const make = async (order: OrderedDossier): Promise<boolean> => {
    const { id, organisationId, attempts } = order;
    // In a turn of its own: what fails below must not take the count back, or it would be begun for ever.
    await inTurn(organisationId, (turn) => turn.store.dossiers.begin(id));
    try {
      // Begun so often and never ended: the process went down with it each time.
      if (attempts >= TRIES) throw new Error(`Begun ${attempts} times and never ended.`);
      await carryOut(parts, order, () => stopped);
    } catch (error) {
      if (error instanceof Stopping) {
        await inTurn(organisationId, (turn) => turn.store.dossiers.layAside(id));
        return false;
      }
      if (error instanceof NobodyWaits) {
        await inTurn(organisationId, (turn) => turn.store.dossiers.end(id, 'failed', turn.now));
        await exports.drop(String(id));
        return true;
      }
      log.error({ id, error: reasonOf(error) }, 'a dossier could not be made');
      if (attempts + 1 >= TRIES) await inTurn(organisationId, (turn) => giveUp(turn, order));
      parts.wakeDelivery();
      return false;
    }
    parts.wakeDelivery();
    await inTurn(organisationId, (turn) => dropOld(turn, exports)).catch((error: unknown) =>
      log.error({ error: reasonOf(error) }, 'old dossiers could not be removed yet'),
    );
    return true;
  };
  const run = async (): Promise<void> => {
    await exports.sweep();
    for (let next = await store.dossierQueue.next(); next; next = await store.dossierQueue.next()) {
      if (stopped) return;
      orders.dossiers = false;
      // After a failure the next look comes with the next round, so that nothing is tried in a circle.
      if (!(await make(next))) return;
    }
  };
  const look = (): void => {
    if (stopped || running) return;
    running = run()
      .catch((error: unknown) => log.error({ error: reasonOf(error) }, 'dossiers cannot be made'))
      .finally(() => {
        running = null;
      });
  };

  return {
    look,
    wake() {
      if (orders.dossiers) look();
    },
    async idle() {
      await running;
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}

async function carryOut(parts: DossierParts, order: OrderedDossier, isStopped: () => boolean): Promise<void> {
  const { house, exports, words, freight, inTurn } = parts;
  const { id, organisationId, year } = order;
  const dossier = await inTurn(organisationId, async (turn) => {
    await placeOf(turn, order);
    const head = await turn.store.plans.ofYear(year);
    if (!head) throw new Error(`There is no plan of ${year}.`);
    return gatherDossier(turn, head);
  });
  const onProgress = progressOf(parts, order, { dossier, isStopped });
  const tools = { source: house.desk.vault, words, freight, onProgress };
  const made = await exports.make(String(id), (folder) => makeArchives(folder, dossier, tools));
  await inTurn(organisationId, (turn) => finish(turn, { order, dossier, made, exports }));
}

/** Says how far it has come, not more often than a chat takes, and ends it where the program stops. */
function progressOf(
  { house, inTurn, wakeDelivery }: DossierParts,
  order: OrderedDossier,
  { dossier, isStopped }: { dossier: Dossier; isStopped: () => boolean },
): (bytes: number) => Promise<void> {
  const whole = piecesOf(dossier).reduce((sum, { size }) => sum + size, 0);
  let soFar = 0;
  let said = { at: house.clock().getTime(), percent: 0 };
  return async (bytes) => {
    if (isStopped()) throw new Stopping();
    soFar += bytes;
    const at = house.clock().getTime();
    const percent = Math.floor((soFar / whole) * 100);
    if (at - said.at < PROGRESS_EVERY_MS || percent === said.percent) return;
    said = { at, percent };
    await inTurn(order.organisationId, async (turn) =>
      postDossier(turn, await placeOf(turn, order), progressMessage(order.year, percent)),
    );
    wakeDelivery();
  };
}

/**
 * Where a dossier goes: to the private chat whoever asked for it has by now, who may have been removed or have taken
 * another phone meanwhile.
 * @throws where there is none, or they may have it no more.
 */
async function placeOf(turn: Turn, order: OrderedDossier): Promise<DossierPlace> {
  const { id, year, memberId } = order;
  const member = await turn.store.people.byId(memberId);
  const actor = member && { kind: 'member' as const, memberId, name: member.name, role: member.role };
  const place = await privateChatOf(turn, memberId);
  if (!actor || !place || mayUse(actor, orderDossier.word)) throw new NobodyWaits();
  const { channel, chatId } = place;
  return { id, year, memberId, channel, chatId };
}

interface Finished {
  readonly order: OrderedDossier;
  readonly dossier: Dossier;
  readonly made: MadeArchives;
  readonly exports: Exports;
}

/** It is made: written down, told, and its files put in the outbox, all at once. */
async function finish(turn: Turn, { order, dossier, made, exports }: Finished): Promise<void> {
  const { archives, index } = made;
  const place = await placeOf(turn, order);
  const sum = (of: (archive: MadeArchives['archives'][number]) => number) =>
    archives.reduce((total, archive) => total + of(archive), 0);
  const counts = { files: sum(({ files }) => files), waiting: sum(({ waiting }) => waiting) };
  const lost = archives.flatMap((archive) => archive.lost);
  const placed = (file: MadeArchive) => ({ ...file, file: path.posix.join(String(order.id), file.file) });
  const [only] = archives;
  const leftAt = index.length > 0 && only ? exports.placeOf(placed(only).file) : null;
  const member = await turn.store.people.byId(order.memberId);
  await recordDossier(
    turn,
    dossier,
    { ...counts, lost, archives: archives.map(({ name, size, sha256 }) => ({ name, size, sha256 })) },
    { actorId: order.memberId, actorName: member?.name ?? '' },
  );
  const bytes = sum(({ size }) => size);
  const news = { ...counts, year: order.year, missing: missingIn(dossier), bytes, lost, leftAt };
  await postDossier(turn, place, madeMessage({ ...news, parts: archives.length }));
  const files = leftAt === null ? archives : index;
  for (const [at, file] of files.entries())
    await postArchive(turn, place, {
      archive: placed(file),
      part: at + 1,
      parts: leftAt === null ? files.length : 1,
    });
  await turn.store.dossiers.end(order.id, 'made', turn.now);
}

async function giveUp(turn: Turn, order: OrderedDossier): Promise<void> {
  await turn.store.dossiers.end(order.id, 'failed', turn.now);
  const place = await privateChatOf(turn, order.memberId);
  if (place) await postDossier(turn, { ...order, ...place }, failedMessage(order.year));
}

/** Lets the files of all but the newest exports go, and of those that are old; not while they wait to be sent. */
export async function dropOld(turn: Turn, exports: Exports): Promise<void> {
  const { store, settings, now } = turn;
  const oldest = now.getTime() - settings.keepExportDays * 24 * 60 * 60 * 1000;
  for (const [place, { id, endedAt }] of (await store.dossiers.kept()).entries()) {
    if (place < KEPT && (endedAt?.getTime() ?? 0) >= oldest) continue;
    if (await store.outbox.isWaiting(keyOfFiles(id))) continue;
    await exports.drop(String(id));
    await store.dossiers.sweep(id, now);
  }
}
