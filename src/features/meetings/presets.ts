import { type Choice, choice, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Day } from '#domain/time/day.ts';
import type { ItemAtWork } from './find-meeting.ts';

/** Directives that are given again and again, by the working days they leave. */
const WORKING_DAYS = { finish: 5, report: 2, unblock: 3, evidence: 3 } as const;

/** A directive behind a button. */
export type Preset = keyof typeof WORKING_DAYS;
export const PRESETS = ['finish', 'report', 'unblock', 'evidence'] as const satisfies readonly Preset[];

/** The words of a preset, in the commune's language, and its deadline. */
export function presetDirective(preset: Preset, turn: Turn): { text: string; dueOn: Day } {
  return { text: turn.desk.words('meeting-directive', { preset }), dueOn: dueOf(preset, turn) };
}

/** The presets that fit a criterion: obstacles are to be removed where there are any, documents sent where they lack. */
export function presetButtons({ criterion, facts }: ItemAtWork, turn: Turn): Choice[] {
  const lacksEvidence = criterion.requirements.length > 0 && criterion.evidence.accepted === 0;
  const fits: Readonly<Record<Preset, boolean>> = {
    finish: true,
    report: facts.daysLeft !== null && facts.daysLeft < 0,
    unblock: facts.blocked !== null,
    evidence: lacksEvidence,
  };
  return PRESETS.filter((preset) => fits[preset]).map((preset) =>
    choice(
      say('meeting-button-preset', { preset, due: dueOf(preset, turn) }),
      `hop.giao ${criterion.id} =${preset}`,
    ),
  );
}

function dueOf(preset: Preset, { today, calendar }: Turn): Day {
  return calendar.add(today, WORKING_DAYS[preset]);
}
