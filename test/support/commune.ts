import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Message } from '#app/message.ts';
import type { LookAhead } from '#app/rounds/day-ahead.ts';
import type { Command, Performed } from '#app/turn/command.ts';
import { openDesk } from '#app/turn/desk.ts';
import { type House, openTurn, perform } from '#app/turn/perform.ts';
import { type IncomingFile, NO_ORIGIN, type Origin } from '#app/turn/turn.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Role } from '#domain/people/people.ts';
import type { Result } from '#domain/result.ts';
import { instantOf, localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import type { PlaceAhead } from '#root/apart/foresee.ts';
import { openStore } from '#store/open.ts';
import { openVault } from '#store/vault.ts';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const FOUNDED_AT = new Date('2026-01-01T02:00:00Z');

const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The people of the test commune. */
const PEOPLE = {
  loan: { name: 'Nguyễn Thị Loan', position: 'Văn phòng – Thống kê', role: 'COORDINATOR' },
  thanh: { name: 'Vũ Văn Thành', position: 'Chủ tịch UBND', role: 'CHAIRMAN' },
  lan: { name: 'Trần Thị Lan', position: 'Tư pháp – Hộ tịch', role: 'OFFICIAL' },
  minh: { name: 'Lê Quang Minh', position: 'Tài chính – Kế toán', role: 'OFFICIAL' },
  hoa: { name: 'Phạm Thị Hoa', position: 'Chủ tịch Mặt trận Tổ quốc', role: 'SUPERVISOR' },
} as const satisfies Record<string, { name: string; position: string; role: Role }>;
export type Person = keyof typeof PEOPLE;

/**
 * A commune on a real SQLite file in a folder of its own, with five people and no plan. The clock stands at 09:00 of
 * `today` until it is moved. Everything goes when the test ends.
 */
export async function openCommune(options: { today: Day }) {
  const { organisation, ids, bytes } = await founded;
  const folder = mkdtempSync(path.join(tmpdir(), 'commune-'));
  const file = path.join(folder, 'cchc.db');
  writeFileSync(file, bytes);
  const store = openStore(`file:${file}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const clock = { now: instantOf(options.today, 9, 0, TIME_ZONE) };
  const codes = newCodes();
  const vault = openVault(folder);
  const house: House = {
    timeZone: TIME_ZONE,
    clock: () => clock.now,
    desk: openDesk({
      vault,
      log: SILENT,
      inviteLink: (code) => `https://t.me/thu_bot?start=${code}`,
      newCode: codes,
      lookAhead: lookingAhead({ databaseFile: file, dataDir: folder, timeZone: TIME_ZONE }),
    }),
  };
  const commune = store.commune(organisation.id);
  const idOf = (person: Person): number => ids.get(person) ?? 0;

  const actorOf = (who: Person | Actor): Actor =>
    typeof who === 'string'
      ? { kind: 'member', memberId: idOf(who), name: PEOPLE[who].name, role: PEOPLE[who].role }
      : who;

  return {
    /** The database file. */
    file,
    house,
    store,
    commune,
    vault,
    idOf,
    /** Moves the clock to an hour of a day. */
    at(day: Day, hour = 9, minute = 0): void {
      clock.now = instantOf(day, hour, minute, TIME_ZONE);
    },
    /** Somebody who may do things, as the chat or the command line would have it done. */
    as: (who: Person | Actor) => ({
      /** Carries a command out with the words a person would type after it. */
      does: (command: Command, words = '', rest: { origin?: Partial<Origin>; files?: IncomingFile[] } = {}) =>
        run(command, words, actorOf(who), rest),
    }),
  };

  async function run(
    command: Command,
    words: string,
    actor: Actor,
    rest: { origin?: Partial<Origin>; files?: IncomingFile[] },
  ): Promise<Result<Performed>> {
    const files = rest.files ?? [];
    const today = localTime(clock.now, TIME_ZONE).day;
    const ready = await command.prepare(
      command.read(words),
      files,
      house.desk,
      { now: clock.now, today },
      commune,
    );
    if (!ready.ok) return ready;
    return store.transaction(async (tx) => {
      const origin = { ...NO_ORIGIN, ...rest.origin };
      const turn = await openTurn(house, tx, { organisationId: organisation.id, actor, origin, files });
      return perform(command, ready.value, turn);
    });
  }
}

/** The commune and its people as every test finds them: made once, and copied. */
const founded = found();

async function found() {
  const folder = mkdtempSync(path.join(tmpdir(), 'founded-'));
  const file = path.join(folder, 'cchc.db');
  const store = openStore(`file:${file}`);
  const organisation = await store.organisations.create('00001', 'UBND xã Minh Sơn');
  const ids = new Map<Person, number>();
  for (const [key, person] of Object.entries(PEOPLE)) {
    const row = await store.commune(organisation.id).people.add({ ...person, body: '' }, FOUNDED_AT);
    if (isPerson(key)) ids.set(key, row.id);
  }
  await store.close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return { organisation, ids, bytes };
}

/** A test commune. */
export type Commune = Awaited<ReturnType<typeof openCommune>>;

/** The message of a command that went well. Fails the test where it was refused. */
export function messageOf(result: Result<Performed>): Message {
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.args)}`);
  if (!result.value.message) throw new Error('nothing was said');
  return result.value.message;
}

/** The keys of a message's lines, in order. */
export function keysOf(message: Message): string[] {
  return message.lines.flatMap((line) => (line ? [line.key] : []));
}

/** Loaded when somebody asks: it brings the senders along. */
function lookingAhead(place: PlaceAhead): LookAhead {
  let loaded: Promise<LookAhead> | null = null;
  return async (asked) => {
    loaded ??= import('#root/apart/lookout.ts').then(({ lookAheadHere }) => lookAheadHere(place, SILENT));
    return (await loaded)(asked);
  };
}

function isPerson(key: string): key is Person {
  return key in PEOPLE;
}

function newCodes(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `code-${count}`;
  };
}
