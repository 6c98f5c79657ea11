import { z } from 'zod';
import { command } from '#app/command.ts';
import { planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { type Choice, choice, type Message, message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { earlier } from '#domain/day.ts';
import { type Period, periodNameArgs, previousPeriod, readPeriod } from '#domain/period.ts';
import { type PersonalSheet, personalSheet, type SheetRow } from '#domain/personal-sheet.ts';
import { periodArgs } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import { eveningsOf } from './evenings.ts';

const NAME = 48;
const PAGE = 10;

/** A member's sheet with whose it is, of which month, and what they sent as evidence in it. */
export interface MadeSheet {
  readonly sheet: PersonalSheet;
  readonly month: Period;
  readonly member: { readonly name: string; readonly position: string };
  readonly evidence: Readonly<Record<'sent' | 'accepted' | 'returned', number>>;
  readonly isNow: boolean;
}

/** `/phieuthang [month]`: a member's own month: duties, what was done in time and late, evidence accepted. */
export const showSheet = command({
  word: 'phieuthang',
  menu: 'everybody',
  input: z.object({ words: z.string(), page: z.coerce.number().int().min(1) }),
  read(words) {
    const [, period = '', page = '1'] = /^(.*?)(?:\s*~(\d+))?$/.exec(words.trim()) ?? [];
    return { words: period, page };
  },
  run: (turn) => makeSheet(turn, turn.input.words),
  answer: (made, turn) => sheetMessage(made, turn.input.page),
});

/** The sheet of the member who asks, of a month that is over as it stood on its last evening. */
export async function makeSheet(turn: Turn, words: string): Promise<Result<MadeSheet>> {
  const { store, today, dayOf, calendar } = turn;
  const { memberId } = memberOf(turn);
  const read = readPeriod(monthWords(words.trim()), today);
  if (!read.ok || read.value.kind !== 'month') return refuse('sheet-month-unknown', { text: words });
  const month = read.value;
  const head = await store.plans.ofYear(Number(month.key.slice(0, 4)));
  const inForce = head ? done(head) : await planInForce(turn);
  if (!inForce.ok) return inForce;
  const asOf = earlier(month.to, today);
  const isNow = asOf === today;
  const plan = isNow
    ? await store.work.plan(inForce.value, today, { memberId })
    : await eveningsOf(turn, inForce.value).plan(asOf);
  const { from, to } = month;
  const sheet = personalSheet(plan, memberId, {
    from,
    to,
    today: asOf,
    dayOf,
    lastDayInTime: calendar.onOrAfter,
  });
  const sent = (await store.evidence.sentBy(memberId)).filter(({ at }) => within(dayOf(at), month));
  const inState = (state: string) => sent.filter((piece) => piece.state === state).length;
  const member = await store.people.byId(memberId);
  return done({
    sheet,
    month,
    member: { name: member?.name ?? '', position: member?.position ?? '' },
    evidence: { sent: sent.length, accepted: inState('accepted'), returned: inState('returned') },
    isNow,
  });
}

/** Nothing is this month, and a bare number is a month. */
function monthWords(words: string): string {
  if (words === '') return 'thang';
  return /^\d{1,2}$/.test(words) ? `thang ${words}` : words;
}

function within(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

function sheetMessage({ sheet, month, member, evidence, isNow }: MadeSheet, page: number): Message {
  const pages = Math.max(1, Math.ceil(sheet.rows.length / PAGE));
  const at = Math.min(page, pages);
  const { due } = sheet;
  return message(
    [
      say('sheet-title', periodNameArgs(month)),
      say('sheet-member', { name: member.name, position: member.position || 'none' }),
      say('sheet-duties', { leads: sheet.leads, supports: sheet.supports }),
      null,
      say('sheet-due', {
        due: due.onTime + due.late + due.exempt + due.overdue + due.open,
        onTime: due.onTime,
        late: due.late,
        exempt: due.exempt,
        overdue: due.overdue,
        open: due.open,
        isNow: isNow ? 'yes' : 'no',
      }),
      say('sheet-done', { done: sheet.done, overdue: sheet.overdue }),
      say('sheet-evidence', evidence),
      ...(sheet.rows.length === 0
        ? []
        : [null, ...sheet.rows.slice((at - 1) * PAGE, at * PAGE).map(sheetLine)]),
    ],
    { choices: [...turns(month, at, pages), [monthBefore(month)]] },
  );
}

function sheetLine(row: SheetRow) {
  return say('sheet-row', {
    code: row.code,
    ...periodArgs(row.period),
    name: shorten(row.name, NAME),
    kind: row.kind,
    mark: row.mark,
    state: row.state,
    percent: row.percent,
    due: row.dueOn ?? 'none',
    done: row.doneOn ?? 'none',
  });
}

function turns({ key }: Period, at: number, pages: number): Choice[][] {
  const to = (label: string, page: number) => choice(say(label), `phieuthang ${key} ~${page}`);
  const buttons = [
    ...(at > 1 ? [to('button-previous', at - 1)] : []),
    ...(at < pages ? [to('button-next', at + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [buttons];
}

function monthBefore(month: Period): Choice {
  const before = previousPeriod(month);
  return choice(say('sheet-button-month', periodNameArgs(before)), `phieuthang ${before.key}`);
}
