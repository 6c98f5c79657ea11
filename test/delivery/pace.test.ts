import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPace, TELEGRAM_LIMITS } from '#delivery/pace.ts';

test('whoever sends when the pace says so keeps within every limit', () => {
  const order = fc.array(fc.record({ chat: fc.constantFrom('1', '2', '-3'), pauseMs: fc.nat(3000) }), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(order, (messages) => {
      const pace = openPace(TELEGRAM_LIMITS);
      const sent: { chat: string; at: number }[] = [];
      let now = 0;
      for (const { chat, pauseMs } of messages) {
        now = pace.readyAt(chat, now + pauseMs, 0);
        pace.took(chat, now);
        sent.push({ chat, at: now });
      }
      const within = (ms: number, at: number, chat?: string) =>
        sent.filter((other) => other.at > at - ms && other.at <= at && (!chat || other.chat === chat)).length;
      for (const { chat, at } of sent) {
        expect(within(1000, at)).toBeLessThanOrEqual(28);
        expect(within(10_000, at, chat)).toBeLessThanOrEqual(10 + 3);
        if (chat.startsWith('-')) expect(within(60_000, at, chat)).toBeLessThanOrEqual(20);
      }
    }),
    { numRuns: 50 },
  );
});

test('a clock that is put back holds nobody up', () => {
  const pace = openPace(TELEGRAM_LIMITS);
  for (let count = 0; count < 9; count += 1) pace.took('-1', 1_000_000);
  expect(pace.readyAt('-1', 1_000_000, 0)).toBe(1_007_000);
  expect(pace.readyAt('-1', 500_000, 0)).toBe(500_000);
});

test('no limits are none', () => {
  const none = Number.POSITIVE_INFINITY;
  const pace = openPace({
    perChatPerSecond: none,
    burst: 1,
    perGroupPerMinute: none,
    overallPerSecond: none,
    isGroup: () => true,
  });
  for (let count = 0; count < 3000; count += 1) pace.took(String(count), 5);
  expect(pace.readyAt('1', 5, 3)).toBe(5);
});
