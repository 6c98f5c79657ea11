import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentNumber, type FluentResource } from '@fluent/bundle';
import type { Line, Message, Say } from '#app/message.ts';
import type { TextArgs } from '#domain/result.ts';
import { decimalsShown } from '#domain/score/points.ts';
import { entryFaults } from './ftl-patterns.ts';
import { readFtl } from './ftl-syntax.ts';
import { cleaned, escapeHtml, type Markup, ownWords } from './markup.ts';
import { oneScreen } from './one-screen.ts';
import { textFunctionsFor } from './text-functions.ts';
import { withoutAddress } from './words-of-address.ts';

/** The languages the bot speaks. */
const LOCALES = ['vi', 'en'] as const;
const MARKUPS = ['html', 'plain'] as const;

/** What is less rounds to zero, and is chosen by as zero. */
const LEAST_SHOWN = 0.005;

export type Locale = (typeof LOCALES)[number];

/** A message in words. Labels are plain in every markup; an empty message has the text ''. */
export interface Rendered {
  readonly text: string;
  readonly rows: readonly (readonly { readonly label: string; readonly call: string }[])[];
}

/** Every word a person reads. What a text is filled with is escaped for the channel and can bring no markup. */
export interface Texts {
  render(message: Message, locale: Locale, markup: Markup): Rendered;
  line(say: Say, locale: Locale, markup: Markup): string;
}

/**
 * Loads the texts `<localesDir>/<language>/*.ftl`, which may use `<b> <i> <u> <s> <code> <blockquote>`.
 *
 * Anything wrong in the files throws, with every fault named. A key that does not exist, or a text that was not given
 * what it needs, goes to `onFault` and the key is shown in its place; by default it throws.
 */
export function openTexts(localesDir: string, onFault: (fault: string) => void = throwFault): Texts {
  const bundles = new Map(
    LOCALES.flatMap((locale) => {
      const resources = readLocale(localesDir, locale);
      return MARKUPS.map((markup) => [`${locale} ${markup}`, bundleOf(locale, markup, resources)] as const);
    }),
  );

  const line: Texts['line'] = (say, locale, markup) => {
    const bundle = bundles.get(`${locale} ${markup}`);
    const pattern = bundle?.getMessage(say.key)?.value;
    const faults: Error[] = [];
    const text = pattern ? bundle.formatPattern(pattern, fillings(say.args, markup), faults) : undefined;
    if (bundle && text !== undefined && faults.length === 0)
      return withoutAddress(text, say.args, addressesOf(bundle));

    const why = faults.length > 0 ? faults.map((fault) => fault.message).join(', ') : 'there is no such text';
    onFault(`text "${say.key}" in ${locale}: ${why}`);
    return ownWords(cleaned(say.key), markup);
  };

  return {
    line,
    render: (message, locale, markup) => ({
      text: shownOf(message.lines, (say) => line(say, locale, 'plain'))
        .map((say) => (say ? line(say, locale, markup) : ''))
        .join('\n')
        .trim(),
      rows: message.choices.map((row) =>
        row.map(({ label, call }) => ({ label: line(label, locale, 'plain'), call })),
      ),
    }),
  };
}

/** The words by which the language speaks of people before their names. */
function addressesOf(bundle: FluentBundle): string {
  const words = bundle.getMessage('words-of-address')?.value;
  return words ? bundle.formatPattern(words) : '';
}

/** The lines that are shown: all of them, or as many as one screen takes where some are spare. */
function shownOf(lines: Message['lines'], written: (say: Say) => string): Message['lines'] {
  if (!lines.some((line) => line?.spare !== undefined)) return lines;
  return oneScreen(lines.map((line) => ({ line, text: line ? written(line) : '', spare: line?.spare }))).map(
    ({ line }): Line | null => line,
  );
}

function readLocale(localesDir: string, locale: Locale): FluentResource[] {
  const faults: string[] = [];
  const files = readdirSync(join(localesDir, locale))
    .filter((name) => name.endsWith('.ftl'))
    .sort();
  const resources = files.map((name) => {
    const read = readFtl(readFileSync(join(localesDir, locale, name), 'utf8'));
    faults.push(...read.faults.map((fault) => `${locale}/${name}: ${fault}`));
    return read.resource;
  });

  const probe = bundleOf(locale, 'plain', []);
  const functions = new Set(['NUMBER', ...Object.keys(textFunctionsFor(locale))]);
  const ids = new Set(resources.flatMap((resource) => resource.body.map((entry) => entry.id)));
  resources.forEach((resource, index) => {
    const inside = resource.body.flatMap((entry) => entryFaults(entry, { ids, functions }));
    const twice = probe.addResource(resource).map((error) => error.message);
    faults.push(...[...inside, ...twice].map((fault) => `${locale}/${files[index]}: ${fault}`));
  });
  if (faults.length > 0) throw new Error(`The texts have faults:\n${faults.join('\n')}`);
  return resources;
}

function bundleOf(locale: Locale, markup: Markup, resources: readonly FluentResource[]): FluentBundle {
  const bundle = new FluentBundle(locale, {
    useIsolating: false,
    functions: textFunctionsFor(locale),
    transform: (text) => ownWords(text, markup),
  });
  for (const resource of resources) bundle.addResource(resource);
  return bundle;
}

/** Whole numbers up to 9999 are written as they are spoken of (years, codes). Points are shown to the hundredth, or as they are where that says all; they are reckoned with as they are. */
function fillings(args: TextArgs, markup: Markup): Record<string, string | FluentNumber> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === 'string')
        return [name, markup === 'html' ? escapeHtml(cleaned(value)) : cleaned(value)];
      const shown = Math.abs(value) < LEAST_SHOWN ? 0 : value;
      return [
        name,
        new FluentNumber(shown, {
          maximumFractionDigits: decimalsShown(shown),
          useGrouping: Math.abs(value) >= 10_000,
        }),
      ];
    }),
  );
}

function throwFault(fault: string): never {
  throw new Error(fault);
}
