import { roundPoints, sumPoints } from '../score/points.ts';

/** What a tree of criteria needs to know of one: its code, its parent's (null directly under a field), its points. */
export interface TreeNode {
  readonly code: string;
  readonly parentCode: string | null;
  readonly fieldCode: string;
  readonly maxPoints: number | null;
}

/** A parent or field whose children do not add up to the points it is given. */
export interface SumFault {
  readonly kind: 'field' | 'criterion';
  readonly code: string;
  readonly given: number;
  readonly sum: number;
}

/**
 * The points of every criterion by its code, where only leaves have points of their own: a parent has the sum of the
 * leaves below it, whatever its own cell says. `pointsOf` gives a leaf's points. A parent that is not among `nodes`
 * gets a sum as well; a circle of parents ends at the first code seen twice.
 */
export function rollUp<Node extends TreeNode>(
  nodes: readonly Node[],
  pointsOf: (leaf: Node) => number | null,
): Map<string, number> {
  const parents = new Map(nodes.map((node) => [node.code, node.parentCode]));
  const sums = new Map<string, number>();
  for (const leaf of leavesOf(nodes)) {
    const points = pointsOf(leaf);
    const seen = new Set<string>();
    for (
      let code: string | null = leaf.code;
      code !== null && !seen.has(code);
      code = parents.get(code) ?? null
    ) {
      seen.add(code);
      sums.set(code, sumPoints([sums.get(code) ?? 0, points]));
    }
  }
  return sums;
}

/** The criteria that no other names as parent. */
export function leavesOf<Node extends TreeNode>(nodes: readonly Node[]): Node[] {
  const parents = new Set(nodes.map((node) => node.parentCode));
  return nodes.filter((node) => !parents.has(node.code));
}

/**
 * Every field, then every parent, whose direct children do not add up to its own points. Published tables do contain
 * such errors: they are reported, never corrected. Where an own or a child's cell is empty nothing can be said.
 */
export function sumFaults(
  nodes: readonly TreeNode[],
  fields: readonly { readonly code: string; readonly maxPoints: number | null }[] = [],
): SumFault[] {
  const ofField = new Map<string, TreeNode[]>();
  const ofParent = new Map<string, TreeNode[]>();
  for (const node of nodes) {
    const [siblings, key] =
      node.parentCode === null ? [ofField, node.fieldCode] : [ofParent, node.parentCode];
    const found = siblings.get(key);
    if (found) found.push(node);
    else siblings.set(key, [node]);
  }
  return [
    ...fields.flatMap((field) => faultOf('field', field, ofField.get(field.code))),
    ...nodes.flatMap((node) => faultOf('criterion', node, ofParent.get(node.code))),
  ];
}

function faultOf(
  kind: SumFault['kind'],
  { code, maxPoints }: { readonly code: string; readonly maxPoints: number | null },
  children: readonly TreeNode[] = [],
): SumFault[] {
  if (maxPoints === null || children.length === 0) return [];
  if (children.some((child) => child.maxPoints === null)) return [];
  const given = roundPoints(maxPoints);
  const sum = sumPoints(children.map((child) => child.maxPoints));
  return sum === given ? [] : [{ kind, code, given, sum }];
}
