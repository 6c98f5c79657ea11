import { orderPaper } from '#app/papers/order-paper.ts';
import { owedDigests } from '#app/rounds/owed-digests.ts';
import type { Turn } from '#app/turn/turn.ts';
import { later } from '#domain/time/day.ts';
import { periodOf } from '#domain/time/period.ts';
import { postLive } from './keep-current.ts';
import { digestMessage } from './live-message.ts';
import { reportAbout } from './make-report.ts';
import { pictureOf } from './report-papers.ts';

/**
 * Posts the digests owed today to the leadership group, from the set hour on and not at night; each once, however often
 * this runs. Without a group nothing is posted and nothing is owed. Each is followed by its picture. Its words are kept
 * current until its period ends, at least until the end of the week.
 */
export async function postDigests(turn: Turn): Promise<number> {
  const { settings, store, hour, now, today } = turn;
  if (hour < settings.digestHour || hour >= settings.quietFromHour) return 0;
  const [group] = await store.people.leadershipGroups();
  if (!group) return 0;
  let posted = 0;
  for (const digest of await owedDigests(turn)) {
    const { slot } = digest;
    const made = await reportAbout(turn, digest.period, { live: digest.kind === 'week' });
    if (!made.ok) continue;
    await store.outbox.takeSlot(slot, now);
    const { planId } = made.value.report.plan;
    const live = {
      kind: digest.kind,
      period: digest.period.key,
      channel: group.channel,
      chatId: group.chatId,
      topicId: group.topicId,
      lastDay: later(digest.period.to, periodOf('week', today).to),
    };
    const id = await store.liveReports.begin(live, await store.audit.newestSeq(), now);
    const key = `${slot}:${store.organisationId}`;
    const outboxId = await postLive(turn, { id, ...live }, digestMessage(made.value, null), key);
    const picture = pictureOf(made.value, digest.kind === 'week');
    await orderPaper(turn, { memberId: null, ...group }, { key: `picture:${key}`, ...picture });
    const { figures } = made.value.report;
    await store.reports.keep(
      { planId, kind: digest.kind, period: digest.period.key, figures, outboxId },
      now,
    );
    posted += 1;
  }
  return posted;
}
