import { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { mayUse, type Word } from '#domain/people/words.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { fold } from '#domain/text/fold.ts';
import { periodOf } from '#domain/time/period.ts';
import { BOARD } from '#store/live-reports.ts';
import { postLive } from './keep-current.ts';
import { boardMessage } from './live-message.ts';
import { reportAbout } from './make-report.ts';

const PIN: Word = 'baocao.ghim';
const UNPIN: Word = 'baocao.boghim';

/** `/baocao ghim` in the leadership group: a board that is pinned there and kept current. */
export const pinBoard = command({
  word: PIN,
  input: z.object({ words: z.string() }),
  run: pin,
  answer: (said) => said,
});

/** `/baocao bo ghim`: the board is kept current no more. */
export const unpinBoard = command({
  word: UNPIN,
  input: z.object({ words: z.string() }),
  run: unpin,
  answer: (said) => said,
});

/**
 * What words after `/baocao` do to the board, where they are about it; undefined where they are not. Whoever may read
 * reports may not therefore pin them.
 */
export function boardDeed(words: string): ((turn: Turn) => Promise<Result<Message>>) | undefined {
  const said = fold(words).replaceAll(' ', '');
  const guarded = (word: Word, deed: (turn: Turn) => Promise<Result<Message>>) => async (turn: Turn) =>
    mayUse(turn.actor, word) ?? deed(turn);
  if (said === 'ghim' || said === 'pin') return guarded(PIN, pin);
  if (said === 'boghim' || said === 'thoighim' || said === 'unpin') return guarded(UNPIN, unpin);
  return undefined;
}

async function pin(turn: Turn): Promise<Result<Message>> {
  const { store, origin, now, today, actor } = turn;
  const { chat, isLeadershipGroup } = origin;
  if (!chat || !isLeadershipGroup) return refuse('report-board-elsewhere');
  const made = await reportAbout(turn, periodOf('now', today));
  if (!made.ok) return made;
  await store.liveReports.end({ kind: BOARD }, now);
  const deed = { ...signatureOf(actor), action: 'board-pinned', subject: 'report:board' };
  await store.audit.record(deed, now);
  const { channel, chatId, topicId } = chat;
  const board = { kind: BOARD, period: 'now', channel, chatId, topicId, lastDay: null };
  const id = await store.liveReports.begin(board, await store.audit.newestSeq(), now);
  await postLive(turn, { id, ...board }, boardMessage(made.value));
  return done(
    message([say('report-board-pinned')], {
      choices: [[choice(say('report-button-unpin'), UNPIN)]],
      place: 'new',
    }),
  );
}

async function unpin({ store, now, actor }: Turn): Promise<Result<Message>> {
  const ended = await store.liveReports.end({ kind: BOARD }, now);
  if (ended > 0)
    await store.audit.record(
      { ...signatureOf(actor), action: 'board-unpinned', subject: 'report:board' },
      now,
    );
  return done(message([say(ended > 0 ? 'report-board-ended' : 'report-board-none')]));
}
