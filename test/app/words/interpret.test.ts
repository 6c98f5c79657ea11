import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ChatRef, Inbound } from '#app/channel.ts';
import { type Command, type CommandList, type CommandSpec, command } from '#app/turn/command.ts';
import { interpret } from '#app/words/interpret.ts';
import { nearCommands } from '#app/words/near-command.ts';
import type { Word } from '#domain/people/words.ts';
import { done } from '#domain/result.ts';

const make = (
  word: Word,
  rest: Partial<Pick<CommandSpec<unknown, null>, 'aliases' | 'takesFiles' | 'ofCriterion'>> = {},
): Command => command({ word, input: z.unknown(), run: async () => done(null), answer: () => null, ...rest });

const list: CommandList = {
  all: [
    make('viec', { aliases: ['work'] }),
    make('capnhat', { ofCriterion: 'with-words' }),
    make('tieuchi', { ofCriterion: 'alone' }),
    make('minhchung', { takesFiles: 'only' }),
    make('minhchung.gan'),
    make('nhap', { takesFiles: true }),
    make('noi.chon'),
    make('noi.thoi'),
  ],
  forWords: make('noi'),
  forLinks: make('minhchung.lienket'),
  forFiles: make('minhchung', { takesFiles: 'only' }),
  forGuests: make('start'),
};

const chat: ChatRef = { channel: 'telegram', chatId: 'lan', kind: 'private', topicId: null, title: '' };
const heard = { chat, speaker: null, messageId: '1', addressed: true, repliesTo: null, edited: false };
type Spoken = Extract<Inbound, { kind: 'text' | 'file' | 'choice' }>;

const text = (words: string): Spoken => ({ kind: 'text', text: words, ...heard });
const press = (call: string): Spoken => ({
  kind: 'choice',
  call,
  chat,
  speaker: null,
  messageId: '1',
  acknowledge: async () => undefined,
});
const file = (caption = ''): Spoken => ({
  kind: 'file',
  caption,
  batch: null,
  quoted: false,
  file: { name: 'x', mime: 'x', size: 1, open: async () => ({ status: 'gone' }) },
  ...heard,
});

const meaning = (
  spoken: Spoken,
  {
    dialogue,
    isGuest = false,
    about = [],
  }: { dialogue?: { word: string; given: string }; isGuest?: boolean; about?: string[] } = {},
) => {
  const asked = interpret(spoken, list, dialogue ?? null, { isGuest, about });
  return asked && [asked.command.word, asked.words];
};

test.each([
  ['/viec', ['viec', '']],
  ['/VIEC', ['viec', '']],
  ['/work 2', ['viec', '2']],
  ['/Việc', ['viec', '']],
  ['/cập nhật 3.2.1 xong', ['capnhat', '3.2.1 xong']],
  ['/cap nhat', ['capnhat', '']],
  ['/ minh  chung 3.2', ['minhchung', '3.2']],
  ['  /capnhat   3.2.1   xong 80% ', ['capnhat', '3.2.1   xong 80%']],
  ['/capnhat 3.2.1 vướng:\nchờ Sở', ['capnhat', '3.2.1 vướng:\nchờ Sở']],
  ['/capnhat\n3.2.1 xong', ['capnhat', '3.2.1 xong']],
  ['3.2.1 xong 80%', ['noi', '3.2.1 xong 80%']],
  ['/3.2.1 xong', ['noi', '/3.2.1 xong']],
  ['và/hoặc', ['noi', 'và/hoặc']],
])('"%s" asks for %o', (words, expected) => {
  expect(meaning(text(words))).toEqual(expected);
});

test.each([
  ['/capnhat', '3.2.1', 'capnhat 3.2.1'],
  ['/capnhat xong 80%', '3.2.1', 'capnhat 3.2.1 xong 80%'],
  ['/capnhat vướng 1,5 tháng', '3.2.1', 'capnhat 3.2.1 vướng 1,5 tháng'],
  ['/capnhat 1.1 xong', '3.2.1', 'capnhat 1.1 xong'],
  ['/capnhat xong như 1.1', '3.2.1', 'capnhat xong như 1.1'],
  ['/capnhat xong', '3.2.1 3.2.1', 'capnhat 3.2.1 xong'],
  ['/capnhat xong', '3.2.1 1.1', 'capnhat xong'],
  ['/tieuchi', '3.2.1', 'tieuchi 3.2.1'],
  ['/tieuchi một cửa', '3.2.1', 'tieuchi một cửa'],
  ['/viec', '3.2.1', 'viec '],
  ['xong', '3.2.1', 'noi xong'],
])('"%s" in reply to a message about %s asks for "%s"', (words, codes, expected) => {
  expect(meaning(text(words), { about: codes.split(' ') })?.join(' ')).toBe(expected);
});

test.each(['/xoahet', '/capnhatt 3.2.1'])('"%s" is a command nobody knows', (words) => {
  expect(meaning(text(words))).toBeNull();
});

