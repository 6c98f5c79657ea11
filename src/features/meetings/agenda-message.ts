import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import { sumPoints } from '#domain/score/points.ts';
import type { AgendaFacts } from '#domain/steering/meeting.ts';
import { shorten } from '#domain/text/text.ts';
import { formatTime } from '#domain/time/clock.ts';
import type { MeetingRow } from '#store/meetings.ts';
import { type MeetingAtWork, nextOpen } from './find-meeting.ts';
import { mayLead } from './may-lead.ts';

/** Criteria on one screen of a phone. */
export const AGENDA_PAGE = 7;
const BUTTONS_IN_A_ROW = 4;
const NAME_LENGTH = 44;

/** The agenda of a meeting, page by page, with a button for each criterion. */
export function agendaMessage(
  found: MeetingAtWork,
  turn: Turn,
  page: number,
  news: Message['lines'] = [],
): Message {
  const { meeting, items } = found;
  const pages = Math.max(1, Math.ceil(items.length / AGENDA_PAGE));
  const at = Math.min(page, pages);
  const from = (at - 1) * AGENDA_PAGE;
  const shown = items.slice(from, from + AGENDA_PAGE);
  return message(
    [
      ...news,
      ...(news.length > 0 ? [null] : []),
      meeting.openedAt === null ? preparedTitle(found, turn) : openTitle(found, turn),
      null,
      ...(items.length === 0 ? [say('meeting-agenda-empty')] : []),
      ...shown.map(({ criterionId, facts }, place) =>
        agendaLine(from + place + 1, facts, found.discussed.has(criterionId)),
      ),
      null,
      say('meeting-agenda-how', {
        open: meeting.openedAt === null ? 'no' : 'yes',
        carried: shown.some(({ facts }) => facts.carried) ? 'yes' : 'no',
      }),
    ],
    {
      choices: [
        ...rowsOf(
          shown.map(({ criterionId, facts }) => itemButton(criterionId, facts.code, found)),
          BUTTONS_IN_A_ROW,
        ),
        ...pageButtons(at, pages),
        ...deedButtons(found, turn),
      ],
      about: [],
    },
  );
}

/** What a criterion is on the agenda for: points, leads, days. */
export function agendaLine(number: number, facts: AgendaFacts, discussed: boolean): Say {
  return say('meeting-agenda-line', {
    number,
    discussed: discussed ? 'yes' : 'no',
    carried: facts.carried ? 'yes' : 'no',
    code: facts.code,
    name: shorten(facts.name, NAME_LENGTH),
    leads: facts.leads.join(', ') || 'none',
    atRisk: facts.atRisk,
    ...whenArgs(facts),
  });
}

/** How near or how long past its deadline a criterion is. */
export function whenArgs({ daysLeft }: Pick<AgendaFacts, 'daysLeft'>) {
  return {
    days: daysLeft ?? 'none',
    late: daysLeft !== null && daysLeft < 0 ? 'yes' : 'no',
    daysLate: Math.max(0, -(daysLeft ?? 0)),
  };
}

/** When a meeting began and who chairs it. */
export function chairArgs({ openedAt, chair }: MeetingRow, turn: Turn) {
  const at = openedAt ?? turn.now;
  return { time: formatTime(turn.clockOf(at)), day: turn.dayOf(at), chair: chair?.name ?? '' };
}

function openTitle({ meeting, items, discussed, given }: MeetingAtWork, turn: Turn): Say {
  return say('meeting-title', {
    ...chairArgs(meeting, turn),
    count: items.length,
    discussed: items.filter(({ criterionId }) => discussed.has(criterionId)).length,
    directives: given,
  });
}

function preparedTitle({ meeting, items }: MeetingAtWork, turn: Turn): Say {
  return say('meeting-title-prepared', {
    by: meeting.preparedBy.name,
    day: turn.dayOf(meeting.preparedAt),
    count: items.length,
    carried: items.filter(({ facts }) => facts.carried).length,
    points: sumPoints(items.map(({ facts }) => facts.atRisk)),
  });
}

function itemButton(criterionId: number, code: string, { discussed }: MeetingAtWork): Choice {
  const args = { code, discussed: discussed.has(criterionId) ? 'yes' : 'no' };
  return choice(say('meeting-button-item', args), `hop.muc ${criterionId}`);
}

function pageButtons(at: number, pages: number): Choice[][] {
  const turns = [
    ...(at > 1 ? [choice(say('button-previous'), `hop ~${at - 1}`)] : []),
    ...(at < pages ? [choice(say('button-next'), `hop ~${at + 1}`)] : []),
  ];
  return turns.length > 0 ? [turns] : [];
}

function deedButtons(found: MeetingAtWork, turn: Turn): Choice[][] {
  const { meeting, items } = found;
  const place = choice(say('meeting-button-place'), 'hop.noi');
  const present = choice(say('meeting-button-present'), 'hop.du');
  if (meeting.openedAt === null)
    return [
      ...(mayLead(turn) ? [[choice(say('meeting-button-open'), 'hop.mo')]] : []),
      [place, choice(say('meeting-button-drop'), 'hop.ket =drop')],
    ];
  const last = items.at(-1);
  const next = last ? nextOpen(found, last.criterionId) : null;
  return [
    ...(next === null ? [] : [[choice(say('meeting-button-go-on'), `hop.muc ${next}`)]]),
    [place, present],
    [choice(say('meeting-button-end'), 'hop.ket')],
  ];
}
