import { isBody } from '#domain/people/body.ts';
import type { TextArgs } from '#domain/result.ts';
import { escapePattern } from '#domain/text/escape-pattern.ts';
import { cleaned, escapeHtml } from './markup.ts';

/**
 * A text without the words of address that stand right before a body's name: "đ/c Đài truyền thanh" is nobody. `words` are
 * those of the language, with `|` between them.
 */
export function withoutAddress(text: string, args: TextArgs, words: string): string {
  if (words === '') return text;
  const bodies = Object.values(args).filter((value) => typeof value === 'string' && isBody(value));
  return bodies.reduce<string>((shown, body) => {
    const name = cleaned(String(body));
    for (const written of new Set([name, escapeHtml(name)]))
      shown = shown.replaceAll(
        new RegExp(`(?:${words}) ((?:<b>)?${escapePattern(written)})`, 'giu'),
        (_, kept) => kept,
      );
    return shown;
  }, text);
}
