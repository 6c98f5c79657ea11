import { expect, test } from 'vitest';
import type { Phone } from '#sandbox/stage/phone.ts';
import { gather, hush, wordsOf } from './cast.ts';

const FLOOD = 30;

const answersOn = ({ messages }: Phone): number => messages.filter(({ from }) => from?.is_bot).length;

test('a flood of one member and of a stranger delays no other, and loses nothing of either', async () => {
  const { bot, lan, minh } = await gather();
  const stranger = bot.stranger();
  await stranger.answer('/start');
  const before = [lan, stranger].map(answersOn);
  for (let count = 0; count < FLOOD; count += 1) {
    lan.says(`1.1.2 xong ${count}%`);
    stranger.says('1.1.2 xong 80%');
  }
  expect(wordsOf(await minh.answer('2.1 xong 30%'))).toMatch(/Đã ghi 2\.1/);
  const meanwhile = [lan, stranger].map((phone, at) => answersOn(phone) - (before[at] ?? 0));
  for (const count of meanwhile) expect(count).toBeLessThan(FLOOD / 2);

  await bot.settles();
  const percents = (await hush(bot, lan)).flatMap(
    (message) => /Đã ghi 1\.1\.2[^%]* (\d+)%/.exec(wordsOf(message))?.[1] ?? [],
  );
  expect(percents).toEqual([...percents].sort((a, b) => Number(a) - Number(b)));
  expect(answersOn(lan) - (before[0] ?? 0)).toBe(FLOOD);
  expect(answersOn(stranger) - (before[1] ?? 0)).toBe(FLOOD);
});
