import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTexts, type Texts } from '#channels/texts.ts';

/** Texts from Fluent sources by file name, the same in both languages unless `en` is given. */
export function textsFrom(
  vi: Readonly<Record<string, string>>,
  { en = vi, onFault }: { en?: Readonly<Record<string, string>>; onFault?: (fault: string) => void } = {},
): Texts {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  try {
    for (const [locale, files] of Object.entries({ vi, en })) {
      mkdirSync(join(folder, locale));
      for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, locale, name), source);
    }
    return openTexts(folder, onFault);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Enough words for any test: `said` gives its `text` as it is, `bold` between tags, `long` lines of it. */
export const SAYING = textsFrom({ 'test.ftl': 'said = { $text }\nbold = <b>{ $text }</b> & more\n' });
