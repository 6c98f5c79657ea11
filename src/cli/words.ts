import path from 'node:path';
import type { Message, Say } from '#app/message.ts';
import { type Locale, openTexts } from '#channels/texts.ts';
import type { Words as DocumentWords } from '#documents/words.ts';

const LOCALES = path.resolve(import.meta.dirname, '../../locales');

/** What is said at the command line, in the operator's language and without markup. */
export interface Words {
  /** The lines of a message; its choices are no matter of the command line. */
  write(message: Message): string;
  line(say: Say): string;
  /** The words of a document. */
  readonly of: DocumentWords;
}

/** Opens the words of a language. */
export function openWords(locale: Locale): Words {
  const texts = openTexts(LOCALES);
  return {
    write: (message) => texts.render(message, locale, 'plain').text,
    line: (say) => texts.line(say, locale, 'plain'),
    of: (key, args = {}) => texts.line({ key, args }, locale, 'plain'),
  };
}
