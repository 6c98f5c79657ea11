import { directiveLine, type ListedDirective, whichOf } from '#app/directives/open-directives.ts';
import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { directiveStanding } from '#domain/steering/directive.ts';

const SHOWN = 8;

/** The open directives, each with what its leads made of it; in a group without their words. */
export function listMessage(listed: readonly ListedDirective[], turn: Turn): Message {
  const how = say('directive-how');
  const inGroup = isInGroup(turn);
  if (listed.length === 0) return message([say('directive-none'), how]);
  const shown = listed.slice(0, SHOWN);
  return message(
    [
      say('directive-list-title', { count: listed.length }),
      ...shown.map((each) => directiveLine(each, { dayOf: turn.dayOf, inGroup })),
      ...(listed.length > shown.length
        ? [say('urge-late-more', { count: listed.length - shown.length })]
        : []),
      null,
      how,
    ],
    {
      choices: rowsOf(
        shown.flatMap((each) => endChoices(each, shown, inGroup)),
        2,
      ),
      about: shown.map(({ code }) => code),
    },
  );
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
