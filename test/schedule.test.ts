import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { everyMinute } from '#root/schedule.ts';

afterEach(() => void vi.useRealTimers());

test('a minute that comes while the last one’s work goes on is noted in the log and harms nothing', async () => {
  vi.useFakeTimers({ now: new Date('2026-06-15T08:00:30+07:00') });
  const lines: unknown[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  let started = 0;
  const schedule = everyMinute(() => {
    started += 1;
    return new Promise(() => undefined);
  }, log);

  await vi.advanceTimersByTimeAsync(4 * 60_000);

  expect(started).toBe(1);
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'from the schedule', words: expect.stringMatching(/still running/) }),
  );
  await schedule.stop();
});

test('work that fails is told, and the next minute comes', async () => {
  vi.useFakeTimers({ now: new Date('2026-06-15T08:00:30+07:00') });
  const lines: unknown[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  let started = 0;
  const schedule = everyMinute(async () => {
    started += 1;
    throw new Error('the disk is full');
  }, log);

  await vi.advanceTimersByTimeAsync(2 * 60_000);

  expect(started).toBeGreaterThan(1);
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'from the schedule', words: 'Error: the disk is full' }),
  );
  await schedule.stop();
});
