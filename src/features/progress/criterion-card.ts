import { directiveOnCard } from '#app/directives/open-directives.ts';
import { evidenceOnCard } from '#app/evidence/evidence-lines.ts';
import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { remarkLine } from '#app/work/remark-line.ts';
import { mayDirect, mayReport } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { lateCost, type Scoring } from '#domain/score/scoring-rule.ts';
import { stillAsked } from '#domain/steering/asked.ts';
import { shorten } from '#domain/text/text.ts';
import { type Day, makeDay } from '#domain/time/day.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import type { ExtensionRow } from '#store/extensions.ts';
import type { Predecessor } from '#store/plan-codes.ts';
import type { RemarkRow } from '#store/remarks.ts';
import { publicReason } from '#understanding/reasons/public-reason.ts';
import { extensionChoice } from './extension-choice.ts';
import { historyLine } from './history-line.ts';

/**
 * How much of a card is shown: characters of texts in the plan's or somebody's own words, reports and remarks, the newest.
 * One screen of a phone; all of it once that is asked for.
 */
const SCREEN = { name: 130, note: 100, text: 70, reports: 1, remarks: 1 };
const WHOLE = { name: 300, note: 300, text: 300, reports: 3, remarks: 2 };

/** What the card of a criterion shows. */
export interface CriterionCard {
  readonly found: FoundWork;
  /** The newest reports. */
  readonly history: Awaited<ReturnType<Turn['store']['work']['historyOf']>>;
  /** Directives about it that are open. */
  readonly directives: readonly DirectiveRow[];
  /** All that was ever asked for its deadlines. */
  readonly extensions: readonly ExtensionRow[];
  /** What supervisors remarked, oldest first. */
  readonly remarks: readonly RemarkRow[];
  /** The criteria it came of, when they were split or put together. */
  readonly before: readonly Predecessor[];
}

/**
 * The card of a criterion: what it is, who answers for it until when, how it stands, and what can be done about it. In a
 * group, where others read along, without what was said in private. One screen of a phone, unless it is to be whole.
 */
export function criterionCard(
  { found, history, directives, extensions, remarks, before }: CriterionCard,
  turn: Turn,
  isWhole = false,
): Message {
  const { criterion, occurrence, standing } = found;
  const shown = isWhole ? WHOLE : SCREEN;
  const names = (kind: string) =>
    criterion.assignees
      .filter((each) => each.kind === kind)
      .map((each) => each.name)
      .join(', ') || 'none';
  const lines: (Say | null)[] = [
    say('criterion-title', {
      code: criterion.code,
      name: shorten(criterion.name, shown.name),
    }),
    say('criterion-points', {
      track: criterion.track,
      points: criterion.maxPoints ?? 'none',
      baseline: criterion.baselinePoints ?? 'none',
      lost: criterion.lostPoints ?? 'none',
      self: criterion.selfScore ?? 'none',
      scoredBy: criterion.scoredBy,
    }),
    say('criterion-people', {
      leads: names('lead'),
      planned: criterion.leadText || 'none',
      supports: names('support'),
    }),
    say('criterion-due', {
      due: occurrence.dueOn ?? 'none',
      text: isDay(criterion.deadlineText, occurrence.dueOn) ? 'none' : criterion.deadlineText || 'none',
      ...periodArgs(occurrence.period),
      overdue: standing.overdueDays,
    }),
    ...deadlineLines(
      extensions.filter(({ occurrenceId }) => occurrenceId === occurrence.id),
      turn,
    ),
    ...directives.map((directive) => directiveOnCard({ directive, code: criterion.code }, turn)),
    ...stateLines(found, shown.note, turn),
    ...scoringLine(criterion.scoring, shown.text),
    ...(criterion.cause === ''
      ? []
      : [say('criterion-cause', { cause: shorten(criterion.cause, shown.text) })]),
    ...(criterion.remedy === ''
      ? []
      : [say('criterion-remedy', { remedy: shorten(criterion.remedy, shown.text) })]),
    ...evidenceOnCard(found),
    ...(before.length === 0
      ? []
      : [say('criterion-came-of', { codes: before.map(({ code }) => code).join(', ') })]),
    ...(isInGroup(turn) ? [] : remarks.slice(-shown.remarks)).flatMap((remark) => remarkLine(remark, turn)),
    ...history.slice(0, shown.reports).map((entry) => historyLine(entry, turn)),
  ];
  const whole = choice(say('criterion-button-whole'), `tieuchi ${criterion.code} =du`);
  const isCut = !isWhole && holdsMore({ found, history, remarks });
  return message(lines, {
    choices: [...cardChoices(found, turn), ...beforeChoices(before, found), ...(isCut ? [[whole]] : [])],
    about: [criterion.code],
  });
}

