import { fold } from '#domain/text/fold.ts';
import type { MemberRow } from '#store/people.ts';

/** "Chủ tịch UBND xã", "PCT UBND", "Phó Chủ tịch xã"; not those of the council, the Front or an association. */
const LEADS_THE_UNIT =
  /^(?:(?:pho )?chu tich|pct|ct)(?: (?:ubnd|uy ban nhan dan|ubnd xa|xa|phuong|thi tran)(?: .*)?)?$/;

/**
 * Of those a plan brought in, who leads the commune by their post, and is an official by their role: a file gives nobody
 * the rights of a leader.
 */
export function leadersByPost(members: readonly MemberRow[], added: readonly string[]): MemberRow[] {
  return members.filter(
    ({ name, position, role }) =>
      role === 'OFFICIAL' && added.includes(name) && LEADS_THE_UNIT.test(fold(position).trim()),
  );
}
