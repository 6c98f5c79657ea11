import { group } from '../group.ts';
import { sumPoints } from '../score/points.ts';
import type { Finding } from './preflight.ts';

/** The findings of one kind: what is wrong with how many criteria, and the points at stake, 0 where nobody can say. */
export interface FindingGroup {
  readonly kind: Finding['kind'];
  readonly findings: readonly Finding[];
  /** The criteria or fields they are about, most points first. */
  readonly codes: readonly string[];
  readonly points: number;
}

/** Findings by kind, most points at stake first, and then as they were found. */
export function findingsByKind(findings: readonly Finding[]): FindingGroup[] {
  return [...group(findings, ({ kind }) => kind)]
    .map(([kind, own]) => ({
      kind,
      findings: own,
      codes: [...new Set(own.map(({ code }) => code))],
      points: pointsAtStake(own),
    }))
    .sort((a, b) => b.points - a.points);
}

/**
 * The points at stake in findings. A criterion counts once, with the kind of finding that names the most: its times add up,
 * but one time has no more to lose for two findings of a kind.
 */
export function pointsAtStake(findings: readonly Finding[]): number {
  const byCode = group(findings, ({ code }) => code).values();
  return sumPoints([...byCode].map((own) => most(byKindOf(own).map(timesTogether))));
}

function byKindOf(findings: readonly Finding[]): Finding[][] {
  return [...group(findings, ({ kind }) => kind).values()];
}

function timesTogether(findings: readonly Finding[]): number {
  const times = group(findings, (finding) => ('period' in finding ? finding.period : ''));
  return sumPoints([...times.values()].map((own) => most(own.map(({ points }) => points))));
}

function most(points: readonly number[]): number {
  return Math.max(0, ...points);
}