/** How it stands: as a whole, as lists count it, where it falls due many times; and the time that is to be answered now. */
function stateLines({ criterion, occurrence, standing }: FoundWork, long: number, turn: Turn): Say[] {
  const { state, percent, onTime, late, toCome } = standing;
  const isOneOfMany = criterion.occurrences.length > 1;
  const deducted = lateCost(criterion.scoring, late, criterion.maxPoints ?? 0) ?? 0;
  const note = isInGroup(turn) ? publicReason(occurrence.note) : occurrence.note;
  return [
    ...(isOneOfMany ? [say('criterion-whole', { state, percent, onTime, late, toCome, deducted })] : []),
    say('criterion-state', {
      ...periodArgs(isOneOfMany ? occurrence.period : 'once'),
      state: occurrence.state,
      percent: occurrence.percent,
      note: shorten(note, long) || 'none',
    }),
  ];
}

function beforeChoices(before: readonly Predecessor[], { criterion: { code } }: FoundWork): Choice[][] {
  return before.length === 0 ? [] : [[choice(say('criterion-button-before'), `tieuchi.truoc ${code}`)]];
}

/** Whether there is more to a criterion than one screen shows. */
function holdsMore({
  found: { criterion },
  history,
  remarks,
}: Pick<CriterionCard, 'found' | 'history' | 'remarks'>): boolean {
  const texts = [criterion.cause, criterion.remedy, criterion.scoring?.text ?? ''];
  const isLong = criterion.name.length > SCREEN.name || texts.some((text) => text.length > SCREEN.text);
  return isLong || history.length > SCREEN.reports || remarks.length > SCREEN.remarks;
}

/** What whoever looks may do: report on it as its official, steer it as a leader or the coordinator. */
function cardChoices(found: FoundWork, turn: Turn): Choice[][] {
  const rows = [...ownChoices(found, turn), steeringChoices(found, turn), lookChoices(found, turn)];
  return rows.filter((row) => row.length > 0);
}

function ownChoices({ criterion, occurrence }: FoundWork, { actor }: Turn): Choice[][] {
  if (!mayReport(actor, criterion).ok) return [];
  const { code } = criterion;
  const reference = writeReference(code, occurrence.period);
  return [
    [
      choice(say('progress-button-again', { code }), `capnhat ${reference}`),
      choice(say('progress-button-evidence', { code }), `minhchung ${reference}`),
    ],
    extensionChoice({ actor }, { criterion, occurrence }),
  ];
}

function steeringChoices({ criterion, occurrence, standing }: FoundWork, { actor }: Turn): Choice[] {
  const { code } = criterion;
  const reference = writeReference(code, occurrence.period);
  const isAsked = stillAsked(criterion, occurrence).some(({ assignee }) => assignee.kind === 'lead');
  const isLed = criterion.assignees.some(({ kind }) => kind === 'lead');
  const excluded = standing.notApplicable ? 'yes' : 'no';
  return [
    ...(isAsked && mayUse(actor, 'dondoc') === null
      ? [choice(say('urge-button-code', { code }), `dondoc ${reference}`)]
      : []),
    ...(isLed && mayDirect(actor).ok
      ? [choice(say('directive-button-code', { code }), `chidao ${code}`)]
      : []),
    ...(mayReport(actor, criterion).ok && mayUse(actor, 'capnhat.khongapdung') === null
      ? [choice(say('criterion-button-exclude', { excluded }), `capnhat.khongapdung ${code}`)]
      : []),
  ];
}

/** Who answers for it, and all that happened to it, for those who may see. The trail quotes people: never in a group. */
function lookChoices({ criterion: { code } }: FoundWork, turn: Turn): Choice[] {
  const { actor } = turn;
  const mayFollow = mayUse(actor, 'nhatky') === null && !isInGroup(turn);
  return [
    ...(mayUse(actor, 'gopy') === null ? [choice(say('remark-button-leave'), `gopy ${code}`)] : []),
    ...(mayUse(actor, 'phancong') === null
      ? [choice(say('criterion-button-duties'), `phancong ${code}`)]
      : []),
    ...(mayFollow ? [choice(say('criterion-button-timeline'), `nhatky ${code}`)] : []),
  ];
}

/** How the deadline came to be what it is: the plan's day, each request that was decided, and one that waits. */
function deadlineLines(extensions: readonly ExtensionRow[], { dayOf }: Turn): Say[] {
  return extensions.flatMap(({ state, fromOn, wantedOn, grantedOn, decidedBy, decidedAt, at }) => {
    if (state === 'withdrawn') return [];
    if (state === 'asked') return [say('extension-open', { to: wantedOn })];
    const day = dayOf(decidedAt ?? at);
    return [
      say('extension-past', { state, from: fromOn, to: grantedOn ?? wantedOn, name: decidedBy ?? '', day }),
    ];
  });
}

function scoringLine(scoring: Scoring | null, long: number): Say[] {
  if (scoring === null) return [];
  const text = shorten(scoring.text.replaceAll('\n', '; '), long);
  return [say('criterion-scoring', { kind: scoring.rule?.kind ?? 'none', text })];
}

/** Whether words of a plan are nothing but a day, `25/5/2026`, which would only be told twice. */
function isDay(words: string, day: Day | null): boolean {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words.trim()) ?? [];
  return day !== null && makeDay(Number(year), Number(month), Number(date)) === day;
}
