import { isWord, mayUse, type Word } from '#domain/people/words.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { localTime } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import type { Inbound } from '../channel.ts';
import { fetchFile } from '../evidence/fetch-file.ts';
import { moreOfAlbum } from '../evidence/more-of-album.ts';
import type { Expectation } from '../message.ts';
import type { CommandList } from '../turn/command.ts';
import { inPlaceOf, standsInForCoordinator } from '../turn/in-place.ts';
import type { House } from '../turn/perform.ts';
import type { IncomingFile, Moment } from '../turn/turn.ts';
import type { Caller, Spoken } from '../turn/who.ts';
import type { Ears } from './ears.ts';
import { type InTodaysCodes, stillInPlan } from './in-todays-codes.ts';
import type { Asked } from './interpret.ts';
import { nearCommands } from './near-command.ts';
import { showingUnderWay } from './under-way.ts';

/** What somebody asks for, with everything that was to be done before the transaction. */
export type Ready = InTodaysCodes & {
  readonly asked: NonNullable<Asked>;
  readonly raw: unknown;
  readonly files: readonly IncomingFile[];
  /** Why the file that came was not taken; what was said under it is heard all the same. */
  readonly fileRefused?: Refusal;
};

/** Everything that comes before the transaction: what is asked for, whether they may, and the bytes. */
export async function makeReady(
  ears: Ears,
  caller: Caller,
  rowId: number,
  { spoken, followed, asked }: InTodaysCodes & { readonly asked: Asked },
): Promise<Result<Ready>> {
  const { house, store, commands } = ears;
  if (!asked) return unknownCommand(ears, caller, spoken);
  const forbidden = mayUse(caller.actor, asked.command.word, caller.origin.isLeadershipGroup);
  if (forbidden && !(await mayUseToday(ears, caller, asked.command.word)))
    return isHidden(spoken) && forbidden.reason === 'not-a-member' ? refuse('speaker-hidden') : forbidden;
  const heard = asked.command === commands.forWords ? await mayHear(ears, caller, spoken) : done(null);
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
      momentOf(house),
      store.commune(caller.organisationId),
    );
  const raw = asked.command.isSlow
    ? await showingUnderWay(ears.channel, spoken.chat.chatId, prepare)
    : await prepare();
  return raw.ok ? done({ asked, spoken, followed, raw: raw.value, files: files.value }) : raw;
}

/** Whoever writes in the name of a group or a channel is nobody; who presses a button is known. */
function isHidden({ kind, speaker }: Spoken): boolean {
  return speaker === null && kind !== 'choice';
}

/** Words of one's own: what another wrote is no report of whoever passes it on, and what they are about is in the plan. */
async function mayHear(ears: Ears, caller: Caller, spoken: Spoken): Promise<Result<null>> {
  if (spoken.kind !== 'text' || !spoken.quoted) return stillInPlan(caller.origin);
  const mayNote = await mayUseToday(ears, caller, 'nhapthay');
  return refuse('words-forwarded', { mayNote: mayNote ? 'yes' : 'no' });
}

/** Whether whoever speaks may use a word today: by their own right, or because they stand in for a coordinator. */
async function mayUseToday(
  { house, store }: Ears,
  { actor, organisationId, origin }: Caller,
  word: Word,
): Promise<boolean> {
  if (mayUse(actor, word, origin.isLeadershipGroup) === null) return true;
  return (await inPlaceOf(store.commune(organisationId), today(house), { actor, word })) !== null;
}

/** The day it is for the commune. */
export function today(house: House): Day {
  return momentOf(house).today;
}

/** Now, and the day it is for the commune. */
export function momentOf({ clock, timeZone }: House): Moment {
  const now = clock();
  return { now, today: localTime(now, timeZone).day };
}

/** What was typed is no command, or a button is of another day: those it may have been meant for. */
async function unknownCommand(
  { house, store, commands }: Ears,
  { actor, organisationId }: Caller,
  spoken: Spoken,
): Promise<Refusal> {
  if (actor.kind === 'guest') return refuse('not-a-member');
  if (spoken.kind !== 'text') return refuse('button-old');
  const line = spoken.text.trim().replace(/^\/ ?/, '');
  const standsIn = await standsInForCoordinator(store.commune(organisationId), today(house), actor);
  const near = nearCommands(commands, line, { actor, standsIn }).map((word) => `/${word}`);
  const [typed = ''] = line.split(/\s/);
  return refuse('command-unknown', { typed, near: near.join(', ') || 'none' });
}

/** What a reply answers; what is for whoever may use its word is nothing to others, whose words are their own. */
export async function expectedOf(ears: Ears, caller: Caller): Promise<Expectation | null> {
  const expects = caller.origin.repliedTo?.expects ?? null;
  if (!expects?.byReply) return expects;
  return isWord(expects.word) && (await mayUseToday(ears, caller, expects.word)) ? expects : null;
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
  const fetched = await fetchFile(spoken, command, ears.house.desk, today(ears.house));
  return fetched.ok ? done([{ ...fetched.value, more: await moreOfAlbum(ears, rowId, spoken) }]) : fetched;
}
