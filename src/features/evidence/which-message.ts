import {
  type Choice,
  choice,
  type Message,
  message,
  receiptOf,
  rowsOf,
  type Say,
  say,
} from '#app/message.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { momentOf, planMeant } from '#app/work/find-work.ts';
import type { EvidenceForm } from '#domain/evidence/content.ts';
import { lineOfYear } from '#domain/plan/line-of-year.ts';
import { periodArgs, periodsArgs, readReference, writeReference } from '#domain/plan/reference.ts';
import type { Refusal } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { type WorkItem, workItemsOf } from '#domain/work/work-item.ts';
import { unknownCode } from '#understanding/index.ts';
import { justReported } from './just-reported.ts';
import { timesSaid } from './targets.ts';

/** Criteria offered to choose from. */
const OFFERED = 9;
const NAME_LENGTH = 48;

/** A criterion, or one time of it, that is offered to choose; `told`: the times of it that stand under the files. */
export type Offered = Pick<WorkItem, 'code' | 'name' | 'period'> & { readonly told?: readonly string[] };

/** The same, where the words under the files name times: a criterion that has them is offered once, for these. */
export async function atTimesTold(
  turn: Turn,
  items: readonly Offered[],
  captions: string,
): Promise<readonly Offered[]> {
  const told = new Map<string, readonly string[]>();
  for (const { code } of items)
    if (!told.has(code)) told.set(code, periodsIn(await timesSaid(turn, code, captions)));
  const offered = items.map((item) => ({ ...item, told: told.get(item.code) ?? [] }));
  return offered.filter(
    ({ code, told: times }, at) =>
      times.length === 0 || offered.findIndex((each) => each.code === code) === at,
  );
}

function periodsIn(references: readonly string[]): string[] {
  return references.flatMap((each) => readReference(each)?.period ?? []);
}

/**
 * What the caller has open, most urgent first, to choose a criterion from, after what they have just reported; where a
 * message of ours about several criteria was replied to, those of it. After a code that the plan does not have, those that
 * may have been meant.
 */
export async function openItems(turn: Turn, refusals: readonly Refusal[] = []): Promise<Offered[]> {
  const head = await planMeant(turn);
  if (!head.ok) return [];
  const unknown = refusals.find(({ reason }) => reason === 'criterion-unknown')?.args?.code;
  if (typeof unknown === 'string' && readReference(unknown)) {
    const { candidates } = unknownCode(unknown, await hearingOf(turn, head.value, []));
    const near = await Promise.all(
      candidates.map((code) => turn.store.plans.entryByCode(head.value.setId, code)),
    );
    const offered = near.flatMap((entry) =>
      entry ? [{ code: entry.code, name: entry.name, period: 'once' }] : [],
    );
    if (offered.length > 0) return offered;
  }
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const items = workItemsOf(plan, memberId, momentOf(turn));
  const about = new Set(turn.origin.repliedTo?.about);
  const named = items.filter(({ code }) => about.has(code));
  if (named.length > 0) return fewOfEach(named);
  const first = await justReported(turn, plan);
  const others = items.filter(
    ({ code, period }) => !first.some((each) => each.code === code && each.period === period),
  );
  return [...first, ...fewOfEach(others)].slice(0, OFFERED);
}

/** So many times of one criterion are offered before those of others. */
const TIMES = 2;

/** The first `OFFERED`, where a criterion that is behind by many times leaves room for others: its latest come first. */
function fewOfEach(items: readonly WorkItem[]): WorkItem[] {
  const after = (item: WorkItem, at: number) =>
    items.slice(at + 1).filter(({ code }) => code === item.code).length;
  const [few, many] = [new Set<WorkItem>(), new Set<WorkItem>()];
  for (const [at, item] of items.entries()) (after(item, at) < TIMES ? few : many).add(item);
  const chosen = new Set([...few, ...many].slice(0, OFFERED));
  return items.filter((item) => chosen.has(item));
}

/** A piece that is kept and proves nothing yet. `pieces`: how many wait with it. */
export interface Which {
  readonly evidenceId: number;
  readonly pieces: number;
  /** A file, unless told otherwise. */
  readonly form?: EvidenceForm;
  readonly items: readonly Offered[];
  readonly refusals: readonly Refusal[];
  /** The year it may be of as well; null where that is clear. */
  readonly yearBefore: number | null;
}

/** Which criterion is it for? By button, or by typing a code. */
export function whichMessage(which: Which): Message {
  const { evidenceId, pieces, form = 'file', items, refusals, yearBefore } = which;
  const line = `minhchung.gan ${evidenceId}`;
  const past = yearBefore === null ? null : { before: String(yearBefore) };
  const there = yearBefore === null ? null : lineOfYear(line, yearBefore);
  return message(
    [
      ...refusals.map(({ reason, args }) => say(reason, args)),
      say('evidence-which', { pieces, form: pieces > 1 ? 'file' : form, offered: items.length }),
      ...targetLines(items),
      ...(past ? [say('evidence-which-year', past)] : []),
    ],
    {
      choices: [
        ...targetChoices(items, line),
        ...(past && there ? [[choice(say('evidence-button-year', past), there)]] : []),
      ],
      receipt: receiptOf({ pieces: [evidenceId] }),
      expects: { word: 'minhchung.gan', given: String(evidenceId) },
      place: 'new',
    },
  );
}

/** The criteria to choose from by name: nobody knows them by their codes. */
export function targetLines(items: readonly Offered[]): Say[] {
  const seen = new Map(items.map((item) => [item.code, item]));
  return [...seen.values()].map(({ code, name }) =>
    say('evidence-which-line', { code, name: shorten(name, NAME_LENGTH) }),
  );
}

/** A button for each, that calls `line` with its reference. */
export function targetChoices(items: readonly Offered[], line: string): Choice[][] {
  const buttons = items.map(({ code, period, told = [] }) =>
    told.length > 0
      ? choice(say('evidence-button-criterion', { code, ...periodsArgs(told) }), `${line} ${code}`)
      : choice(
          say('evidence-button-criterion', { code, ...periodArgs(period) }),
          `${line} ${writeReference(code, period)}`,
        ),
  );
  return rowsOf(buttons, 3);
}
