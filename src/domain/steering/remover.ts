/**
 * Who can take an obstacle away, as its words tell: the province and its departments, the district (before July 2025),
 * the chairman or the deputies, whoever gives money, another section of the unit, people or firms outside, a system
 * that does not work; `unclear` where they do not.
 */
export const REMOVERS = [
  'province',
  'district',
  'leaders',
  'funds',
  'unit',
  'outside',
  'system',
  'unclear',
] as const;
export type Remover = (typeof REMOVERS)[number];
