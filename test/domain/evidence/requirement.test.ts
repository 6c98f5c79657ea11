import { expect, test } from 'vitest';
import { readRequirement } from '#documents/evidence/read-requirement.ts';
import { type KeptRequirement, requirementChanges } from '#domain/evidence/requirement.ts';
import type { Deadline } from '#domain/plan/deadline.ts';

const ONCE: Deadline = { kind: 'none' };
const QUARTERLY: Deadline = { kind: 'recurring', every: 'quarter' };

const kept = (id: number, text: string, rest: Partial<KeptRequirement> = {}): KeptRequirement => ({
  id,
  criterionId: 1,
  text,
  kind: null,
  count: 1,
  eachPeriod: false,
  own: false,
  ...rest,
});

const again = (texts: string[], before: string[], standing: KeptRequirement[], deadline: Deadline = ONCE) => {
  const demand = { criterionId: 1, texts, deadline };
  const { added, ...rest } = requirementChanges([demand], new Map([[1, before]]), standing, readRequirement);
  return { added: added.map(({ text }) => text), ...rest };
};

test('a first plan brings what its column names', () => {
  expect(again(['Kế hoạch', 'Báo cáo'], [], []).added).toEqual(['Kế hoạch', 'Báo cáo']);
});

test('a plan that comes again adds what is new in it and ends what is gone', () => {
  const standing = [kept(1, 'Kế hoạch'), kept(2, 'Báo cáo')];

  const { added, ended } = again(['Báo cáo', 'Biên bản'], ['Kế hoạch', 'Báo cáo'], standing);

  expect([added, ended]).toEqual([['Biên bản'], [1]]);
});

test('what the coordinator took out, wrote or changed stays so', () => {
  const standing = [kept(2, 'Ảnh', { own: true })];

  const { added, ended } = again(['Kế hoạch', 'Báo cáo'], ['Kế hoạch', 'Báo cáo'], standing);

  expect([added, ended]).toEqual([[], []]);
});

test('work that is to come round from now on needs its documents each time', () => {
  expect(again(['Báo cáo'], ['Báo cáo'], [kept(1, 'Báo cáo')], QUARTERLY).changed).toMatchObject([
    { id: 1, eachPeriod: true },
  ]);
});
