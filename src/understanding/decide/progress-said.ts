import type { Intent, StatedState } from '../reading.ts';
import type { Fact, Said } from '../said/said.ts';
import { blank, type Decision, HALF_PERCENT, NEAR_PERCENT } from './decision.ts';
import { withoutReport } from './no-report.ts';
import type { Weighing } from './weighing.ts';

const WORK_DONE: ReadonlySet<Said> = new Set<Said>(['done-weakly', 'acted', 'counted']);

/** How far the work has come, as the words say; by hearsay or with "hình như" it is asked about. */
export function progressOf(weighing: Weighing): Decision {
  const decision = stateSaid(weighing);
  const isOfLife = weighing.has('life') && (decision.state === 'done' || weighing.percent !== null);
  const doubtful = (weighing.has('not-mine', 'doubtful') && !weighing.has('in-progress')) || isOfLife;
  return doubtful && decision.state !== null ? { ...decision, doubt: true } : decision;
}

function stateSaid(weighing: Weighing): Decision {
  const { has, percent, figure, goesOn, named } = weighing;
  const value = percent?.value ?? null;
  const doubt =
    (percent?.doubt ?? false) ||
    isWished(weighing) ||
    (weighing.denied && !weighing.takenBack && value === null && !has('near', 'half')) ||
    (has('condition') && has('not-done', 'not-yet', 'not-started', 'remains')) ||
    (has('doubtful') && !has('in-progress')) ||
    has('nothing') ||
    has('evidence-missing') ||
    (has('counted') && value === null && !has('remains', 'not-yet', 'not-able', 'lacks')) ||
    (has('condition', 'promise') &&
      (value === null || value === 100) &&
      has('done', 'done-weakly', 'acted', 'sent', 'begun') &&
      !has('near', 'in-progress', 'waits', 'submitted'));
  const make = (intent: Intent, state: StatedState | null, rest: Partial<Decision> = {}): Decision => ({
    ...blank(intent),
    state,
    figure,
    doubt,
    bare: percent?.bare ?? false,
    ...rest,
  });
  const progress = (state: StatedState, rest: Partial<Decision> = {}): Decision =>
    make('progress', state, {
      percent: value ?? (has('near') ? NEAR_PERCENT : has('half') ? HALF_PERCENT : null),
      ...rest,
    });
  const notStarted = (rest: Partial<Decision> = {}): Decision =>
    make('not_started', 'not_started', { percent: 0, ...rest });

  const complete = value === 100;
  const finished = has('done', 'done-weakly', 'acted', 'sent', 'counted') || complete;
  if (has('not-before') && !finished) return notStarted({ doubt: has('in-progress', 'blocked', 'doubtful') });
  const unfinished = has(
    'not-done',
    'undone',
    'not-yet',
    'remains',
    'lacks',
    'waits',
    'not-able',
    'evidence-missing',
    'spoilt',
  );
  const share = complete ? { percent: null } : {};
  const onlyFileMissing = has('evidence-missing') && !has('doubtful', 'nothing', 'condition', 'counted');
  if (has('blocked') && !has('fine'))
    return make('blocked', 'blocked', {
      percent: complete ? null : value,
      // "xong 70% rồi kẹt kinh phí": what is finished is the share.
      doubt: (doubt && !onlyFileMissing) || (finished && (value === null || complete)) || has('evidence'),
    });
  if (!finished && value === null && isHindered(weighing)) return make('blocked', 'blocked');
  if (has('not-able', 'not-started') && !finished && has('lacks', 'blocked', 'cannot'))
    return make('blocked', 'blocked');
  const unableIn = weighing.facts.findLast(({ said }) => said === 'not-able')?.clause;
  const finishedWork =
    weighing.facts.some(({ said, clause }) => WORK_DONE.has(said) && clause !== unableIn) ||
    has('done') ||
    complete;
  if (has('not-able') && !finishedWork && has('reason', 'waits')) return make('blocked', 'blocked');
  if (has('lacks', 'cannot') && !finished && value === null && !has('not-started'))
    return make('blocked', 'blocked', { doubt: has('cannot') && !has('lacks', 'waits') });
  if (has('lacks') && !finished) return make('blocked', 'blocked', { percent: value });
  if (has('misses') && !finished && value === null && !has('in-progress', 'near', 'half', 'drafted', 'begun'))
    return make('blocked', 'blocked', { doubt: !has('reason', 'not-able', 'cannot', 'waits') });
  if (
    has('waits') &&
    !finished &&
    value === null &&
    !has('in-progress', 'near', 'half', 'submitted', 'drafted', 'begun', 'not-started')
  )
    // "họp xong, chờ biên bản": something came to its end, and whether the work began with it is not told.
    return make('blocked', 'blocked', { doubt: weighing.finishBy || (has('chat') && waitsBehind(weighing)) });
  if (percent !== null && value === null && !has('blocked'))
    return progress('in_progress', { percent: null, doubt: true });
  if (has('submitted') || (has('sent') && awaitsAnswer(weighing))) return progress('submitted', share);
  if (value !== null && value > 0 && !complete)
    return progress('in_progress', { doubt: doubt || (has('not-started') && percent?.isOfRest !== true) });
  if (finished && (goesOn || unfinished || weighing.takenBack)) return progress('in_progress', share);
  const isOfPart = complete && !has('done', 'done-weakly', 'acted', 'sent', 'counted');
  if (has('step') && (!finished || isOfPart)) return progress('in_progress', share);
  const onlyLeft = has('not-started') && !has('near', 'half', 'partly', 'evidence-missing', 'in-progress');
  if (has('near', 'half', 'partly', 'remains', 'evidence-missing') && !onlyLeft)
    return progress('in_progress', { doubt: doubt || has('not-started'), ...share });
  if (weighing.putOff && !finished && value === null)
    return progress('in_progress', { percent: null, doubt: true });
  if (has('none-yet') && !finished && value === null && !has('not-started', 'in-progress'))
    return notStarted({ doubt: true });
  if (value === 0 || has('not-started'))
    return notStarted({
      doubt: doubt || finished || has('in-progress', 'chat') || (has('but') && has('happened')),
    });
  if (has('not-able') && has('drafted', 'begun', 'not-done') && !finished) return progress('in_progress');
  if (has('not-able') && !finished && weighing.facts.some(({ handing }) => handing === true))
    return make('blocked', 'blocked', { doubt: true });
  if (has('not-able') && !has('in-progress')) return notStarted({ doubt: doubt || finished || has('chat') });
  if (has('not-done')) return progress('in_progress');
  if (has('evidence') && conditionFirst(weighing) && !finished) return blank('other');
  if (has('evidence') && !has('done', 'acted', 'done-weakly') && !weighing.evidenceApart)
    return make('evidence', null, { doubt: has('undone', 'doubtful', 'condition') });
  if (has('undone') && !has('drafted', 'in-progress')) return notStarted({ doubt: true });
  if (has('not-yet') && !finished)
    return notStarted({ doubt: doubt || has('in-progress') || !named || weighing.asks !== 'no' });
  if (has('done', 'done-weakly', 'acted', 'counted') || complete)
    return make('done', 'done', { percent: 100 });
  if (has('sent')) return make('done', 'done', { percent: 100, doubt: doubt || !named });
  if (has('in-progress', 'begun') && conditionFirst(weighing) && percent === null) return blank('other');
  if (has('in-progress', 'drafted', 'begun') || percent !== null)
    return progress('in_progress', percent?.value === null ? { doubt: true } : {});
  if (figure !== null) return make('other', null);
  if (has('spoilt') && named) return progress('in_progress');
  if (has('promise') && weighing.finishBy && !has('condition')) return progress('in_progress');
  return withoutReport(weighing);
}

