import { explainedBy } from '#domain/score/explanation.ts';
import { roundPoints } from '#domain/score/points.ts';
import { shorten } from '#domain/text/text.ts';
import { type Choice, choice, type Message, type Say, say } from '../message.ts';
import type { Dispute } from './open-windows.ts';

const NAME_LENGTH = 60;
const NOTE_LENGTH = 120;
const TEXT_LENGTH = 300;

/**
 * One disputed criterion in a list: the unit's points, the appraised ones, why, until when, and what was answered;
 * `named`: with who leads it.
 */
export function disputeLine({ window, criterion, year }: Dispute, { named = false } = {}): Say {
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead').map(({ name }) => name);
  const self = criterion.selfScore ?? 0;
  return say('explanation-line', {
    code: criterion.code,
    ...yearArgs(year),
    name: shorten(criterion.name, NAME_LENGTH),
    self,
    points: window.points,
    moved: roundPoints(window.points - self),
    note: shorten(window.note, NOTE_LENGTH) || 'none',
    due: window.dueOn,
    answer: explainedBy(window),
    leads: (named && leads.join(', ')) || 'none',
  });
}

/** The buttons with which a lead answers one criterion. */
export function answerChoices({ window, criterion: { code }, year }: Dispute): Choice[] {
  return [
    choice(say('explanation-button-agree', { code, ...yearArgs(year) }), `giaitrinh.dongy ${window.id}`),
    choice(say('explanation-button-explain', { code, ...yearArgs(year) }), `giaitrinh.noidung ${window.id}`),
  ];
}

/** The button that gives the Word file of a criterion's explanation. */
export function kitChoice(dispute: Named): Choice {
  const { criterion, year } = dispute;
  const args = { code: criterion.code, ...yearArgs(year) };
  return choice(say('explanation-button-kit', args), `giaitrinh.hoso ${nameOf(dispute)}`);
}

/** A criterion whose points are explained, with the year of a plan that is over. */
export interface Named extends Pick<Dispute, 'year'> {
  readonly criterion: Pick<Dispute['criterion'], 'code'>;
}

/** How commands name it: `3.2.1`, or `2025 3.2.1` where the plan is over. */
export function nameOf({ criterion: { code }, year }: Named): string {
  return year === null ? code : `${year} ${code}`;
}

/** The year as texts tell it: only of a plan that is over. */
export function yearArgs(year: number | null): { readonly year: string } {
  return { year: year === null ? 'none' : String(year) };
}

/** An answer as it was written down. */
export interface Answered extends Dispute {
  readonly agrees: boolean;
  readonly text: string;
}

/** What was written down, and what else can be done about it. */
export function answeredParts(answered: Answered): Pick<Message, 'lines' | 'choices'> {
  const { agrees, text, window, criterion, year } = answered;
  const named = { code: criterion.code, ...yearArgs(year) };
  if (agrees)
    return {
      lines: [say('explanation-agreed', { ...named, points: window.points })],
      choices: [[choice(say('explanation-button-explain', named), `giaitrinh.noidung ${window.id}`)]],
    };
  return {
    lines: [say('explanation-noted', { ...named, text: shorten(text, TEXT_LENGTH), due: window.dueOn })],
    choices: [[...evidenceChoice(answered), kitChoice(answered)]],
  };
}

/** The way to a criterion's evidence; of a plan that is over, as long as its points can be explained. */
export function evidenceChoice({ criterion: { code }, year, window }: Dispute): Choice[] {
  const named = { code, ...yearArgs(year) };
  if (year === null) return [choice(say('progress-button-evidence', { code }), `minhchung ${code}`)];
  if (window.closedAt !== null) return [];
  return [choice(say('explanation-button-prove', named), `giaitrinh.tailieu ${window.id}`)];
}
