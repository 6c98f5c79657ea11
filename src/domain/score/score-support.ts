import type { CriterionStanding } from '../work/standing.ts';
import type { CriterionWork } from '../work/work.ts';

/** What of a criterion tells whether points of it have anything to stand on. */
export interface Supported {
  readonly criterion: Pick<CriterionWork, 'evidenceAsked' | 'evidence'>;
  readonly standing: Pick<CriterionStanding, 'state'>;
}

/**
 * Whether points above zero would have nothing to stand on at appraisal: no document was accepted, or, where none is
 * asked for, nobody has confirmed the work.
 */
export function lacksSupport(points: number, { criterion, standing }: Supported): boolean {
  if (points <= 0 || criterion.evidence.accepted > 0) return false;
  return (
    criterion.evidenceAsked.length > 0 || (standing.state !== 'confirmed' && standing.state !== 'not_arisen')
  );
}
