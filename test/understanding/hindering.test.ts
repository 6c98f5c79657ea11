import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * What hinders and what does not, and points that are not the sender's own. What may not be recorded is asked, and beside it
 * what must still read right.
 */

function recorded(text: string, code = '6.3'): Reading[] {
  return understand(text, heardWith({ about: [code], open: [code] })).filter(({ sure }) => sure);
}

describe('points that are refused, asked, lost or given by others are not recorded', () => {
  test.each([
    'đừng chấm 1 điểm',
    'dung cham 1 diem',
    'không chấm 1 điểm',
    'khong cham 1 diem',
    'khỏi chấm 1 điểm',
    'chấm 1 hay 0,5',
    'cham 1 hay 0,5',
    'chấm 1 hoặc 0,5 điểm',
    'huyện chấm 0,5',
    'huyện cho 0,5 điểm',
    'sở chỉ chấm 0,5 điểm',
    'điểm tối đa mấy',
    'mất hết điểm',
  ])('%s', (text) => {
    expect(recorded(text).filter(({ intent }) => intent === 'score')).toEqual([]);
  });

  test.each([
    ['tự chấm 1 điểm', 1],
    ['tu cham 1 diem', 1],
    ['tự chấm 0,5', 0.5],
    ['em tự chấm 0,5 điểm', 0.5],
    ['tự chấm không phẩy năm điểm', 0.5],
  ])('but one’s own are: %s', (text, points) => {
    expect(recorded(text)).toMatchObject([{ intent: 'score', points }]);
  });
});

describe('what does not hinder is not blocked', () => {
  test.each([
    'chả vướng gì',
    'cha vuong gi',
    'chẳng vướng gì',
    'mất điện nhưng nộp rồi',
    'vướng mạng nhưng đã xong',
  ])('%s', (text) => {
    expect(recorded(text).filter(({ intent }) => intent === 'blocked')).toEqual([]);
  });

  test.each(['đang vướng', 'mất điện', 'vướng mạng', 'máy hỏng', 'thiếu chữ ký số', 'thieu chu ky so'])(
    'but what does is: %s',
    (text) => {
      expect(recorded(text)).toMatchObject([{ intent: 'blocked' }]);
    },
  );
});

test('a signature that is missing is still all that is waited for', () => {
  expect(recorded('còn thiếu chữ ký')).toMatchObject([{ intent: 'progress', state: 'submitted' }]);
});
