import type { MemberRow } from '#store/people.ts';

/** A member for programs; how they can be written to is no matter of theirs. */
export function memberJson({ id, name, position, body, role, reach }: MemberRow) {
  return { id, name, position, body, role, reach };
}
