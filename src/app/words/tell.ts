import { readReference } from '#domain/plan/reference.ts';
import { formatTime, localTime } from '#domain/time/clock.ts';
import type { AskedDialogue, OpenDialogue } from '#store/dialogues.ts';
import type { CommuneStore, StoreQuestions } from '#store/open.ts';
import { findCommand } from '../turn/command.ts';
import { openTurn, perform } from '../turn/perform.ts';
import type { Caller, Spoken } from '../turn/who.ts';
import { answerTo } from './answer.ts';
import type { Reply } from './carry-out.ts';
import type { Ears } from './ears.ts';
import type { Asked } from './interpret.ts';
import { seatOf, withLapsedFile, withQuestion } from './question.ts';

/** Puts the answer in the outbox, with what becomes of what was asked before. */
export async function tell(
  ears: Ears,
  tx: StoreQuestions,
  place: { readonly caller: Caller; readonly spoken: Spoken; readonly updateId: string },
  { reply, asked, pending, expected }: Told,
): Promise<void> {
  const { house } = ears;
  const { caller, spoken } = place;
  const { refused, isOwn = false, waitsOn = false } = reply;
  const answered = asked?.answers && !isOwn ? expected : null;
  const isSettled =
    pending !== null &&
    answered === null &&
    (await isReported(tx.commune(caller.organisationId), caller, pending));
  const isOver = refused && answered !== null && (await isPast(ears, tx, caller, answered));
  const isBeside = waitsOn && !refused && reply.message.expects === null;
  const word = isOwn ? ears.commands.forWords.word : (asked?.command.word ?? null);
  const open = isSettled ? null : pending;
  const asking = { pending: open, answered, word, refused, isOver, isBeside };
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

/** What asks how a criterion stands, and nothing else of it. */
const ASKS_STANDING: ReadonlySet<string> = new Set(['noi.ghi', 'capnhat']);

/** Whether whoever was asked how a criterion stands has answered since in another way: by a photo, a button, elsewhere. */
async function isReported(
  { answers, plans }: CommuneStore,
  { actor }: Caller,
  pending: AskedDialogue,
): Promise<boolean> {
  const reference = readReference(pending.given.split(' ')[0] ?? '');
  if (!ASKS_STANDING.has(pending.word) || reference === null || actor.kind !== 'member') return false;
  const words = await answers.since(new Date(pending.at.getTime() + 1));
  const own = words.filter(({ memberId }) => memberId === actor.memberId);
  const codes = await Promise.all(
    [...new Set(own.map((each) => each.criterionId))].map((id) => plans.codeOf(id)),
  );
  return codes.includes(reference.code);
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
