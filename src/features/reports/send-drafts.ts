import { choice, message, say } from '#app/message.ts';
import { orderPaper } from '#app/papers/order-paper.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { type Digest, digestsOn } from '#domain/report/digest.ts';
import type { Day } from '#domain/time/day.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import { fileChoices } from './file-choices.ts';
import { reportWord } from './report-papers.ts';

/**
 * On the working day before a month's, quarter's, half year's or year's report is due, the coordinators get its Word
 * draft to correct, number and sign; on the day itself where the bot was down before. Once each, at the hour of digests,
 * never at night. Gives how many drafts there were.
 */
export async function sendDrafts(turn: Turn): Promise<number> {
  const { settings, store, hour, today, calendar, now } = turn;
  if (hour < settings.digestHour || hour >= settings.quietFromHour || !calendar.isWorkingDay(today)) return 0;
  if (!(await planInForce(turn)).ok) return 0;
  let sent = 0;
  for (const due of [calendar.next(today), today])
    for (const digest of digestsOn(due, calendar, { reportDay: settings.reportDay })) {
      if (digest.kind === 'week' || !(await store.outbox.takeSlot(`draft:${digest.period.key}`, now)))
        continue;
      await sendDraft(turn, digest, due);
      sent += 1;
    }
  return sent;
}

async function sendDraft(turn: Turn, { period }: Digest, due: Day): Promise<void> {
  const words = message([say('draft-title', { ...periodNameArgs(period), due }), say('draft-how')], {
    choices: [
      fileChoices(period, ['word', 'excel']),
      [choice(say('draft-button-report'), `baocao ${period.key}`)],
    ],
    place: 'new',
  });
  for (const { id } of await coordinatorsToday(turn)) {
    const key = `draft:${period.key}:${turn.store.organisationId}`;
    const { reader } = await tellMember(turn, id, { key, kind: 'draft', message: words });
    if (!reader) continue;
    const order = { key: `${key}:${id}:word`, paper: reportWord.name, about: period.key };
    await orderPaper(turn, { ...reader, topicId: null }, order);
  }
}
