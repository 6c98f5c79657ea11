import { choice, rowsOf, say } from '#app/message.ts';
import { type DueStep, dueSteps } from '#app/rounds/escalation.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { isLeader } from '#domain/people/people.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { sumPoints } from '#domain/score/points.ts';
import { shorten } from '#domain/text/text.ts';

/** Late work for one reader, and the leads it names as not having answered what reached them. */
export interface LatePart extends BriefPart {
  readonly unanswered: readonly number[];
}

const SHOWN = 8;
const NAME_LENGTH = 50;
const NOTE_LENGTH = 80;

/**
 * Late work that reaches a level of the ladder today, for whoever hears of it at that level, with the reason. The level
 * of the lead is their own reminder of this morning: it is only written down.
 */
export async function raiseLate(turn: Turn): Promise<LatePart[]> {
  const { store, today, now } = turn;
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const due = await dueSteps(turn, await store.work.plan(head.value, today));
  await store.escalations.recordAll(
    due.map(({ step, recipients }) => ({
      ruleId: step.rule.id,
      subject: step.subject,
      occurrenceId: step.item.occurrence.id,
      memberId: null,
      reached: step.item.workingDaysLate,
      told: step.rule.audience === 'lead' && step.unreached ? [] : recipients,
    })),
    now,
  );
  const upward = due.filter(({ step }) => step.rule.audience !== 'lead');
  const roles = new Map((await store.people.all()).map(({ id, role }) => [id, role]));
  const recipients = [...new Set(upward.flatMap((each) => each.recipients))];
  return recipients.flatMap((memberId) => {
    const own = upward.filter((each) => each.recipients.includes(memberId));
    const rules = [...new Map(own.map(({ step }) => [step.rule.id, step.rule])).values()];
    return rules.map((rule) => {
      const steps = own.filter(({ step }) => step.rule.id === rule.id);
      return partOf(memberId, steps, isLeader(roles.get(memberId) ?? 'COORDINATOR'));
    });
  });
}

function partOf(memberId: number, due: readonly DueStep[], mayDirect: boolean): LatePart {
  const [first] = due;
  const { audience = 'coordinator', after = 0 } = first?.step.rule ?? {};
  const criteria = byCriterion(due);
  const shown = criteria.slice(0, SHOWN);
  const more = criteria.length - shown.length;
  const buttons = shown.flatMap(([{ step }]) => {
    const { code } = step.item.criterion;
    const reference = writeReference(code, step.item.occurrence.period);
    const urge = choice(say('urge-button-code', { code }), `dondoc ${reference}`);
    return mayDirect ? [urge, choice(say('directive-button-code', { code }), `chidao ${code}`)] : [urge];
  });
  return {
    memberId,
    lines: [
      say('escalation-late-title', { count: criteria.length, after }),
      ...shown.map(lateLine),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
      say('escalation-why', { cause: 'late', audience, after }),
    ],
    choices: rowsOf(buttons, 4),
    about: shown.map(([{ step }]) => step.item.criterion.code),
    unanswered: shown.flatMap(([{ step, heardOn }]) =>
      step.unreached || heardOn !== null ? [] : step.item.leads.map((lead) => lead.memberId),
    ),
  };
}

type Steps = readonly [DueStep, ...DueStep[]];

/** What comes round and is late many times stands once, as its oldest time. */
function byCriterion(due: readonly DueStep[]): Steps[] {
  const groups = new Map<number, Steps>();
  for (const each of due) {
    const { id } = each.step.item.criterion;
    const group = groups.get(id);
    if (!group) groups.set(id, [each]);
    else if (each.step.item.dueOn < group[0].step.item.dueOn) groups.set(id, [each, ...group]);
    else groups.set(id, [...group, each]);
  }
  return [...groups.values()];
}

function lateLine(steps: Steps) {
  const [{ step, times, heardOn }] = steps;
  const { criterion, occurrence, leads, dueOn, workingDaysLate } = step.item;
  const points = steps.map((each) => each.step.item.points);
  return say('escalation-late-line', {
    code: criterion.code,
    ...periodArgs(occurrence.period),
    name: shorten(criterion.name, NAME_LENGTH),
    leads: leads.map(({ name }) => name).join(', '),
    days: workingDaysLate,
    due: dueOn,
    points: points.every((each) => each === null) ? 'none' : sumPoints(points),
    times: steps.length,
    reminded: step.unreached ? 'none' : times,
    heard: heardOn ?? 'none',
    state: occurrence.state,
    percent: occurrence.percent,
    note: occurrence.note === '' ? 'none' : shorten(occurrence.note, NOTE_LENGTH),
  });
}
