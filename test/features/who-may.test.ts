import { beforeAll, describe, expect, test } from 'vitest';
import type { ChatRef } from '#app/channel.ts';
import type { Day } from '#domain/day.ts';
import { PERMISSIONS, type Word } from '#domain/permission.ts';
import { commands } from '#features/index.ts';
import { openOffice } from '#test/features/support/office.ts';
import { GROUP, type Heard, heardKeys } from '#test/support/phones.ts';
import { WHO_MAY } from '#test/support/who-may.ts';

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

async function open() {
  const office = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-11', max: 2, evidence: ['Báo cáo'] },
    { code: '1.2', lead: 'minh', due: '2026-12-11', max: 1 },
  ]);
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

/** Whether the gate let somebody through, whatever came of it then. */
function isLetThrough(heard: Heard): boolean {
  const [first] = heardKeys(heard);
  return first !== 'not-your-role' && first !== 'not-a-member';
}

/** What the table says of a caller. In the leadership group anybody may what is open to the group. */
function mayBy(word: Word, caller: Caller, inGroup: boolean): boolean {
  const who = WHO_MAY[word];
  if (inGroup && who.includes('group')) return true;
  return who.includes(caller === 'anonymous' ? 'guest' : caller);
}

describe('who may do what', { timeout: 120_000 }, () => {
  let office: Awaited<ReturnType<typeof open>>;
  beforeAll(() => {
    const words = Object.keys(PERMISSIONS).filter((word) => !(word in WHO_MAY));
    expect(words, `add a row for each to test/support/who-may.ts: ${words.join(', ')}`).toEqual([]);
  });

  test.each(['private', 'group'] as const)('every button word and command, in %s', async (place) => {
    office = await open();
    const inGroup = place === 'group';
    const chat: ChatRef | undefined = inGroup ? GROUP : undefined;
    const wrong: string[] = [];
    for (const caller of inGroup ? CALLERS : PRIVATE) {
      const phone = office.callers[caller];
      for (const word of WORDS) {
        const expected = mayBy(word, caller, inGroup);
        const pressed = isLetThrough(await phone.forges(word, chat));
        if (pressed !== expected) wrong.push(`${caller} pressing ${word} in ${place}: ${pressed}`);
        if (word.includes('.')) continue;
        const typed = isLetThrough(await phone.says(`/${word}`, chat ? { chat } : {}));
        if (typed !== expected) wrong.push(`${caller} typing /${word} in ${place}: ${typed}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every command has its row in the table', () => {
    expect(commands.all.map(({ word }) => word).filter((word) => !(word in WHO_MAY))).toEqual([]);
  });
});

/** What somebody may achieve with words of their own: W written down, – nothing. */
const INTENTS: readonly (readonly [intent: string, words: string, row: string])[] = [
  //                                          coordinator chairman vice lead support other supervisor unknown
  ['progress', '1.1 xong 50%', '              W           –        –    W    W       –     –          –'],
  ['done', '1.1 xong rồi', '                  W           –        –    W    W       –     –          –'],
  ['not_started', '1.1 chưa làm', '           W           –        –    W    W       –     –          –'],
  ['blocked', '1.1 vướng, chờ kinh phí', '    W           –        –    W    W       –     –          –'],
  ['extension', '1.1 xin lùi hạn đến 30/6 vì chờ Sở', ' W –      –    W    –       –     –          –'],
  ['score', '1.1 tự chấm 2 điểm', '           –           –        –    –    –       –     –          –'],
  ['evidence', 'em gửi minh chứng 1.1', '     –           –        –    –    –       –     –          –'],
  ['question', '1.1 làm thế nào?', '          –           –        –    –    –       –     –          –'],
  ['acknowledge', 'vâng ạ', '                –           –        –    –    –       –     –          –'],
  ['other', 'chào đồng chí', '               –           –        –    –    –       –     –          –'],
];
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
    for (const [intent, words, row] of INTENTS) {
      const marks = row.trim().split(/\s+/);
      for (const [at, speaker] of SPEAKERS.entries()) {
        const before = await written();
        await office.speakers[speaker].says(words, place === 'group' ? { chat: GROUP } : {});
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
