import type { Place, Remark } from '#domain/plan-draft.ts';
import type { TextArgs } from '#domain/result.ts';

/** Collects what a person must know about a file: faults forbid its import, warnings do not. */
export class Remarks {
  readonly faults: Remark[] = [];
  readonly warnings: Remark[] = [];

  fault(key: string, args: TextArgs, place?: Place): void {
    this.faults.push(remark(key, args, place));
  }

  warn(key: string, args: TextArgs, place?: Place): void {
    this.warnings.push(remark(key, args, place));
  }
}

function remark(key: string, args: TextArgs, place: Place | undefined): Remark {
  return place ? { key, place, args } : { key, args };
}
