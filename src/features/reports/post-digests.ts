import { owedDigests } from '#app/owed-digests.ts';
import type { Turn } from '#app/turn.ts';
import { reportAbout } from './make-report.ts';
import { summaryMessage } from './show-report.ts';

/**
 * Posts the digests owed today to the leadership group, from the set hour on and not at night; each once, however often
 * this runs. Without a group nothing is posted and nothing is owed.
 */
export async function postDigests(turn: Turn): Promise<number> {
  const { settings, store, hour, now } = turn;
  if (hour < settings.digestHour || hour >= settings.quietFromHour) return 0;
  const [group] = await store.people.leadershipGroups();
  if (!group) return 0;
  let posted = 0;
  for (const digest of await owedDigests(turn)) {
    const { slot } = digest;
    const made = await reportAbout(turn, digest.period, { live: digest.kind === 'week' });
    if (!made.ok) continue;
    await store.outbox.takeSlot(slot, now);
    const message = summaryMessage(made.value);
    const outboxId = await store.outbox.post(
      {
        key: `${slot}:${turn.store.organisationId}`,
        kind: 'digest',
        memberId: null,
        channel: group.channel,
        chatId: group.chatId,
        topicId: group.topicId,
        message,
        about: message.about,
        silent: true,
      },
      now,
    );
    const { planId } = made.value.report.plan;
    const { figures } = made.value.report;
    await store.reports.keep(
      { planId, kind: digest.kind, period: digest.period.key, figures, outboxId },
      now,
    );
    posted += 1;
  }
  return posted;
}
