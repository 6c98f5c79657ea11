import { titledNames } from '#understanding/titled-names.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import type { Turn } from '../turn/turn.ts';

/** Those whom the words of a directive name beside somebody it goes to, and whom it does not reach: it goes to the leads. */
export async function leftOut(turn: Turn, words: string, reached: readonly string[]): Promise<string[]> {
  const all = await turn.store.people.all();
  const meant = titledNames(words).map((name) => matchPeople(all, name));
  const missing = meant.flatMap((people) => {
    const [only, ...others] = people;
    return only && others.length === 0 && !reached.includes(only.name) ? [only.name] : [];
  });
  return [...new Set(missing)];
}
