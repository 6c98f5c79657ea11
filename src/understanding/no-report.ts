import { blank, type Decision } from './decision.ts';
import type { Reading } from './reading.ts';
import type { Weighing } from './weighing.ts';

/** What a statement wants that reports nothing: thanks, promises, chat. */
export function withoutReport({ has, cued, facts }: Weighing): Decision {
  if (has('fine')) return { ...blank('progress'), state: 'in_progress' };
  if (cued && has('happened') && !has('chat', 'condition', 'promise', 'denies', 'asks-for-report'))
    return { ...blank('done'), state: 'done', percent: 100, doubt: true };
  if (cued && has('okay') && facts.every(({ said }) => said === 'okay' || said === 'all'))
    return { ...blank('done'), state: 'done', percent: 100, doubt: true };
  if (has('promise') && !has('condition')) return blank('acknowledge');
  if (has('asks-for-report')) return blank('question');
  if (has('acknowledges', 'okay')) return blank('acknowledge');
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
    why: [],
  };
}
