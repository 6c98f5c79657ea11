import type { TextArgs } from '#domain/result.ts';
import { directiveStanding, isAnswered } from '#domain/steering/directive.ts';
import { shorten } from '#domain/text/text.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import type { PlanWork } from '#domain/work/work.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import { type Say, say } from '../message.ts';
import { isInGroup, type Turn } from '../turn/turn.ts';

const TEXT_LENGTH = 120;
/** Of a directive's words on a button. */
const WHICH_LENGTH = 24;

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

/**
 * The directives that were open on an evening that is past, about criteria of the plan as it stood then; with the names
 * people bore at the end of a day.
 */
export async function directivesThen(
  { store, atHour }: Pick<Turn, 'store' | 'atHour'>,
  { plan, until, named }: { readonly plan: PlanWork; readonly until: Date; readonly named: Day },
): Promise<ListedDirective[]> {
  const codes = new Map(plan.criteria.map(({ id, code }) => [id, code]));
  const open = await store.past.directives(until, atHour(addDays(named, 1), 0));
  return open.flatMap((directive) => {
    const code = codes.get(directive.criterionId);
    return code === undefined ? [] : [{ directive, code }];
  });
}

/** A directive that stands alone: its buttons need not say which is meant. */
export const THE_ONLY_ONE = { which: 'none', nth: 0 } as const;

/**
 * What tells the buttons of a directive from those of others about the same criterion in one list: its first words, in a
 * group its place among them.
 */
export function whichOf(
  { directive: { id, text }, code }: ListedDirective,
  listed: readonly ListedDirective[],
  inGroup = false,
): TextArgs {
  const same = listed.filter((each) => each.code === code);
  const nth = same.findIndex(({ directive }) => directive.id === id) + 1;
  if (same.length < 2) return THE_ONLY_ONE;
  return { which: inGroup ? 'nth' : shorten(text, WHICH_LENGTH), nth };
}

/** One open directive in a list: what, of whom, to whom, and how far it has come; in a group without its words. */
export function directiveLine(
  listed: ListedDirective,
  { dayOf, inGroup = false }: Pick<Turn, 'dayOf'> & { readonly inGroup?: boolean },
): Say {
  const args = directiveArgs(listed, { dayOf });
  return say('directive-line', inGroup ? { ...args, text: 'hidden' } : args);
}

/** The same on the card of its criterion. */
export function directiveOnCard(listed: ListedDirective, turn: Turn): Say {
  return isInGroup(turn)
    ? directiveLine(listed, { dayOf: turn.dayOf, inGroup: true })
    : say('directive-on-card', directiveArgs(listed, turn));
}

function directiveArgs({ directive, code }: ListedDirective, { dayOf }: Pick<Turn, 'dayOf'>): TextArgs {
  const { text, dueOn, from, givenAt, receipts, past } = directive;
  const silent = receipts.filter((receipt) => !isAnswered(receipt));
  return {
    code,
    text: shorten(text, TEXT_LENGTH),
    due: dueOn ?? 'none',
    from,
    day: dayOf(givenAt),
    names: (receipts.length > 0 ? receipts : past).map(({ member }) => member).join(', '),
    before: (receipts.length > 0 && past.map(({ member }) => member).join(', ')) || 'none',
    silent: silent.map(({ member }) => member).join(', ') || 'none',
    standing: directiveStanding(directive),
  };
}
