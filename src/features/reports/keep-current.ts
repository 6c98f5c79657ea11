import type { Message } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import type { Turn } from '#app/turn/turn.ts';
import { changeSince } from '#domain/report/figures.ts';
import { keyPeriod, periodOf } from '#domain/time/period.ts';
import { BOARD, type LiveReport, liveThread } from '#store/live-reports.ts';
import { boardMessage, digestMessage } from './live-message.ts';
import { type MadeReport, reportAbout } from './make-report.ts';

/** At most one edit of a message in so many minutes: what comes meanwhile is gathered into the next. */
const GATHER_MS = 10 * 60_000;

/**
 * Keeps current what stands in the group: the board that was pinned, and the newest digests until their last day. A late
 * answer shows within a minute, further ones within ten; where nothing a report shows has changed nothing is sent.
 */
export async function keepCurrent(turn: Turn): Promise<number> {
  const open = await turn.store.liveReports.open();
  if (open.length === 0) return 0;
  const newest = await turn.store.audit.newestSeq();
  let written = 0;
  for (const live of open) if (await bringUpToDate(turn, live, newest)) written += 1;
  return written;
}

async function bringUpToDate(turn: Turn, live: LiveReport, newest: number): Promise<boolean> {
  const { store, now, today } = turn;
  const [group] = await store.people.leadershipGroups();
  if (isOver(live, today) || group?.chatId !== live.chatId || group.channel !== live.channel) {
    await store.liveReports.end({ id: live.id }, now);
    return false;
  }
  if (!mayHaveChanged(turn, live, newest) || now.getTime() - live.writtenAt.getTime() < GATHER_MS)
    return false;
  const message = await wordsOf(turn, live);
  const standing = await store.outbox.newestOf(live.channel, live.chatId, liveThread(live.id));
  const isSame = message === null || saysTheSame(standing?.message, message);
  await store.liveReports.seen(live.id, newest, isSame ? undefined : now);
  if (isSame) return false;
  await postLive(turn, live, message);
  return true;
}

/** Puts the words of a live report in the place of those that stand; its first words are a message of their own. */
export async function postLive(
  { store, now }: Turn,
  live: Pick<LiveReport, 'id' | 'kind' | 'channel' | 'chatId' | 'topicId'>,
  message: Message,
  key = `${liveThread(live.id)}:${now.getTime()}`,
): Promise<number | null> {
  const { channel, chatId, topicId } = live;
  return store.outbox.post(
    {
      key,
      kind: live.kind === BOARD ? 'board' : 'digest',
      memberId: null,
      channel,
      chatId,
      topicId,
      message,
      about: message.about,
      thread: liveThread(live.id),
      silent: true,
    },
    now,
  );
}

function isOver({ lastDay }: LiveReport, today: string): boolean {
  return lastDay !== null && today > lastDay;
}

/** Somebody did something since; and to the board a new day is news of its own. */
function mayHaveChanged({ dayOf, today, hour, settings }: Turn, live: LiveReport, newest: number): boolean {
  if (newest > live.seenSeq) return true;
  return live.kind === BOARD && hour >= settings.digestHour && dayOf(live.writtenAt) < today;
}

async function wordsOf(turn: Turn, live: LiveReport): Promise<Message | null> {
  const period = live.kind === BOARD ? periodOf('now', turn.today) : keyPeriod(live.period);
  if (!period) return null;
  const made = await reportAbout(turn, period, { live: live.kind === 'week' });
  if (!made.ok) return null;
  return live.kind === BOARD ? boardMessage(made.value) : amended(turn, live, made.value);
}

async function amended({ store }: Turn, { kind, period }: LiveReport, made: MadeReport): Promise<Message> {
  const given = await store.reports.given(made.report.plan.planId, kind, period);
  return digestMessage(made, given && changeSince(given, made.report.figures));
}

/** The time of day alone is no news. */
function saysTheSame(standing: unknown, message: Message): boolean {
  const before = messageSchema.safeParse(standing);
  return before.success && withoutTime(before.data) === withoutTime(message);
}

function withoutTime({ lines, choices }: Message): string {
  const rest = lines.map((line) => (line?.key === 'report-as-of' ? line.args['day'] : line));
  return JSON.stringify([rest, choices]);
}
