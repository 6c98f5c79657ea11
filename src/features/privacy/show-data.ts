import { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import { done, refuse } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import type { MemberRow } from '#store/people.ts';
import type { PersonalTable } from '#store/personal/references.ts';

/** What `/dulieu` shows. */
interface Kept {
  readonly member: MemberRow;
  readonly heardOn: Day | null;
  /** Rows of a table, or of several together. */
  readonly count: (...tables: readonly PersonalTable[]) => number;
  readonly updates: number;
}

/** `/dulieu`: what is kept about whoever asks, in figures, and the way to all of it. Only in private. */
export const showData = command({
  word: 'dulieu',
  aliases: ['mydata'],
  menu: 'everybody',
  input: z.object({ words: z.string() }),

  async run(turn) {
    const group = refuseInGroup(turn, 'own-data-private-only');
    if (group) return group;
    const { memberId } = memberOf(turn);
    const member = await turn.store.people.byId(memberId);
    if (!member) return refuse('not-a-member');
    const { tables, updates } = await turn.store.personal.counts(memberId);
    const count = (...of: readonly PersonalTable[]) =>
      of.reduce((sum, table) => sum + (tables.get(table) ?? 0), 0);
    return done({ member, heardOn: member.heardAt && turn.dayOf(member.heardAt), count, updates });
  },

  answer: dataMessage,
});

function dataMessage({ member, heardOn, count, updates }: Kept): Message {
  const { name, position, role } = member;
  return message(
    [
      say('own-data-title'),
      say('own-data-member', { name, position: position || 'none', role }),
      say('own-data-accounts', { accounts: count('Account'), heardOn: heardOn ?? 'none' }),
      null,
      say('own-data-work', {
        duties: count('Duty'),
        progress: count('ProgressEntry'),
        evidence: count('Evidence'),
        scores: count('Score', 'Explanation'),
      }),
      say('own-data-steering', {
        extensions: count('Extension'),
        directives: count('Directive'),
        urges: count('Urge'),
        remarks: count('Remark'),
        decisions: count('EvidenceDecision', 'ScoreDecision'),
      }),
      say('own-data-absence', {
        leaves: count('Leave'),
        snoozes: count('Snooze'),
        handovers: count('Handover'),
      }),
      say('own-data-messages', { sent: count('Outbox'), received: updates, trail: count('AuditEntry') }),
      null,
      say('own-data-why'),
      say('own-data-rights'),
    ],
    { choices: [[choice(say('own-data-button-file'), 'dulieu.tep')]] },
  );
}
