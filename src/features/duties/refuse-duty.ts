import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import { actsFor } from '#app/turn/acts-for.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { occasionOf } from '#app/turn/occasion.ts';
import type { Turn } from '#app/turn/turn.ts';
import { answerDuty, type CodedPart, waitingOf } from '#app/work/answer-duty.ts';
import { planInForce } from '#app/work/find-work.ts';
import { mayAnswerDuty } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { PlanHead } from '#store/plans.ts';
import { placeOf } from './accept-duties.ts';

/** Reasons that are offered as buttons; their words are `duty-reason`. */
const REASONS = ['field', 'theirs', 'moved'] as const;
/** In the place of a reason: it is theirs after all. */
const UNDO = 'undo';
const LONGEST = 500;
const PAGE = 16;
const NAME_LENGTH = 90;

const input = z.object({
  dutyId: z.coerce.number().int().positive().nullable(),
  page: z.coerce.number().int().min(1).catch(1),
  reason: z.string().max(LONGEST),
});

type Outcome =
  | { readonly kind: 'choose'; readonly parts: readonly CodedPart[]; readonly page: number }
  | { readonly kind: 'ask-reason'; readonly part: CodedPart; readonly name: string }
  | { readonly kind: 'refused'; readonly part: CodedPart; readonly reason: string; readonly told: number }
  | { readonly kind: 'taken-back'; readonly part: CodedPart };

/**
 * Whoever was given a part says that it is not theirs: which, and why. The coordinators are told, with a button to give
 * it to somebody else; until then it stays where it is.
 */
export const refuseDuty = command({
  word: 'phancong.khong',
  input,
  read(words) {
    const [first = ''] = words.trim().split(/\s+/);
    const [, page] = /^=p(\d+)$/.exec(first) ?? [];
    if (first === '' || page !== undefined) return { dutyId: null, page, reason: '' };
    return { dutyId: first, page: 1, reason: words.trim().slice(first.length).trim().replace(/^=/, '') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { dutyId, page, reason } = turn.input;
    const head = await planInForce(turn);
    if (!head.ok) return head;
    const mine = await actsFor(turn);
    if (dutyId === null) {
      const parts = await waitingOf(turn, head.value, mine);
      return parts.length === 0 ? refuse('duty-nothing-to-answer') : done({ kind: 'choose', parts, page });
    }
    const duty = await turn.store.plans.dutyInForce(dutyId, turn.today);
    const code = duty && (await turn.store.plans.codeOf(duty.criterionId));
    if (!duty || !code) return refuse('duty-gone');
    const allowed = mayAnswerDuty(turn.actor, duty.memberId, mine);
    if (!allowed.ok) return allowed;
    const part = { ...duty, code };
    const entry = await turn.store.plans.entryByCode(head.value.setId, code);
    const name = entry?.name ?? '';
    if (reason === '') return done({ kind: 'ask-reason', part, name });
    if (reason === UNDO) return takeBackRefusal(turn, head.value, part);
    await answerDuty(turn, part, { accepted: false, reason });
    return done({ kind: 'refused', part, reason, told: await tell(turn, part, { name, reason }) });
  },

  answer: (outcome, turn) => answerOf(outcome, turn),
});

/** They are to have it all the same: the refusal is taken back, and the coordinators hear so. */
async function takeBackRefusal(turn: Turn, head: PlanHead, part: CodedPart): Promise<Result<Outcome>> {
  const refused = await turn.store.dutyReplies.refused(head.id, turn.today);
  if (!refused.some(({ dutyId }) => dutyId === part.dutyId)) return refuse('duty-nothing-to-answer');
  await answerDuty(turn, part, { accepted: true, reason: '' });
  const { name: by, memberId } = memberOf(turn);
  await tellCoordinators(turn, {
    key: `duty-refusal-taken-back:${part.dutyId}:${occasionOf(turn)}`,
    lines: [say('duty-refusal-taken-back-news', { code: part.code, kind: part.kind, by })],
    about: [part.code],
    aboutMemberId: memberId,
  });
  return done({ kind: 'taken-back', part });
}

function tell(
  turn: Turn,
  { dutyId, code, kind }: CodedPart,
  { name, reason }: { name: string; reason: string },
): Promise<number> {
  const actor = memberOf(turn);
  const args = { code, kind, by: actor.name, name: shorten(name, NAME_LENGTH), reason };
  return tellCoordinators(turn, {
    key: `duty-refused:${dutyId}:${occasionOf(turn)}`,
    lines: [say('duty-refused-news', args)],
    choices: [
      [choice(say('duty-button-assign', { code }), `phancong.chon ${code} ${kind}`)],
      [choice(say('duty-button-card', { code }), `phancong ${code}`)],
    ],
    about: [code],
    aboutMemberId: actor.memberId,
  });
}

function answerOf(outcome: Outcome, turn: Turn): Message {
  if (outcome.kind === 'choose') return chooseMessage(outcome.parts, outcome.page, turn);
  const { part } = outcome;
  const { dutyId, code, kind } = part;
  if (outcome.kind === 'ask-reason') {
    const reasons = REASONS.map((reason) =>
      choice(say('duty-button-reason', { reason }), `phancong.khong ${dutyId} =${reason}`),
    );
    return message([say('duty-ask-reason', { code, kind, name: shorten(outcome.name, NAME_LENGTH) })], {
      choices: rowsOf(reasons, 1),
      about: [code],
      expects: { word: 'phancong.khong', given: String(dutyId) },
      place: 'new',
    });
  }
  if (outcome.kind === 'taken-back')
    return message([say('duty-refusal-taken-back', { code, kind })], {
      choices: [[choice(say('duty-button-work'), 'viec')]],
      about: [code],
    });
  const { reason, told } = outcome;
  const undo = choice(say('duty-button-refusal-undo', { code }), `phancong.khong ${dutyId} =${UNDO}`);
  return message([say('duty-refused', { code, kind, reason, told })], { choices: [[undo]], about: [code] });
}

function chooseMessage(parts: readonly CodedPart[], page: number, turn: Turn): Message {
  const pages = Math.ceil(parts.length / PAGE);
  const at = Math.min(page, pages);
  const buttons = parts
    .slice((at - 1) * PAGE, at * PAGE)
    .map(({ dutyId, code, kind }) =>
      choice(say('duty-button-which', { code, kind }), `phancong.khong ${dutyId}`),
    );
  const turns: Choice[] = [
    ...(at > 1 ? [choice(say('button-previous'), `phancong.khong =p${at - 1}`)] : []),
    ...(at < pages ? [choice(say('button-next'), `phancong.khong =p${at + 1}`)] : []),
  ];
  return message([say('duty-which', { count: parts.length })], {
    choices: [...rowsOf(buttons, 4), ...(turns.length > 0 ? [turns] : [])],
    place: placeOf(turn) === 'edit' ? 'new' : 'edit',
  });
}
