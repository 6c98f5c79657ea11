/** What a member may do in the unit. Lead or support is a duty on a criterion, not a role. */
export const ROLES = ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN', 'OFFICIAL', 'SUPERVISOR'] as const;
export type Role = (typeof ROLES)[number];

/** The chairman and the vice chairmen. */
export const LEADERS: readonly Role[] = ['CHAIRMAN', 'VICE_CHAIRMAN'];

/** Roles that steer the whole plan. */
export const STEERING: readonly Role[] = ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'];

/** Roles that have work of the plan of their own. */
export const WORKING: readonly Role[] = ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN', 'OFFICIAL'];

/** A member of the unit, or a body the plan names as answerable. */
export interface Member {
  readonly id: number;
  readonly name: string;
  readonly position: string;
  readonly body: string;
  readonly role: Role;
}

/** Whether a member can be written to: has a linked account that has not blocked the bot. */
export type Reach = 'reachable' | 'blocked' | 'unlinked';

/** True for the chairman and the vice chairmen. */
export function isLeader(role: Role): boolean {
  return LEADERS.includes(role);
}
