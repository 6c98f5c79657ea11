import type { Mark } from '../text/mark.ts';
import type { Kind } from '../words/kinds.ts';
import { courtesy, followsThanks, isAnswer, isLost } from './answers.ts';
import { activity, notBegun } from './at-work.ts';
import { isFinishTold, isReason, saysOnlyWhen, saysWhatIsSo } from './beside.ts';
import { degreeOf } from './finished.ts';
import { isCauseOfFew, isDispelled, lackOf, leftOver, obstacle, unable, waiting } from './obstacles.ts';
import { countedAlone } from './part-of-it.ts';
import { asking, isOfOthersAsking, notYet } from './questions.ts';
import type { Said } from './said.ts';
import {
  isCountedDown,
  isEstimate,
  isOtherWord,
  modifiersOf,
  negated,
  type Scope,
  wordAt,
  wordsOf,
} from './scope.ts';
import { owed, submission } from './submission.ts';
import { isHandedInByOthers, isReminded } from './told-of-others.ts';
import { isPartOfWork, isUnknown, ongoing, underWay } from './under-way.ts';
import { evidence, extension, isFullScore, scored } from './wishes.ts';

/** What a phrase says in its clause; nothing where its neighbours make it something else. */
export function saidBy(scope: Scope, mark: Mark, at: number): Said | undefined {
  for (const kind of mark.kinds) {
    const said = READERS[kind]?.(scope, mark, at);
    if (said) return said;
  }
  return undefined;
}

type Reader = (scope: Scope, mark: Mark, at: number) => Said | undefined;

const always =
  (said: Said): Reader =>
  () =>
    said;

const READERS: Partial<Record<Kind, Reader>> = {
  done: (scope, mark, at) => degreeOf(scope, mark, at),
  nearDone: (scope, mark, at) =>
    modifiersOf(scope, mark, at).has('future') || isCountedDown(scope, mark) ? 'promise' : 'near',
  half: (scope, mark, at) =>
    isHalfOfTime(scope, mark) ? undefined : negated(modifiersOf(scope, mark, at)) ? 'not-done' : 'half',
  work: (scope, mark, at) =>
    activity(scope, mark, at, {
      happened: /^(?:lam|thuc hien)/.test(wordsOf(scope, mark)) ? 'done-weakly' : 'begun',
      undone: 'not-started',
    }),
  act: (scope, mark, at) => activity(scope, mark, at, { happened: 'acted', undone: 'undone' }),
  send: (scope, mark, at) => activity(scope, mark, at, { happened: 'sent', undone: 'undone' }),
  draft: (scope, mark, at) => activity(scope, mark, at, { happened: 'drafted', undone: 'undone' }),
  submit: (scope, mark, at) => submission(scope, mark, at),
  progress: (scope, mark, at) => underWay(scope, mark, at),
  partial: (scope, mark) => (isPartOfWork(scope, mark) ? 'partly' : undefined),
  remains: (scope, mark, at) => leftOver(scope, mark, at),
  notStarted: (scope, mark, at) => notBegun(scope, mark, at),
  blocked: (scope, mark) => obstacle(scope, mark),
  lack: (scope, mark, at) => lackOf(scope, mark, at),
  waitFor: (scope, mark) => waiting(scope, mark),
  outsider: (scope, mark) => owed(scope, mark),
  hard: always('cannot'),
  underHalf: always('partly'),
  nobody: always('lacks'),
  unfinished: always('not-done'),
  wants: always('lacks'),
  unable: (scope, mark) => (/^chua/.test(wordsOf(scope, mark)) ? 'not-able' : 'blocked'),
  broken: (scope, mark) =>
    isCauseOfFew(scope, mark) ? 'reason' : isDispelled(scope, mark) ? 'fine' : 'blocked',
  hampers: (scope, mark) => (isCauseOfFew(scope, mark) ? 'reason' : 'hampered'),
  lifted: always('lifted'),
  fine: always('fine'),
  reason: (scope, mark, at) => (isReason(scope, mark, at) ? 'reason' : undefined),
  extension: (scope, mark, at) => extension(scope, mark, at),
  evidence: (scope, mark, at) => evidence(scope, mark, at),
  score: (scope, mark, at) => scored(scope, mark, at),
  fullScore: (scope, mark) => (isFullScore(scope, mark) ? 'full-score' : undefined),
  notArisen: always('not-arisen'),
  asks: (scope, mark) => asking(scope, mark),
  asksForReport: (scope, mark, at) =>
    followsThanks(scope, at) || isOfOthersAsking(scope, mark)
      ? undefined
      : isReminded(scope, mark)
        ? 'condition'
        : 'asks-for-report',
  plea: always('plea'),
  notMine: always('not-mine'),
  ack: (scope, mark, at) => (isAnswer(scope, mark, at) ? 'acknowledges' : undefined),
  courtesy: (scope, mark, at) => courtesy(scope, mark, at),
  okay: (scope, mark, at) =>
    isHandedInByOthers(scope, mark.from)
      ? 'lifted'
      : negated(modifiersOf(scope, mark, at)) || isLost(scope, mark)
        ? undefined
        : 'okay',
  hedge: (scope, mark) => (isEstimate(scope, mark) ? undefined : 'doubtful'),
  hearsay: (scope, mark, at) => (isFinishTold(scope, mark, at) ? 'doubtful' : undefined),
  notUndone: (scope, mark) => (saysWhatIsSo(scope, mark) ? undefined : 'doubtful'),
  must: (scope, mark) => (isEstimate(scope, mark) || isOtherWord(scope, mark) ? undefined : 'condition'),
  future: (scope, mark, at) => (saysOnlyWhen(scope, mark, at) ? undefined : 'promise'),
  notYet: (scope, mark, at) => notYet(scope, mark, at),
  not: (scope, mark, at) => unable(scope, mark, at),
  chat: always('chat'),
  life: always('life'),
  all: always('all'),
  rest: always('all'),
  pointing: always('pointing'),
  perfect: (scope, mark) =>
    wordsOf(scope, mark) === 'da' && isUnknown(scope, mark.to) ? 'happened' : undefined,
  already: (scope, mark) =>
    isUnknown(scope, mark.from - 1) || wordAt(scope, mark.from - 1) === 'het'
      ? (countedAlone(scope, mark) ?? 'happened')
      : undefined,
  ongoing: (scope, mark, at) => ongoing(scope, mark, at),
};

/** "khoảng nửa tháng", "chừng nửa buổi", "nửa cuối tháng": so long, not so much of the work. */
function isHalfOfTime(scope: Scope, mark: Mark): boolean {
  return (
    (/^(?:thang|nam|ngay|buoi|tieng|gio|tuan)$/.test(wordAt(scope, mark.to)) &&
      / nua$/.test(wordsOf(scope, mark))) ||
    (/^(?:cuoi|dau)$/.test(wordAt(scope, mark.to)) &&
      /^(?:thang|quy|nam|tuan)$/.test(wordAt(scope, mark.to + 1)))
  );
}
