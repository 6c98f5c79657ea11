import { type Refusal, refuse } from '#domain/result.ts';
import { isInGroup, type Turn } from './turn.ts';

/** What is for nobody's eyes but the asker's is refused in a group, where others read along; `reason` says so. */
export function refuseInGroup(turn: Turn, reason: string): Refusal | null {
  return isInGroup(turn) ? refuse(reason) : null;
}
