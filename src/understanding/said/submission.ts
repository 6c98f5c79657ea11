import type { Mark } from '../text/mark.ts';
import { asksHere } from './questions.ts';
import type { Said } from './said.ts';
import { isAhead, isNextDay, modifiersOf, negated, type Scope, wordAt, wordsOf } from './scope.ts';

/** Submitted, or waiting, for a signature or a decision. */
export function submission(scope: Scope, mark: Mark, at: number): Said | undefined {
  const phrase = wordsOf(scope, mark);
  const modifiers = modifiersOf(scope, mark, at);
  if (asksHere(scope, mark.to)) return 'asks';
  if (/^(?:cho|doi) (?:lanh dao|chu tich|pho chu tich|sep)$/.test(phrase) || phrase === 'cho tham dinh') {
    const acts = /^(?:ky|duyet|xem|phe duyet|ky duyet|ve|thong qua|y kien|cho y kien)/.test(
      scope.marked.tokens
        .slice(mark.to, mark.to + 2)
        .map((token) => token.text)
        .join(' '),
    );
    return acts ? 'submitted' : 'waits';
  }
  if (modifiers.has('must')) return 'condition';
  if (/chua .*duyet$/.test(phrase) && /^(?:kinh|tien|nguon|du|bien|chu)$/.test(wordAt(scope, mark.to)))
    return 'lacks';
  if (negated(modifiers))
    return /^trinh/.test(phrase) && wordAt(scope, mark.to) === 'duoc' ? 'not-able' : 'not-done';
  if (
    modifiers.has('future') ||
    ((isAhead(scope, mark.from) || isNextDay(scope, mark)) &&
      !modifiers.has('perfect') &&
      !scope.marks.some(({ kinds }) => kinds.includes('already')) &&
      /^trinh/.test(phrase))
  )
    return 'promise';
  return 'submitted';
}
