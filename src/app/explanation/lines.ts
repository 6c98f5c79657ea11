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
export function disputeLine({ window, criterion }: Dispute, { named = false } = {}): Say {
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead').map(({ name }) => name);
  const self = criterion.selfScore ?? 0;
  return say('explanation-line', {
    code: criterion.code,
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
export function answerChoices({ window, criterion: { code } }: Dispute): Choice[] {
  return [
    choice(say('explanation-button-agree', { code }), `giaitrinh.dongy ${window.id}`),
    choice(say('explanation-button-explain', { code }), `giaitrinh.noidung ${window.id}`),
  ];
}

/** The button that gives the Word file of a criterion's explanation. */
export function kitChoice(code: string): Choice {
  return choice(say('explanation-button-kit', { code }), `giaitrinh.hoso ${code}`);
}

/** An answer as it was written down. */
export interface Answered extends Dispute {
  readonly agrees: boolean;
  readonly text: string;
}

/** What was written down, and what else can be done about it. */
export function answeredParts({
  agrees,
  text,
  window,
  criterion: { code },
}: Answered): Pick<Message, 'lines' | 'choices'> {
  if (agrees)
    return {
      lines: [say('explanation-agreed', { code, points: window.points })],
      choices: [[choice(say('explanation-button-explain', { code }), `giaitrinh.noidung ${window.id}`)]],
    };
  const evidence = choice(say('progress-button-evidence', { code }), `minhchung ${code}`);
  return {
    lines: [say('explanation-noted', { code, text: shorten(text, TEXT_LENGTH), due: window.dueOn })],
    choices: [[evidence, kitChoice(code)]],
  };
}
