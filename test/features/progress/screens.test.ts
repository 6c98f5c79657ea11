import { expect, test } from 'vitest';
import { openTexts } from '#channels/texts.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, type Heard, heardArgs } from '#test/support/phones.ts';

/** A phone of 6.1 inches in Telegram's own letters. */
const LETTERS_IN_A_LINE = 44;
const LINES_OF_A_SCREEN = 30;
const LONG =
  'Tổ chức kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại các bộ phận chuyên môn của xã; ';
const texts = openTexts('locales');

const linesOf = ({ said }: Heard): number => {
  if (!said) throw new Error('nothing was said');
  const { text } = texts.render(said.message, 'vi', 'html');
  const plain = text.replace(/<[^>]+>/g, '').split('\n');
  return plain.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_IN_A_LINE)), 0);
};

test('a list of work and a card fit on one screen of a phone, however long the plan’s words; the rest is behind a button', async () => {
  const criteria = Array.from({ length: 9 }, (_, at) => ({
    code: `1.${at + 1}`,
    name: LONG.repeat(2),
    lead: 'lan' as const,
    support: 'minh' as const,
    due: '2026-06-01' as const,
    max: 2,
    lost: 1,
    cause: LONG.repeat(3),
    evidence: [LONG, LONG],
    scoring: LONG.repeat(3),
  }));
  const { lan, hoa } = await openOffice('2026-06-10', criteria);
  expect(linesOf(await lan.says('/viec'))).toBeLessThanOrEqual(LINES_OF_A_SCREEN);

  for (const percent of [10, 20, 30]) await lan.says(`1.1 xong ${percent}%, ${LONG.repeat(3)}`);
  await hoa.says(`/gopy 1.1 ${LONG}`);
  await hoa.says(`/gopy 1.1 ${LONG}`);
  const card = await lan.says('/tieuchi 1.1');
  expect(linesOf(card)).toBeLessThanOrEqual(LINES_OF_A_SCREEN);
  const whole = await lan.presses(card.said, 'tieuchi 1.1 =du');
  expect(linesOf(whole)).toBeGreaterThan(linesOf(card));
  expect(callsOf(whole)).not.toContain('tieuchi 1.1 =du');
});

test.each([
  ['1/6/2026', 'none'],
  ['01.06.2026', 'none'],
  ['1/6/2027', '1/6/2027'],
  ['Trước ngày 02/6/2026', 'Trước ngày 02/6/2026'],
])('of a deadline that the plan writes “%s” the card tells “%s” beside the day', async (dueText, text) => {
  const { lan } = await openOffice('2026-06-10', [{ code: '1.1', lead: 'lan', due: '2026-06-01', dueText }]);

  expect(heardArgs(await lan.says('/tieuchi 1.1'), 'criterion-due')).toMatchObject({
    due: '2026-06-01',
    text,
  });
});
