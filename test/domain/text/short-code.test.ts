import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShortCode, writeShortCode } from '#domain/text/short-code.ts';

test('what is written is read again, in any case and with the letters people mix up', () => {
  const id = fc.integer({ min: 0, max: 2 ** 29 });
  fc.assert(
    fc.property(id, id, (dutyId, occurrenceId) => {
      const code = writeShortCode({ dutyId, occurrenceId });
      expect(readShortCode(code)).toEqual({ dutyId, occurrenceId });
      expect(readShortCode(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toEqual({
        dutyId,
        occurrenceId,
      });
    }),
  );
});

test('one wrong letter is noticed', () => {
  const code = writeShortCode({ dutyId: 150, occurrenceId: 300 });
  const wrong = [...'23456789ABCDEFGH']
    .map((letter) => letter + code.slice(1))
    .filter((each) => each !== code);
  expect(wrong.map(readShortCode).every((part) => part === null)).toBe(true);
});

test.each(['', '4N', '3.2.1', '4N-', 'U-U0', 'xong rồi'])('“%s” is no code', (text) => {
  expect(readShortCode(text)).toBeNull();
});
