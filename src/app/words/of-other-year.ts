import { type Refusal, refuse } from '#domain/result.ts';
import { partsOf } from '#domain/time/day.ts';
import { mayNameYear, otherYearsNamed } from '#understanding/dates/year-named.ts';
import { agreesWith, readExplanation } from '#understanding/explains.ts';
import { understand } from '#understanding/index.ts';
import { APPRAISAL } from '../explanation/hear.ts';
import type { Turn } from '../turn/turn.ts';
import type { Spoken } from '../turn/who.ts';
import { findWish } from '../wish/find-wish.ts';
import { planInForce } from '../work/find-work.ts';
import { hearingOf } from './hearing.ts';

/** Words of one's own, and the commands that write down what is said of a criterion. */
const WRITES: ReadonlySet<string> = new Set([
  'noi',
  'noi.ghi',
  'noi.chon',
  'capnhat',
  'tucham',
  'minhchung',
  'minhchung.lienket',
  'minhchung.gan',
  'giahan',
  'nhapthay',
  'nhapthay.nguoi',
]);

/**
 * The one place that keeps what is said of a year's work out of the plan of another. Refused where words name another year
 * than that of the plan in force, with a code or a name of its; null for everything else.
 */
export async function ofOtherYear(
  turn: Turn,
  spoken: Spoken,
  { word, words }: { readonly word: string; readonly words: string },
): Promise<Refusal | null> {
  if (turn.actor.kind !== 'member' || spoken.kind === 'choice' || !WRITES.has(word)) return null;
  if (!mayNameYear(words) || explains(turn, words)) return null;
  const head = await planInForce(turn);
  if (!head.ok) return null;
  const { year: plan } = head.value;
  const hearing = await hearingOf(turn, head.value, []);
  const names = understand(words, hearing).flatMap(({ why }) =>
    why.filter(({ means }) => means === 'criterion-name').map((cue) => cue.words),
  );
  const years = otherYearsNamed(words, names, { plan, today: partsOf(turn.today).year });
  const named = years.find(({ code }) => code === null || hearing.index.byCode.has(code));
  if (!named || (await wishesForYear(turn, words, named.year))) return null;
  return refuse('words-other-year', {
    named: String(named.year),
    year: String(plan),
    has: (await turn.store.plans.ofYear(named.year)) ? 'yes' : 'no',
    role: turn.actor.role,
    amends: turn.origin.amends ? 'yes' : 'no',
  });
}

/** Whether words are about appraised points, which come and are explained in the year after. */
function explains({ origin }: Turn, words: string): boolean {
  return origin.repliedTo?.kind === APPRAISAL || readExplanation(words) !== null || agreesWith(words);
}

/** Whether words wish for something that knows the year: "báo cáo năm 2026". */
async function wishesForYear(turn: Turn, words: string, year: number): Promise<boolean> {
  const wish = await findWish(turn, words, []);
  return wish?.ok === true && wish.value.kind === 'line' && wish.value.line.includes(String(year));
}
