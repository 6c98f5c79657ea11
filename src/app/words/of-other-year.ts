import { knowsYear, lineOfYear, namesCriterion } from '#domain/plan/line-of-year.ts';
import { type Refusal, refuse } from '#domain/result.ts';
import { partsOf } from '#domain/time/day.ts';
import type { PlanHead } from '#store/plans.ts';
import { readCorrection } from '#understanding/correction.ts';
import { mayNameYear, otherYearsNamed, withoutYears } from '#understanding/dates/year-named.ts';
import { agreesWith, readExplanation } from '#understanding/explains.ts';
import { understand } from '#understanding/index.ts';
import type { Hearing } from '#understanding/reading.ts';
import { takesBackFinish } from '#understanding/takes-back-finish.ts';
import { APPRAISAL } from '../explanation/hear.ts';
import { criterionAt } from '../explanation/plan-of.ts';
import type { Turn } from '../turn/turn.ts';
import type { Spoken } from '../turn/who.ts';
import { findWish } from '../wish/find-wish.ts';
import { planInForce } from '../work/find-work.ts';
import { yearOfMessage } from '../year/year-meant.ts';
import { hearingOf } from './hearing.ts';
import { lineInYear, reportsIn } from './meant-in-year.ts';

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
  'minhchung.chuyen',
  'giahan',
  'nhapthay',
  'nhapthay.nguoi',
]);

/** What is to be done about what is said of another year: a command line, or nothing, and why. */
export type Elsewhere = Refusal | { readonly line: string };

/** What was said, and the command that it is for. */
interface Saying {
  readonly word: string;
  readonly words: string;
}

/** The year that words name, without which they say `words`. */
interface Named {
  readonly year: number;
  readonly words: string;
}

/**
 * The one place that keeps what is said of a year's work out of the plan of another: it is the command line that says the
 * same of the plan of that year, where there is one. Refused where there is none: of a plan that is over no reports are taken
 * any more. Null for what is of the plan in force.
 */
export async function ofOtherYear(turn: Turn, spoken: Spoken, saying: Saying): Promise<Elsewhere | null> {
  if (turn.actor.kind !== 'member') return null;
  if (spoken.kind === 'choice') return pressedOfOtherYear(turn, spoken.call);
  const { word, words } = saying;
  if (!WRITES.has(word) || explains(turn, words)) return null;
  const present = await planInForce(turn);
  if (!present.ok) return null;
  const named = mayNameYear(words) ? await namedIn(turn, present.value, words) : null;
  if (!named)
    return (
      (await putRightOfOtherYear(turn, present.value, words)) ??
      repliedOfOtherYear(turn, present.value, saying)
    );
  if (await wishesForYear(turn, words, named.year)) return null;
  const head = await turn.store.plans.ofYear(named.year);
  // Of a plan that is still to come nothing is scored or proven.
  const isOver = head !== null && head.year < present.value.year;
  const line = isOver ? await lineFor(turn, head, { word, words: named.words }) : null;
  return line ? { line } : elsewhere(turn, named.year, { present: present.value, head });
}

/** The first year other than that of the plan in force that words name with a code or a name of either plan. */
async function namedIn(turn: Turn, present: PlanHead, words: string): Promise<Named | null> {
  const before = await turn.store.plans.ofYear(present.year - 1);
  const hearings = await Promise.all(
    [present, ...(before ? [before] : [])].map((head) => hearingOf(turn, head, [])),
  );
  const names = hearings.flatMap((hearing) => namesIn(words, hearing));
  const years = otherYearsNamed(words, names, { plan: present.year, today: partsOf(turn.today).year });
  const isKnown = (code: string | null) =>
    code === null || hearings.some(({ index }) => index.byCode.has(code));
  const named = years.filter(({ code }) => isKnown(code));
  const [first] = named;
  return first ? { year: first.year, words: withoutYears(words, named) } : null;
}

function namesIn(words: string, hearing: Hearing): string[] {
  return understand(words, hearing).flatMap(({ why }) =>
    why.filter(({ means }) => means === 'criterion-name').map((cue) => cue.words),
  );
}

/** The line that says of a plan what words say, the year left out: as it is for commands that know of years. */
async function lineFor(turn: Turn, head: PlanHead, { word, words }: Saying): Promise<string | null> {
  if (knowsYear(word)) return lineOfYear(`${word} ${words}`, head.year);
  return word === 'noi' ? lineInYear(turn, head, words, []) : null;
}

/** A button under a message of the year before, that is about one of its criteria and knows of no other plan. */
async function pressedOfOtherYear(turn: Turn, call: string): Promise<Refusal | null> {
  const year = namesCriterion(call) ? await yearOfMessage(turn) : null;
  const present = year === null ? null : await planInForce(turn);
  return year !== null && present?.ok ? elsewhere(turn, year, { present: present.value }) : null;
}

/** Words in reply to a message about criteria of the year before that report on them, or give them points. */
async function repliedOfOtherYear(turn: Turn, present: PlanHead, { word, words }: Saying) {
  const about = turn.origin.repliedTo?.about ?? [];
  const year = about.length === 0 || knowsYear(word) ? null : await yearOfMessage(turn);
  const head = year === null ? null : await turn.store.plans.ofYear(year);
  if (!head) return null;
  const line = word === 'noi' ? await lineInYear(turn, head, words, about) : null;
  if (line) return { line };
  const isReport = word !== 'noi' || (await reportsIn(turn, head, words, about));
  return isReport ? elsewhere(turn, head.year, { present, head }) : null;
}

/** Words that put right what was reported of the year before, in an edited message or in reply: that stays as it is. */
async function putRightOfOtherYear(turn: Turn, present: PlanHead, words: string): Promise<Refusal | null> {
  const { amends, repliedTo } = turn.origin;
  const putsRight = readCorrection(words) !== null || takesBackFinish(words) !== null;
  const [first] = (amends ?? (putsRight ? repliedTo?.receipt : null))?.entries ?? [];
  const entry = first === undefined ? null : await turn.store.work.entry(first);
  const at = entry && (await criterionAt(turn, entry.occurrence.criterionId));
  return at && at.year !== null ? elsewhere(turn, at.year, { present, head: at.head }) : null;
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

async function elsewhere(
  { store, actor, origin }: Turn,
  year: number,
  { present, head }: { readonly present: PlanHead; readonly head?: PlanHead | null },
): Promise<Refusal> {
  const there = head === undefined ? await store.plans.ofYear(year) : head;
  return refuse('words-other-year', {
    named: String(year),
    year: String(present.year),
    has: there ? 'yes' : 'no',
    role: actor.kind === 'member' ? actor.role : 'none',
    amends: origin.amends ? 'yes' : 'no',
  });
}
