import { owedToDeadline, owedToSilence } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { type Choice, choice, rowsOf, type Say, say } from '../message.ts';
import { type Extras, joined } from '../rounds/reminder-extras.ts';
import { readersToday } from '../telling/route.ts';
import type { Turn } from '../turn/turn.ts';
import { type ListedDirective, listedDirectives, whichOf } from './open-directives.ts';

const TEXT_LENGTH = 200;

/** A directive of which one of its leads is to be reminded today. */
export interface OwedReminder extends ListedDirective {
  readonly receipt: DirectiveRow['receipts'][number];
  /** Nobody has said a word about it, or its deadline has come. */
  readonly because: 'silence' | 'deadline';
  /** Who reads it: the lead, or whoever stands in. */
  readonly readerId: number;
}

/** The slot that is taken when a lead was reminded of the deadline of a directive. */
export function remindedSlot({ directive, receipt }: Omit<OwedReminder, 'because' | 'readerId'>): string {
  return `directive-due-remind:${directive.id}:${receipt.memberId}`;
}

/**
 * The directives of which leads are to be reminded today, each once: who has not acknowledged one for a working day, and on
 * the last working day of its deadline, or later where that could not be done then.
 */
export async function directivesToRemindOf(turn: Turn): Promise<OwedReminder[]> {
  const { store, today, calendar, dayOf } = turn;
  const readerOf = await readersToday(turn);
  const standIns = await store.leaves.standInsOn(today);
  const owed: OwedReminder[] = [];
  for (const { directive, code } of await listedDirectives(turn))
    for (const receipt of directive.receipts) {
      const readerId = readerOf(receipt.memberId);
      // Nobody stands in: the directive waits for their return, and so does everything else.
      if (readerId === null || standIns.get(receipt.memberId) === null) continue;
      const sentOn = dayOf(receipt.at);
      const item = { directive, code, receipt, readerId };
      if (owedToSilence(receipt, { sentOn, isReachable: true }, today, calendar) === 'remind')
        owed.push({ ...item, because: 'silence' });
      const isDue = owedToDeadline(receipt, { sentOn, dueOn: directive.dueOn }, today, calendar) !== null;
      if (isDue && !(await store.outbox.hasSlot(remindedSlot(item))))
        owed.push({ ...item, because: 'deadline' });
    }
  return owed;
}

/** Writes down that leads were reminded. */
export async function noteReminded(turn: Turn, owed: readonly OwedReminder[]): Promise<void> {
  for (const item of owed) {
    const { directive, receipt, because } = item;
    if (because === 'deadline') await turn.store.outbox.takeSlot(remindedSlot(item), turn.now);
    else await turn.store.directives.note(directive.id, receipt.memberId, 'remindedAt', turn.now);
  }
}

/** What the day's message tells its readers of them. */
export function reminderExtras(owed: readonly OwedReminder[], turn: Turn): Map<number, Extras> {
  const extras = new Map<number, Extras>();
  for (const readerId of new Set(owed.map((item) => item.readerId)))
    for (const because of ['silence', 'deadline'] as const) {
      const own = owed.filter((item) => item.readerId === readerId && item.because === because);
      if (own.length > 0) extras.set(readerId, joined(extras.get(readerId), extrasOf(own, because, turn)));
    }
  return extras;
}

function extrasOf(own: readonly OwedReminder[], because: OwedReminder['because'], turn: Turn): Extras {
  const title = because === 'silence' ? 'directive-remind-title' : 'directive-due-title';
  return {
    lines: [say(title, { count: own.length }), ...own.map((item) => lineOf(item, turn))],
    choices: rowsOf(
      own.map((item) => buttonOf(item, own)),
      2,
    ),
    about: own.map(({ code }) => code),
  };
}

function lineOf({ directive, code, receipt, because, readerId }: OwedReminder, { dayOf }: Turn): Say {
  const { text, from, dueOn, givenAt } = directive;
  const insteadOf = readerId === receipt.memberId ? 'none' : receipt.member;
  const args = { code, insteadOf, text: shorten(text, TEXT_LENGTH) };
  return because === 'silence'
    ? say('directive-remind-line', { ...args, from, day: dayOf(givenAt) })
    : say('directive-due-line', { ...args, name: from, due: dueOn ?? 'none' });
}

function buttonOf(item: OwedReminder, own: readonly OwedReminder[]): Choice {
  const { directive, code, because } = item;
  const args = { code, ...whichOf(item, own) };
  return because === 'silence'
    ? choice(say('directive-button-acknowledge-code', args), `chidao.nhan ${directive.id}`)
    : choice(say('directive-button-done-code', args), `chidao.xong ${directive.id}`);
}
