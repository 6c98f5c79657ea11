import { z } from 'zod';
import { periodArgs } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { type Say, say } from '../message.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const ENTRIES = 500;
const WORDS_LENGTH = 160;

const duty = z.object({
  kind: z.enum(['lead', 'support', 'follower']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fileName: z.string().default('none'),
});
const answered = z.object({
  kind: z.enum(['lead', 'support']),
  reason: z.string().default('none'),
  insteadOf: z.string().default('none'),
});
const applied = z.object({ state: z.string(), percent: z.number() });
const moved = z.object({
  moved: z.array(z.object({ period: z.string(), from: z.string(), to: z.string() })),
});
const replanned = z.object({
  moved: z.array(z.object({ period: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  fileName: z.string(),
});
const replied = z.object({ words: z.string() });
const asked = z.object({ text: z.string(), eachPeriod: z.boolean() });
const requirement = z.union([
  z.object({ added: z.string() }),
  z.object({ ended: z.string() }),
  z.object({ from: asked, to: asked }),
]);
const inWords = z.object({ words: z.string(), insteadOf: z.string().default('none') });
const noted = z.object({ text: z.string() });
const snoozed = z.object({ until: z.string(), forAll: z.boolean() });

/**
 * What has no record of its own: who came to answer for it and what they said to that, what leaders said to a lead's answer,
 * documents that are asked for, reminders that were put off, days that were moved off a day off, whether it applies, what a
 * meeting did about it, and codes it had before.
 */
export const trail: Source = async (turn, { id }) => {
  const spans = await turn.store.plans.codesOf(id);
  const entries = await turn.store.audit.latestUnder(ENTRIES, spans);
  const recoded = spans.slice(1).flatMap(({ code: to, from: at }, place): Moment[] => {
    const from = spans[place]?.code ?? to;
    return at ? [{ at, line: say('timeline-recoded', { ...onDay(turn, at), from, to }) }] : [];
  });
  const told = entries.flatMap(({ at, actorName, action, details }): Moment[] => {
    const lines =
      action === 'deadline-moved'
        ? movesOf(details)
        : action === 'deadline-replanned'
          ? replannedLines(details)
          : [lineOf(action, details)];
    return lines.flatMap((told) => {
      if (!told) return [];
      const args = { ...onDay(turn, at), name: actorName || 'none', ...told.args };
      return [{ at, line: say(told.key, args) }];
    });
  });
  return [...recoded, ...told];
};

/** Every deadline that was moved, from which day to which. */
function movesOf(details: unknown): Say[] {
  const days = moved.safeParse(details).data?.moved ?? [];
  if (days.length === 0) return [say('timeline-other', { action: 'deadline-moved' })];
  return days.map(({ period, from, to }) =>
    say('timeline-deadline-moved', { ...periodArgs(period), from, to }),
  );
}

/** Deadlines told one by one; of more, how many begin and end. */
const DEADLINES = 3;

/** Every deadline that a changed plan file moved; where it comes round otherwise, how many times begin and end. */
function replannedLines(details: unknown): Say[] {
  const change = replanned.safeParse(details).data;
  if (!change) return [say('timeline-other', { action: 'deadline-replanned' })];
  const { moved, fileName: file } = change;
  if (moved.length <= DEADLINES)
    return moved.map(({ period, from, to }) =>
      say('timeline-replanned', { ...periodArgs(period), from: from ?? 'none', to: to ?? 'none', file }),
    );
  const count = (side: 'from' | 'to') => moved.filter((each) => each[side] !== null).length;
  return [say('timeline-replanned-many', { before: count('from'), after: count('to'), file })];
}

/** The words for a deed, but for when and by whom; null where it is told elsewhere. */
function lineOf(action: string, details: unknown): Say | null {
  switch (action) {
    case 'duty-changed':
      return dutyLine(details);
    case 'duty-accepted':
    case 'duty-refused':
      return replyLine(action, details);
    case 'directive-answered':
      return answerLine(details);
    case 'directive-replied':
    case 'directive-reopened':
      return replyToLeadLine(action, details);
    case 'requirement-changed':
      return requirementLine(details);
    case 'reminder-snoozed':
      return snoozeLine(details);
    case 'criterion-excluded':
    case 'criterion-included':
      return appliesLine(action, details);
    case 'meeting-noted':
      return noteLine(details);
    default:
      return OTHERS.includes(action) ? say('timeline-other', { action }) : null;
  }
}

function dutyLine(details: unknown): Say | null {
  const change = duty.safeParse(details).data;
  if (!change) return null;
  const { kind, from, to, fileName: file } = change;
  return say('timeline-duty', { kind, from: from ?? 'none', to: to ?? 'none', file });
}

function replyLine(action: 'duty-accepted' | 'duty-refused', details: unknown): Say | null {
  const reply = answered.safeParse(details).data;
  const accepted = action === 'duty-accepted' ? 'yes' : 'no';
  return reply ? say('timeline-duty-answered', { ...reply, accepted }) : null;
}

function snoozeLine(details: unknown): Say | null {
  const off = snoozed.safeParse(details).data;
  return off ? say('timeline-snoozed', { until: off.until, scope: off.forAll ? 'all' : 'own' }) : null;
}

/** What was answered to a directive in words of one's own. */
function answerLine(details: unknown): Say | null {
  const answer = inWords.safeParse(details).data;
  if (!answer) return null;
  const { words, insteadOf } = answer;
  return say('timeline-directive-said', { insteadOf, text: shorten(words, WORDS_LENGTH) });
}

/** What a leader wrote back to a lead, or that it is not done yet. */
function replyToLeadLine(action: 'directive-replied' | 'directive-reopened', details: unknown): Say {
  const words = replied.safeParse(details).data?.words ?? '';
  return say('timeline-directive-back', { action, text: shorten(words, WORDS_LENGTH) || 'none' });
}

/** What is asked for to prove it, from what to what. */
function requirementLine(details: unknown): Say | null {
  const change = requirement.safeParse(details).data;
  if (!change) return null;
  if ('added' in change) return requirementSay('added', 'none', change.added);
  if ('ended' in change) return requirementSay('ended', change.ended, 'none');
  const { from, to } = change;
  if (from.text !== to.text) return requirementSay('reworded', from.text, to.text);
  return requirementSay(to.eachPeriod ? 'each-period' : 'once', from.text, to.text);
}

function requirementSay(change: string, from: string, to: string): Say {
  const words = { from: shorten(from, WORDS_LENGTH), to: shorten(to, WORDS_LENGTH) };
  return say('timeline-requirement', { change, ...words });
}

/** What was put in the minutes of a meeting. */
function noteLine(details: unknown): Say | null {
  const note = noted.safeParse(details).data;
  return note ? say('timeline-meeting-noted', { text: shorten(note.text, WORDS_LENGTH) }) : null;
}

/** How it stands while it applies: what it went from, or came back to. */
function appliesLine(action: 'criterion-excluded' | 'criterion-included', details: unknown): Say {
  const stood = applied.safeParse(details).data;
  if (!stood) return say('timeline-other', { action });
  return say('timeline-applies', { action, before: stood.state, beforePercent: stood.percent });
}

/** Deeds that are told by their name alone. */
const OTHERS = [
  'reminder-resumed',
  'progress-confirmed',
  'evidence-brought',
  'meeting-raised',
  'meeting-left-out',
  'meeting-discussed',
  'meeting-undiscussed',
];
