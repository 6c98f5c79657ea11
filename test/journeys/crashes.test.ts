import { expect, test } from 'vitest';
import { ordeal } from '#test/support/ordeal.ts';

/** The full size, a thousand messages and five hundred reminders, is that of `npm run soak`. */
const SIZE = { messages: 120, reminders: 60, kills: 3, seed: 20_260_610 };

test('killed again and again, every confirmed update is kept and carried out once, and every reminder comes', {
  timeout: 180_000,
}, async () => {
  const result = await ordeal(SIZE);
  expect(result.faults).toEqual([]);
  expect(result).toMatchObject({ answered: SIZE.messages, reminded: SIZE.reminders });
  expect(result.mostForOneKill).toBeLessThanOrEqual(1);
  expect(result.repeated).toBeLessThanOrEqual(SIZE.kills);
});
