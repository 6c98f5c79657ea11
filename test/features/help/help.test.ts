import { expect, test } from 'vitest';
import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import type { Role } from '#domain/people/people.ts';
import { PERMISSIONS, type Word } from '#domain/people/words.ts';
import { done } from '#domain/result.ts';
import { helpCommand } from '#features/help/help.ts';
import { commands } from '#features/index.ts';
import { GROUP, linesOf, openChat } from '#test/features/members/support/chat.ts';
import { messageOf, openCommune } from '#test/support/commune.ts';
import { callsOf, heardKeys, openPhones } from '#test/support/phones.ts';

const quiet = (word: Word, menu?: 'everybody' | readonly Role[]) =>
  command({
    word,
    ...(menu ? { menu } : {}),
    input: z.object({ words: z.string() }),
    run: async () => done(null),
    answer: () => null,
  });

const list = [
  quiet('start'),
  quiet('viec', 'everybody'),
  quiet('baocao', ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN']),
  quiet('canbo', ['COORDINATOR']),
  quiet('canbo.xem'),
];
const help = helpCommand(() => [...list, help]);

test.each([
  ['loan', ['viec', 'baocao', 'canbo', 'trogiup']],
  ['thanh', ['viec', 'baocao', 'trogiup']],
  ['lan', ['viec', 'trogiup']],
  ['hoa', ['viec', 'trogiup']],
] as const)('%s is shown the commands of their role', async (person, words) => {
  const { as } = await openCommune({ today: '2026-03-10' });
  const message = messageOf(await as(person).does(help));
  const shown = message.lines.flatMap((line) => (line?.key === 'help-line' ? [line.args['word']] : []));
  expect(shown).toEqual(words);
  for (const call of message.choices.flat().map((each) => each.call))
    expect(PERMISSIONS).toHaveProperty([call]);
});

test('anybody in the leadership group is shown what the group may ask for', async () => {
  const { as } = await openCommune({ today: '2026-03-10' });
  const message = messageOf(await as({ kind: 'group' }).does(help));
  expect(message.lines.map((line) => line?.args['word']).filter(Boolean)).toEqual(['baocao', 'trogiup']);
});

test('help answers to both of its names, in private and in a group', async () => {
  const chat = openChat(await openCommune({ today: '2026-03-10' }));
  const phone = await chat.phoneOf('lan');
  for (const answer of [
    await phone.says('/help'),
    await phone.says('/trogiup'),
    await phone.says('/trogiup', GROUP),
  ])
    expect(linesOf(answer)[0]).toBe('help-title');
});

test('a coordinator finds every command on one screen, and what each does under its topic', async () => {
  const phones = await openPhones(await openCommune({ today: '2026-03-10' }));
  const loan = phones.phoneOf('loan');
  const help = await loan.says('/trogiup');
  const offered = commands.all.filter(({ menu }) => menu === 'everybody' || menu?.includes('COORDINATOR'));
  const named = help.said?.message.lines.map((line) => line?.args['commands'] ?? '').join(' ');
  for (const { word } of offered) expect.soft(named).toContain(`/${word}`);
  expect(help.said?.message.lines.length).toBeLessThan(8);
  const topic = await loan.presses(help.said, 'trogiup nguoi');
  expect(heardKeys(topic)).toEqual(['help-topic', ...Array(6).fill('help-line')]);
  expect(callsOf(topic)).toContain('canbo');
});
