import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, message, say } from '#app/message.ts';
import { parseHtml } from '#sandbox/telegram/html.ts';
import { SAYING, textsFrom } from './support/texts.ts';

const SOURCE = `# Words for tests
greeting = Chào <b>{ $name }</b>, 5 < 7 & <code>x</code>
due = Hạn { DAY($day) }, ngắn { SHORTDAY($day) }
points = { $points ->
    [0] không điểm
   *[other] { $points } điểm
}
two-lines =
    một
    hai { $name }
-brand = Sở Nội vụ
with-term = { -brand } { greeting }
done = Xong
`;
const texts = textsFrom({ 'test.ftl': SOURCE });
const line = (key: string, args = {}, markup: 'html' | 'plain' = 'html') =>
  texts.line(say(key, args), 'vi', markup);

describe('a line', () => {
  test('keeps its own tags for HTML, and takes them out of plain text', () => {
    expect(line('greeting', { name: 'A & <B>' })).toBe(
      'Chào <b>A &amp; &lt;B&gt;</b>, 5 &lt; 7 &amp; <code>x</code>',
    );
    expect(line('greeting', { name: 'A & <B>' }, 'plain')).toBe('Chào A & <B>, 5 < 7 & x');
    expect(line('with-term', { name: 'A' }, 'plain')).toBe('Sở Nội vụ Chào A, 5 < 7 & x');
    expect(line('two-lines', { name: 'ba' })).toBe('một\nhai ba');
  });

  test('writes days as in Viet Nam; in English so that nobody takes the day for the month', () => {
    expect(line('due', { day: '2026-06-09' })).toBe('Hạn 09/06/2026, ngắn 09/06');
    expect(texts.line(say('due', { day: '2026-06-09' }), 'en', 'plain')).toBe('Hạn 9 Jun 2026, ngắn 9 Jun');
  });

  test.each([
    [8.5, '8,5 điểm', '8.5 điểm'],
    [15.6666, '15,67 điểm', '15.67 điểm'],
    [0.125, '0,125 điểm', '0.125 điểm'],
    [0.0833, '0,08 điểm', '0.08 điểm'],
    [0, 'không điểm', 'không điểm'],
    [-0.0049, 'không điểm', 'không điểm'],
    [2026, '2026 điểm', '2026 điểm'],
    [9999.5, '9999,5 điểm', '9999.5 điểm'],
    [12_345.6789, '12.345,68 điểm', '12,345.68 điểm'],
    [-1234, '-1234 điểm', '-1234 điểm'],
  ])('writes the number %d as %s and %s', (points, vi, en) => {
    expect(texts.line(say('points', { points }), 'vi', 'plain')).toBe(vi);
    expect(texts.line(say('points', { points }), 'en', 'plain')).toBe(en);
  });

  test('lets nobody forge a line or turn the direction of writing', () => {
    expect(line('done')).toBe('Xong');
    expect(SAYING.line(say('said', { text: 'a\r\nb\u202ec\u0000\u2066d\ud800' }), 'vi', 'html')).toBe(
      'a bcd',
    );
  });

  test.each([
    ['no-such-text', {}, 'text "no-such-text" in vi: there is no such text'],
    ['greeting', {}, 'text "greeting" in vi: Unknown variable: $name'],
    ['due', { day: '2026-02-30' }, 'text "due" in vi: 2026-02-30 is no day (yyyy-mm-dd)'],
  ])('"%s" with %j is a fault', (key, args, fault) => {
    expect(() => line(key, args)).toThrow(fault);

    const heard: string[] = [];
    const lenient = textsFrom({ 'test.ftl': SOURCE }, { onFault: (text) => heard.push(text) });
    expect(lenient.line(say(key, args), 'vi', 'html')).toBe(key);
    expect(heard[0]).toContain(fault);
  });
});

test('a message is its lines and its choices, whose labels are plain', () => {
  const shown = message([say('done'), null, say('greeting', { name: '<' })], {
    choices: [[choice(say('greeting', { name: '<' }), 'viec 1'), choice(say('done'), 'xong')], []],
  });
  expect(texts.render(shown, 'vi', 'html')).toEqual({
    text: 'Xong\n\nChào <b>&lt;</b>, 5 &lt; 7 &amp; <code>x</code>',
    rows: [
      [
        { label: 'Chào <, 5 < 7 & x', call: 'viec 1' },
        { label: 'Xong', call: 'xong' },
      ],
      [],
    ],
  });
  expect(texts.render(message([]), 'vi', 'plain')).toEqual({ text: '', rows: [] });
});

test('whatever a text is filled with, Telegram takes it and shows it', () => {
  const anything = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<', '>', '&', '"', '/b>', '&lt;', '\n'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  });
  fc.assert(
    fc.property(anything, fc.double(), (text, number) => {
      const html = SAYING.line(say('bold', { text, number }), 'vi', 'html');
      const plain = SAYING.line(say('bold', { text }), 'vi', 'plain');
      const read = parseHtml(html);
      if (!read.ok) throw new Error(read.refusal.description);
      expect(read.value.text).toBe(plain);
      const kept = text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
      expect(plain).toBe(`${kept} & more`);
      expect(read.value.entities.every(({ type }) => type === 'bold')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('faults in the files stop the start', () => {
  test.each([
    ['a text that ends in the middle', 'a = { $b\n', '"a" cannot be read'],
    ['a selection without a default', 'a = { $b ->\n    [one] x\n}\n', '"a" cannot be read'],
    ['a line that belongs nowhere', 'a = b\nstray words\n', 'line 2: belongs to no text'],
    ['an attribute without a value', 'a = b\n    .c\n', 'line 2: belongs to no text'],
    ['a variant outside of a selection', 'a = b\n    [one] c\n', 'line 2: belongs to no text'],
    ['a wrong comment', '#no space\na = b\n', 'a comment starts with'],
    ['a brace too many', 'a = b }\n', 'a brace is closed'],
    ['an id twice', 'a = b\na = c\n', 'override an existing message: "a"'],
    ['a tag that is not closed', 'a = <b>c\n', '"a": <b> is never closed'],
    ['a tag closed across a variant', 'a = <b>{ $n ->\n   *[other] x</b>\n }\n', 'closes what is not open'],
    ['a tag nobody knows', 'a = <a href="x">c</a>\n', 'is no tag that every channel has'],
    ['markup in quotes', 'a = { "<b>" }\n', 'write <b> outside of quotes'],
    ['an unknown function', 'a = { DATE($d) }\n', 'there is no function DATE'],
    ['an unknown text', 'a = { b }\n', 'there is no text b'],
    ['an unknown term', 'a = { -b }\n', 'there is no term -b'],
  ])('%s', (_what, source, fault) => {
    expect(() => textsFrom({ 'x.ftl': source })).toThrow(fault);
  });

  test('an id in two files, each fault with its file', () => {
    const read = () => textsFrom({ 'x.ftl': 'a = b\n', 'y.ftl': '# fine\n\na = c\nstray\n' });
    expect(read).toThrow('vi/y.ftl: line 4: belongs to no text');
    expect(read).toThrow('vi/y.ftl: Attempt to override an existing message: "a"');
  });

  test('what is sound passes', () => {
    const sound =
      '### File\n\n## Part\n\na =\n    b { "{" } c\n\n    d\n    .title = e\n{ $x }\nb-c = { NUMBER($n, minimumFractionDigits: 1) }\r\n';
    expect(textsFrom({ 'x.ftl': sound }).line(say('b-c', { n: 2 }), 'vi', 'plain')).toBe('2,0');
  });
});
