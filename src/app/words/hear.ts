import { isWord, mayUse } from '#domain/people/permission.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import type { Store, StoreQuestions } from '#store/open.ts';
import type { Channel, Inbound } from '../channel.ts';
import { fetchFile } from '../evidence/fetch-file.ts';
import { moreOfAlbum } from '../evidence/more-of-album.ts';
import { noteHeard } from '../inbox/note-heard.ts';
import { choice, type Expectation, type Message, message, say } from '../message.ts';
import type { Command, CommandList, Instead, Performed } from '../turn/command.ts';
import { inPlaceOf, mayNow } from '../turn/in-place.ts';
import type { House } from '../turn/perform.ts';
import { openTurn, perform } from '../turn/perform.ts';
import type { IncomingFile, Turn } from '../turn/turn.ts';
import { type Caller, type Spoken, whoIsCalling } from '../turn/who.ts';
import { answerTo, refusalMessage } from './answer.ts';
import { type Beside, tellBeside } from './beside.ts';
import { type InTodaysCodes, inTodaysCodes, stillInPlan, withFollowed } from './in-todays-codes.ts';
import { fromLine, interpret } from './interpret.ts';
import { nearCommands } from './near-command.ts';
import { showingUnderWay } from './under-way.ts';

/** What hearing needs. */
export interface Ears {
  readonly house: House;
  readonly store: Store;
  readonly channel: Channel;
  readonly commands: CommandList;
}

/** An update of the inbox: its row, and the channel's own id of it. */
export interface Heard {
  readonly rowId: number;
  readonly updateId: string;
}

/**
 * Carries out what somebody said, once: the inbox row, what is written down, and the answer in the outbox are one
 * transaction. Files are fetched and read before it.
 */
export async function hearPerson(ears: Ears, heard: Heard, spoken: Spoken): Promise<void> {
  const { store, house } = ears;
  const caller = await whoIsCalling(store, spoken, today(house));
  if (!caller || !isForUs(spoken, caller)) return finish(ears, heard, 'not-for-us');

  const ready = await makeReady(ears, caller, heard.rowId, spoken);
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
      await answerTo(tx, { caller, spoken, updateId: heard.updateId, now: house.clock() }, reply.message);
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
  /** The command line that follows by itself. */
  readonly next?: string | null;
}

type Ready = InTodaysCodes & {
  readonly asked: NonNullable<ReturnType<typeof interpret>>;
  readonly raw: unknown;
  readonly files: readonly IncomingFile[];
  /** Why the file that came was not taken; what was said under it is heard all the same. */
  readonly fileRefused?: Refusal;
};

/** Everything that comes before the transaction: what is asked for, whether they may, and the bytes. */
async function makeReady(ears: Ears, caller: Caller, rowId: number, said: Spoken): Promise<Result<Ready>> {
  const { house, store, commands } = ears;
  const todays = inTodaysCodes(said, caller.origin);
  if (!todays.ok) return todays;
  const { spoken, followed } = todays.value;
  const { dialogues } = store.commune(caller.organisationId);
  const seat = spoken.speaker && {
    channel: spoken.chat.channel,
    chatId: spoken.chat.chatId,
    userId: spoken.speaker.userId,
  };
  // An edited message corrects what it said before; it is no answer to what was asked since.
  const answers = spoken.kind !== 'choice' && !spoken.edited;
  const begun = seat && answers ? await dialogues.open(seat, house.clock()) : null;
  const dialogue = (answers && expectedOf(caller)) || begun;
  const asked = interpret(spoken, commands, dialogue, caller.actor.kind === 'guest');
  if (!asked) return unknownCommand(commands, caller, spoken);
  const forbidden = mayUse(caller.actor, asked.command.word, caller.origin.isLeadershipGroup);
  if (forbidden && !(await standsIn(ears, caller, asked.command))) return forbidden;
  const heard = asked.command === commands.forWords ? mayHear(caller, spoken) : done(null);
  if (!heard.ok) return heard;

  const files =
    spoken.kind === 'file' && asked.command.takesFiles
      ? await takeFile(ears, asked.command, rowId, spoken)
      : done([]);
  if (!files.ok)
    return asked.command === commands.forFiles ? captionOf(files, { asked, spoken, followed }) : files;
  const prepare = () =>
    asked.command.prepare(
      asked.command.read(asked.words),
      files.value,
      house.desk,
      house.clock(),
      store.commune(caller.organisationId),
    );
  const raw = asked.command.isSlow
    ? await showingUnderWay(ears.channel, spoken.chat.chatId, prepare)
    : await prepare();
  return raw.ok ? done({ asked, spoken, followed, raw: raw.value, files: files.value }) : raw;
}

