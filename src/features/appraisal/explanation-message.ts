import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import {
  answerChoices,
  disputeLine,
  evidenceChoice,
  kitChoice,
  nameOf,
  yearArgs,
} from '#app/explanation/lines.ts';
import { codesAbout, type Dispute, isUnanswered } from '#app/explanation/open-windows.ts';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayExplain } from '#domain/people/permission.ts';
import { shorten } from '#domain/text/text.ts';
import { timesToProve } from '#domain/work/standing.ts';

const SHOWN = 8;
const TEXT_LENGTH = 600;
const SCORING_LENGTH = 300;

/** What can be explained now; those that nobody has answered first. */
export function explanationList(disputes: readonly Dispute[], actor: Actor): Message {
  if (disputes.length === 0) return message([say('explanation-empty')]);
  const open = disputes.filter(isUnanswered);
  const shown = [...open, ...disputes.filter((each) => !isUnanswered(each))].slice(0, SHOWN);
  const more = disputes.length - shown.length;
  const named = actor.kind === 'member' && actor.role !== 'OFFICIAL';
  const buttons = shown.map((dispute) => {
    const args = { code: dispute.criterion.code, ...yearArgs(dispute.year) };
    return choice(say('explanation-button-card', args), `giaitrinh ${nameOf(dispute)}`);
  });
  return message(
    [
      say('explanation-title', { count: disputes.length, open: open.length }),
      ...shown.map((dispute) => disputeLine(dispute, { named })),
      ...(more > 0 ? [say('explanation-more', { count: more })] : []),
    ],
    { choices: rowsOf(buttons, 4), about: codesAbout(disputes) },
  );
}

/** One disputed criterion: its points, its rule, what proves it, what was answered, and what can be done. */
export function explanationCard(
  { criterion, standing, occurrence }: FoundWork,
  { window, year }: Pick<Dispute, 'window' | 'year'>,
  turn: Turn,
): Message {
  const { scoring, evidence } = criterion;
  const dispute = { window, criterion, year };
  const newest = window.answers.at(-1);
  const isOpen = window.closedAt === null;
  return message(
    [
      disputeLine(dispute, { named: true }),
      ...(scoring
        ? [say('score-scoring', { scoring: shorten(scoring.text.replaceAll('\n', '; '), SCORING_LENGTH) })]
        : []),
      say('explanation-evidence', {
        accepted: evidence.accepted,
        waiting: evidence.submitted,
        returned: evidence.returned,
      }),
      ...sufficiencyLines(sufficiencyOf(criterion, timesToProve(standing, occurrence))),
      ...(newest
        ? [
            say('explanation-answer', {
              name: newest.by,
              day: turn.dayOf(newest.at),
              agrees: newest.agrees ? 'yes' : 'no',
              text: shorten(newest.text, TEXT_LENGTH) || 'none',
            }),
          ]
        : []),
      ...(window.closedAt ? [say('explanation-over', { day: turn.dayOf(window.closedAt) })] : []),
    ],
    {
      choices: [
        ...(isOpen && mayExplain(turn.actor, criterion).ok ? [answerChoices(dispute)] : []),
        [...evidenceChoice(dispute), kitChoice(dispute)],
        [backToList()],
      ],
      about: codesAbout([dispute]),
    },
  );
}

/** The way back to the list. */
export function backToList(): Choice {
  return choice(say('explanation-button-all'), 'giaitrinh');
}
