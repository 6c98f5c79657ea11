import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, parseHtml } from '#sandbox/telegram/html.ts';

const FORMATTING = [
  ['<b>đậm</b>', 'đậm', [{ type: 'bold', offset: 0, length: 3 }]],
  ['<STRONG>x</Strong>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
  [
    '<em>x</em><u>y</u>',
    'xy',
    [
      { type: 'italic', offset: 0, length: 1 },
      { type: 'underline', offset: 1, length: 1 },
    ],
  ],
  ['<del>x</del>', 'x', [{ type: 'strikethrough', offset: 0, length: 1 }]],
  ['😀<i>x</i>', '😀x', [{ type: 'italic', offset: 2, length: 1 }]],
  [
    '<b>a<i>b</i></b>',
    'ab',
    [
      { type: 'bold', offset: 0, length: 2 },
      { type: 'italic', offset: 1, length: 1 },
    ],
  ],
  ['<b>x</>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
  ['<b></b>x', 'x', []],
  ['<span class="tg-spoiler">x</span>', 'x', [{ type: 'spoiler', offset: 0, length: 1 }]],
  ['<tg-spoiler>x</tg-spoiler>', 'x', [{ type: 'spoiler', offset: 0, length: 1 }]],
  ['<code>x</code>', 'x', [{ type: 'code', offset: 0, length: 1 }]],
  ['<code class="language-ts">x</code>', 'x', [{ type: 'code', offset: 0, length: 1 }]],
  ['<pre>x</pre>', 'x', [{ type: 'pre', offset: 0, length: 1 }]],
  [
    '<pre><code class="language-ts">x</code></pre>',
    'x',
    [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
  ],
  [
    '<code class="language-ts"><pre>x</pre></code>',
    'x',
    [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
  ],
  ['<blockquote>x</blockquote>', 'x', [{ type: 'blockquote', offset: 0, length: 1 }]],
  ['<blockquote expandable>x</blockquote>', 'x', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
  [
    '<a href="https://a.vn/?x=1&amp;y=2">x</a>',
    'x',
    [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.vn/?x=1&y=2' }],
  ],
  ["<a href='a.vn'>x</a>", 'x', [{ type: 'text_link', offset: 0, length: 1, url: 'http://a.vn/' }]],
  ['<a>a.vn</a>', 'a.vn', [{ type: 'text_link', offset: 0, length: 4, url: 'http://a.vn/' }]],
  ['<a href="javascript:alert(1)">x</a>', 'x', []],
  [
    '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
    '👍',
    [{ type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '5368324170671202286' }],
  ],
  ['&lt;b&gt; &amp; &quot;&#7879;&#x1EC7;', '<b> & "ệệ', []],
  ['&lt1 &nbsp; &apos; & x&', '<1 &nbsp; &apos; & x&', []],
] as const;

test.each(FORMATTING)('%s', (source, text, entities) => {
  expect(parseHtml(source)).toEqual({ ok: true, value: { text, entities } });
});

const REFUSALS = [
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['ệ<a href', 'Unclosed start tag "a" at byte offset 3'],
  ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
  ['<a href="x', 'Unclosed start tag at byte offset 0'],
  ['<a href=x"y>', 'Unexpected end of name token at byte offset 8'],
  ['<a "x">', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  [
    '&#xd83d;',
    'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
  ],
] as const;

test.each(REFUSALS)('%s is refused', (source, why) => {
  expect(parseHtml(source)).toMatchObject({
    ok: false,
    refusal: { description: `Bad Request: can't parse entities: ${why}` },
  });
});

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<a href="',
      '">',
      '</a>',
      '<pre>',
      '</pre>',
      '<code class=',
      '</',
      '<',
      '>',
      '&',
      '&#',
      '&lt;',
      ';',
      ' ',
      '=',
      "'",
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const markup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  test('it is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const parsed = parseHtml(source);
        if (!parsed.ok) return parsed.refusal.error_code === 400;
        const { text, entities } = parsed.value;
        return entities.every(
          ({ offset, length }) => offset >= 0 && length > 0 && offset + length <= text.length,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('escaped text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, text) => {
        const parsed = parseHtml(`${escapeHtml(before)}<b>${escapeHtml(text)}</b>`);
        const bold = text === '' ? [] : [{ type: 'bold', offset: before.length, length: text.length }];
        expect(parsed).toEqual({ ok: true, value: { text: before + text, entities: bold } });
      }),
      { numRuns: 1_000 },
    );
  });

  test('an escaped attribute comes back as it was', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const parsed = parseHtml(`<a href="${escapeHtml(url)}">x</a>`);
        expect(parsed).toMatchObject({
          ok: true,
          value: { entities: [{ type: 'text_link', url: new URL(url).href }] },
        });
      }),
    );
  });
});
