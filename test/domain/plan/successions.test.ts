import { expect, test } from 'vitest';
import { type Recognisable, recogniseCriteria } from '#domain/plan/moved-criteria.ts';
import { recogniseReturns } from '#domain/plan/returned-criteria.ts';
import { successionsOf } from '#domain/plan/successions.ts';

/** `'3.2.1 Báo cáo quý'`. */
function plan(...rows: readonly string[]): Recognisable[] {
  const sketches = rows.map((row) => {
    const [code = '', ...name] = row.split(' ');
    return { code, name: name.join(' ') };
  });
  const codes = new Set(sketches.map(({ code }) => code));
  return sketches.map(({ code, name }) => {
    const parent = code.split('.').slice(0, -1).join('.');
    return { code, name, parentCode: codes.has(parent) ? parent : null, maxPoints: 1, leadText: 'Lan' };
  });
}

const FILES = 'Giải quyết hồ sơ trực tuyến';
const FEES = 'Thanh toán phí, lệ phí trực tuyến';
const BOTH = 'Giải quyết hồ sơ trực tuyến; thanh toán phí, lệ phí trực tuyến';
const NEWS = 'Đăng tin bài tuyên truyền';

test.each([
  [
    'one has parts now',
    plan(`3.2 ${BOTH}`),
    plan(`3.2 ${BOTH}`, `3.2.1 ${FILES}`, `3.2.2 ${FEES}`),
    ['split 3.2 → 3.2.1 3.2.2'],
  ],
  [
    'only the parts of one stand in the file',
    plan(`3.1 ${NEWS}`, `3.2 ${BOTH}`),
    plan(`3.1 ${NEWS}`, `3.2.1 ${FILES}`, `3.2.2 ${FEES}`),
    ['split 3.2 → 3.2.1 3.2.2'],
  ],
  [
    'one keeps its code and part of its name',
    plan(`3.2 ${BOTH}`),
    plan(`3.2 ${FILES}`, `3.3 ${FEES}`),
    ['split 3.2 → 3.2 3.3, one goes on, by name'],
  ],
  [
    'parts are one now',
    plan(`3.2 ${BOTH}`, `3.2.1 ${FILES}`, `3.2.2 ${FEES}`),
    plan(`3.2 ${BOTH}`),
    ['merge 3.2.1 3.2.2 → 3.2'],
  ],
  [
    'one takes in its neighbour',
    plan(`3.2 ${FILES}`, `3.3 ${FEES}`, `3.4 ${NEWS}`),
    plan(`3.2 ${BOTH}`, `3.3 ${NEWS}`),
    ['merge 3.2 3.3 → 3.2, one goes on, by name'],
  ],
  ['one is dropped beside others', plan(`3.2 ${BOTH}`, `3.3 ${FEES}`), plan(`3.2 ${BOTH}`), []],
  ['one is new beside others', plan(`3.2 ${BOTH}`), plan(`3.2 ${BOTH}`, `3.3 ${FEES}`), []],
])('%s', (_, before, now, expected) => {
  const { before: pairs } = recogniseCriteria(before, now);

  const found = successionsOf({ before, now, pairs });

  expect(
    found.map(
      ({ kind, from, to, goesOn, byName }) =>
        `${kind} ${from.join(' ')} → ${to.join(' ')}${goesOn ? ', one goes on' : ''}${byName ? ', by name' : ''}`,
    ),
  ).toEqual(expected);
});

test('what comes back came of nothing', () => {
  const [before, now] = [plan(`3.2 ${BOTH}`), plan(`3.2 ${FILES}`, `3.3 ${FEES}`)];
  const { before: pairs } = recogniseCriteria(before, now);

  expect(successionsOf({ before, now, pairs }, new Set(['3.3']))).toEqual([]);
});

test.each([
  ['its code and name', `3.2 ${FILES}`, ['3.2'], `3.2 ${FILES}`, '3.2→3.2'],
  ['its code, worded a little otherwise', `3.2 ${BOTH}`, ['3.2'], `3.2 ${BOTH} cả năm`, '3.2→3.2'],
  ['a code it had before its last', `3.4 ${FILES}`, ['3.4', '3.2'], `3.2 ${FILES}`, '3.4→3.2'],
  ['its name under a new code', `3.2 ${FILES}`, ['3.2'], `3.5 ${FILES}`, '3.2→3.5'],
  ['its code for the same work', `3.2 ${FILES}`, ['3.2'], `3.2 ${NEWS}`, '3.2→3.2'],
  ['a code it had once, for something else', `3.4 ${FILES}`, ['3.4', '3.2'], `3.2 ${NEWS}`, 'none'],
])('what left comes back by %s', (_, old, codes, fresh, expected) => {
  const departed = plan(old).map((each) => ({ ...each, criterionId: 7, codes }));

  const returns = recogniseReturns(departed, plan(fresh), new Set());

  expect(returns.map(({ from, to }) => `${from}→${to}`).join() || 'none').toBe(expected);
  const refused = new Set(returns.map(({ from, to }) => `${from}>${to}`));
  expect(recogniseReturns(departed, plan(fresh), refused)).toEqual([]);
});