/** Words of one's own: what another wrote is no report of whoever passes it on, and what they are about is in the plan. */
function mayHear({ actor, origin }: Caller, spoken: Spoken): Result<null> {
  if (spoken.kind === 'text' && spoken.quoted)
    return refuse('words-forwarded', { mayNote: mayUse(actor, 'nhapthay') === null ? 'yes' : 'no' });
  return stillInPlan(origin);
}

/** Whether a member may use a coordinator's command today because they stand in for one. */
async function standsIn(
  { house, store }: Ears,
  { actor, organisationId }: Caller,
  { word }: Command,
): Promise<boolean> {
  return (await inPlaceOf(store.commune(organisationId), today(house), { actor, word })) !== null;
}

function today({ clock, timeZone }: House): Day {
  return localTime(clock(), timeZone).day;
}

/** What was typed is no command, or a button is of another day: those it may have been meant for. */
function unknownCommand(commands: CommandList, { actor }: Caller, spoken: Spoken): Refusal {
  if (actor.kind === 'guest') return refuse('not-a-member');
  if (spoken.kind !== 'text') return refuse('button-old');
  const line = spoken.text.trim().replace(/^\/ ?/, '');
  const near = nearCommands(commands, line, actor).map((word) => `/${word}`);
  const [typed = ''] = line.split(/\s/);
  return refuse('command-unknown', { typed, near: near.join(', ') || 'none' });
}

/** What a reply answers; what is for whoever may use its word is nothing to others, whose words are their own. */
function expectedOf({ actor, origin }: Caller): Expectation | null {
  const expects = origin.repliedTo?.expects ?? null;
  const isForOthers = expects?.byReply && !(isWord(expects.word) && mayUse(actor, expects.word) === null);
  return isForOthers ? null : expects;
}

/** The caption of a file that was not taken. Of what may be a state secret nothing is kept, its caption neither. */
function captionOf(fileRefused: Refusal, heard: InTodaysCodes & Pick<Ready, 'asked'>): Result<Ready> {
  const { spoken } = heard;
  const isHeard = spoken.kind === 'file' && spoken.caption !== '' && !fileRefused.reason.includes('secret');
  return isHeard ? done({ ...heard, raw: null, files: [], fileRefused }) : fileRefused;
}

async function takeFile(
  ears: Ears,
  command: CommandList['forFiles'],
  rowId: number,
  spoken: Extract<Inbound, { kind: 'file' }>,
) {
  const screened = command.screen({ name: spoken.file.name, caption: spoken.caption });
  if (!screened.ok) return screened;
  await ears.channel.showTyping(spoken.chat.chatId);
  const { desk, clock, timeZone } = ears.house;
  const fetched = await fetchFile(spoken, command, desk, localTime(clock(), timeZone).day);
  return fetched.ok ? done([{ ...fetched.value, more: await moreOfAlbum(ears, rowId, spoken) }]) : fetched;
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
  const full = withFollowed(tellBeside(answer, turn.origin, told), ready.followed);
  return { message: full, refused: !result.ok, next };
}

/**
 * Carries out the command line that was meant. After a press its answer takes the place of the question, so that nothing
 * is done twice.
 */
async function carryOutInstead(
  ears: Ears,
  turn: Turn,
  { line, expects }: Instead,
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
  return done({ ...performed.value, message: { ...answer, place, expects: answer.expects ?? expects } });
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
