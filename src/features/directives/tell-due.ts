import { type ListedDirective, listedDirectives, whichOf } from '#app/directives/open-directives.ts';
import { choice, rowsOf, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { readersToday } from '#app/telling/route.ts';
import type { Turn } from '#app/turn/turn.ts';
import { owedToDeadline } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { byMember } from './by-member.ts';

const TEXT_LENGTH = 200;

interface Due extends ListedDirective {
  readonly receipt: DirectiveRow['receipts'][number];
}

type Step = 'remind' | 'tell';

/**
 * Directives whose deadline has come: their leads are reminded on its last working day, who gave them is told after it.
 * Each once, and nobody is reported who could be reminded and was not.
 */
export async function dueDirectives(turn: Turn): Promise<BriefPart[]> {
  const readerOf = await readersToday(turn);
  const standIns = await turn.store.leaves.standInsOn(turn.today);
  const owed: Record<Step, Due[]> = { remind: [], tell: [] };
  for (const { directive, code } of await listedDirectives(turn))
    for (const receipt of directive.receipts) {
      // Nobody stands in: the directive waits for their return, and so does everything else.
      if (standIns.get(receipt.memberId) === null) continue;
      const due = { directive, code, receipt };
      const step = await stepFor(turn, due, readerOf(receipt.memberId) !== null);
      if (step === null || readerOf(step === 'remind' ? receipt.memberId : directive.fromId) === null)
        continue;
      if (await turn.store.outbox.takeSlot(slotOf(step, due), turn.now)) owed[step].push(due);
    }
  return [
    ...byMember(owed.remind, ({ receipt }) => receipt.memberId).map(remindPart),
    ...byMember(owed.tell, ({ directive }) => directive.fromId).map(tellPart),
  ];
}

/** What is to be done about one lead today: who could be reminded and was not is reminded first, however late it is. */
async function stepFor(turn: Turn, due: Due, isReachable: boolean): Promise<Step | null> {
  const { directive, receipt } = due;
  const days = { sentOn: turn.dayOf(receipt.at), dueOn: directive.dueOn };
  const reached = owedToDeadline(receipt, days, turn.today, turn.calendar);
  if (reached !== 'tell' || !isReachable) return reached;
  return (await turn.store.outbox.hasSlot(slotOf('remind', due))) ? 'tell' : 'remind';
}

function slotOf(step: Step, { directive, receipt }: Due): string {
  return `directive-due-${step}:${directive.id}:${receipt.memberId}`;
}

function remindPart([memberId, own]: [number, Due[]]): BriefPart {
  return {
    memberId,
    lines: [
      say('directive-due-title', { count: own.length }),
      ...own.map((each) => dueLine('directive-due-line', each, each.directive.from)),
    ],
    choices: rowsOf(
      own.map((due) =>
        choice(
          say('directive-button-done-code', { code: due.code, ...whichOf(due, own) }),
          `chidao.xong ${due.directive.id}`,
        ),
      ),
      2,
    ),
    about: own.map(({ code }) => code),
  };
}

function tellPart([memberId, own]: [number, Due[]]): BriefPart {
  const codes = [...new Set(own.map(({ code }) => code))];
  return {
    memberId,
    lines: [
      say('directive-late-title', { count: own.length }),
      ...own.map((each) => dueLine('directive-late-line', each, each.receipt.member)),
    ],
    choices: rowsOf(
      codes.map((code) => choice(say('urge-button-code', { code }), `dondoc ${code}`)),
      4,
    ),
    about: codes,
  };
}

function dueLine(key: 'directive-due-line' | 'directive-late-line', { directive, code }: Due, name: string) {
  return say(key, {
    code,
    name,
    due: directive.dueOn ?? 'none',
    text: shorten(directive.text, TEXT_LENGTH),
  });
}
