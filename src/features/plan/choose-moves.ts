import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { type Move, moveKey } from '#domain/plan/moved-criteria.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { confirmRow, previewMessage } from './preview-message.ts';
import { storedProposal } from './proposal.ts';
import { peopleToAdd } from './recognise-people.ts';
import { guessesOf, type PlanReview, reviewPlan } from './review-plan.ts';

/** Moves on one screen, each with a button. */
const PAGE = 8;
const IN_A_ROW = 2;
const NAME_LENGTH = 48;

/** Buttons for all moves at once, and for the way back. */
const NONE = '=khong';
const ALL = '=het';
const BACK = '=xem';

const input = z.object({ proposalId: z.number().int().positive(), asked: z.string() });

interface Outcome {
  readonly proposalId: number;
  readonly review: PlanReview;
  /** Null: the whole preview. */
  readonly page: number | null;
}

/**
 * `nhap.ma <proposal> [~page | 3.2.1>3.2.2 | =khong | =het | =xem]`, a button: the codes a proposed plan moves. One that was
 * guessed wrongly is taken apart, and put together again by the same button; `=xem` goes back to the preview.
 */
export const chooseMoves = command({
  word: 'nhap.ma',
  input,
  read(words) {
    const [id, asked = ''] = words.trim().split(/\s+/);
    return { proposalId: Number(id), asked };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { store } = turn;
    const { proposalId, asked } = turn.input;
    const row = await store.proposals.open(proposalId);
    if (!row) return refuse('plan-proposal-gone');
    const { draft, basedOn, apart } = storedProposal.parse(row.draft);
    const { year, fileName, fileHash } = row;
    const plan = { draft, year, fileName, fileHash };
    const before = await reviewPlan(turn, plan, apart);
    if (before.basedOn !== basedOn) return refuse('plan-proposal-stale', { year });
    const wanted = apartAfter(asked, { apart, moves: guessesOf(before) });
    const isSame = wanted === apart;
    if (!isSame) await store.proposals.rewrite(proposalId, { draft, basedOn, apart: wanted });
    const review = isSame ? before : await reviewPlan(turn, plan, wanted);
    const [, page = '1'] = /^~(\d+)$/.exec(asked) ?? [];
    return done({ proposalId, review, page: asked === BACK ? null : Number(page) });
  },

  answer({ proposalId, review, page }) {
    if (page !== null) return movesMessage(proposalId, review, page);
    const { lines, choices } = previewMessage(review, proposalId);
    return message(lines, { choices });
  },
});

/** The moves that are said to be none, once a button was pressed; the same list where nothing changes. */
function apartAfter(
  asked: string,
  { apart, moves }: { apart: readonly string[]; moves: readonly Move[] },
): readonly string[] {
  if (asked === NONE) return moves.length > 0 ? [...apart, ...moves.map(moveKey)] : apart;
  if (asked === ALL) return apart.length > 0 ? [] : apart;
  if (apart.includes(asked)) return apart.filter((each) => each !== asked);
  return moves.some((move) => moveKey(move) === asked) ? [...apart, asked] : apart;
}

function movesMessage(proposalId: number, review: PlanReview, page: number): Message {
  const moved = guessesOf(review).map((move) => ({ ...move, kept: 'yes' }));
  const apart = review.apart.map((key) => {
    const [from = '', to = ''] = key.split('>');
    const name = review.plan.draft.criteria.find(({ code }) => code === to)?.name ?? '';
    return { from, to, name, exact: true, kept: 'no' };
  });
  const all = [...moved, ...apart];
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const at = Math.min(page, pages);
  const shown = all.slice((at - 1) * PAGE, at * PAGE);
  const call = (what: string) => `nhap.ma ${proposalId} ${what}`;
  const toggles = shown.map((move) =>
    choice(say('plan-button-move', { from: move.from, to: move.to, kept: move.kept }), call(moveKey(move))),
  );
  const turns: Choice[] = [
    ...(at > 1 ? [choice(say('button-previous'), call(`~${at - 1}`))] : []),
    ...(at < pages ? [choice(say('button-next'), call(`~${at + 1}`))] : []),
  ];
  const whole = [
    ...(moved.length > 0 ? [choice(say('plan-button-moves-none'), call(NONE))] : []),
    ...(apart.length > 0 ? [choice(say('plan-button-moves-all'), call(ALL))] : []),
  ];
  const newcomers = peopleToAdd(review.people).length;
  return message(
    [
      say('plan-moves-title', { count: moved.length, apart: apart.length }),
      ...shown.map(({ from, to, name, exact, kept }) =>
        say('plan-move', { from, to, name: shorten(name, NAME_LENGTH), near: exact ? 'no' : 'yes', kept }),
      ),
      null,
      say('plan-moves-how'),
    ],
    {
      choices: [
        ...rowsOf(toggles, IN_A_ROW),
        ...(turns.length > 0 ? [turns] : []),
        whole,
        ...confirmRow(proposalId, newcomers, review.takesPlaceOf),
        [choice(say('plan-button-preview'), call(BACK))],
      ].filter((row) => row.length > 0),
    },
  );
}
