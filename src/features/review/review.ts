import { z } from 'zod';
import { command } from '#app/command.ts';
import { findWork, planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { mayReview } from '#domain/permission.ts';
import { periodArgs, writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text.ts';
import { confirmOccurrence } from './confirm.ts';
import { extensionItem } from './extension-item.ts';
import { awaitsWord, evidenceFor, reviewQueue, type Waiting } from './review-queue.ts';

const NOTE_LENGTH = 300;
const at = z.coerce.number().int().min(0).catch(0);

/** What was just decided, and what comes next. */
interface Step {
  readonly decided: Message['lines'];
  readonly queue: readonly Waiting[];
  readonly at: number;
}

/** `/duyet`: what waits for a word, one piece at a time, with the file itself. */
export const review = command({
  word: 'duyet',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ at }),
  read: (words) => ({ at: words.trim() === '' ? 0 : words.trim() }),
  run: (turn) => nextStep(turn, [], turn.input.at),
  answer: stepMessage,
});

const piece = z.object({ evidenceId: z.coerce.number().int().positive(), reason: z.string() });
const readPiece = (words: string) => {
  const [evidenceId, ...reason] = words.trim().split(/\s+/);
  return { evidenceId, reason: reason.join(' ').replace(/^=/, '') };
};

/** Accepts a piece. Work reported done is confirmed once as many pieces are accepted as are asked for. */
export const acceptEvidence = command({
  word: 'duyet.nhan',
  input: piece,
  read: readPiece,
  async run(turn) {
    const row = await decide(turn, turn.input.evidenceId, 'accepted', '');
    if (!row.ok) return row;
    const confirmed = await confirmWhereComplete(
      turn,
      row.value.links.map(({ criterionId }) => criterionId),
    );
    return nextStep(
      turn,
      [say('review-accepted', { name: row.value.originalName, confirmed: confirmed.join(', ') || 'none' })],
      0,
    );
  },
  answer: stepMessage,
});

/** Returns a piece with a reason, which is asked for where it is missing; its sender hears at once. */
export const returnEvidence = command({
  word: 'duyet.tra',
  input: piece,
  read: readPiece,
  async run(turn): Promise<Result<Step | { readonly ask: number }>> {
    const { evidenceId, reason } = turn.input;
    if (reason === '') return done({ ask: evidenceId });
    const row = await decide(turn, evidenceId, 'returned', reason);
    return row.ok
      ? nextStep(turn, [say('review-returned', { name: row.value.originalName, reason })], 0)
      : row;
  },
  answer(outcome) {
    if (!('ask' in outcome)) return stepMessage(outcome);
    const preset = (reason: string) =>
      choice(say('review-button-reason', { reason }), `duyet.tra ${outcome.ask} =${reason}`);
    return message([say('review-ask-reason')], {
      choices: [
        [preset('unsigned'), preset('wrong-period')],
        [preset('unreadable'), preset('wrong-document')],
      ],
      expects: { word: 'duyet.tra', given: String(outcome.ask) },
      place: 'new',
    });
  },
});

/** Confirms by word what asks for no evidence. */
export const confirmByWord = command({
  word: 'duyet.xacnhan',
  input: z.object({ reference: z.string().min(1) }),
  read: (words) => ({ reference: words.trim() }),
  async run(turn) {
    const found = await findWork(turn, turn.input.reference);
    if (!found.ok) return found;
    const { criterion, occurrence } = found.value;
    if (!awaitsWord(criterion, occurrence)) return refuse('review-nothing');
    const authors = await turn.store.work.authorsOf([occurrence.id]);
    const by = mayReview(turn.actor, authors.get(occurrence.id) ?? []);
    if (!by.ok) return by;
    const count = await confirmOccurrence(turn, by.value, criterion, occurrence);
    if (count === 0) return refuse('review-nothing');
    return nextStep(
      turn,
      [say('review-confirmed', { code: criterion.code, ...periodArgs(occurrence.period) })],
      0,
    );
  },
  answer: stepMessage,
});

async function nextStep(turn: Turn, decided: Message['lines'], position: number): Promise<Result<Step>> {
  const queue = await reviewQueue(turn);
  return queue.ok ? done({ decided, queue: queue.value, at: position }) : queue;
}