test('a channel has taken its own address off a command; one that is left is no command of ours', () => {
  expect(meaning(text('/viec@another_bot'))).toEqual(['noi', '/viec@another_bot']);
});

test('words reached by buttons only are not typed', () => {
  expect(meaning(text('/minhchung.gan 1 1.2'))).toEqual(['noi', '/minhchung.gan 1 1.2']);
  expect(meaning(text('/minhchung .gan 1 1.2'))).toEqual(['minhchung', '.gan 1 1.2']);
});

test.each([
  ['capnhat 3.2.1 =done', ['capnhat', '3.2.1 =done']],
  ['minhchung.gan 7 1.2@2026-06', ['minhchung.gan', '7 1.2@2026-06']],
  ['viec', ['viec', '']],
  ['gone 1', null],
  ['', null],
  ['toString', null],
])('the button "%s" asks for %o', (call, expected) => {
  expect(meaning(press(call), { dialogue: { word: 'capnhat', given: '1.1' } })).toEqual(expected);
});

test('words answer what was asked, with what was given before', () => {
  const dialogue = { word: 'capnhat', given: '3.2.1 =blocked' };

  expect(meaning(text('chờ Sở trả lời'), { dialogue })).toEqual(['capnhat', '3.2.1 =blocked chờ Sở trả lời']);
  expect(meaning(text('/viec'), { dialogue })).toEqual(['viec', '']);
});

test('a dialogue of a command that is gone is forgotten', () => {
  expect(meaning(text('xong'), { dialogue: { word: 'gone', given: '1' } })).toEqual(['noi', 'xong']);
});

test('a file goes on with a dialogue that takes files, and with no other', () => {
  expect(meaning(file(), { dialogue: { word: 'nhap', given: '2026' } })).toEqual(['nhap', '2026']);
  expect(meaning(file('ảnh'), { dialogue: { word: 'minhchung', given: '1.2' } })).toEqual([
    'minhchung',
    '1.2 ảnh',
  ]);
  expect(meaning(file('ảnh'), { dialogue: { word: 'capnhat', given: '1.2' } })).toEqual(['minhchung', 'ảnh']);
});

test('words go on with a dialogue that takes both, and are words where it takes files only', () => {
  expect(meaning(text('2027'), { dialogue: { word: 'nhap', given: '' } })).toEqual(['nhap', '2027']);
  expect(meaning(text('xong 80%'), { dialogue: { word: 'minhchung', given: '1.2' } })).toEqual([
    'noi',
    'xong 80%',
  ]);
});

test.each([
  ['', ['minhchung', '']],
  ['3.2.1', ['minhchung', '3.2.1']],
  ['/minhchung 3.2.1', ['minhchung', '3.2.1']],
  ['/nhap', ['nhap', '']],
  ['/khongco 3.2.1', ['minhchung', '/khongco 3.2.1']],
])('a file with the caption "%s" asks for %o', (caption, expected) => {
  expect(meaning(file(caption))).toEqual(expected);
});

test('a stranger’s words and files are a stranger’s, their commands are commands', () => {
  const isGuest = true;

  expect(meaning(text('xin chào'), { isGuest })).toEqual(['start', 'xin chào']);
  expect(meaning(file('3.2.1'), { isGuest })).toEqual(['start', '3.2.1']);
  expect(meaning(text('/viec'), { isGuest })).toEqual(['viec', '']);
  expect(meaning(text('xong'), { isGuest, dialogue: { word: 'capnhat', given: '1' } })).toEqual([
    'start',
    'xong',
  ]);
});

test.each([
  ['vieccuatoi', ['viec']],
  ['capnhatt 3.2.1', ['capnhat']],
  ['minhchun', ['minhchung']],
  ['minhchug 7.2.1', ['minhchung']],
  ['xoahet', []],
])('"/%s" may have been meant for %o', (line, expected) => {
  const menu = {
    ...list,
    all: list.all.map((each) => (each.word.includes('.') ? each : { ...each, menu: 'everybody' as const })),
  };
  expect(nearCommands(menu, line, { actor: { kind: 'operator', name: '' }, standsIn: false })).toEqual(
    expected,
  );
});

test('“thôi” lets go of what was asked, and is heard as words where nothing was', () => {
  const dialogue = { word: 'capnhat', given: '1' };
  expect(meaning(text('thôi khỏi em'), { dialogue })).toEqual(['noi.thoi', '']);
  expect(meaning(text('thôi làm xong rồi'), { dialogue })).toEqual(['capnhat', '1 thôi làm xong rồi']);
  expect(meaning(text('thôi'), { dialogue: { word: 'noi.chon', given: 'x' } })).toEqual([
    'noi.chon',
    'x thôi',
  ]);
  expect(meaning(text('thôi'))).toEqual(['noi', 'thôi']);
});
