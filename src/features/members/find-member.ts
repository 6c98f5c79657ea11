import { z } from 'zod';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import type { MemberRow } from '#store/people.ts';

/** A member that was named by id, and what was said after it. */
export const namedMember = z.object({ id: z.coerce.number().int().positive(), rest: z.string() });

/** Reads `7 =yes`. */
export function readNamed(words: string): unknown {
  const [, id = '', rest = ''] = /^(\d+)(?:\s+([\s\S]*))?$/.exec(words.trim()) ?? [];
  return { id, rest };
}

/** The member with an id. Refused in a group, where others read along, and for one who is gone. */
export async function findMember(turn: Turn, id: number): Promise<Result<MemberRow>> {
  const group = refuseInGroup(turn, 'members-private-only');
  if (group) return group;
  const member = await turn.store.people.byId(id);
  return member ? done(member) : refuse('members-unknown');
}

/** Refused where the commune would be left without a coordinator, or without one who has linked an account. */
export async function keepsCoordinator(turn: Turn, member: MemberRow): Promise<Refusal | null> {
  if (member.role !== 'COORDINATOR') return null;
  const all = await turn.store.people.withRole('COORDINATOR');
  const others = all.filter((each) => each.id !== member.id);
  const isEnough = member.account ? others.some((each) => each.account) : others.length > 0;
  return isEnough ? null : refuse('members-last-coordinator', { name: member.name });
}
