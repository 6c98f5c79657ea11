import { z } from 'zod';
import { command } from '#app/command.ts';
import { memberOf } from '#app/member.ts';
import { type Choice, choice, type Message, message, say } from '#app/message.ts';
import { type ScoreTakenBack, takeBackScore } from '#app/take-back-score.ts';
import type { Turn } from '#app/turn.ts';
import { type Withdrawn, withdrawPiece } from '#app/withdraw-piece.ts';
import { periodArgs, readReference, writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { WorkItem } from '#domain/work-item.ts';
import { leftOver, reminderAfter } from './reminder-after.ts';
import { type TakenBack, takeBack } from './take-back.ts';

/** Something a member did that can be taken back. */
interface Deed {
  readonly what: 'entry' | 'score' | 'evidence';
  readonly id: number;
  readonly at: Date;
}

type Outcome =
  | { readonly what: 'entry'; readonly undone: TakenBack; readonly rest: readonly WorkItem[] | null }
  | { readonly what: 'score'; readonly undone: ScoreTakenBack }
  /** `before`: what was done last before the evidence was sent. */
  | { readonly what: 'evidence'; readonly undone: Withdrawn; readonly before: Deed | null };

/** `/hoantac`: takes back what the caller did last, a report, a score or a file they sent, or that of the button. */
export const undo = command({
  word: 'hoantac',
  menu: ['COORDINATOR', 'OFFICIAL'],
  input: z.object({
    deed: z.object({ what: z.enum(['entry', 'score']), id: z.coerce.number().int().positive() }).nullable(),
  }),
  /** `12`: a report; `d12`: a score. */
  read(words) {
    const [, mark, id] = /^(d?)(.+)$/.exec(words.trim()) ?? [];
    return { deed: id === undefined ? null : { what: mark === 'd' ? 'score' : 'entry', id } };
  },

  async run(turn): Promise<Result<Outcome>> {
    const deeds = await lastDeeds(turn);
    const deed = turn.input.deed ?? deeds[0];
    if (!deed) return refuse('undo-nothing');
    if (deed.what === 'score') {
      const undone = await takeBackScore(turn, deed.id);
      return undone.ok ? done({ what: 'score', undone: undone.value }) : undone;
    }
    if (deed.what === 'evidence') {
      const undone = await withdrawPiece(turn, deed.id);
      return undone.ok ? done({ what: 'evidence', undone: undone.value, before: deeds[1] ?? null }) : undone;
    }
    const undone = await takeBack(turn, deed.id);
    return undone.ok
      ? done({ what: 'entry', undone: undone.value, rest: await reminderAfter(turn) })
      : undone;
  },

  answer(outcome) {
    if (outcome.what === 'score') return scoreUndone(outcome.undone);
    return outcome.what === 'evidence' ? evidenceUndone(outcome) : entryUndone(outcome);
  },
});

/** The last of each kind that the caller did and can take back, newest first. */
async function lastDeeds(turn: Turn): Promise<Deed[]> {
  const { memberId } = memberOf(turn);
  const { work, scores, evidence } = turn.store;
  const [entry, score, piece] = [
    await work.lastOf(memberId),
    await scores.lastOf(memberId),
    await evidence.lastOf(memberId),
  ];
  const deeds: Deed[] = [
    ...(entry ? [{ what: 'entry' as const, id: entry.id, at: entry.at }] : []),
    ...(score ? [{ what: 'score' as const, ...score }] : []),
    ...(piece ? [{ what: 'evidence' as const, ...piece }] : []),
  ];
  return deeds.sort((a, b) => b.at.getTime() - a.at.getTime());
}

function entryUndone({ undone, rest }: Extract<Outcome, { what: 'entry' }>): Message {
  const { code, period, taken, now } = undone;
  const list = leftOver(rest);
  return message(
    [
      say('progress-undone', {
        code,
        ...periodArgs(period),
        takenState: taken.state,
        takenPercent: taken.percent,
        state: now.state,
        percent: now.percent,
      }),
      ...list.lines,
    ],
    {
      choices: [
        [choice(say('progress-button-again', { code }), `capnhat ${writeReference(code, period)}`)],
        ...list.choices,
      ],
      about: [code, ...list.about],
    },
  );
}

function scoreUndone({ code, taken, now }: ScoreTakenBack): Message {
  const line = say('score-undone', { code, taken: taken ?? 'none', now: now ?? 'none' });
  return message([line], {
    choices: [[choice(say('score-button-again', { code }), `tucham ${code}`)]],
    about: [code],
  });
}

function evidenceUndone({ undone, before }: Extract<Outcome, { what: 'evidence' }>): Message {
  const code = readReference(undone.reference ?? '')?.code;
  const shelf: Choice[] =
    code === undefined
      ? []
      : [choice(say('evidence-button-shelf', { code }), `minhchung ${undone.reference}`)];
  const earlier: Choice[] =
    before && before.what !== 'evidence'
      ? [
          choice(
            say('undo-button-before', { what: before.what }),
            `hoantac ${before.what === 'score' ? 'd' : ''}${before.id}`,
          ),
        ]
      : [];
  return message([say('evidence-withdrawn', { name: undone.name, code: code ?? 'none' })], {
    choices: [shelf, earlier].filter((row) => row.length > 0),
    about: code === undefined ? [] : [code],
  });
}
