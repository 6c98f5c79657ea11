import { messageSchema } from '#app/message-schema.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { roundPercent } from '#domain/report/percent.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { Amended } from './amended.ts';
import type { WordsOutcome } from './read-words.ts';
import { figureTold, type Statement } from './record.ts';
import { recordInstead, timeOf } from './record-instead.ts';

/**
 * Puts another share or figure in the place of the one that was told, "à nhầm 85,5": all else that was said stands. Null where
 * none or several of the entries tell one.
 */
export async function correctShare(
  turn: Turn,
  entries: readonly Amended[],
  share: number,
): Promise<Result<WordsOutcome> | null> {
  const [entry, ...others] = entries.filter(tellsShare);
  if (!entry || others.length > 0 || share > 100) return null;
  const statement = withShare(entry, share);
  if ((statement.figure ?? null) === entry.figure && statement.percent === entry.percent)
    return refuse('progress-same', { code: entry.code ?? '' });
  return recordInstead(turn, entry, { reference: timeOf(entry), statement, text: String(share) });
}

function tellsShare({ figure, saidPercent, state }: Amended): boolean {
  // What a button said keeps no percent of its own.
  const isSaid = saidPercent === undefined ? state === 'in_progress' : saidPercent !== null;
  return figure !== null || (isSaid && state !== 'blocked' && state !== 'not_started');
}

function withShare({ state, percent, figure, note, share: kept }: Amended, share: number): Statement {
  const before = state === 'confirmed' ? ('done' as const) : state;
  const told = kept && { share: { ...kept, percent: share, since: null } };
  if (figure !== null)
    return { state: before, percent, note: rewritten(note, figure, share), figure: share, ...told };
  const reached = roundPercent(share, 0);
  const isDone = reached === 100;
  const now = isDone ? ('done' as const) : before === 'done' ? ('in_progress' as const) : before;
  return { state: reached === 0 ? 'not_started' : now, percent: reached, note, ...told };
}

/** Words with one number in the place of another, as it is written there. */
function rewritten(words: string, before: number, now: number): string {
  const written = new RegExp(`(?<![\\d.,])${String(before).replace('.', '[.,]')}(?![.,]?\\d)`);
  return words.replace(written, String(now).replace('.', ','));
}

/**
 * Tells another figure in the place of the one that was told last and by itself, of which nothing was written down. Null where
 * our last message, or the one replied to, tells no figure alone.
 */
export async function correctFigureAlone(
  turn: Turn,
  share: number,
  since: Date,
): Promise<Result<WordsOutcome> | null> {
  const code = await figureToldLast(turn, since);
  const found = code === null ? null : await findWork(turn, code);
  const figure = found?.ok ? figureTold(turn, found.value.criterion, share) : null;
  if (!found?.ok || figure === null) return null;
  const handled = [{ kind: 'figure' as const, code: found.value.criterion.code, figure }];
  return done({ text: String(share), handled, amended: false, unchanged: false });
}

async function figureToldLast({ store, origin }: Turn, since: Date): Promise<string | null> {
  const { chat, repliedTo } = origin;
  if (chat?.kind !== 'private') return null;
  const id = repliedTo?.outboxId ?? (await store.outbox.newestIn(chat.channel, chat.chatId))?.id;
  const row = id === undefined ? null : await store.outbox.byId(id);
  const told = messageSchema.safeParse(row?.message).data;
  if (!row || !told || row.createdAt < since || told.receipt?.entries.length) return null;
  const figures = told.lines.filter((line) => line?.key === 'progress-figure-alone');
  const [only, ...others] = figures;
  const code = only?.args.code;
  return others.length === 0 && typeof code === 'string' ? code : null;
}
