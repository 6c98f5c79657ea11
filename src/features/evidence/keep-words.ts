import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { safeFileName } from '#domain/text/file-name.ts';

/** Tells programs on Windows that the text is UTF-8. */
const MARK = '\ufeff';

/** Words that stand as evidence: a link, or an explanation in lieu of a document. */
export interface Words {
  readonly form: 'link' | 'explanation';
  readonly text: string;
  readonly name: string;
  readonly url?: string;
  readonly caption: string;
}

/** Keeps words as a piece of evidence of its own: a text file like any other, with its hash. Gives the piece's id. */
export async function keepWords(turn: Turn, { text, name, ...rest }: Words): Promise<number> {
  const bytes = new TextEncoder().encode(`${MARK}${text}\n`);
  const sha256 = await turn.desk.vault.keep(bytes);
  return turn.store.evidence.add(
    {
      file: { sha256, size: bytes.length, mime: 'text/plain' },
      originalName: safeFileName(name, 'txt'),
      sentById: memberOf(turn).memberId,
      batch: null,
      ...rest,
    },
    turn.now,
  );
}
