import { expect, test } from 'vitest';
import { type Recognisable, recogniseCriteria } from '#domain/plan/moved-criteria.ts';

interface Sketch {
  readonly code: string;
  readonly name: string;
  readonly max?: number;
  readonly lead?: string;
}

/** `'3.2.1 Báo cáo quý'`, or with points and lead. */
function plan(...rows: readonly (string | Sketch)[]): Recognisable[] {
  const sketches = rows.map((row) => {
    if (typeof row !== 'string') return row;
    const [code = '', ...name] = row.split(' ');
    return { code, name: name.join(' ') };
  });
  const codes = new Set(sketches.map(({ code }) => code));
  return sketches.map(({ code, name, max = 1, lead = '' }: Sketch) => {
    const parent = code.split('.').slice(0, -1).join('.');
    return { code, name, parentCode: codes.has(parent) ? parent : null, maxPoints: max, leadText: lead };
  });
}

function moved(before: Recognisable[], now: Recognisable[], refused: readonly string[] = []) {
  const { moves, unclear } = recogniseCriteria(before, now, new Set(refused));
  return {
    moves: moves.map(({ from, to, exact }) => `${from}→${to}${exact ? '' : '?'}`),
    unclear: unclear.map(({ from, to }) => `${from.join(',')}|${to.join(',')}`),
  };
}

const A = 'Công khai kết quả giải quyết hồ sơ';
const B = 'Giải quyết hồ sơ đúng hạn, trước hạn';
const C = 'Kiểm tra kỷ luật, kỷ cương hành chính';

test.each([
  ['nothing moves', plan(`3.1 ${A}`, `3.2 ${B}`), plan(`3.2 ${B}`, `3.1 ${A}`), []],
  ['one moves', plan(`3.1 ${A}`), plan(`3.4 ${A}`), ['3.1→3.4']],
  [
    'marks, case and dashes are nothing',
    plan(`3.1 ${A}`),
    plan('3.4 CÔNG KHAI: kêt qua giai quyet hồ sơ'),
    ['3.1→3.4'],
  ],
  ['two change places', plan(`3.1 ${A}`, `3.2 ${B}`), plan(`3.1 ${B}`, `3.2 ${A}`), ['3.2→3.1', '3.1→3.2']],
  [
    'one is put in before them',
    plan(`3.1 ${A}`, `3.2 ${B}`, `3.3 ${C}`),
    plan('3.1 Ban hành kế hoạch năm', `3.2 ${A}`, `3.3 ${B}`, `3.4 ${C}`),
    ['3.1→3.2', '3.2→3.3', '3.3→3.4'],
  ],
  [
    'the first is dropped',
    plan(`3.1 ${A}`, `3.2 ${B}`, `3.3 ${C}`),
    plan(`3.1 ${B}`, `3.2 ${C}`),
    ['3.2→3.1', '3.3→3.2'],
  ],
  [
    'a sub-tree goes with its parent, twins in it too',
    plan(`3.2 ${A}`, '3.2.1 Đúng hạn', '3.2.2 Đầy đủ', `3.4 ${B}`, '3.4.1 Đúng hạn'),
    plan(`3.3 ${A}`, '3.3.1 Đúng hạn', '3.3.2 Đầy đủ', `3.4 ${B}`, '3.4.1 Đúng hạn'),
    ['3.2→3.3', '3.2.1→3.3.1', '3.2.2→3.3.2'],
  ],
  ['a code that is worded anew stays what it was', plan(`3.1 ${A}`), plan('3.1 Số hóa thành phần hồ sơ'), []],
  [
    'moved and worded a little otherwise',
    plan(`3.2 ${A}`, '3.2.1 Niêm yết đầy đủ thủ tục tại trụ sở'),
    plan(`3.2 ${A}`, '3.2.5 Niêm yết đầy đủ các thủ tục tại trụ sở'),
    ['3.2.1→3.2.5?'],
  ],
  [
    'another quarter is another criterion',
    plan('3.1 Báo cáo cải cách hành chính quý I'),
    plan('3.2 Báo cáo cải cách hành chính quý II'),
    [],
  ],
  [
    'points and lead tell a name used twice apart',
    plan({ code: '3.1', name: 'Báo cáo', lead: 'Lan' }, { code: '3.2', name: 'Báo cáo', lead: 'Minh' }),
    plan({ code: '3.4', name: 'Báo cáo', lead: 'Minh' }, { code: '3.5', name: 'Báo cáo', lead: 'Lan' }),
    ['3.2→3.4', '3.1→3.5'],
  ],
])('%s', (_, before, now, moves) => {
  expect(moved(before, now)).toEqual({ moves, unclear: [] });
});

test('of twins nobody can tell apart none is guessed; what keeps its code stays', () => {
  const before = plan('3.1 Báo cáo', '3.2 Báo cáo');
  expect(moved(before, plan('3.4 Báo cáo', '3.5 Báo cáo'))).toEqual({
    moves: [],
    unclear: ['3.1,3.2|3.4,3.5'],
  });
  expect(moved(before, plan('3.2 Báo cáo', '3.3 Báo cáo'))).toEqual({ moves: [], unclear: ['3.1|3.3'] });
});

test('a short name in quite another place is not taken for the same', () => {
  const before = plan('3 Thủ tục', { code: '3.1', name: 'Đúng hạn', max: 2 });
  const now = plan('3 Thủ tục', '5 Tài chính', { code: '5.1', name: 'Đúng hạn', max: 1 });
  expect(moved(before, now)).toEqual({ moves: [], unclear: ['3.1|5.1'] });
});

test('a move that was refused is none, and what was guessed with it still holds', () => {
  const before = plan(`3.1 ${A}`, `3.2 ${B}`);
  const now = plan('3.1 Ban hành kế hoạch năm', `3.2 ${A}`, `3.3 ${B}`);
  expect(moved(before, now, ['3.1>3.2'])).toEqual({ moves: ['3.2→3.3'], unclear: [] });
});

test('ten thousand that are worded anew are not compared each with each', () => {
  const many = (word: string) =>
    plan(...Array.from({ length: 10_000 }, (_, at) => `1.${at} ${word} việc thứ ${at} trong năm`));
  expect(moved(many('Làm'), many('Hoàn thành')).moves).toEqual([]);
});
