import type { Heard } from '../heard.ts';
import type { Token } from '../text/tokens.ts';
import type { Kind } from '../words/kinds.ts';

/** One token of a statement with what the rules know of it. */
export interface Seen {
  readonly text: string;
  readonly kind: Token['kind'];
  /** What it belongs to: `code`, `date`, or the kind of a number; empty for the rest. */
  readonly mark: string;
  /** What the phrase it stands in may be taken for; null where no table knows it. */
  readonly kinds: readonly Kind[] | null;
  readonly clause: number;
  /** A question mark ends its clause here. */
  readonly asks: boolean;
}

/** Address and particles: they change nothing about what a message wants, and are not looked at. */
const ADDRESS = new Set(
  `a anh chi em cau chau nhi nhe nha vay bac chu co dong-chi sep ha oi e hi con ong ba heng ah toi minh lanh dao d vang
  thua kinh gui cam on hen nghen nghe ne hic haha hihi kk tui 🙏`.split(/\s+/),
);

/** What may stand with them in a clause of nothing but courtesy. */
const COURTEOUS = new Set('da chao bao cao dong nhieu rat tran trong'.split(' '));

/** The tokens that are looked at: without address, and without clauses of nothing but courtesy beside others. */
export function withoutCourtesy(seen: readonly Seen[]): Seen[] {
  const telling = new Set(
    seen
      .filter(
        ({ text, kind, mark }) =>
          mark !== '' || (kind === 'word' && !ADDRESS.has(text) && !COURTEOUS.has(text)),
      )
      .map(({ clause }) => clause),
  );
  return seen.filter(
    ({ text, mark, clause }) =>
      (telling.has(clause) || telling.size === 0) && (mark !== '' || !ADDRESS.has(text)),
  );
}

/** The tokens of a statement that are looked at, clause by clause. */
export function seenIn({ marked, statement }: Heard): Seen[] {
  const { tokens, phrases, numbers, cues, dates } = marked;
  const seen = statement.clauses.flatMap((clause, number) =>
    tokens.slice(clause.from, clause.to).map((token, step): Seen => {
      const at = clause.from + step;
      const holds = (mark: { readonly from: number; readonly to: number }): boolean =>
        mark.from <= at && at < mark.to;
      const told = numbers.find((mark) => mark.kind !== 'maybe' && holds(mark));
      const mark = cues.some(holds) ? 'code' : (told?.kind ?? (dates.some(holds) ? 'date' : ''));
      return {
        text: token.text,
        kind: token.kind,
        mark,
        kinds: phrases.find(holds)?.kinds ?? null,
        clause: number,
        asks: at === clause.to - 1 && clause.end === '?',
      };
    }),
  );
  return withoutCourtesy(seen);
}
