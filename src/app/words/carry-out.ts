import { done, type Result, refuse } from '#domain/result.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { StoreQuestions } from '#store/open.ts';
import { noteHeard } from '../inbox/note-heard.ts';
import { choice, type Message, message, say } from '../message.ts';
import type { Instead, Performed } from '../turn/command.ts';
import { mayNow } from '../turn/in-place.ts';
import { openTurn, perform } from '../turn/perform.ts';
import type { Turn } from '../turn/turn.ts';
import type { Caller, Spoken } from '../turn/who.ts';
import { refusalMessage } from './answer.ts';
import { type Beside, tellBeside } from './beside.ts';
import type { Ears } from './ears.ts';
import { withFollowed } from './in-todays-codes.ts';
import { fromLine } from './interpret.ts';
import type { Ready } from './make-ready.ts';
import { type Elsewhere, ofOtherYear } from './of-other-year.ts';
import { type OtherWork, otherWork } from './other-work.ts';
import { type Clock, withBeneath } from './question.ts';

/** What somebody is answered. */
export interface Reply {
  readonly message: Message;
  readonly refused: boolean;
  /** They were words of one's own, and no answer to what was asked. */
  readonly isOwn?: boolean;
  /** What was asked is waited for on beside them. */
  readonly waitsOn?: boolean;
  /** The command line that follows by itself. */
  readonly next?: string | null;
}

/**
 * Carries out what was asked for, and hears the words beside it; where they were no answer to what was asked, as words of
 * one's own. Null where silence is the answer. The caller holds the transaction.
 */
export async function carryOut(
  ears: Ears,
  tx: StoreQuestions,
  caller: Caller,
  ready: Ready,
): Promise<Reply | null> {
  const turn = await openTurn(ears.house, tx, { ...caller, files: ready.files });
  await noteHeard(turn);
  const { spoken } = ready;
  const other = await otherWorkIn(turn, ready);
  if (other?.kind === 'either') return { message: other.message, refused: false, isOwn: true };
  if (other?.kind === 'courtesy')
    return other.isAsked ? { message: message([]), refused: false, isOwn: true, waitsOn: true } : null;
  const elsewhere = await elsewhereSaid(ears, turn, ready, other?.words);
  if (elsewhere) return answerElsewhere(ears, turn, ready, elsewhere);
  const { heard, isOwn } = await hearReady(ears, turn, ready, other?.words ?? null);
  const result =
    heard.ok && heard.value.instead ? await carryOutInstead(ears, turn, heard.value.instead) : heard;
  if (!result.ok && !ready.fileRefused) return refusalMessage(result);
  const {
    message: answer,
    beside,
    next,
  } = result.ok ? result.value : { ...refusalMessage(result), next: null, beside: besideRefused(spoken) };
  if (!answer) return null;
  const quoted = spoken.kind === 'file' && spoken.quoted;
  const words = beside && !quoted ? await perform(ears.commands.forWords, { beside }, turn) : null;
  const told = words?.ok ? words.value.message : words && refusalMessage(words).message;
  const full = withFollowed(tellBeside(answer, turn.origin, told), ready.followed);
  const waitsOn = isOwn && (other !== null || ready.asked.command.waitsOn);
  return { message: full, refused: !result.ok, isOwn, waitsOn, next };
}

/** What stands in a message where an answer was awaited; null in a file, and in what is quoted. */
async function otherWorkIn(turn: Turn, { spoken, asked }: Ready): Promise<OtherWork | null> {
  return spoken.kind === 'text' && !spoken.quoted ? otherWork(turn, asked) : null;
}

/** What of another year was said, or the words of one's own in it: what says it of that, or why it is not written down. */
function elsewhereSaid(ears: Ears, turn: Turn, { spoken, asked }: Ready, own?: string) {
  const said =
    own === undefined
      ? { word: asked.command.word, words: asked.words }
      : { word: ears.commands.forWords.word, words: own };
  return ofOtherYear(turn, spoken, said);
}

/** The answer to what was said of another year. */
async function answerElsewhere(
  ears: Ears,
  turn: Turn,
  { fileRefused, followed }: Ready,
  said: Elsewhere,
): Promise<Reply | null> {
  if (!('line' in said)) return refusalMessage(said);
  const result = fileRefused ?? (await carryOutInstead(ears, turn, { ...said, expects: null }));
  if (!result.ok) return refusalMessage(result);
  const { message: answer, next } = result.value;
  const told = answer && withFollowed(tellBeside(answer, turn.origin, null), followed);
  return told && { message: told, refused: false, next };
}

/** What came of the command that was asked for, or of words of one's own where they are no answer to it. */
async function hearReady(
  ears: Ears,
  turn: Turn,
  { asked: { command }, raw, fileRefused }: Ready,
  own: string | null,
): Promise<{ readonly heard: Result<Performed>; readonly isOwn: boolean }> {
  const asked = own === null ? (fileRefused ?? (await perform(command, raw, turn))) : null;
  const words = asked?.ok ? asked.value.unrelated : own;
  if (asked && words === null) return { heard: asked, isOwn: false };
  return { heard: await perform(ears.commands.forWords, { words }, turn), isOwn: true };
}

/**
 * Carries out the command line that was meant. After a press its answer takes the place of the question, so that nothing
 * is done twice.
 */
async function carryOutInstead(
  ears: Ears,
  turn: Turn,
  { line, expects, above = [], also = [], beneath }: Instead,
): Promise<Result<Performed>> {
  const asked = fromLine(line, ears.commands);
  if (!asked) return refuse('button-old');
  const { command, words } = asked;
  if (command.isSlow && (await mayNow(turn, command.word))) return done(underWay({ line, expects }));
  const raw = await command.prepare(command.read(words), [], turn.desk, turn, turn.store);
  if (!raw.ok) return raw;
  const performed = await perform(command, raw.value, turn);
  if (!performed.ok || !performed.value.message) return performed;
  const { message: answer } = performed.value;
  const place = turn.origin.pressed ? 'edit' : answer.place;
  const lines = [...above, ...answer.lines, ...also];
  const told = { ...answer, lines, place, expects: answer.expects ?? expects };
  return done({ ...performed.value, message: beneath ? withBeneath(told, beneath, clockOf(turn)) : told });
}

function clockOf(turn: Turn): Clock {
  return (at) => formatTime(turn.clockOf(at));
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
