import { done, type Result, refuse } from '#domain/result.ts';
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

/** What somebody is answered. */
export interface Reply {
  readonly message: Message;
  readonly refused: boolean;
  /** They were words of one's own, and no answer to what was asked. */
  readonly isOwn?: boolean;
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
  const raw = await command.prepare(command.read(words), [], turn.desk, turn, turn.store);
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
