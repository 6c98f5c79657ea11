import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { type DayOutline, outlineOf } from '#app/rounds/day-ahead.ts';
import { lookAhead } from '#app/rounds/look-ahead.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import type { Settings } from '#domain/settings.ts';
import { weekdayOf } from '#domain/time/day.ts';
import { type OpenSnooze, openSnoozes } from './open-snoozes.ts';
import { backToSchedule } from './show-day.ts';
import { putOff, readSnooze, type SnoozeOutcome, snoozeMessage } from './snooze.ts';

/** Codes named in a line of the schedule. */
const CODES_SHOWN = 6;
const SNOOZES_SHOWN = 5;

const asked = z.object({ words: z.string() });

/** What a schedule is made of. */
interface Schedule {
  /** Null where it cannot be told now; all else of it can be changed all the same. */
  readonly days: readonly DayOutline[] | null;
  readonly snoozes: readonly OpenSnooze[];
  readonly settings: Settings;
  readonly forAll: boolean;
}

/**
 * `/lichnhac`: what will be sent in the next two weeks, to whom and when, if nothing more is said: all of it for a
 * coordinator, who can change when and whether; their own for others. `/lichnhac 3.2.1 đến 20/6` puts one criterion off.
 */
export const showSchedule = command({
  word: 'lichnhac',
  aliases: ['settings'],
  menu: ['COORDINATOR', 'OFFICIAL'],
  slow: true,
  input: asked.extend({ days: z.custom<readonly DayOutline[]>().nullable() }),

  async prepare(raw, _files, desk, { now }, store) {
    const { words } = asked.parse(raw);
    const days = isSnooze(words) ? null : await lookAhead(desk, now, store);
    return done({ words, days: days?.map(outlineOf) ?? null });
  },

  async run(turn): Promise<Result<Schedule | SnoozeOutcome>> {
    const { words, days } = turn.input;
    if (isSnooze(words)) return putOff(turn, readSnooze(words));
    const head = await planInForce(turn);
    return head.ok ? done(await scheduleOf(turn, days)) : head;
  },

  answer: (outcome) => ('kind' in outcome ? snoozeMessage(outcome) : scheduleMessage(outcome)),
});

/** `3.2.1 đến 20/6`: one criterion is to be put off. */
function isSnooze(words: string): boolean {
  return readReference(words.trim().split(/\s+/)[0] ?? '') !== null;
}

async function scheduleOf(turn: Turn, ahead: Schedule['days']): Promise<Schedule> {
  const { memberId, role } = memberOf(turn);
  const forAll = role === 'COORDINATOR';
  const snoozes = await openSnoozes(turn);
  const { settings } = turn;
  if (forAll) return { days: ahead, snoozes, settings, forAll };
  const own = ahead?.map(({ day, reminders, briefs }) => ({
    day,
    reminders: reminders.filter((each) => each.memberId === memberId),
    briefs: briefs.filter((each) => each === memberId),
    digests: 0,
  }));
  return {
    days: own?.filter(({ reminders, briefs }) => reminders.length + briefs.length > 0) ?? null,
    snoozes: snoozes.filter((each) => each.mine),
    settings,
    forAll,
  };
}

function scheduleMessage({ days, snoozes, settings, forAll }: Schedule): Message {
  const { remindHour: hour, quietFromHour: quietFrom, remindDaysAhead } = settings;
  const ahead = [...remindDaysAhead].sort((a, b) => b - a).join(', ');
  const again = days ? [] : [[backToSchedule()]];
  return message(
    [
      say('schedule-title', { hour, quietFrom, ahead }),
      null,
      ...dayLines(days, forAll),
      ...snoozes.slice(0, SNOOZES_SHOWN).map(snoozeLine),
      null,
      say('schedule-hint', { scope: forAll ? 'all' : 'own' }),
    ],
    { choices: [...again, ...rowsOf((days ?? []).map(dayButton), 3), ...(forAll ? settingButtons() : [])] },
  );
}

function dayLines(days: Schedule['days'], forAll: boolean): Say[] {
  if (!days) return [say('schedule-unseen')];
  return days.length === 0 ? [say('schedule-nothing')] : days.map((day) => dayLine(day, forAll));
}

function dayLine({ day, reminders, briefs, digests }: DayOutline, forAll: boolean): Say {
  const items = reminders.flatMap((each) => each.codes);
  const codes = [...new Set(items)];
  return say('schedule-day', {
    day,
    weekday: weekdayOf(day),
    people: reminders.length,
    unreached: reminders.filter(({ isReachable }) => !isReachable).length,
    items: items.length,
    codes: codes.slice(0, CODES_SHOWN).join(', '),
    more: Math.max(0, codes.length - CODES_SHOWN),
    digests,
    briefs: briefs.length,
    scope: forAll ? 'all' : 'own',
  });
}

function snoozeLine({ code, until, name }: OpenSnooze): Say {
  return say('schedule-snoozed', { code, until, name: name ?? 'none' });
}

function dayButton({ day }: DayOutline): Choice {
  return choice(say('schedule-button-day', { day, weekday: weekdayOf(day) }), `lichnhac.ngay ${day}`);
}

function settingButtons(): Choice[][] {
  const open = (key: string, call: string) => choice(say(key), call);
  return [
    [
      open('schedule-button-hours', 'lichnhac.gio'),
      open('schedule-button-quiet', 'lichnhac.yen'),
      open('schedule-button-notice', 'lichnhac.truoc'),
    ],
    [
      open('schedule-button-report-day', 'lichnhac.baocao'),
      open('schedule-button-data-day', 'lichnhac.chot'),
    ],
    [open('schedule-button-days-off', 'lichnhac.nghi'), open('schedule-button-papers', 'lichnhac.vanban')],
  ];
}
