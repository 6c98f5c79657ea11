import { describe, expect, test } from 'vitest';
import { type Actor, signatureOf } from '#domain/people/actor.ts';
import { ROLES, type Role } from '#domain/people/people.ts';
import { mayReport, mayReview, mayScore, mayUndo } from '#domain/people/permission.ts';
import { isWord, mayUse, PERMISSIONS } from '#domain/people/words.ts';
import { WHO_MAY } from '#test/support/who-may.ts';
import { criterion } from '../support/plan-work.ts';

const member = (role: Role, memberId = 9): Actor => ({ kind: 'member', memberId, name: 'Lan', role });
const OPERATOR: Actor = { kind: 'operator', name: 'root' };
const GROUP: Actor = { kind: 'group' };
const GUEST: Actor = { kind: 'guest' };

const C = 'COORDINATOR';

const WORDS = Object.keys(PERMISSIONS).filter(isWord);

describe('who may use a word', () => {
  test.each(WORDS.flatMap((word) => ROLES.map((role) => [word, role] as const)))(
    '%s by a %s',
    (word, role) => {
      const allowed = WHO_MAY[word].includes(role);
      const elsewhere = role === 'SUPERVISOR' && WHO_MAY[word].includes('group');
      const reason = elsewhere ? 'report-in-group-only' : 'not-your-role';
      expect(mayUse(member(role), word)).toEqual(allowed ? null : expect.objectContaining({ reason }));
    },
  );

  test.each(WORDS)('%s by a stranger, by whoever is in the leadership group, and by the operator', (word) => {
    const open = WHO_MAY[word].includes('guest');
    const refused = expect.objectContaining({ ok: false, reason: 'not-a-member' });
    expect(mayUse(GUEST, word)).toEqual(open ? null : refused);
    expect(mayUse(GROUP, word)).toEqual(open || WHO_MAY[word].includes('group') ? null : refused);
    expect(mayUse(OPERATOR, word)).toBeNull();
  });

  test.each(WORDS.flatMap((word) => ROLES.map((role) => [word, role] as const)))(
    '%s by a %s in the leadership group is what anyone there may, or what the role may',
    (word, role) => {
      const allowed = WHO_MAY[word].includes(role) || WHO_MAY[word].includes('group');
      expect(mayUse(member(role), word, true) === null).toBe(allowed);
    },
  );

  test('a stranger in the leadership group may read reports and nothing else of the members’', () => {
    const may = WORDS.filter((word) => mayUse(GROUP, word, true) === null);
    expect(may.sort()).toEqual(['baocao', 'baocao.diem', 'baocao.xem', 'quahan', 'start', 'trogiup']);
  });

  test.each(['', 'toString', 'constructor', '__proto__', 'CAPNHAT', 'capnhat '])(
    '"%s" is no word',
    (text) => {
      expect(isWord(text)).toBe(false);
    },
  );
});

const led = criterion({ code: '1.1', leads: ['lan', 'minh'], supports: ['lan', 'hoa'], followers: ['tam'] });
const idOf = (name: string) => led.assignees.find((each) => each.name === name)?.memberId ?? 0;

describe('who may report', () => {
  test.each([
    ['lan', 'OFFICIAL', { kind: 'lead', name: 'lan' }],
    ['minh', 'OFFICIAL', { kind: 'lead', name: 'minh' }],
    ['hoa', 'OFFICIAL', { kind: 'support', name: 'hoa' }],
    ['minh', C, { kind: 'lead', name: 'minh' }],
    ['hoa', C, { kind: 'support', name: 'hoa' }],
    ['stranger', C, { kind: 'lead', name: 'lan' }],
    ['tam', C, { kind: 'lead', name: 'lan' }],
  ] as const)('%s as a %s reports under %o', (name, role, duty) => {
    expect(mayReport(member(role, idOf(name)), led)).toMatchObject({ ok: true, value: duty });
  });

  test.each([
    ['a follower', member('OFFICIAL', idOf('tam')), led, 'criterion-not-yours'],
    ['another official', member('OFFICIAL', 99), led, 'criterion-not-yours'],
    ['the chairman', member('CHAIRMAN', 99), led, 'criterion-not-yours'],
    ['a coordinator where nobody leads', member(C, 99), criterion({ leads: [] }), 'criterion-without-lead'],
    ['a stranger', GUEST, led, 'not-a-member'],
    ['the group', GROUP, led, 'not-a-member'],
    ['the operator', OPERATOR, led, 'not-a-member'],
  ] as const)('%s is refused', (_, actor, work, reason) => {
    expect(mayReport(actor, work)).toMatchObject({ ok: false, reason });
  });
});

describe('who may score', () => {
  test.each([
    ['a lead', member('OFFICIAL', idOf('minh')), led, true],
    ['a coordinator', member(C, 99), led, true],
    ['a supporter', member('OFFICIAL', idOf('hoa')), led, 'criterion-not-yours'],
    ['the chairman', member('CHAIRMAN', 99), led, 'criterion-not-yours'],
    [
      'a lead of what a survey scores',
      member('OFFICIAL', 1),
      criterion({ scoredBy: 'survey' }),
      'score-by-survey',
    ],
    [
      'a coordinator, of what a survey scores',
      member(C, 99),
      criterion({ scoredBy: 'survey' }),
      'score-by-survey',
    ],
    ['the operator', OPERATOR, led, 'not-a-member'],
  ] as const)('%s: %s', (_, actor, work, expected) => {
    const result = mayScore(actor, work);
    expect(result.ok ? true : result.reason).toBe(expected);
  });
});

describe('who may review and undo', () => {
  test.each([
    [member(C, 9), [1, 2], true],
    [member('CHAIRMAN', 9), [], true],
    [member('VICE_CHAIRMAN', 9), [1], true],
    [member(C, 9), [1, 9], 'review-own-work'],
    [member('CHAIRMAN', 9), [9], 'review-own-work'],
    [member('OFFICIAL', 9), [1], 'not-your-role'],
    [member('SUPERVISOR', 9), [1], 'not-your-role'],
    [GROUP, [], 'not-a-member'],
    [OPERATOR, [], 'not-a-member'],
  ] as const)('%o reviewing what %o did: %s', (actor, authors, expected) => {
    const result = mayReview(actor, authors);
    expect(result.ok ? true : result.reason).toBe(expected);
  });

  test.each([
    [member('OFFICIAL', 9), 9, true],
    [member(C, 9), 1, true],
    [member('OFFICIAL', 9), 1, 'undo-not-yours'],
    [member('CHAIRMAN', 9), 1, 'undo-not-yours'],
    [GUEST, 1, 'not-a-member'],
  ] as const)('%o taking back what %i said: %s', (actor, author, expected) => {
    const result = mayUndo(actor, author);
    expect(result.ok ? true : result.reason).toBe(expected);
  });
});

test('members sign with their id, others with their name at most', () => {
  expect(signatureOf(member('OFFICIAL'))).toEqual({ actorId: 9, actorName: 'Lan' });
  expect(signatureOf(OPERATOR)).toEqual({ actorId: null, actorName: 'root' });
  expect(signatureOf(GROUP)).toEqual({ actorId: null, actorName: '' });
});
