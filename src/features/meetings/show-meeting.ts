import { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { sumPoints } from '#domain/score/points.ts';
import { agendaMessage } from './agenda-message.ts';
import { type ItemAtWork, itemAtWork, type MeetingAtWork, meetingAtWork } from './find-meeting.ts';
import { type Agenda, gatherAgenda } from './gather-agenda.ts';
import { itemMessage } from './item-message.ts';
import { mayLead, placeBeside } from './may-lead.ts';
import { putOnAgenda } from './put-on-agenda.ts';

type Outcome =
  | { readonly kind: 'none'; readonly agenda: Agenda; readonly past: number }
  | { readonly kind: 'agenda'; readonly found: MeetingAtWork }
  | { readonly kind: 'item'; readonly item: ItemAtWork };

/**
 * `/hop`: the agenda of the meeting that is prepared or open, or what one would go through now. `/hop 3.2.1` brings a
 * criterion before it, whether it was on the agenda or not.
 */
export const showMeeting = command({
  word: 'hop',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ code: z.string().nullable(), page: z.coerce.number().int().min(1).catch(1) }),
  read(words) {
    const [first = ''] = words.trim().split(/\s+/);
    return { code: readReference(first)?.code ?? null, page: first.replace(/^~/, '') };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { code } = turn.input;
    const found = await meetingAtWork(turn);
    if (!found.ok) {
      if (found.reason !== 'meeting-none') return found;
      const agenda = await gatherAgenda(turn, []);
      if (!agenda.ok) return agenda;
      const past = (await turn.store.meetings.past()).length;
      return done({ kind: 'none', agenda: agenda.value, past });
    }
    if (code === null) return done({ kind: 'agenda', found: found.value });
    const work = await findWork(turn, code);
    if (!work.ok) return work;
    const now = await putOnAgenda(turn, found.value, work.value.criterion.id);
    if (!now.ok) return now;
    const item = await itemAtWork(turn, now.value, work.value.criterion.id);
    return item.ok ? done({ kind: 'item', item: item.value }) : item;
  },

  answer: (outcome, turn) => ({ ...messageOf(outcome, turn, turn.input.page), place: placeBeside(turn) }),
});

function messageOf(outcome: Outcome, turn: Turn, page: number): Message {
  if (outcome.kind === 'none') return beginMessage(outcome.agenda, outcome.past, turn);
  return outcome.kind === 'agenda'
    ? agendaMessage(outcome.found, turn, page)
    : itemMessage(outcome.item, turn);
}

/** What a meeting would go through now, and the ways to begin. */
function beginMessage({ lines, carried, figures }: Agenda, past: number, turn: Turn): Message {
  const points = sumPoints(lines.map(({ forecast }) => forecast.atRisk));
  const carriedNow = lines.filter(({ criterion }) => carried.has(criterion.id)).length;
  return message(
    [
      say('meeting-begin', { day: figures.asOf }),
      say('meeting-begin-what', { count: lines.length, points, carried: carriedNow }),
      say('meeting-begin-how', { leads: mayLead(turn) ? 'yes' : 'no' }),
    ],
    {
      choices: [
        ...(mayLead(turn) ? [[choice(say('meeting-button-open'), 'hop.mo')]] : []),
        [choice(say('meeting-button-prepare'), 'hop.chuanbi')],
        ...(past > 0 ? [[choice(say('meeting-button-past', { count: past }), 'hop.cu')]] : []),
      ],
    },
  );
}
