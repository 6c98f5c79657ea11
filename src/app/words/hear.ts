import { done, type Result, refuse } from '#domain/result.ts';
import { formatTime, localTime } from '#domain/time/clock.ts';
import type { AskedDialogue, OpenDialogue } from '#store/dialogues.ts';
import type { CommuneStore, StoreQuestions } from '#store/open.ts';
import { noteHeard } from '../inbox/note-heard.ts';
import { choice, type Message, message, say } from '../message.ts';
import { findCommand, type Instead, type Performed } from '../turn/command.ts';
import { mayNow } from '../turn/in-place.ts';
import { openTurn, perform } from '../turn/perform.ts';
import type { Turn } from '../turn/turn.ts';
import { type Caller, type Spoken, whoIsCalling } from '../turn/who.ts';
import { answerTo, refusalMessage } from './answer.ts';
import { type Beside, tellBeside } from './beside.ts';
import type { Ears } from './ears.ts';
import { inTodaysCodes, withFollowed } from './in-todays-codes.ts';
import { type Asked, fromLine, interpret } from './interpret.ts';
import { expectedOf, makeReady, type Ready, today } from './make-ready.ts';
import { pendingOf, seatOf, withLapsedFile, withQuestion } from './question.ts';

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
  const pending = await pendingOf(store.commune(caller.organisationId), spoken, house.clock());
  const expected =
    (spoken.kind !== 'choice' && !spoken.edited && (await expectedOf(ears, caller))) || pending;
  const asked = interpret(spoken, ears.commands, expected, caller.actor.kind === 'guest');
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

/** Puts the answer in the outbox, with what becomes of what was asked before. */
async function tell(
  ears: Ears,
  tx: StoreQuestions,
  place: { readonly caller: Caller; readonly spoken: Spoken; readonly updateId: string },
  { reply, asked, pending, expected }: Told,
): Promise<void> {
  const { house } = ears;
  const { caller, spoken } = place;
  const { refused, isOwn = false } = reply;
  const answered = asked?.answers && !isOwn ? expected : null;
  const isOver = refused && answered !== null && (await isPast(ears, tx, caller, answered));
  const asking = { pending, answered, word: asked?.command.word ?? null, refused, isOver };
  const clock = (at: Date) => formatTime(localTime(at, house.timeZone));
  const lapsed = refused ? null : await lapsedFileOf(ears, tx.commune(caller.organisationId), spoken);
  const told = lapsed ? withLapsedFile(reply.message, lapsed, clock) : reply.message;
  const answer = withQuestion(told, asking, caller.origin, clock);
  await answerTo(tx, { ...place, now: house.clock(), asking }, answer);
}

/** An answer, what was said, and what had been asked. */
interface Told {
  readonly reply: Reply;
  readonly asked: Asked;
  readonly pending: AskedDialogue | null;
  readonly expected: OpenDialogue | null;
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
  const raw = await command.prepare(command.read(words), [], house.desk, house.clock(), commune);
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
  return caller.actor.kind === 'member' || (spoken.kind === 'text' && spoken.text.startsWith('/'));
}

interface Reply {
  readonly message: Message;
  readonly refused: boolean;
  /** They were words of one's own, and no answer to what was asked. */
  readonly isOwn?: boolean;
  /** The command line that follows by itself. */
  readonly next?: string | null;
}

/** The file that was asked for too long ago, where one comes now. */
async function lapsedFileOf(
  { house, commands }: Ears,
  { dialogues }: CommuneStore,
  spoken: Spoken,
): Promise<AskedDialogue | null> {
  const seat = spoken.kind === 'file' && !spoken.edited ? seatOf(spoken) : null;
  const lapsed = seat && (await dialogues.lapsed(seat, house.clock()));
  return lapsed && findCommand(commands, lapsed.word)?.takesFiles ? lapsed : null;
}

/** Whether a question has no answer any more, whatever is said: it would not even be asked again. */
async function isPast(
  ears: Ears,
  tx: StoreQuestions,
  caller: Caller,
  { word, given }: OpenDialogue,
): Promise<boolean> {
  const command = findCommand(ears.commands, word);
  if (!command || command.takesFiles || command.isSlow || word.startsWith('noi')) return false;
  const turn = await openTurn(ears.house, tx, { ...caller, files: [] });
  const again = await turn.store.attempt(
    () => perform(command, command.read(given), turn),
    () => false,
  );
  return !again.ok && again.reason !== 'usage';
}

async function carryOut(ears: Ears, tx: StoreQuestions, caller: Caller, ready: Ready): Promise<Reply | null> {
  const turn = await openTurn(ears.house, tx, { ...caller, files: ready.files });
  await noteHeard(turn);
  const asked = ready.fileRefused ?? (await perform(ready.asked.command, ready.raw, turn));
  const unrelated = asked.ok ? asked.value.unrelated : null;
  const heard =
    unrelated === null ? asked : await perform(ears.commands.forWords, { words: unrelated }, turn);
  const result =
    heard.ok && heard.value.instead ? await carryOutInstead(ears, turn, heard.value.instead) : heard;
  if (!result.ok && !ready.fileRefused) return refusalMessage(result);
  const {
    message: answer,
    beside,
    next,
  } = result.ok
    ? result.value
    : { ...refusalMessage(result), next: null, beside: besideRefused(ready.spoken) };
  if (!answer) return null;
  const quoted = ready.spoken.kind === 'file' && ready.spoken.quoted;
  const words = beside && !quoted ? await perform(ears.commands.forWords, { beside }, turn) : null;
  const told = words?.ok ? words.value.message : words && refusalMessage(words).message;
  const isOwn = unrelated !== null;
  const full = withFollowed(tellBeside(answer, turn.origin, told), ready.followed);
  return { message: full, refused: !result.ok, isOwn, next };
}

/**
 * Carries out the command line that was meant. After a press its answer takes the place of the question, so that nothing
 * is done twice.
 */
async function carryOutInstead(
  ears: Ears,
  turn: Turn,
  { line, expects, above = [], also = [] }: Instead,
): Promise<Result<Performed>> {
  const asked = fromLine(line, ears.commands);
  if (!asked) return refuse('button-old');
  const { command, words } = asked;
  if (command.isSlow && (await mayNow(turn, command.word))) return done(underWay({ line, expects }));
  const raw = await command.prepare(command.read(words), [], turn.desk, turn.now, turn.store);
  if (!raw.ok) return raw;
  const performed = await perform(command, raw.value, turn);
  if (!performed.ok || !performed.value.message) return performed;
  const { message: answer } = performed.value;
  const place = turn.origin.pressed ? 'edit' : answer.place;
  const lines = [...above, ...answer.lines, ...also];
  return done({
    ...performed.value,
    message: { ...answer, lines, place, expects: answer.expects ?? expects },
  });
}

/** What takes long is not done where everybody waits: it follows, and its answer takes the place of this one. */
function underWay({ line, expects }: Instead): Performed {
  const again = choice(say('under-way-button'), line);
  const words = message([say('under-way')], { choices: [[again]], expects, place: 'edit' });
  return { outcome: null, message: words, beside: null, next: line, unrelated: null, instead: null };
}

function besideRefused(spoken: Spoken): Beside | null {
  return spoken.kind === 'file' ? { words: spoken.caption, about: [], chosen: false } : null;
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
