import { fold } from '#domain/text/fold.ts';
import { foldedWord } from './folded.ts';

/**
 * A word, number, sign or break of a message.
 *
 * `text` is what the stages work on: folded and, for words, spelled out (`ko` → `khong`). `raw` is as written, from
 * `start` to `end` of the composed text. Several tokens may share a place (`ht` → `hoan` `thanh`).
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'break' | 'masked';
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
}

/** Longest message that is looked at; what follows is kept in the note only. */
const MAX_LENGTH = 4000;

const DOCUMENT_KINDS =
  'kh|qd|bc|cv|tb|tt|nd|nq|ct|ttr|tr|bb|gm|pa|qc|hd|cd|dk|hdnd|ubnd|hd-ubnd|cp|snv|vp|qh|stc|stttt|sotp|xnc|cc|nv';

const SHAPES: readonly (readonly [RegExp, Token['kind']])[] = [
  // Most of a message: what ends in a blank is a word and nothing else.
  [/\p{L}[\p{L}\p{M}]+(?!\S)/uy, 'word'],
  [/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?<![\p{L}\p{N}])@\w+/iuy, 'masked'],
  [
    /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)+(?:vn|com|net|org)(?![\p{L}\p{N}.@-]*[\p{L}\p{N}@])(?:\/[^\s<>"]*)?/iuy,
    'masked',
  ],
  [/[\p{L}\p{N}_()-]+\.(?:docx?|pdf|xlsx?|jpe?g|png|zip|rar|pptx?|mp[34]|heic)\b/iuy, 'masked'],
  [/\d+(?:\/\d{4})?\s?[/-]\s?(?=\p{L}{2})[\p{L}&]+(?:[-/][\p{L}&]+)*/uy, 'masked'],
  [/(?:\+84|0)(?:[\s.]?\d){8,10}(?![\d\p{L}])/uy, 'masked'],
  [/\d+(?:[.,]\d+)*(?:k|tr|trđ|trd|tỷ|ty|ti|vnđ|vnd)(?!\p{L})/iuy, 'masked'],
  [/đ\s?[/.]\s?c(?!\p{L})/iuy, 'word'],
  [/d\s?\/\s?c(?!\p{L})/iuy, 'word'],
  [/\d+(?:(?:[.,:/]+|[ \t]?[-–][ \t]?(?=\d))\d+)*/uy, 'number'],
  [/\p{L}[\p{L}\p{M}]*(?:0\p{L}[\p{L}\p{M}]*)*/uy, 'word'],
  [/\n/uy, 'break'],
  [/\p{Extended_Pictographic}\u{FE0F}?/uy, 'sign'],
  [/\.{2,}|…/uy, 'sign'],
  [/[^\s\p{Cf}\p{M}\p{Co}\p{Cn}\p{Cs}]/uy, 'sign'],
];

/** "3.2,3.3" and "6.1-6.3" are two numbers, "3,2,1" and "15-7" are one. */
const BETWEEN_NUMBERS = /(?<=\d\.\d+)(\s?[-–,:]\s?)(?=\d+\.\d)|(?<=\d\/\d+)(\s?[-–]\s?)(?=\d+\/\d)/u;

const DOCUMENT = new RegExp(`^\\d+(?:/\\d{4})?\\s?[/-]\\s?(?:${DOCUMENT_KINDS})(?:[-/&]|$)`, 'u');

/** "3.2.T4": the month is written like one more part of the code. */
const BEFORE_MONTH = /(?<=\d[.,]\d{1,2})\.(?=[tq]\d{1,2}(?!\d))/giu;

/** The text composed (NFC), a month apart from its code, and cut to a length that can be read. */
export function compose(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(BEFORE_MONTH, ' ').trim().slice(0, MAX_LENGTH);
}

/** Cuts composed text into tokens; addresses, file names, document and phone numbers stay whole and `masked`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = shapeAt(text, at);
    if (!found) {
      at += 1;
      continue;
    }
    const [kind, raw] = found;
    for (const piece of kind === 'number'
      ? piecesOf(raw, text.slice(at + raw.length, at + raw.length + 6), text.slice(Math.max(0, at - 12), at))
      : [raw]) {
      const glued = tokens.at(-1)?.end === at;
      const itself = kind === 'number' && !/\d/.test(piece) ? 'sign' : kind;
      tokens.push({
        kind: itself,
        text: textOf(itself, piece),
        raw: piece,
        start: at,
        end: at + piece.length,
        glued,
      });
      at += piece.length;
    }
  }
  return tokens;
}

/** "3.2,3.3" is two numbers, and "3.1/3.3" where no unit of points follows. */
function piecesOf(raw: string, after: string, before: string): string[] {
  const points =
    /^\s*[đd](?:i[eể]m)?(?!\p{L})/iu.test(after) || /(?:cham|diem|dat)[\s:]*$/.test(fold(before));
  const apart = /^(\d+(?:\.\d+)+)(\s[-–]\s)(\d+)$/.exec(raw);
  if (apart) return apart.slice(1);
  const thousands = /^\d{1,3}\.\d{3}\/\d{1,3}\.\d{3}$/.test(raw);
  const codes = /^\d+(?:\.\d+)+(?:\/\d+(?:\.\d+)+)+$/.test(raw) && !points && !thousands;
  return raw.split(codes ? /(\/)/ : BETWEEN_NUMBERS).filter(Boolean);
}

function shapeAt(text: string, at: number): readonly [Token['kind'], string] | undefined {
  for (const [shape, kind] of SHAPES) {
    shape.lastIndex = at;
    const raw = shape.exec(text)?.[0];
    if (raw === undefined || raw === '') continue;
    if (kind === 'masked' && /^\d+\D/.test(raw) && /^\d[\d/\s]*[/-]/.test(raw) && !DOCUMENT.test(fold(raw)))
      continue;
    return [kind, raw];
  }
  return undefined;
}

function textOf(kind: Token['kind'], raw: string): string {
  if (kind === 'number') return fold(raw.normalize('NFKC')).replace(/\s/g, '').replaceAll('–', '-');
  if (kind === 'sign') return raw.trim();
  if (kind === 'word') return /[/.]/.test(raw) ? 'dong-chi' : foldedWord(raw).replaceAll('0', 'o');
  if (kind === 'masked') return maskOf(raw);
  return raw;
}

/** A site that is spoken of, with no page of it and not how it is reached. */
const SITE = /^(?!www\.)(?:[a-z0-9-]+\.)+(?:vn|com|net|org)$/i;

function maskOf(raw: string): string {
  if (/^\+?\d[\d\s.]*$/.test(raw)) return '#phone';
  if (/^\d[\d.,]*\p{L}+$/u.test(raw)) return '#money';
  if (/^\d/.test(raw) && /[/-]\s?\p{L}/u.test(raw) && !/\.\w+$/.test(raw)) return '#document';
  if (raw.startsWith('@')) return '#mention';
  return SITE.test(raw) ? '#site' : '#file';
}
