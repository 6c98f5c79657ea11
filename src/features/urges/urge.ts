import { z } from 'zod';
import { choice, type Say, say } from '#app/message.ts';
import { awayLines } from '#app/telling/away.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { type FoundWork, findWork, planInForce } from '#app/work/find-work.ts';
import { isLeader } from '#domain/people/people.ts';
import { readReference, writeReference } from '#domain/plan/reference.ts';
import { linesOf } from '#domain/report/line.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { stillAsked } from '#domain/steering/asked.ts';
import { lateByLead, lateWork } from '#domain/work/late-work.ts';
import { countsOf, type LateCounts, lateMessage, type PointsAtRisk } from './late-message.ts';
import { sendUrges, type Target, type Urged } from './send-urges.ts';
import { confirmUrge, urgedMessage } from './urge-message.ts';

const WITH_SUPPORTS = '=phoihop';
const AGAIN = '=lai';
const YES = '=yes';
/** `=12`: only the member of that number, be they lead or supporter. */
const ONLY = /^=(\d+)$/;

const input = z.object({ reference: z.string().nullable(), flags: z.array(z.string()) });
type Given = TurnWith<z.infer<typeof input>>;

type Outcome =
  | {
      readonly kind: 'late';
      readonly byLead: ReturnType<typeof lateByLead>;
      readonly counts: LateCounts;
      readonly atRisk: PointsAtRisk;
    }
  | { readonly kind: 'confirm'; readonly targets: readonly Target[]; readonly away: readonly Say[] }
  | { readonly kind: 'urged'; readonly urged: Urged; readonly reference: string; readonly supports: number };

/**
 * `/dondoc [code]`: urges the lead of a criterion, on wish its supporters, or one of
 * them alone; never the caller. More than one person after a confirmation.
 * Without a code it shows who is late with what.
 */
export const urge = command({
  word: 'dondoc',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  ofCriterion: 'alone',
  input,
  read(words) {
    const [first = '', ...flags] = words.trim().split(/\s+/);
    return { reference: readReference(first) ? first : null, flags };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, flags } = turn.input;
    if (reference === null) return late(turn);
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const targets = targetsOf(found.value);
    if (targets.leads.length + targets.supports.length === 0) return nobody(found.value);
    const only = flags.flatMap((flag) => ONLY.exec(flag)?.[1] ?? []).map(Number)[0];
    const meant =
      only === undefined
        ? targets[flags.includes(WITH_SUPPORTS) ? 'supports' : 'leads']
        : [...targets.leads, ...targets.supports].filter(({ memberId }) => memberId === only);
    const wanted = meant.filter(({ memberId }) => memberId !== memberOf(turn).memberId);
    if (meant.length > 0 && wanted.length === 0) return refuse('urge-only-yourself');
    if (only !== undefined && wanted.length === 0) return nobody(found.value);
    const { code } = found.value.criterion;
    const isForLeads = !flags.includes(WITH_SUPPORTS);
    if (wanted.length === 0)
      return refuse(isForLeads ? 'criterion-without-lead' : 'urge-no-supports', { code });
    if (wanted.length > 1 && !flags.includes(YES)) {
      const ids = wanted.map(({ memberId }) => memberId);
      return done({ kind: 'confirm', targets: wanted, away: await awayLines(turn, ids) });
    }
    const insist = flags.includes(AGAIN) && isLeader(memberOf(turn).role);
    const urged = await sendUrges(turn, found.value.plan, wanted, insist);
    const { criterion, occurrence } = found.value;
    const isWhole = only === undefined && !flags.includes(WITH_SUPPORTS);
    const supports = isWhole
      ? targets.supports.filter(({ memberId }) => memberId !== memberOf(turn).memberId).length
      : 0;
    return done({
      kind: 'urged',
      urged,
      reference: writeReference(criterion.code, occurrence.period),
      supports,
    });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'late') return lateMessage(outcome, turn);
    const { flags, reference } = turn.input;
    const same = ['dondoc', reference, ...flags.filter((flag) => flag !== AGAIN && flag !== YES)].join(' ');
    if (outcome.kind === 'confirm') {
      const { targets, away } = outcome;
      return confirmUrge({ people: targets.length, names: targets, criteria: 1, away }, `${same} ${YES}`);
    }
    const { supports } = outcome;
    const more = [
      ...(supports > 0
        ? [
            choice(
              say('urge-button-supports', { count: supports }),
              `dondoc ${outcome.reference} ${WITH_SUPPORTS}`,
            ),
          ]
        : []),
    ];
    const { code = '' } = readReference(outcome.reference) ?? {};
    if (isLeader(memberOf(turn).role))
      more.push(choice(say('directive-button-code', { code }), `chidao ${code}`));
    return urgedMessage(outcome.urged, turn, `${same} ${YES} ${AGAIN}`, more);
  },
});

function targetsOf({ criterion, occurrence }: FoundWork): Record<'leads' | 'supports', Target[]> {
  const asked = stillAsked(criterion, occurrence).map(({ assignee }) => assignee);
  const ofKind = (kind: 'lead' | 'support') =>
    asked
      .filter((each) => each.kind === kind)
      .map(({ memberId, name }) => ({ memberId, name, about: [{ criterion, occurrence }] }));
  return { leads: ofKind('lead'), supports: ofKind('support') };
}

function nobody({ criterion }: FoundWork): Result<Outcome> {
  const { code } = criterion;
  const isLed = criterion.assignees.some(({ kind }) => kind === 'lead');
  return refuse(isLed ? 'urge-nothing-open' : 'criterion-without-lead', { code });
}

async function late(turn: Given): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const plan = await turn.store.work.plan(head.value, turn.today);
  const byLead = lateByLead(lateWork(plan, turn.today, turn.calendar));
  const overdue = linesOf(plan, turn.today, turn.calendar.onOrAfter).filter(
    ({ standing }) => standing.overdueCount > 0,
  );
  const atRisk = new Map(overdue.map(({ criterion, forecast }) => [criterion.id, forecast.overdueAtRisk]));
  const criteria = overdue.map(({ criterion }) => criterion);
  return done({ kind: 'late', byLead, counts: countsOf(criteria, byLead), atRisk });
}
