import { aroundPeriodWord } from '#documents/evidence/period-words.ts';
import { type Need, type Sufficiency, sufficiencyAt, sufficiencyOf } from '#domain/evidence/evidence.ts';
import { periodArgs, periodsArgs } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { timesToProve } from '#domain/work/standing.ts';
import { type Say, say } from '../message.ts';
import type { FoundWork } from '../work/find-work.ts';

const TEXT_LENGTH = 90;
const LIST_LENGTH = 60;
/** Documents named one by one; more are counted. */
const NAMED = 4;

/** Several times of one document are missing: named together. */
interface Missing {
  readonly text: string;
  readonly periods: readonly string[];
  readonly left: number;
}

/** "Đủ 2/3, còn thiếu: báo cáo quý II": what is there of what is asked for. Nothing where nothing is asked for. */
export function sufficiencyLines(sufficiency: Sufficiency): Say[] {
  const { asked, there, accepted } = sufficiency;
  if (asked === 0) return [];
  const missing = gather(sufficiency.missing);
  const [first] = missing;
  const head = (args: Record<string, string | number>) =>
    say('evidence-sufficiency', { asked, there, accepted, ...args });
  if (!first) return [head({ missing: 'none', tail: '', ...periodArgs('once') })];
  if (missing.length === 1) {
    const { text, tail } = beforePeriod(first);
    return [head({ missing: lower(text), tail, ...periodsArgs(first.periods) })];
  }
  return [
    head({ missing: 'several', tail: '', ...periodArgs('once') }),
    ...missing
      .slice(0, NAMED)
      .map((one) =>
        say('evidence-lacking', { ...beforePeriod(one), left: one.left, ...periodsArgs(one.periods) }),
      ),
    ...(missing.length > NAMED ? [say('evidence-lacking-more', { count: missing.length - NAMED })] : []),
  ];
}

/** The same in one line for a list: "đủ 1/3, còn thiếu: báo cáo quý II và 1 tài liệu khác". */
export function lackingLine(sufficiency: Sufficiency): Say {
  const { asked, there } = sufficiency;
  const [first, ...rest] = gather(sufficiency.missing);
  const { text, tail } = beforePeriod(first ?? { text: '', periods: [] });
  return say('evidence-lacking-line', {
    asked,
    there,
    text: lower(shorten(text, LIST_LENGTH)),
    tail,
    ...periodsArgs(first?.periods ?? []),
    more: rest.length,
  });
}

/** Every document asked for with how it stands, for a card or a shelf. */
export function needLines(sufficiency: Sufficiency): Say[] {
  return sufficiency.needs.map(({ requirement, time, asked, pieces }) => {
    const accepted = pieces.filter(({ state }) => state === 'accepted').length;
    const standing = accepted >= asked ? 'accepted' : pieces.length >= asked ? 'waiting' : 'missing';
    const { text, tail } = beforePeriod({
      text: shorten(requirement.text, TEXT_LENGTH),
      periods: time ? [time.period] : [],
    });
    return say('evidence-need', {
      text,
      tail,
      ...periodArgs(time?.period ?? 'once'),
      standing,
      asked,
      there: pieces.length,
    });
  });
}

/**
 * The evidence of a criterion on its card: each document asked for at the time shown, and the sum over the times due by
 * now.
 */
export function evidenceOnCard({ criterion, occurrence, standing }: FoundWork): Say[] {
  const { submitted: sent, accepted, returned } = criterion.evidence;
  const times = timesToProve(standing, occurrence);
  return [
    say('criterion-evidence', { asked: criterion.requirements.length, sent, accepted, returned }),
    ...needLines(sufficiencyAt(criterion, occurrence)),
    ...(times.length > 1 ? sufficiencyLines(sufficiencyOf(criterion, times)) : []),
  ];
}

function gather(needs: readonly Need[]): Missing[] {
  const byRequirement = new Map<number, Missing>();
  for (const { requirement, time, asked, pieces } of needs) {
    const before = byRequirement.get(requirement.id);
    byRequirement.set(requirement.id, {
      text: shorten(requirement.text, TEXT_LENGTH),
      periods: [...(before?.periods ?? []), ...(time ? [time.period] : [])],
      left: (before?.left ?? 0) + asked - pieces.length,
    });
  }
  return [...byRequirement.values()];
}

/** A document that is named by its period, "báo cáo quý I (bản ký số)": in `text` and `tail` its words around it. */
function beforePeriod({ text, periods }: Pick<Missing, 'text' | 'periods'>): { text: string; tail: string } {
  const named = periods.some((period) => periodArgs(period).periodKind !== 'once');
  return (named ? aroundPeriodWord(text) : null) ?? { text, tail: '' };
}

/** Within a sentence the document begins small, unless it begins with letters that stand for a name. */
function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
