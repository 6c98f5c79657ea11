import { directiveLine, type ListedDirective, whichOf } from '#app/directives/open-directives.ts';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { mayDirect } from '#domain/people/permission.ts';
import { directiveStanding } from '#domain/steering/directive.ts';

const SHOWN = 8;

/** The open directives, each with what its leads made of it; in a group without their words. */
export function listMessage(
  listed: readonly ListedDirective[],
  turn: Turn,
  /** For whom the reader answers directives: themselves, and those they stand in for. */
  mine: readonly number[],
): Message {
  const directs = mayDirect(turn.actor).ok;
  const how = say('directive-how');
  const inGroup = isInGroup(turn);
  if (listed.length === 0) return message([say('directive-none'), ...(directs ? [how] : [])]);
  const shown = listed.slice(0, SHOWN);
  return message(
    [
      say('directive-list-title', { count: listed.length }),
      ...shown.map((each) => directiveLine(each, { dayOf: turn.dayOf, inGroup })),
      ...(listed.length > shown.length
        ? [say('urge-late-more', { count: listed.length - shown.length })]
        : []),
      ...(directs ? [null, how] : []),
    ],
    {
      choices: rowsOf(
        shown.flatMap((each) => [
          ...doneChoices(each, { among: shown, inGroup, mine }),
          ...(directs ? endChoices(each, shown, inGroup) : []),
        ]),
        2,
      ),
      about: shown.map(({ code }) => code),
    },
  );
}

/** Whoever carries it out says from the list that it is done. */
function doneChoices(
  listed: ListedDirective,
  {
    among,
    inGroup,
    mine,
  }: {
    readonly among: readonly ListedDirective[];
    readonly inGroup: boolean;
    readonly mine: readonly number[];
  },
): Choice[] {
  const { directive, code } = listed;
  const isMine = directive.receipts.some((each) => mine.includes(each.memberId) && each.reportedAt === null);
  if (!isMine) return [];
  const args = { code, ...whichOf(listed, among, inGroup) };
  return [choice(say('directive-button-report', args), `chidao.xong ${directive.id}`)];
}

function endChoices(listed: ListedDirective, among: readonly ListedDirective[], inGroup: boolean): Choice[] {
  const { directive, code } = listed;
  const which = whichOf(listed, among, inGroup);
  if (directiveStanding(directive) !== 'reported') return [];
  return [
    choice(say('directive-button-accept', { code, ...which }), `chidao.dat ${directive.id}`),
    choice(say('directive-button-reopen', { code, ...which }), `chidao.lamtiep ${directive.id}`),
  ];
}
