import { type ListedDirective, listedDirectives } from '#app/directives/open-directives.ts';
import { type Choice, choice, rowsOf, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { readersToday } from '#app/telling/route.ts';
import type { Turn } from '#app/turn/turn.ts';
import { owedToSilence } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { byMember } from './by-member.ts';
import { isReportedDone } from './criterion-done.ts';

const TEXT_LENGTH = 200;

interface Silence extends ListedDirective {
  readonly receipt: DirectiveRow['receipts'][number];
  /** The criterion it is about is reported done: the directive may be as well. */
  readonly isReportedDone: boolean;
  readonly isReachable: boolean;
}

/** Directives nobody has acknowledged, though their leads were reminded where they can be: for who gave them. */
export async function silenceAfterDirectives(turn: Turn): Promise<BriefPart[]> {
  const { store, now, today, calendar, dayOf } = turn;
  const readerOf = await readersToday(turn);
  const standIns = await store.leaves.standInsOn(today);
  const owed: Silence[] = [];
  for (const { directive, code } of await listedDirectives(turn))
    for (const receipt of directive.receipts) {
      // Nobody stands in: the directive waits for their return, and so does everything else.
      if (standIns.get(receipt.memberId) === null) continue;
      const isReachable = readerOf(receipt.memberId) !== null;
      const step = owedToSilence(receipt, { sentOn: dayOf(receipt.at), isReachable }, today, calendar);
      // Who was reminded only this morning has the day to answer.
      const isFresh = receipt.remindedAt !== null && dayOf(receipt.remindedAt) >= today;
      if (step !== 'tell' || isFresh || readerOf(directive.fromId) === null) continue;
      owed.push({
        directive,
        code,
        receipt,
        isReachable,
        isReportedDone: await isReportedDone(turn, code),
      });
      await store.directives.note(directive.id, receipt.memberId, 'silenceToldAt', now);
    }
  return byMember(owed, ({ directive }) => directive.fromId).map(([memberId, own]) =>
    tellPart(memberId, own, turn),
  );
}

function tellPart(memberId: number, own: readonly Silence[], { dayOf }: Turn): BriefPart {
  const again = (code: string): Choice => choice(say('urge-button-code', { code }), `dondoc ${code}`);
  const codes = [...new Set(own.map(({ code }) => code))];
  return {
    memberId,
    lines: [
      say('directive-silence-title', { count: own.length }),
      ...own.map(({ directive, code, receipt, isReachable, isReportedDone }) =>
        say('directive-silence-line', {
          code,
          name: receipt.member,
          day: dayOf(directive.givenAt),
          text: shorten(directive.text, TEXT_LENGTH),
          criterion: isReportedDone ? 'done' : 'open',
          reachable: isReachable ? 'yes' : 'no',
        }),
      ),
    ],
    choices: rowsOf(codes.map(again), 4),
    about: codes,
  };
}
