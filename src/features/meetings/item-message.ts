import { directiveOnCard, whichOf } from '#app/directives/open-directives.ts';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { mayUse } from '#domain/people/words.ts';
import { directiveStanding } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import { publicReason } from '#understanding/reasons/public-reason.ts';
import { AGENDA_PAGE, whenArgs } from './agenda-message.ts';
import { type ItemAtWork, neighbour, nextOpen } from './find-meeting.ts';
import { mayLead } from './may-lead.ts';
import { presetButtons } from './presets.ts';

const NAME_LENGTH = 110;
const NOTE_LENGTH = 160;

/**
 * A criterion before the meeting: what is at stake, who leads, what holds it up, the last answer, what was directed.
 * The next words of a leader are a directive, those of a coordinator stand in the minutes.
 */
export function itemMessage(item: ItemAtWork, turn: Turn, news: Message['lines'] = []): Message {
  const isOpen = item.meeting.openedAt !== null;
  return message(
    [
      ...news,
      ...(news.length > 0 ? [null] : []),
      ...headLines(item, turn),
      ...item.directives.map((each) => directiveOnCard(each, turn)),
      ...noteLines(item),
      null,
      say('meeting-item-how', { how: howToAnswer(item, turn), leads: leadsOf(item) }),
    ],
    {
      choices: isOpen ? openChoices(item, turn) : preparedChoices(item),
      about: [item.facts.code],
      expects: isOpen ? { word: 'hop.loi', given: String(item.criterion.id), byReply: true } : null,
    },
  );
}

function headLines(item: ItemAtWork, turn: Turn): Say[] {
  const { facts, number, items, discussed, criterion, wishes } = item;
  const { blocked, said } = facts;
  const told = (note: string) => shorten(isInGroup(turn) ? publicReason(note) : note, NOTE_LENGTH) || 'none';
  return [
    say('meeting-item-title', {
      number,
      count: items.length,
      carried: facts.carried ? 'yes' : 'no',
      discussed: discussed.has(criterion.id) ? 'yes' : 'no',
    }),
    say('meeting-item-name', { code: facts.code, name: shorten(facts.name, NAME_LENGTH) }),
    say('meeting-item-risk', {
      atRisk: facts.atRisk,
      state: facts.state,
      percent: facts.percent,
      due: facts.dueOn ?? 'none',
      extendedFrom: facts.extendedFrom ?? 'none',
      ...whenArgs(facts),
    }),
    say('meeting-item-leads', { leads: facts.leads.join(', ') || 'none' }),
    ...(blocked
      ? [
          say('meeting-item-blocked', {
            part: blocked.partOf ?? 'none',
            note: told(blocked.note),
            days: blocked.days,
          }),
        ]
      : []),
    said
      ? say('meeting-item-said', {
          day: said.on,
          name: said.by,
          state: said.state,
          percent: said.percent,
          // What is told to a group of an obstacle stands above; other words are the official's own.
          note: isInGroup(turn) || said.note === blocked?.note ? 'none' : told(said.note),
        })
      : say('meeting-item-silent'),
    ...wishes.map(({ askedBy, wantedOn }) => say('meeting-item-wish', { name: askedBy, day: wantedOn })),
  ];
}

function noteLines({ meeting, criterion }: ItemAtWork): Say[] {
  return meeting.steps
    .filter(({ criterionId, kind }) => kind === 'noted' && criterionId === criterion.id)
    .map(({ text, actor }) =>
      say('meeting-item-note', { text: shorten(text, NOTE_LENGTH), name: actor.name }),
    );
}

/** A directive needs a lead, and a leader who gives it. */
export function mayDirect(item: ItemAtWork, { actor }: Turn): boolean {
  return mayUse(actor, 'hop.giao') === null && leadsOf(item) !== '';
}

function howToAnswer(item: ItemAtWork, turn: Turn): string {
  if (item.meeting.openedAt === null) return 'prepared';
  if (leadsOf(item) === '') return 'leaderless';
  if (isInGroup(turn)) return 'group';
  return mayDirect(item, turn) ? 'direct' : 'note';
}

function leadsOf({ criterion }: ItemAtWork): string {
  const leads = criterion.assignees.filter(({ kind }) => kind === 'lead');
  return leads.map(({ name }) => name).join(', ');
}

function openChoices(item: ItemAtWork, turn: Turn): Choice[][] {
  const { criterion, discussed } = item;
  const id = criterion.id;
  const directing = mayLead(turn) && leadsOf(item) !== '' ? presetButtons(item, turn) : [];
  const ending = mayLead(turn) ? item.directives.flatMap((each) => endChoices(each, item, turn)) : [];
  const isDiscussed = discussed.has(id);
  return [
    ...rowsOf(directing, 2),
    ...rowsOf(ending, 2),
    [
      isDiscussed
        ? choice(say('meeting-button-undo'), `hop.ban ${id} =no`)
        : choice(say('meeting-button-discussed'), `hop.ban ${id}`),
      choice(say('meeting-button-note'), `hop.ghi ${id}`),
    ],
    navigation(item, isDiscussed ? nextOpen(item, id) : neighbour(item, id, 1)),
  ];
}

/** To end what was directed before, in front of everybody: once its leads report it done, at any time to take it back. */
function endChoices(listed: ItemAtWork['directives'][number], item: ItemAtWork, turn: Turn): Choice[] {
  const { directive, code } = listed;
  const which = whichOf(listed, item.directives, isInGroup(turn));
  const { id } = directive;
  const isReported = directiveStanding(directive) === 'reported';
  return [
    isReported
      ? choice(say('directive-button-accept', { code, ...which }), `hop.chot ${id} =done`)
      : choice(say('directive-button-withdraw', which), `hop.chot ${id} =withdrawn`),
  ];
}

function preparedChoices(item: ItemAtWork): Choice[][] {
  const { id } = item.criterion;
  const deed =
    item.number === 0
      ? [choice(say('meeting-button-raise'), `hop.len ${id}`)]
      : [
          choice(say('meeting-button-raise'), `hop.len ${id}`),
          choice(say('meeting-button-leave'), `hop.gac ${id}`),
        ];
  return [deed, navigation(item, neighbour(item, id, 1))];
}

function navigation(item: ItemAtWork, next: number | null): Choice[] {
  const previous = neighbour(item, item.criterion.id, -1);
  return [
    ...(previous === null ? [] : [choice(say('meeting-button-previous'), `hop.muc ${previous}`)]),
    choice(say('meeting-button-agenda'), `hop ~${pageOf(item)}`),
    ...(next === null ? [] : [choice(say('meeting-button-skip'), `hop.muc ${next}`)]),
  ];
}

function pageOf({ number }: ItemAtWork): number {
  return Math.max(1, Math.ceil(number / AGENDA_PAGE));
}
