import { describe, expect, test } from 'vitest';
import type { ChatRef } from '#app/channel.ts';
import { message, say } from '#app/message.ts';
import type { CommandList } from '#app/turn/command.ts';
import { mayUse, mayUseInPlaceOfCoordinator, PERMISSIONS, type Word } from '#domain/people/words.ts';
import { done } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import { commands } from '#features/index.ts';
import { openOffice } from '#test/features/support/office.ts';
import { GROUP, type Heard, heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';
import { SAID_MAY, WHO_MAY, WISH_MAY } from '#test/support/who-may.ts';
import type { Intent } from '#understanding/reading.ts';
import { ROWS } from '#understanding/wishes/table.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

/** Everybody who may speak to the bot, by the name under which the table knows them. */
const CALLERS = [
  'COORDINATOR',
  'CHAIRMAN',
  'VICE_CHAIRMAN',
  'OFFICIAL',
  'SUPERVISOR',
  'guest',
  'anonymous',
] as const;
type Caller = (typeof CALLERS)[number];
const PRIVATE = CALLERS.filter((caller) => caller !== 'anonymous');

/** Words that are open to strangers say who the bot is for: there is nothing to be refused. */
const WORDS = commands.all.map(({ word }) => word).filter((word) => PERMISSIONS[word].who !== 'anyone');

const NOTHING = { outcome: null, message: null, beside: null, next: null, unrelated: null, instead: null };

/**
 * The program's commands with nothing behind the gate: who gets as far as this may, whatever a command then makes of it.
 * What is refused has passed the gate of the program itself.
 */
const DOORS: CommandList = {
  ...commands,
  all: commands.all.map((command) => ({
    ...command,
    prepare: async (raw) => done(raw),
    execute: async () => done(NOTHING),
  })),
};

async function open(list: CommandList = commands) {
  const criteria = [
    { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-11', max: 2, evidence: ['Báo cáo'] },
    { code: '1.2', lead: 'minh', due: '2026-12-11', max: 1 },
  ] satisfies CriterionSketch[];
  const office = await openOffice(TODAY, criteria, list);
  const { phones, commune, house } = office;
  await phones.connectGroup();
  const vice = await commune.people.add(
    { name: 'Đặng Văn Phó', position: '', body: '', role: 'VICE_CHAIRMAN' },
    house.clock(),
  );
  const account = { channel: 'telegram', userId: 'vice', chatId: 'vice', displayName: '' };
  await commune.people.link(vice.id, account, house.clock());
  const callers = {
    COORDINATOR: office.loan,
    CHAIRMAN: office.thanh,
    VICE_CHAIRMAN: phones.phoneAs('vice'),
    OFFICIAL: office.lan,
    SUPERVISOR: office.hoa,
    guest: phones.stranger,
    anonymous: phones.anonymous,
  } satisfies Record<Caller, unknown>;
  return { ...office, callers };
}

/** What the gate says to who may not. */
const REFUSED = ['not-your-role', 'report-in-group-only', 'not-a-member'];

/** Whether the gate let somebody through, whatever came of it then. */
function isLetThrough(heard: Heard): boolean {
  const [first] = heardKeys(heard);
  return ![...REFUSED, 'speaker-hidden'].includes(first ?? '');
}

/** What the table says of a caller. In the leadership group anybody may what is open to the group. */
function mayBy(word: Word, caller: Caller, inGroup: boolean): boolean {
  const who = WHO_MAY[word];
  if (inGroup && who.includes('group')) return true;
  return who.includes(caller === 'anonymous' ? 'guest' : caller);
}

/** One who may use a word and one who may not, others from word to word: each way in is tried by everybody. */
function twoFor(word: Word, at: number, inGroup: boolean): Caller[] {
  const callers = inGroup ? CALLERS : PRIVATE;
  const sides = [true, false].map((may) => callers.filter((caller) => mayBy(word, caller, inGroup) === may));
  return sides.flatMap((side) => side[at % Math.max(1, side.length)] ?? []);
}

describe('who may do what', { timeout: 120_000 }, () => {
  let office: Awaited<ReturnType<typeof open>>;

  test('every word has its row, and every row and every permission its command', () => {
    const words = [...new Set(commands.all.map(({ word }) => word))].sort();
    expect(Object.keys(WHO_MAY).sort(), 'test/support/who-may.ts').toEqual(words);
    expect(Object.keys(PERMISSIONS).sort(), 'src/domain/permission.ts').toEqual(words);
  });

  test('in place of a coordinator who is away: all that is theirs, but the members and their roles', () => {
    const theirs = WORDS.filter((word) => WHO_MAY[word].includes('COORDINATOR'));
    const inPlace = WORDS.filter(mayUseInPlaceOfCoordinator);
    expect(theirs.filter((word) => !inPlace.includes(word) && !WHO_MAY[word].includes('SUPERVISOR'))).toEqual(
      theirs.filter((word) => word.split('.')[0] === 'canbo'),
    );
    expect(inPlace.filter((word) => !theirs.includes(word))).toEqual([]);
  });

  test.each(['private', 'group'] as const)('everybody and every word at the gate, in %s', async (place) => {
    office = await open();
    const wrong: string[] = [];
    for (const caller of place === 'group' ? CALLERS : PRIVATE) {
      const called = await office.callers[caller].callsAs(place === 'group' ? GROUP : undefined);
      if (!called) throw new Error(`nobody is ${caller}`);
      for (const word of WORDS) {
        const refusal = mayUse(called.actor, word, called.origin.isLeadershipGroup);
        if ((refusal === null) !== mayBy(word, caller, place === 'group')) wrong.push(`${caller} ${word}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(['private', 'group'] as const)(
    'no way past the gate by button or typing, in %s',
    async (place) => {
      office = await open(DOORS);
      const inGroup = place === 'group';
      const chat: ChatRef | undefined = inGroup ? GROUP : undefined;
      const wrong: string[] = [];
      const before = await office.commune.audit.newestSeq();
      for (const [at, word] of WORDS.entries())
        for (const caller of twoFor(word, at, inGroup)) {
          const phone = office.callers[caller];
          const expected = mayBy(word, caller, inGroup);
          const pressed = await phone.forges(word, chat);
          if (isLetThrough(pressed) !== expected) wrong.push(`${caller} pressing ${word}`);
          if (!expected && (pressed.said || !pressed.notice))
            wrong.push(`${caller} ${word}: no pop-up alone`);
          if (word.includes('.')) continue;
          const typed = isLetThrough(await phone.says(`/${word}`, chat ? { chat } : {}));
          if (typed !== expected) wrong.push(`${caller} typing /${word}: ${typed}`);
        }
      expect(wrong).toEqual([]);
      expect(await office.commune.audit.newestSeq()).toBe(before);
    },
  );

  test('what stands in the group for others is no button of theirs: a pop-up, and the message stays', async () => {
    office = await open();
    const { callers, phones, commune, lan } = office;
    await lan.says('1.1 xin lùi hạn đến 30/6 vì chờ Sở');
    const card = await callers.COORDINATOR.says('/tieuchi 1.1', { chat: GROUP });
    const queue = await callers.COORDINATOR.says('/duyet', { chat: GROUP });
    const standing = phones.chat(GROUP.chatId);
    const before = await commune.audit.newestSeq();
    for (const [caller, from, call] of [
      ['OFFICIAL', card, 'phancong'],
      ['SUPERVISOR', card, 'capnhat'],
      ['guest', card, 'capnhat'],
      ['anonymous', card, 'dondoc'],
      ['OFFICIAL', queue, 'giahan.dongy'],
      ['SUPERVISOR', queue, 'giahan.tuchoi'],
      ['anonymous', queue, 'giahan.khac'],
    ] as const) {
      const { said, notice } = await callers[caller].presses(from.said, call, GROUP);
      expect([caller, call, said, notice !== null]).toEqual([caller, call, null, true]);
    }
    expect(phones.chat(GROUP.chatId)).toEqual(standing);
    expect(await commune.audit.newestSeq()).toBe(before);
  });
});

/** What somebody may achieve with words of their own: W written down, – nothing. `{who}`: the one who speaks. */
const INTENTS: Readonly<Record<Intent, readonly [words: string, row: string]>> = {
  //                                          coordinator chairman vice lead support other supervisor unknown
  progress: ['1.1 xong 50%', '              W           –        –    W    W       –     –          –'],
  done: ['1.1 xong rồi', '                  W           –        –    W    W       –     –          –'],
  not_started: ['1.1 chưa làm', '           W           –        –    W    W       –     –          –'],
  blocked: ['1.1 vướng, chờ kinh phí', '    W           –        –    W    W       –     –          –'],
  extension: ['1.1 xin lùi hạn đến 30/6 vì chờ Sở', ' W –      –    W    –       –     –          –'],
  score: ['1.1 tự chấm 2 điểm vì {who} thấy đủ', 'W           –        –    W    –       –     –          –'],
  evidence: ['em gửi minh chứng 1.1', '     –           –        –    –    –       –     –          –'],
  question: ['1.1 làm thế nào?', '          –           –        –    –    –       –     –          –'],
  acknowledge: ['vâng ạ', '                –           –        –    –    –       –     –          –'],
  other: ['chào đồng chí', '               –           –        –    –    –       –     –          –'],
};
const SPEAKERS = [
  'COORDINATOR',
  'CHAIRMAN',
  'VICE_CHAIRMAN',
  'lead',
  'support',
  'other',
  'SUPERVISOR',
  'guest',
] as const;

describe('what words of one’s own achieve', { timeout: 60_000 }, () => {
  let office: Awaited<ReturnType<typeof openWithOther>>;
  /** The trail grows with everything that is written down. */
  const written = async (): Promise<number> => (await office.commune.audit.latest(1))[0]?.seq ?? 0;

  test.each(['private', 'group'] as const)('in %s', async (place) => {
    office = await openWithOther();
    for (const [intent, [words, row]] of Object.entries(INTENTS)) {
      const marks = row.trim().split(/\s+/);
      for (const [at, speaker] of SPEAKERS.entries()) {
        const before = await written();
        const said = words.replace('{who}', speaker);
        await office.speakers[speaker].says(said, place === 'group' ? { chat: GROUP } : {});
        const mark = (await written()) > before ? 'W' : '–';
        expect.soft(mark, `${intent} by ${speaker} in ${place}`).toBe(marks[at]);
      }
    }
  });

  test.each(['private', 'group'] as const)('a file, in %s', async (place) => {
    office = await openWithOther();
    for (const [at, mark] of ['W', '–', '–', 'W', 'W', '–', '–', '–'].entries()) {
      const speaker = SPEAKERS[at] ?? 'guest';
      const before = await written();
      const file = { caption: '1.1', bytes: `photo of ${speaker}` };
      await office.speakers[speaker].sends(place === 'group' ? { ...file, chat: GROUP } : file);
      expect.soft((await written()) > before ? 'W' : '–', `${speaker} in ${place}`).toBe(mark);
    }
  });
});

/**
 * The program's commands with a note of what was to be carried out in place of doing it; only what hears words is real.
 */
function noting(ran: string[]): CommandList {
  const all = commands.all.map((command) =>
    command.word.startsWith('noi')
      ? command
      : {
          ...command,
          read: (words: string) => words,
          prepare: async (raw: unknown) => done(raw),
          execute: async () => {
            ran.push(command.word);
            return done({ ...NOTHING, message: message([say('wish-dropped')]) });
          },
        },
  );
  return { ...commands, all };
}

describe('what wishes in words achieve', { timeout: 60_000 }, () => {
  let office: Awaited<ReturnType<typeof open>>;

  test('every row of the wishes’ table has its row here', () => {
    expect(Object.keys(WISH_MAY).sort()).toEqual([...new Set(ROWS.map(({ asks }) => asks))].sort());
  });

  test.each(['private', 'group'] as const)('in %s', async (place) => {
    const ran: string[] = [];
    office = await open(noting(ran));
    for (const [asks, [words, alone, inGroup]] of [
      ...Object.entries(SAID_MAY),
      ...Object.entries(WISH_MAY),
    ]) {
      const marks: string[] = [];
      for (const caller of PRIVATE) {
        ran.length = 0;
        const heard = await office.callers[caller].says(words, place === 'group' ? { chat: GROUP } : {});
        marks.push(becameOf(asks.split(/[ .]/)[0] ?? '', ran, heard));
      }
      expect.soft([asks, marks.join(' ')]).toEqual([asks, place === 'group' ? inGroup : alone]);
    }
  });
});

/** What became of a wish, as the table marks it. */
function becameOf(wished: string, ran: readonly string[], heard: Heard): string {
  if (ran[0] !== undefined) return ran[0].split('.')[0] === wished ? '=' : 'o';
  const [first] = heardKeys(heard);
  if (first === undefined) return '–';
  if ([...REFUSED, 'leave-not-yours'].includes(first)) return '!';
  if (first === 'leave-offer') return '?';
  if (first !== 'wish-confirm') return '·';
  const asked = String(heardArgs(heard, 'wish-confirm')?.word).split('-')[0];
  return asked === wished || !(wished in PERMISSIONS) ? '?' : 'o';
}

/** The commune with an official who has no part in 1.1. */
async function openWithOther() {
  const office = await open();
  const { phones, commune, callers, house, lan: lead, minh: support } = office;
  const person = { name: 'Hồ Văn Khác', position: '', body: '', role: 'OFFICIAL' } as const;
  const { id } = await commune.people.add(person, house.clock());
  const account = { channel: 'telegram', userId: 'other', chatId: 'other', displayName: '' };
  await commune.people.link(id, account, house.clock());
  return { ...office, speakers: { ...callers, lead, support, other: phones.phoneAs('other') } };
}
