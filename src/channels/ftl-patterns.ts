import type { FluentResource } from '@fluent/bundle';
import { tagFault } from './markup.ts';

type Entry = FluentResource['body'][number];
type Pattern = NonNullable<Entry['value']>;
type Element = Exclude<Pattern, string>[number];
type Expression = Exclude<Element, string>;

/** What the texts of a language may refer to. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

/** What is wrong inside a text: tags that do not match, and names of texts or functions that do not exist. */
export function entryFaults(entry: Entry, known: Known): string[] {
  const patterns = [entry.value, ...Object.values(entry.attributes)].filter((pattern) => pattern !== null);
  return patterns
    .flatMap((pattern) => patternFaults(pattern, known))
    .map((fault) => `"${entry.id}": ${fault}`);
}

/** Every pattern must be sound by itself, since of a selection only one variant is shown. */
function patternFaults(pattern: Pattern, known: Known): string[] {
  const elements: readonly Element[] = typeof pattern === 'string' ? [pattern] : pattern;
  const words = elements.filter((element) => typeof element === 'string').join('');
  const fault = tagFault(words);
  const inside = elements.flatMap((element) =>
    typeof element === 'string' ? [] : shownFaults(element, known),
  );
  return fault === null ? inside : [fault, ...inside];
}

function shownFaults(expression: Expression, known: Known): string[] {
  if (expression.type === 'str' && /[<>&]/.test(expression.value)) {
    return [`write ${expression.value} outside of quotes`];
  }
  return expressionFaults(expression, known);
}

function expressionFaults(expression: Expression, known: Known): string[] {
  switch (expression.type) {
    case 'select': {
      const variants = expression.variants.flatMap(({ value }) => patternFaults(value, known));
      return [...expressionFaults(expression.selector, known), ...variants];
    }
    case 'func': {
      const args = expression.args.flatMap((arg) =>
        arg.type === 'narg' ? [] : expressionFaults(arg, known),
      );
      return known.functions.has(expression.name)
        ? args
        : [`there is no function ${expression.name}`, ...args];
    }
    case 'term':
      return known.ids.has(`-${expression.name}`) ? [] : [`there is no term -${expression.name}`];
    case 'mesg':
      return known.ids.has(expression.name) ? [] : [`there is no text ${expression.name}`];
    default:
      return [];
  }
}
