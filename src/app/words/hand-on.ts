import type { AskedDialogue } from '#store/dialogues.ts';
import type { CommuneStore } from '#store/open.ts';
import { yesOrNo } from '#understanding/yes-or-no.ts';
import type { Spoken } from '../turn/who.ts';
import { beneath } from './open-dialogue.ts';
import { QUESTION_MINUTES, seatOf } from './question.ts';

/**
 * What words answer. Asked whether others were the answer, whoever says neither yes nor no goes on with the question beneath.
 */
export async function handedOn(
  store: Pick<CommuneStore, 'outbox'>,
  open: AskedDialogue | null,
  spoken: Spoken,
): Promise<AskedDialogue | null> {
  const isWords = spoken.kind === 'text' && !spoken.edited && !spoken.text.trim().startsWith('/');
  if (!open || !isWords || yesOrNo(spoken.text) !== null) return open;
  return (await beneath(store, open.outboxId)) ?? open;
}

/** Asks that question on, as it was asked. */
export async function goOn(
  { dialogues }: Pick<CommuneStore, 'dialogues'>,
  spoken: Spoken,
  asked: AskedDialogue | null,
  now: Date,
): Promise<void> {
  const seat = seatOf(spoken);
  if (seat && asked) await dialogues.begin(seat, asked, now, QUESTION_MINUTES);
}
