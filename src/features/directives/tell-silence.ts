import { type ListedDirective, listedDirectives, whichOf } from '#app/directives/open-directives.ts';
import { type Choice, choice, rowsOf, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { readersToday } from '#app/telling/route.ts';
import type { Turn } from '#app/turn/turn.ts';
import { owedToSilence } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { byMember } from './by-member.ts';

const TEXT_LENGTH = 200;

interface Silence extends ListedDirective {
  readonly receipt: DirectiveRow['receipts'][number];
  readonly isReachable: boolean;
}

/** Directives nobody has acknowledged: the lead is reminded after one working day, who gave it told after another. */
export async function silenceAfterDirectives(turn: Turn): Promise<BriefPart[]> {
  const { store, now, today, calendar, dayOf } = turn;
  const readerOf = await readersToday(turn);
  const standIns = await store.leaves.standInsOn(today);
  const owed: Record<'remind' | 'tell', Silence[]> = { remind: [], tell: [] };
  for (const { directive, code } of await listedDirectives(turn))
    for (const receipt of directive.receipts) {
      // Nobody stands in: the directive waits for their return, and so does everything else.
      if (standIns.get(receipt.memberId) === null) continue;
      const isReachable = readerOf(receipt.memberId) !== null;
      const step = owedToSilence(receipt, { sentOn: dayOf(receipt.at), isReachable }, today, calendar);
      if (step === null || readerOf(step === 'remind' ? receipt.memberId : directive.fromId) === null)
        continue;
      owed[step].push({ directive, code, receipt, isReachable });
      const event = step === 'remind' ? 'remindedAt' : 'silenceToldAt';
      await store.directives.note(directive.id, receipt.memberId, event, now);
    }
  return [
    ...byMember(owed.remind, ({ receipt }) => receipt.memberId).map(([memberId, own]) =>
      remindPart(memberId, own, turn),
    ),
    ...byMember(owed.tell, ({ directive }) => directive.fromId).map(([memberId, own]) =>
      tellPart(memberId, own, turn),
    ),
  ];
}

function remindPart(memberId: number, own: readonly Silence[], { dayOf }: Turn): BriefPart {
  return {
    memberId,
    lines: [
      say('directive-remind-title', { count: own.length }),
      ...own.map(({ directive, code }) =>
        say('directive-remind-line', {
          code,
          from: directive.from,
          day: dayOf(directive.at),
          text: shorten(directive.text, TEXT_LENGTH),
        }),
      ),
    ],
    choices: rowsOf(
      own.map((silence) =>
        choice(
          say('directive-button-acknowledge-code', { code: silence.code, ...whichOf(silence, own) }),
          `chidao.nhan ${silence.directive.id}`,
        ),
      ),
      2,
    ),
    about: own.map(({ code }) => code),
  };
}

function tellPart(memberId: number, own: readonly Silence[], { dayOf }: Turn): BriefPart {
  const again = (code: string): Choice => choice(say('urge-button-code', { code }), `dondoc ${code}`);
  const codes = [...new Set(own.map(({ code }) => code))];
  return {
    memberId,
    lines: [
      say('directive-silence-title', { count: own.length }),
      ...own.map(({ directive, code, receipt, isReachable }) =>
        say('directive-silence-line', {
          code,
          name: receipt.member,
          day: dayOf(directive.at),
          text: shorten(directive.text, TEXT_LENGTH),
          reachable: isReachable ? 'yes' : 'no',
        }),
      ),
    ],
    choices: rowsOf(codes.map(again), 4),
    about: codes,
  };
}
