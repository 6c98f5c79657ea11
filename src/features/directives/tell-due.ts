import { type ListedDirective, listedDirectives } from '#app/directives/open-directives.ts';
import { remindedSlot } from '#app/directives/owed-reminders.ts';
import { choice, rowsOf, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { readersToday } from '#app/telling/route.ts';
import type { Turn } from '#app/turn/turn.ts';
import { owedToDeadline } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { byMember } from './by-member.ts';
import { isReportedDone } from './criterion-done.ts';

const TEXT_LENGTH = 200;

interface Due extends ListedDirective {
  readonly receipt: DirectiveRow['receipts'][number];
  /** The criterion it is about is reported done: the directive may be as well. */
  readonly isReportedDone: boolean;
}

/**
 * Directives whose deadline is over, for who gave them, each once; nobody is reported who could be reminded and was not, or
 * only this morning.
 */
export async function dueDirectives(turn: Turn): Promise<BriefPart[]> {
  const { store, now, today, calendar, dayOf } = turn;
  const readerOf = await readersToday(turn);
  const standIns = await store.leaves.standInsOn(today);
  const owed: Due[] = [];
  for (const { directive, code } of await listedDirectives(turn))
    for (const receipt of directive.receipts) {
      const due = { directive, code, receipt };
      // Nobody stands in: the directive waits for their return, and so does everything else.
      if (standIns.get(receipt.memberId) === null || readerOf(directive.fromId) === null) continue;
      const days = { sentOn: dayOf(receipt.at), dueOn: directive.dueOn };
      if (owedToDeadline(receipt, days, today, calendar) !== 'tell') continue;
      const remindedAt = await store.outbox.slotTakenAt(remindedSlot(due));
      const hadChance = remindedAt === null ? readerOf(receipt.memberId) === null : dayOf(remindedAt) < today;
      const slot = `directive-due-tell:${directive.id}:${receipt.memberId}`;
      if (!hadChance || !(await store.outbox.takeSlot(slot, now))) continue;
      owed.push({ ...due, isReportedDone: await isReportedDone(turn, code) });
    }
  return byMember(owed, ({ directive }) => directive.fromId).map(tellPart);
}

function tellPart([memberId, own]: [number, Due[]]): BriefPart {
  const codes = [...new Set(own.map(({ code }) => code))];
  return {
    memberId,
    lines: [
      say('directive-late-title', { count: own.length }),
      ...own.map(({ directive, code, receipt, isReportedDone }) =>
        say('directive-late-line', {
          code,
          name: receipt.member,
          due: directive.dueOn ?? 'none',
          text: shorten(directive.text, TEXT_LENGTH),
          criterion: isReportedDone ? 'done' : 'open',
        }),
      ),
    ],
    choices: rowsOf(
      codes.map((code) => choice(say('urge-button-code', { code }), `dondoc ${code}`)),
      4,
    ),
    about: codes,
  };
}
