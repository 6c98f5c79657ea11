import { expect, test } from 'vitest';
import { callsOf, heardArgs, heardKeys } from '#test/support/phones.ts';
import { yearsEnd } from './years-end.ts';

test('one self-score of the new year takes nothing of the year before out of reach', async () => {
  const { lan, minh, loan, january, at } = await yearsEnd();
  await lan.says('/tucham 1.1 1,5 chậm');
  await minh.says('2.1 xong rồi');
  await lan.sends({ name: 'dai.pdf', caption: '1.2' });
  await january();
  await lan.says('/tucham 2027 1.2 1');

  expect(heardArgs(await loan.says('/duyet'), 'review-title')).toMatchObject({ count: 4 });
  const past = await loan.says('/duyet 2026');
  expect(heardArgs(past, 'review-title')).toMatchObject({ year: '2026', count: 4 });
  expect(heardKeys(await lan.says('/tucham 1.1 1'))).toEqual(['score-which-year']);
  const filed = await lan.sends({ name: 'ke-hoach.pdf', caption: '1.1' });
  expect(heardKeys(filed)).toContain('evidence-of-year');
  expect(callsOf(filed).some((call) => call.startsWith('minhchung.chuyen @2026'))).toBe(true);
  at('2027-04-02', 9);
  expect(heardKeys(await lan.says('/tucham 1.1 1'))).not.toContain('score-which-year');
  expect(heardArgs(await loan.says('/duyet 2026'), 'review-title')).toMatchObject({ year: '2026' });
});

test('points asked for of the new year are of that year', async () => {
  const { lan, january, present } = await yearsEnd();
  await january();
  await lan.says('/tucham 2027 1.1');

  expect(heardKeys(await lan.says('2đ'))).toContain('score-given');
  expect((await present('1.1'))?.selfScore).toBe(2);
});