/** "chưa làm, chờ công văn", "chưa làm, bận tập huấn": nothing has been begun because of others or of a reason that is told. */
function isHindered({ has, facts }: Weighing): boolean {
  if (has('in-progress', 'near', 'half', 'drafted', 'begun', 'submitted', 'fine')) return false;
  if (has('waits', 'lacks')) return has('not-started', 'not-yet', 'undone');
  if (has('denies') && has('reason') && !has('not-started')) return true;
  return has('not-started', 'undone') && facts.some((fact) => fact.said === 'reason' && isApart(fact, facts));
}

/** "chưa rảnh nên chưa làm", "vì chưa tới kỳ": that nothing has been done, or is due, is no reason of its own. */
function isApart({ to }: Fact, facts: readonly Fact[]): boolean {
  return !facts.some(
    ({ said, from }) => from >= to && from <= to + 1 && (said === 'not-started' || said === 'denies'),
  );
}

/** "họp xong, chờ biên bản": waited for once something else is over. */
function waitsBehind({ facts }: Weighing): boolean {
  const chat = facts.findIndex(({ said }) => said === 'chat');
  return facts.some(({ said, supply }, at) => said === 'waits' && supply === true && at > chat);
}

/** "gửi lên huyện rồi, chờ kết quả": an answer to what was handed over is all that is missing. */
function awaitsAnswer({ facts }: Weighing): boolean {
  const sentAt = facts.find(({ said }) => said === 'sent')?.from ?? Number.POSITIVE_INFINITY;
  return facts.some(({ said, from, supply }) => said === 'waits' && from > sentAt && supply !== true);
}

/** "khi nào có minh chứng …": set as a condition before it is spoken of. */
function conditionFirst({ facts }: Weighing): boolean {
  return (
    facts.find(({ said }) => said === 'condition' || said === 'evidence' || said === 'in-progress')?.said ===
    'condition'
  );
}

/** "phấn đấu đạt 100%", "phải được 80%": a number that is wished for. */
function isWished({ facts, numbers }: Weighing): boolean {
  return numbers.some(({ from }) =>
    facts.some(
      (fact) =>
        (fact.said === 'promise' || fact.said === 'condition') && fact.to <= from && from - fact.to <= 4,
    ),
  );
}
