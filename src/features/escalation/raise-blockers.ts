import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { audienceOf, type Steering, steeringOf } from '#app/rounds/escalation.ts';
import { goodHour } from '#app/telling/good-hour.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { planInForce } from '#app/work/find-work.ts';
import { isLeader, type Role } from '#domain/people/people.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { canRemove, type EscalationRule } from '#domain/steering/escalation.ts';
import { shorten } from '#domain/text/text.ts';
import { isClosed } from '#domain/work/progress.ts';
import type { Assignee, CriterionWork, OccurrenceWork } from '#domain/work/work.ts';
import type { NewStep } from '#store/escalations.ts';
import { leadersNamed } from '#understanding/reasons/leaders-named.ts';
import { removerOf } from '#understanding/reasons/remover.ts';

/** Obstacles of an hour come in one message. */
const APART_MS = 3_600_000;
/** What was held up before that is no news: a bot that begins its work does not tell of all that ever was. */
const FRESH_MS = 15 * 86_400_000;
const SHOWN = 6;
const NAME_LENGTH = 60;
const NOTE_LENGTH = 200;

/** What holds up a criterion, or the part of a supporter in it. */
interface Blocker {
  readonly criterion: CriterionWork;
  readonly occurrence: OccurrenceWork;
  readonly since: Date;
  readonly note: string;
  /** Whose obstacle it is: the leads', or that of one supporter. */
  readonly whose: readonly Assignee[];
}

/**
 * Tells those who can take an obstacle away, the day it is reported, be it a lead's or a supporter's: each obstacle once,
 * in one message for all of the hour, in the hours of a working day. A leader whom its words ask for hears of it in the place
 * of the one in charge, also where what was known already asks for them only now. Gives how many people heard.
 */
export async function raiseBlockers(turn: Turn): Promise<number> {
  const { store, now, today, hour, settings } = turn;
  if (goodHour(turn) !== now) return 0;
  const rules = (await store.escalations.rules()).filter(
    ({ cause, active }) => cause === 'blocked' && active,
  );
  const latest = await store.escalations.latestOf('blocked');
  const isLastHour = hour + 1 >= settings.quietFromHour;
  if (rules.length === 0 || (latest && now.getTime() - latest.getTime() < APART_MS && !isLastHour)) return 0;
  const head = await planInForce(turn);
  if (!head.ok) return 0;
  const criterionIds = await store.work.heldUpSince(head.value.id, new Date(now.getTime() - FRESH_MS));
  if (criterionIds.length === 0) return 0;
  const plan = await store.work.plan(head.value, today, { criterionIds });
  const blockers = freshBlockers(plan.criteria, now);
  const told = await writeDown(turn, rules, blockers);
  const roles = new Map((await store.people.all()).map(({ id, role }) => [id, role]));
  for (const [memberId, own] of told)
    await tellMember(turn, memberId, {
      key: `blockers:${now.getTime()}`,
      kind: 'blockers',
      message: blockersMessage(own, roles.get(memberId) ?? 'COORDINATOR'),
    });
  return told.size;
}

function freshBlockers(criteria: readonly CriterionWork[], now: Date): Blocker[] {
  return criteria
    .flatMap((criterion) => [...newest(heldUp(criterion)), ...partsHeldUp(criterion)])
    .filter(({ since }) => now.getTime() - since.getTime() < FRESH_MS);
}

function heldUp(criterion: CriterionWork): Blocker[] {
  const whose = criterion.assignees.filter(({ kind }) => kind === 'lead');
  return criterion.occurrences.flatMap((occurrence) => {
    const { state, since, note } = occurrence;
    return state === 'blocked' && since ? [{ criterion, occurrence, since, note, whose }] : [];
  });
}

/** What holds each supporter up while the whole is open and its leads do not say so of it themselves. */
function partsHeldUp(criterion: CriterionWork): Blocker[] {
  const open = criterion.occurrences.filter(({ state }) => state !== 'blocked' && !isClosed(state));
  const supports = criterion.assignees.filter(({ kind }) => kind === 'support');
  return supports.flatMap((support) =>
    newest(
      open.flatMap((occurrence) => {
        const said = occurrence.answers.find(({ dutyId }) => dutyId === support.dutyId);
        if (said?.state !== 'blocked' || !said.since) return [];
        return [{ criterion, occurrence, since: said.since, note: said.note, whose: [support] }];
      }),
    ),
  );
}

