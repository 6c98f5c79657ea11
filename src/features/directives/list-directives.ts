import { type Choice, choice, type Message, message, rowsOf, say } from '#app/message.ts';
import type { Turn } from '#app/turn.ts';
import { directiveStanding, isAnswered } from '#domain/directive.ts';
import { shorten } from '#domain/text.ts';
import type { DirectiveRow } from '#store/directives.ts';

const SHOWN = 8;
const TEXT_LENGTH = 120;

/** An open directive with the code of its criterion. */
export interface ListedDirective {
  readonly directive: DirectiveRow;
  readonly code: string;
}

/** All open directives about criteria of the set in force, oldest first. */
export async function listedDirectives({ store }: Pick<Turn, 'store'>): Promise<ListedDirective[]> {
  const listed: ListedDirective[] = [];
  for (const directive of await store.directives.open()) {
    const code = await store.plans.codeOf(directive.criterionId);
    if (code !== null) listed.push({ directive, code });
  }
  return listed;
}

/** The open directives, each with what its leads made of it. */
export function listMessage(listed: readonly ListedDirective[], turn: Turn): Message {
  const how = say('directive-how');
  if (listed.length === 0) return message([say('directive-none'), how]);
  const shown = listed.slice(0, SHOWN);
  return message(
    [
      say('directive-list-title', { count: listed.length }),
      ...shown.map((each) => directiveLine(each, turn)),
      ...(listed.length > shown.length
        ? [say('urge-late-more', { count: listed.length - shown.length })]
        : []),
      null,
      how,
    ],
    { choices: rowsOf(shown.flatMap(endChoices), 2), about: shown.map(({ code }) => code) },
  );
}

/** One open directive in a list: what, of whom, to whom, and how far it has come. */
export function directiveLine({ directive, code }: ListedDirective, { dayOf }: Pick<Turn, 'dayOf'>) {
  const { text, from, at, receipts } = directive;
  const silent = receipts.filter((receipt) => !isAnswered(receipt));
  return say('directive-line', {
    code,
    text: shorten(text, TEXT_LENGTH),
    from,
    day: dayOf(at),
    names: receipts.map(({ member }) => member).join(', '),
    silent: silent.map(({ member }) => member).join(', ') || 'none',
    standing: directiveStanding(directive),
  });
}

function endChoices({ directive, code }: ListedDirective): Choice[] {
  if (directiveStanding(directive) !== 'reported') return [];
  return [
    choice(say('directive-button-accept', { code }), `chidao.dat ${directive.id}`),
    choice(say('directive-button-reopen', { code }), `chidao.lamtiep ${directive.id}`),
  ];
}
