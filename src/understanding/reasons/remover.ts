import type { Remover } from '#domain/steering/remover.ts';
import { fold } from '#domain/text/fold.ts';

/** Words that name somebody who can help, folded, `|` between them; of several in one note the first row holds. */
const NAMED: readonly (readonly [Exclude<Remover, 'unclear'>, string])[] = [
  [
    'province',
    `trung uong | ubnd tinh | hdnd tinh | tinh | tinh uy | so | bo noi vu | bo tu phap | van phong chinh phu | cap tren
    | thanh pho | ubnd tp | cuc | ban ton giao tinh`,
  ],
  ['district', 'ubnd huyen | huyen | phong noi vu | huyen uy'],
  [
    'leaders',
    `chu tich | pho chu tich | ct | pct | lanh dao | sep | thuong truc | dang uy | bi thu | chu ky | ky | ky duyet
    | lanh dao ky | hdnd xa | hdnd`,
  ],
  [
    'unit',
    `van phong | vp | thong ke | tu phap | ho tich | ke toan | tai chinh | dia chinh | van hoa | mot cua | quan su
    | bo phan | phong kinh te | phong van hoa | trung tam phuc vu | trung tam hanh chinh cong | ban bien tap
    | dai truyen thanh | mat tran | mttq | doan thanh nien | hoi phu nu | hoi nong dan | hoi cuu chien binh
    | cac thon | truong thon | bi thu chi bo | to dan pho | cac dong chi | anh em | dong nghiep | cong an xa | ubnd xa`,
  ],
  [
    'outside',
    `vnpt | viettel | mobifone | fpt | misa | nha cung cap | nha mang | nha thau | don vi thi cong | thi cong | tu van
    | cong ty | doanh nghiep | hop tac xa | nguoi dan | dan | ho dan | ho | gia dinh | ngan hang | kho bac | buu dien
    | bao hiem | bhxh | cong an | ca | toa an | vien kiem sat | dien luc | chu dau tu | gpmb | mat bang | giai phong mat bang`,
  ],
  ['funds', 'kinh phi | kp | tien | ngan sach | von | du toan | nguon'],
  [
    'system',
    `phan mem | he thong | mang | duong truyen | internet | may quet | may tinh | may in | may | tai khoan | trang web
    | cong dich vu cong | chu ky so | token | loi`,
  ],
];

/**
 * Words that are somebody only when written so: without its marks "tinh" may be a province, a situation or a sum. In a
 * note typed with marks only the first of these counts; in one typed without, `NEVER` rules out what is plainly not meant.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  so: 'sở',
  bo: 'bộ',
  cuc: 'cục',
  huyen: 'huyện',
  ho: 'hộ',
  dan: 'dân',
  mang: 'mạng',
  von: 'vốn',
  tien: 'tiền',
  ky: 'ký',
  sep: 'sếp',
  may: 'máy',
  loi: 'lỗi',
  nguon: 'nguồn',
  ca: 'ca',
};
const NEVER = [
  /\btinh (?:hinh|trang|toan|phi|nang|chat|den)\b/g,
  /\b(?:tam|bieu|de|may|uoc) tinh\b/g,
  /\bso (?:lieu|luong|hoa|ho|nguoi|ngay|viec|van ban|\d+)\b/g,
  /\b(?:mot|ho|chu ky|ky|con|bieu|danh) so\b/g,
  /\b(?:chi|co|em|ba) huyen\b/g,
  /\b(?:quy|hang|dinh|thoi|moi|cuoi|dau|trong) ky\b/g,
  /\b(?:may|vai|tien) (?:do|hanh|bo|ngay|hom|lan|cai|muc)\b/g,
  /\bho so\b/g,
];

/** What the obstacle is waited for with; what stands behind it says more than what stands before. */
const WAITING =
  /\b(?:dang cho|con cho|phai cho|cho doi|cho|doi|xin y kien|phu thuoc(?: vao)?|xin)\s+([^,.;:]+)/g;

const matchers = NAMED.map(([remover, words]) => {
  const choices = words.split('|').map((word) => word.trim().replace(/\s+/g, ' '));
  return { remover, pattern: new RegExp(`\\b(?:${choices.join('|')})\\b`) };
});

/**
 * Who can take an obstacle away, read from the words of the official who reported it: "chờ Sở Nội vụ trả lời" is the
 * province. What is waited for counts first, then the note as a whole.
 */
export function removerOf(note: string): Remover {
  const words = readable(note);
  const waited = [...words.matchAll(WAITING)].map(([, what = '']) => what);
  for (const part of [...waited, words]) {
    const found = matchers.find(({ pattern }) => pattern.test(part));
    if (found) return found.remover;
  }
  return 'unclear';
}

/** The note folded, without the words that only look like somebody. */
function readable(note: string): string {
  const text = note.normalize('NFC').toLowerCase();
  const isMarked = text !== text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const folded = isMarked ? text.replace(/[\p{L}\p{M}]+/gu, plain) : fold(text);
  return NEVER.reduce((words, pattern) => words.replace(pattern, '_'), folded);
}

function plain(word: string): string {
  const folded = fold(word);
  const meant = WRITTEN[folded];
  return meant === undefined || meant === word ? folded : '_';
}