/** Of times held up by the same word only the newest is told. */
function newest(blockers: readonly Blocker[]): Blocker[] {
  return blockers.toSorted((a, b) => b.since.getTime() - a.since.getTime()).slice(0, 1);
}

/** Notes each level that an obstacle reaches for the first time; gives who is to hear of which. */
async function writeDown(
  turn: Turn,
  rules: readonly EscalationRule[],
  blockers: readonly Blocker[],
): Promise<Map<number, Blocker[]>> {
  const steering = await steeringOf(turn);
  const told = new Map<number, Blocker[]>();
  for (const blocker of blockers) {
    const { occurrence, since } = blocker;
    const subject = `blocked:${occurrence.id}:${since.toISOString()}`;
    const before = await turn.store.escalations.toldOf(subject);
    for (const rule of rules) {
      const recipients = recipientsOf(rule, blocker, steering);
      const step: NewStep = {
        ruleId: rule.id,
        subject,
        occurrenceId: occurrence.id,
        memberId: null,
        reached: 0,
        told: recipients,
      };
      if (recipients.length === 0) continue;
      const isNew = await turn.store.escalations.record(step, turn.now);
      const hearing = isNew
        ? recipients
        : await noteNamed(turn, step, namedIn(rule, blocker, steering), before);
      for (const recipient of hearing) {
        const known = told.get(recipient) ?? [];
        if (!known.includes(blocker)) told.set(recipient, [...known, blocker]);
      }
    }
  }
  return told;
}

/** Notes the leaders whom an obstacle told of before asks for only now; gives those who have not heard of it. */
async function noteNamed(
  turn: Turn,
  step: NewStep,
  named: readonly number[],
  before: readonly number[],
): Promise<number[]> {
  const unheard = named.filter((id) => !before.includes(id));
  for (const id of unheard)
    await turn.store.escalations.record({ ...step, subject: `${step.subject}:${id}`, told: [id] }, turn.now);
  return unheard;
}

/** Who hears of an obstacle by a level: the leaders whom its words ask for, else those who can take it away. */
function recipientsOf(rule: EscalationRule, blocker: Blocker, steering: Steering): number[] {
  const { audience } = rule;
  const { criterion, note, whose } = blocker;
  if (audience === 'lead') return [];
  const named = namedIn(rule, blocker, steering);
  if (named.length > 0) return named;
  const own = whose.map(({ memberId }) => memberId);
  return canRemove(audience, removerOf(note)) ? audienceOf(audience, criterion.fieldCode, steering, own) : [];
}

/** The leaders whom the words of an obstacle ask for, but those whose own it is; coordinators hear of each as it is. */
function namedIn({ audience }: EscalationRule, { note, whose }: Blocker, steering: Steering): number[] {
  if (audience === 'lead' || audience === 'coordinator') return [];
  return leadersNamed(note, [...steering.chairmen, ...steering.deputies])
    .map(({ id }) => id)
    .filter((id) => !whose.some(({ memberId }) => memberId === id));
}

function blockersMessage(blockers: readonly Blocker[], role: Role): Message {
  const shown = blockers.slice(0, SHOWN);
  const more = blockers.length - shown.length;
  const codes = [...new Set(shown.map(({ criterion }) => criterion.code))];
  const direct = isLeader(role)
    ? codes.map((code) => choice(say('directive-button-code', { code }), `chidao ${code}`))
    : codes.map((code) => choice(say('words-button-card', { code }), `tieuchi ${code}`));
  return message(
    [
      say('escalation-blocked-title', { count: blockers.length }),
      ...shown.map(({ criterion, occurrence, note, whose }) =>
        say('escalation-blocked-line', {
          code: criterion.code,
          ...periodArgs(occurrence.period),
          name: shorten(criterion.name, NAME_LENGTH),
          leads: whose.map(({ name }) => name).join(', '),
          part: whose.some(({ kind }) => kind === 'support') ? 'support' : 'lead',
          note: shorten(note, NOTE_LENGTH) || 'none',
          points: criterion.maxPoints ?? 'none',
        }),
      ),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
      say('escalation-why', {
        cause: 'blocked',
        audience: isLeader(role) ? 'field_leader' : 'coordinator',
        after: 0,
      }),
    ],
    { choices: rowsOf(direct, 3), about: codes, place: 'new' },
  );
}
