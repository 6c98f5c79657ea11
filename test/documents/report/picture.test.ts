import { expect, test } from 'vitest';
import type { ReportPaper } from '#documents/report/paper.ts';
import { drawReportPicture } from '#documents/report/picture/draw-report-picture.ts';
import { textWidth } from '#documents/report/picture/font.ts';
import { layOut } from '#documents/report/picture/lay-out.ts';
import { RIGHT, wrap } from '#documents/report/picture/look.ts';
import type { Day } from '#domain/time/day.ts';
import { plan } from '#test/domain/support/plan-work.ts';
import { paperOf, wordsIn } from './sample-paper.ts';

const TODAY: Day = '2026-06-10';
const LONG =
  'Xây dựng và phát triển chính quyền điện tử, chính quyền số, chuyển đổi số trên địa bàn toàn xã giai đoạn 2026 – 2030';
const VIETNAMESE =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ0123456789–…·%,./';

const SMALL = plan()
  .field('1', 'Chỉ đạo, điều hành')
  .field('2', LONG)
  .criterion({ code: '1.1', leads: ['Trần Thị Lan'], max: 2, due: '2026-06-01', lastYear: 2 })
  .criterion({ code: '1.2', leads: ['Lê Quang Minh'], max: 3, state: 'confirmed', lastYear: 1 })
  .criterion({ code: '2.1', leads: ['Lê Quang Minh'], max: 4, state: 'done', lastYear: 3.5 });
const [NOW] = paperOf(SMALL, TODAY).report.trend;
const YEAR = (['2026-01-31', '2026-02-28', '2026-03-31'] as const).flatMap((asOf, at) =>
  NOW ? [{ ...NOW, month: asOf.slice(0, 7), asOf, forecast: 5 + at }] : [],
);

function wide(): ReportPaper {
  const builder = plan();
  for (let field = 1; field <= 12; field += 1) {
    builder.field(String(field), LONG);
    for (let part = 1; part <= 9; part += 1) {
      const leads = [`${LONG.slice(0, 40 + part)} ${field}.${part}`];
      builder.criterion({
        code: `${field}.${part}`,
        leads,
        max: 1.25,
        due: `2026-0${part}-15` as Day,
        lost: 0.5,
      });
    }
  }
  return paperOf(builder, TODAY, { about: '2026', organisation: LONG, trend: YEAR, target: 97.25 });
}

const papers: [string, ReportPaper][] = [
  ['a small plan', paperOf(SMALL, TODAY, { about: 'quy', trend: YEAR, target: 8.5 })],
  ['a plan without criteria', paperOf(plan(), TODAY)],
  ['a field without criteria', paperOf(plan().field('1', LONG), TODAY)],
  ['one field', paperOf(plan().criterion({ code: '1.1' }), TODAY)],
  ['twelve fields with long names', wide()],
];

test.each(papers)('%s as a PNG that a phone can read', async (_, paper) => {
  for (const locale of ['vi', 'en'] as const) {
    const png = Buffer.from(await drawReportPicture(paper, wordsIn(locale)));

    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width).toBe(1080);
    expect(height).toBe(layOut(paper, wordsIn(locale)).height);
    // Telegram takes no photo whose sides add up to more than 10,000, or that is 20 times as high as wide.
    expect(height).toBeLessThan(2600);
  }
});

test.each(papers)('%s: no words run out of the picture or into each other', (_, paper) => {
  for (const locale of ['vi', 'en'] as const) {
    const words = layOut(paper, wordsIn(locale)).panels.flatMap(({ shapes }) => shapes.flatMap(placeOf));
    for (const each of words) {
      expect(each.left, each.words).toBeGreaterThanOrEqual(36);
      expect(each.right, each.words).toBeLessThanOrEqual(RIGHT + 1);
    }
    for (const [at, a] of words.entries())
      for (const b of words.slice(at + 1))
        if (Math.abs(a.y - b.y) < 20 && a.left < b.right && b.left < a.right)
          throw new Error(`“${a.words}” and “${b.words}” stand in the same place`);
  }
});

/** Where words stand; nothing for any other shape. */
function placeOf(shape: unknown) {
  const {
    type,
    x = 0,
    y = 0,
    style,
  } = shape as {
    type: string;
    x?: number;
    y?: number;
    style: { text: string; fontSize: number; fontWeight: 400 | 600 | 700; align: string };
  };
  if (type !== 'text') return [];
  const width = textWidth(style.text, style.fontSize, style.fontWeight);
  const left = x - width * ({ left: 0, center: 0.5, right: 1 }[style.align] ?? 0);
  return [{ words: style.text, left, right: left + width, y }];
}

test('the figures of the picture are those of the report', () => {
  const paper = paperOf(SMALL, TODAY, { target: 8.5 });
  const { score } = paper.report.figures;
  const number = (value: number) => wordsIn('vi')('picture-number', { number: value });

  const shown = layOut(paper, wordsIn('vi')).panels.flatMap(({ shapes }) =>
    shapes.flatMap(placeOf).map(({ words }) => words),
  );

  expect(shown).toContain(number(score.forecast));
  for (const points of [score.secure, score.lost]) expect(shown).toContain(number(points));
  for (const { percent } of paper.report.byField) expect(shown).toContain(`${percent}%`);
  for (const { atRisk } of paper.report.byOfficial.filter((row) => row.atRisk > 0))
    expect(shown).toContain(number(atRisk));
  expect(shown).toContain('Mục tiêu 8,5');
});

test('officials stand in the order of their names, whoever has most points at risk', () => {
  const officials = plan();
  for (const [at, name] of ['Bế Văn An', 'Lò Thị Bình', 'Ma Văn Cường'].entries())
    officials.criterion({ code: `1.${at + 1}`, leads: [name], max: at === 1 ? 9 : 1 });

  const shown = layOut(paperOf(officials, TODAY), wordsIn('vi')).panels.flatMap(({ shapes }) =>
    shapes.flatMap(placeOf).map(({ words }) => words),
  );

  const places = ['Bế Văn An', 'Lò Thị Bình', 'Ma Văn Cường'].map((name) => shown.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test.each([400, 600, 700] as const)('the font has every Vietnamese letter in weight %s', (weight) => {
  const missing = textWidth('\u{10FFFF}', 100, weight);
  for (const letter of VIETNAMESE + VIETNAMESE.toUpperCase())
    expect(textWidth(letter, 100, weight), letter).not.toBe(missing);
});

test('words are broken between words, and cut where there is no room', () => {
  const size = { size: 28 };

  expect(wrap('Cải cách thể chế', 500, 2, size)).toEqual(['Cải cách thể chế']);
  expect(wrap('Cải cách thể chế', 150, 2, size)).toEqual(['Cải cách', 'thể chế']);
  expect(wrap(LONG, 400, 2, size)[1]).toMatch(/…$/);
  for (const line of wrap(`${'Ư'.repeat(60)} ${LONG}`, 300, 3, size))
    expect(textWidth(line, 28)).toBeLessThanOrEqual(300);
});