async function decide(turn: Turn, evidenceId: number, state: 'accepted' | 'returned', reason: string) {
  const row = await turn.store.evidence.byId(evidenceId);
  if (row?.state !== 'submitted') return refuse('review-nothing');
  const by = mayReview(turn.actor, [row.sentById]);
  if (!by.ok) return by;
  await turn.store.evidence.setState(evidenceId, state);
  const codes = await Promise.all(row.links.map(({ criterionId }) => turn.store.plans.codeOf(criterionId)));
  const code = codes.find((each) => each !== null) ?? '';
  const actor = memberOf(turn);
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action: `evidence-${state}`,
      subject: `criterion:${code}`,
      details: { evidenceId, reason },
    },
    turn.now,
  );
  await tellSender(turn, row.sentById, { evidenceId, name: row.originalName, code, state, reason });
  return done(row);
}

async function tellSender(
  turn: Turn,
  sentById: number,
  news: { evidenceId: number; name: string; code: string; state: string; reason: string },
): Promise<void> {
  const sender = await turn.store.people.byId(sentById);
  if (!sender?.account || sender.reach !== 'reachable') return;
  const { evidenceId, ...args } = news;
  await turn.store.outbox.post(
    {
      key: `review:${evidenceId}:${news.state}:${turn.now.getTime()}`,
      kind: 'review',
      memberId: sender.id,
      channel: sender.account.channel,
      chatId: sender.account.chatId,
      message: message(
        [say('review-news', { ...args, reason: args.reason || 'none', by: memberOf(turn).name })],
        { about: [news.code] },
      ),
      about: [news.code],
    },
    turn.now,
  );
}

/** Confirms the reported occurrences of criteria that now have all the pieces they ask for. Gives their codes. */
async function confirmWhereComplete(turn: Turn, criterionIds: readonly number[]): Promise<string[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const plan = await turn.store.work.plan(head.value, turn.today, { criterionIds });
  const confirmed: string[] = [];
  const times = plan.criteria.flatMap(({ occurrences }) => occurrences.map(({ id }) => id));
  const authors = await turn.store.work.authorsOf(times);
  for (const criterion of plan.criteria) {
    for (const occurrence of criterion.occurrences) {
      const { accepted } = evidenceFor(criterion, occurrence);
      const by = mayReview(turn.actor, authors.get(occurrence.id) ?? []);
      const complete =
        accepted >= Math.max(1, criterion.occurrences.length > 1 ? 1 : criterion.evidenceAsked.length);
      if (!by.ok || !complete || occurrence.state !== 'done') continue;
      if ((await confirmOccurrence(turn, by.value, criterion, occurrence)) > 0)
        confirmed.push(criterion.code);
    }
  }
  return confirmed;
}

function stepMessage({ decided, queue, at: position }: Step): Message {
  const waiting = queue[position % Math.max(1, queue.length)];
  const before = decided.length === 0 ? [] : [...decided, null];
  if (!waiting) return message([...before, say('review-empty')]);
  const { criterion } = waiting;
  const skip = choice(say('review-button-skip'), `duyet ${position + 1}`);
  const head = say('review-title', {
    count: queue.length,
    code: criterion.code,
    name: shorten(criterion.name, 90),
  });
  if (waiting.kind === 'extension') {
    const { lines, choices } = extensionItem(
      [...before, say('review-count', { count: queue.length })],
      waiting,
      skip,
    );
    return message(lines, { choices, about: [criterion.code] });
  }
  if (waiting.kind === 'word') {
    const reference = writeReference(criterion.code, waiting.occurrence.period);
    const line = say('review-word', {
      ...periodArgs(waiting.occurrence.period),
      note: shorten(waiting.occurrence.note, NOTE_LENGTH) || 'none',
      state: waiting.occurrence.state,
      asked: criterion.evidenceAsked.length,
      accepted: evidenceFor(criterion, waiting.occurrence).accepted,
    });
    return message([...before, head, line], {
      choices: [[choice(say('review-button-confirm'), `duyet.xacnhan ${reference}`), skip]],
      about: [criterion.code],
    });
  }
  const { evidenceId, fileName, sha256, sentBy, caption } = waiting;
  return message(
    [
      ...before,
      head,
      say('review-evidence', { name: fileName, by: sentBy, caption: caption || 'none' }),
      ...criterion.evidenceAsked.map((asked) => say('evidence-asked', { asked: shorten(asked, 120) })),
    ],
    {
      choices: [
        [
          choice(say('review-button-accept'), `duyet.nhan ${evidenceId}`),
          choice(say('review-button-return'), `duyet.tra ${evidenceId}`),
        ],
        [skip],
      ],
      attachments: [{ kind: 'document', name: fileName, content: { sha256 } }],
      about: [criterion.code],
      place: 'new',
    },
  );
}
