import { blank, type Decision } from './decision.ts';
import { progressOf } from './progress-said.ts';
import { type Hints, type Weighing, weigh } from './weighing.ts';

/** What a statement wants: mostly one thing; progress with an extension, or something done with its evidence, are two. */
export function decide(hints: Hints): Decision[] {
  const weighing = weigh(hints);
  const { has, percent, figure } = weighing;
  const main = mainDecision(weighing);
  const asksMore = weighing.asks === 'beside' && weighing.asksApart;
  if (asksMore && main.state !== null && !main.doubt) return [main, blank('question')];
  const known = percent !== null && percent.value !== null && percent.value < 100;
  if (main.intent === 'extension' && (known || has('near', 'half'))) return [progressOf(weighing), main];
  const figures = figure === null ? [] : [{ ...blank('other' as const), figure }];
  if (main.intent === 'extension' && figures.length > 0) return [...figures, main];
  if (main.intent === 'score' && (has('done', 'sent', 'acted', 'done-weakly') || isWhole(weighing))) {
    const proofs = has('done') && has('evidence') ? [blank('evidence')] : [];
    return [{ ...finishOf(weighing), points: null }, ...proofs, main];
  }
  if (main.intent === 'score' && figures.length > 0) return [...figures, main];
  if (main.intent === 'score' && sharesBeforeScore(weighing))
    return [{ ...progressOf(weighing), points: null }, main];
  if (main.intent === 'evidence' && isWhole(weighing) && !isOfEvidence(weighing))
    return [finishOf(weighing), main];
  if (
    main.intent === 'done' &&
    has('evidence') &&
    !has('undone', 'remains') &&
    has('done', 'acted', 'done-weakly')
  )
    return [main, { ...blank('evidence'), doubt: false }];
  if (main.intent === 'done' && has('evidence') && weighing.evidenceApart) return [main, blank('evidence')];
  // "sửa xong bản thảo cuối, gửi chị file": a step, and what shows it.
  if (main.intent === 'progress' && !main.doubt && has('step') && evidenceAfterStep(weighing))
    return [main, blank('evidence')];
  if (main.intent === 'evidence' && isCountedBefore(weighing))
    return [{ ...blank('done'), state: 'done', percent: 100, doubt: true }, main];
  return [main];
}

function evidenceAfterStep({ facts }: Weighing): boolean {
  const step = facts.find(({ said }) => said === 'step')?.clause ?? Number.POSITIVE_INFINITY;
  return facts.some(({ said, clause }) => said === 'evidence' && clause > step);
}

/** "cho tôi xin 1,5 điểm": it is points that are asked for, and no time. */
function asksForPoints({ facts, numbers }: Weighing): boolean {
  return numbers.some(
    ({ kind, from }) =>
      kind === 'points' && facts.some(({ said, to }) => said === 'extension' && to <= from && from - to <= 1),
  );
}

/** "đối chiếu kho bạc xong: 34,6%": what is finished is what the figure was found by. */
function leadsToFigure({ facts, numbers }: Weighing): boolean {
  const at = numbers.findLast(({ kind }) => kind === 'figure')?.from ?? -1;
  const told = facts.filter(({ said }) => said !== 'courteous');
  return told.every(({ to }) => to < at) && told.at(-1)?.said === 'done' && told.at(-1)?.to === at - 1;
}

/** One word of courtesy, or a code, may open a message. */
const COURTESY = 1;

/** "91% rồi, tự chấm 1,8": how far it has come is told first; "kế hoạch 70% rồi" tells it of one paper. */
function sharesBeforeScore({ percent, facts, numbers }: Weighing): boolean {
  const scored = facts.find(({ said }) => said === 'score' || said === 'full-score')?.from ?? 0;
  const isTold = numbers.some(
    ({ kind, from, told }) =>
      from < scored && (kind === 'percent' || kind === 'fraction') && (told || from <= COURTESY),
  );
  return isTold && percent !== null && percent.value !== null && !percent.doubt;
}

/** "6/6 bài", "đủ rồi": all of it, with no word of a finish. */
function isWhole({ percent, facts, has }: Weighing): boolean {
  if (has('remains', 'undone', 'not-yet', 'not-done', 'waits', 'condition', 'doubtful')) return false;
  return percent?.value === 100 || facts.some(({ whole }) => whole === true);
}

/** "gửi minh chứng đủ rồi", "được 100% minh chứng": what is all there is the evidence. */
function isOfEvidence({ facts, numbers }: Weighing): boolean {
  const isCounted = facts.some(
    ({ said, from }) => said === 'evidence' && numbers.some(({ value, to }) => value === 100 && to === from),
  );
  if (isCounted) return true;
  const clauses = new Set(facts.filter(({ said }) => said === 'evidence').map(({ clause }) => clause));
  return facts.some(({ said, clause }) => said === 'okay' && clauses.has(clause));
}

/** "rà xong 9 văn bản, kết quả ở file đính kèm": of how many is not told, and the evidence is. */
function isCountedBefore({ facts, has }: Weighing): boolean {
  if (has('undone', 'remains', 'waits', 'promise')) return false;
  const proof = facts.find(({ said }) => said === 'evidence')?.clause ?? 0;
  return facts.some(({ said, clause }) => said === 'counted' && clause < proof);
}

/** How far it has come, where nothing but that all is there tells it: done. */
function finishOf(weighing: Weighing): Decision {
  const { has } = weighing;
  return !has('done', 'sent', 'acted', 'done-weakly') && isWhole(weighing)
    ? { ...blank('done'), state: 'done', percent: 100 }
    : progressOf(weighing);
}

function mainDecision(weighing: Weighing): Decision {
  const { has, points, asks, named, wishes, percent, figure } = weighing;
  if (has('extension') && asksForPoints(weighing)) return { ...blank('score'), points };
  if (has('extension') && !wishes && has('acknowledges')) return blank('acknowledge');
  if (has('extension') && weighing.asks !== 'no' && !weighing.asksLeave) return blank('question');
  if (has('extension')) return blank('extension');
  // "sao lại giao cho em, việc này của chị Ánh mà": what is said is that it is not theirs.
  if (has('not-mine') && asks === 'only') return blank('other');
  if (asks === 'only' || (asks === 'beside' && !named && has('blocked', 'evidence')))
    return blank('question');
  if (asks !== 'no' && has('cannot') && !has('blocked', 'lacks', 'waits', 'not-able'))
    return blank('question');
  if (has('not-arisen') && !(has('score') && points !== null))
    return {
      ...blank('other'),
      state: 'not_arisen',
      doubt: has('condition', 'doubtful', 'blocked', 'not-started'),
    };
  if (has('score') && asks !== 'no' && points === null && !weighing.hasBareNumber) return blank('question');
  if (has('score') || (points !== null && !has('near', 'blocked', 'not-done')))
    return { ...blank('score'), points, doubt: has('doubtful', 'condition') };
  if (!named && has('chat', 'life')) return blank('other');
  const finished = has(
    'done',
    'done-weakly',
    'begun',
    'in-progress',
    'near',
    'half',
    'blocked',
    'submitted',
    'not-done',
    'not-started',
    'lacks',
  );
  if (figure !== null && percent === null && (!finished || leadsToFigure(weighing))) {
    // "đạt 88,5% rồi, hết vướng": that nothing hinders the work any more is told beside the figure.
    const goesOn = !finished && named && has('fine');
    return goesOn ? { ...blank('progress'), state: 'in_progress', figure } : { ...blank('other'), figure };
  }
  return progressOf(weighing);
}
