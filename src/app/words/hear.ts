import { message, say } from '../message.ts';
import { type Caller, type Spoken, whoIsCalling } from '../turn/who.ts';
import { answerTo, refusalMessage } from './answer.ts';
import { carryOut, type Reply } from './carry-out.ts';
import type { Ears } from './ears.ts';
import { goOn, handedOn } from './hand-on.ts';
import { inTodaysCodes } from './in-todays-codes.ts';
import { fromLine, interpret } from './interpret.ts';
import { expectedOf, makeReady, momentOf, today } from './make-ready.ts';
import { pendingOf } from './question.ts';
import { tell } from './tell.ts';

/** An update of the inbox: its row, and the channel's own id of it. */
export interface Heard {
  readonly rowId: number;
  readonly updateId: string;
}

/**
 * Carries out what somebody said, once: the inbox row, what is written down, and the answer in the outbox are one
 * transaction. Files are fetched and read before it.
 */
export async function hearPerson(ears: Ears, heard: Heard, said: Spoken): Promise<void> {
  const { store, house } = ears;
  const caller = await whoIsCalling(store, said, today(house));
  if (!caller || !isForUs(said, caller)) return finish(ears, heard, 'not-for-us');

  const todays = inTodaysCodes(said, caller.origin);
  const spoken = todays.ok ? todays.value.spoken : said;
  const open = await pendingOf(store.commune(caller.organisationId), spoken, house.clock());
  const pending = await handedOn(store.commune(caller.organisationId), open, spoken);
  const { repliedTo } = caller.origin;
  const isLetter = open === null || repliedTo?.outboxId !== open.outboxId || pending === open;
  const expected =
    (isLetter && spoken.kind !== 'choice' && !spoken.edited && (await expectedOf(ears, caller))) || pending;
  const asked = interpret(spoken, ears.commands, expected, {
    isGuest: caller.actor.kind === 'guest',
    about: repliedTo?.about ?? [],
  });
  const ready = todays.ok ? await makeReady(ears, caller, heard.rowId, { ...todays.value, asked }) : todays;
  const answer = await store.transaction(async (tx) => {
    if (
      !(await tx.inbox.finish(
        heard.rowId,
        ready.ok ? ready.value.asked.command.word : ready.reason,
        house.clock(),
      ))
    )
      return null;
    if (pending !== open) await goOn(tx.commune(caller.organisationId), spoken, pending, house.clock());
    const reply: Reply | null = ready.ok
      ? await carryOut(ears, tx, caller, ready.value)
      : refusalMessage(ready);
    const notice = spoken.kind === 'choice' && reply !== null && reply.refused;
    if (reply && !notice)
      await tell(ears, tx, { caller, spoken, updateId: heard.updateId }, { reply, asked, pending, expected });
    return reply;
  });
  if (spoken.kind === 'choice') await spoken.acknowledge(answer?.refused ? answer.message : null);
  if (answer?.next) await followUp(ears, caller, { heard, spoken, answer, line: answer.next });
}

/** What follows by itself, once the answer is kept. Where it cannot be done, the answer stands as it is. */
async function followUp(
  ears: Ears,
  caller: Caller,
  { heard, spoken, answer, line }: { heard: Heard; spoken: Spoken; answer: Reply; line: string },
): Promise<void> {
  const { store, house } = ears;
  const asked = fromLine(line, ears.commands);
  if (!asked) return;
  const { command, words } = asked;
  const commune = store.commune(caller.organisationId);
  const raw = await command.prepare(command.read(words), [], house.desk, momentOf(house), commune);
  if (!raw.ok) return;
  const after = { ...caller, origin: { ...caller.origin, continues: answer.message.receipt } };
  await store.transaction(async (tx) => {
    const ready = { asked, spoken, raw: raw.value, files: [], followed: [] };
    const reply = await carryOut(ears, tx, after, ready);
    // An answer that only says that something is under way does not stand for good.
    if (!reply || (reply.refused && !command.isSlow)) return;
    const { expects } = answer.message;
    const place = { caller: after, spoken, updateId: `${heard.updateId}:next`, now: house.clock() };
    const stands = command.isSlow ? { ...reply.message, place: 'edit' as const } : reply.message;
    await answerTo(tx, place, { ...stands, expects });
  });
}

/** In a group only what is meant for the bot; of those who are no members only commands. Buttons always are. */
function isForUs(spoken: Spoken, caller: Caller): boolean {
  if (spoken.chat.kind === 'private' || spoken.kind === 'choice') return true;
  if (!spoken.addressed) return false;
  // Who speaks in the name of the leadership group, or of a channel there, is told that nobody knows who they are.
  const isHidden = spoken.speaker === null && caller.actor.kind === 'group';
  return (
    isHidden || caller.actor.kind === 'member' || (spoken.kind === 'text' && spoken.text.startsWith('/'))
  );
}

/** Marks an update as dealt with where nothing is to be done about it. */
export async function finish(ears: Ears, heard: Heard, outcome: string): Promise<void> {
  await ears.store.inbox.finish(heard.rowId, outcome, ears.house.clock());
}

/** What a person is told when something broke: that it was not done, and that trying again is fine. */
export async function apologise(ears: Ears, heard: Heard, spoken: Spoken): Promise<void> {
  const caller = await whoIsCalling(ears.store, spoken, today(ears.house));
  if (!caller) return finish(ears, heard, 'failed');
  await ears.store.transaction(async (tx) => {
    if (!(await tx.inbox.finish(heard.rowId, 'failed', ears.house.clock()))) return;
    const place = { caller, spoken, updateId: heard.updateId, now: ears.house.clock() };
    await answerTo(tx, place, message([say('something-broke')], { place: 'new' }));
  });
  if (spoken.kind === 'choice') await spoken.acknowledge(null);
}
