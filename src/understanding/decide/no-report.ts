import type { Reading } from '../reading.ts';
import type { Said } from '../said/said.ts';
import { blank, type Decision } from './decision.ts';
import type { Weighing } from './weighing.ts';

/** What may stand with "ok" where it says that a criterion is done. */
const OKAY: ReadonlySet<Said> = new Set<Said>(['okay', 'all', 'courteous', 'already', 'acknowledges']);

/** What a statement wants that reports nothing: thanks, promises, chat. */
export function withoutReport({ has, cued, named, self, courtesyOnly, facts }: Weighing): Decision {
  if (has('not-mine')) return blank('other');
  if (named && has('hampered')) return { ...blank('blocked'), state: 'blocked', doubt: true };
  if (named && has('lifted')) return { ...blank('progress'), state: 'in_progress', doubt: true };
  if (has('chat', 'life')) return blank('other');
  // "khỏi lùi nữa" answers; "huyện cho lùi đến thứ 6" may want the day put down.
  if (has('declines') && !has('condition')) return blank('acknowledge');
  if (has('wished-before')) return { ...blank('extension'), doubt: true };
  if (named && has('here')) return { ...blank('evidence'), doubt: true };
  if (has('fine')) return { ...blank('progress'), state: 'in_progress' };
  if (cued && has('happened') && !has('chat', 'condition', 'promise', 'denies', 'asks-for-report'))
    return { ...blank('done'), state: 'done', percent: 100, doubt: true };
  if (cued && has('okay') && facts.every(({ said }) => OKAY.has(said)))
    return { ...blank('done'), state: 'done', percent: 100, doubt: !facts.some(({ already }) => already) };
  if (named && has('already') && (cued || !has('acknowledges'))) {
    const isAll = cued && facts.some(({ said, alone }) => said === 'already' && alone === true);
    return { ...blank('done'), state: 'done', percent: 100, doubt: !isAll };
  }
  if (has('promise') && !has('condition') && (named || self)) return blank('acknowledge');
  if (has('asks-for-report')) return blank('question');
  const answersFirst = facts.find(
    ({ said }) => said === 'acknowledges' || said === 'okay' || said === 'condition',
  );
  if (answersFirst && answersFirst.said !== 'condition') return blank('acknowledge');
  if (has('plea')) return blank('question');
  if (has('courteous') && courtesyOnly && !has('denies')) return blank('acknowledge');
  return { ...blank('other'), doubt: !has('condition', 'promise', 'chat') };
}

/** The reading of a text without a single word in it. */
export function unclear(note: string): Reading {
  const { bare: _bare, doubt: _doubt, ...nothing } = blank('other');
  return {
    ...nothing,
    points: null,
    criterion: null,
    candidates: [],
    date: null,
    period: null,
    note: note.trim(),
    sure: false,
    problem: 'unclear',
    alternatives: [],
    why: [],
  };
}
