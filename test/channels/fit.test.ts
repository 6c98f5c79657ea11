import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWithin, visibleLength } from '#channels/fit.ts';
import { parseHtml } from '#sandbox/telegram/html.ts';

test.each([
  ['fits', 'one\ntwo', 7, 'one\ntwo'],
  ['is cut at a line', 'one\ntwo\nthree', 9, 'one\ntwo\n…'],
  ['is cut at a line, tags closed', '<b>one\n<i>two\nthree</i></b>', 9, '<b>one\n<i>two</i></b>\n…'],
  ['counts a reference as one', '&lt;&amp;\nxyz', 5, '&lt;&amp;\n…'],
  ['is one long line', 'a&lt;b<i>cdef</i>', 5, 'a&lt;b<i>c</i>…'],
  ['ends in a character of two units', '😀😀😀', 5, '😀😀…'],
])('a text that %s', (_what, html, limit, cut) => {
  expect(joinWithin(html, limit)).toBe(cut);
});

test('what is cut is sound, within the limit, and the beginning of the whole', () => {
  const piece = fc.constantFrom('a', 'bc', '\n', '&lt;', '&amp;', '😀', 'ế');
  const html = fc
    .array(fc.tuple(piece, fc.constantFrom('', 'b', 'i', 'blockquote')), { maxLength: 60 })
    .map((pieces) => pieces.map(([text, tag]) => (tag ? `<${tag}>${text}</${tag}>` : text)).join(''))
    .chain((inner) => fc.constantFrom(inner, `<b>${inner}</b>`));
  fc.assert(
    fc.property(html, fc.integer({ min: 2, max: 40 }), (whole, limit) => {
      const cut = joinWithin(whole, limit);
      expect(visibleLength(cut)).toBeLessThanOrEqual(limit);
      const [all, some] = [textOf(whole), textOf(cut)];
      expect(all.startsWith(some.replace(/\n?…$/, ''))).toBe(true);
      expect(some.length).toBe(visibleLength(cut));
    }),
    { numRuns: 500 },
  );
});

function textOf(html: string): string {
  const read = parseHtml(html);
  if (!read.ok) throw new Error(read.refusal.description);
  return read.value.text;
}
