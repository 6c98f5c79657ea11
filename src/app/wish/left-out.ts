import { matchPeople } from '#understanding/wishes/match-people.ts';
import type { Turn } from '../turn/turn.ts';

const TITLED =
  /(?<![\p{L}\p{M}])(?:[Aa]nh|[Cc]hị|em|[Đđ]ồng chí|đ\/c|ông|bà|chú|bác|cô)\s+(\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)*)/gu;

/** Those whom the words of a directive name beside somebody it goes to, and whom it does not reach: it goes to the leads. */
export async function leftOut(turn: Turn, words: string, reached: readonly string[]): Promise<string[]> {
  const all = await turn.store.people.all();
  const meant = [...words.normalize('NFC').matchAll(TITLED)].map(([, name = '']) => matchPeople(all, name));
  const missing = meant.flatMap((people) => {
    const [only, ...others] = people;
    return only && others.length === 0 && !reached.includes(only.name) ? [only.name] : [];
  });
  return [...new Set(missing)];
}
