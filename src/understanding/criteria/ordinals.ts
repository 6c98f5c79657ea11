import type { Token } from '../text/tokens.ts';
import { FRACTION_AFTER, UNITS } from '../words/around-numbers.ts';
import { startsStatement } from './code-cues.ts';
import type { CodeMark } from './code-mark.ts';
import { type CriteriaIndex, isNamedBy } from './criteria.ts';

/** What is counted off, in one word or two. */
const THINGS = new Set(['cai', 'muc', 'viec', 'y', 'phan', 'khoan']);
const LONG_THINGS = new Set([
  'tieu chi',
  'chi tieu',
  'noi dung',
  'nhiem vu',
  'dau viec',
  'cong viec',
  'chi so',
]);

/** Numbers as they count off: "thứ nhất", "mục hai", "cái thứ tư". */
const NUMBERS: Readonly<Record<string, number>> = {
  nhat: 1,
  mot: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
};

/** "cái đầu", "cái sau", "mục thứ hai", "1) … 2) …" in reply to a message that names several criteria. */
export function findOrdinals(
  tokens: readonly Token[],
  about: readonly string[],
  index: CriteriaIndex,
): CodeMark[] {
  if (about.length < 2) return [];
  const marks: CodeMark[] = [];
  const isCounted = tokens.some(({ text }, at) => text === 'thu' && tokens[at + 1]?.text === 'nhat');
  for (let at = 0; at < tokens.length; ) {
    const before = marks.at(-1);
    const mark =
      severalAt(tokens, at, about) ??
      namedAt(tokens, at, about, index) ??
      oneAt(tokens, at, about, isCounted, before?.to === at);
    if (mark && before && isRow(tokens, before, mark.from))
      marks[marks.length - 1] = {
        ...before,
        to: mark.to,
        codes: [...new Set([...before.codes, ...mark.codes])],
      };
    else if (mark) marks.push(mark);
    at = mark?.to ?? at + 1;
  }
  return marks.length > 0 ? marks : listed(tokens, about);
}

/**
 * "mục 1 mục 2", "cái đầu với cái cuối": nothing is said between the two. A comma joins them only where nothing was said
 * before: "em xong mục 1, mục 2 chưa làm" are two.
 */
function isRow(tokens: readonly Token[], before: CodeMark, to: number): boolean {
  const opens = startsStatement(tokens, before.from);
  return tokens
    .slice(before.to, to)
    .every(({ text }) => /^(?:va|voi|&|\+|cung|lan)$/.test(text) || (text === ',' && opens));
}

/** How many words at this place say what is counted off: "cái", "tiêu chí"; 0 for none. */
function thingAt(tokens: readonly Token[], at: number): number {
  const [text = '', next = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (LONG_THINGS.has(`${text} ${next}`)) return 2;
  if (text === 'thang') return /^thằng$/iu.test(tokens[at]?.raw ?? '') ? 1 : 0;
  if (text === 'muc' && /^(?:chuyen|danh|han|dinh)$/.test(tokens[at - 1]?.text ?? '')) return 0;
  return THINGS.has(text) ? 1 : 0;
}

/** "cái đầu", "tiêu chí thứ tư", "mục 3"; "thứ hai" alone where there is a first. */
function oneAt(
  tokens: readonly Token[],
  from: number,
  about: readonly string[],
  isCounted: boolean,
  follows: boolean,
): CodeMark | undefined {
  const thing = thingAt(tokens, from);
  if (thing === 0 && !(isCounted && tokens[from]?.text === 'thu') && !isHeading(tokens, from))
    return undefined;
  if (thing > 0 && !follows && /^(?:\d+|hai|ca|ba|bon|tung)$/.test(tokens[from - 1]?.text ?? ''))
    return undefined;
  const start = from + thing;
  const [place, to] = placeAt(tokens, start, about.length) ?? numberedAt(tokens, start) ?? [-1, 0];
  const code = about[place];
  return code === undefined ? undefined : { from, to, codes: [code], missing: null };
}

/** "Đầu: xong. Sau: chưa." */
function isHeading(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:dau|giua|sau|cuoi)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === ':' &&
    startsStatement(tokens, at)
  );
}

/** The place, from 0, that words like "đầu", "giữa" and "cuối" mean among so many, and where they end. */
function placeAt(tokens: readonly Token[], at: number, many: number): readonly [number, number] | undefined {
  const next = tokens[at + 1]?.text ?? '';
  switch (tokens[at]?.text) {
    case 'dau':
      if (/^(?:tu|nam|thang|tuan|quy|vao)$/.test(next)) return undefined;
      return [0, next === 'tien' ? at + 2 : at + 1];
    case 'tren':
      return many === 2 && next !== 'giao' ? [0, at + 1] : undefined;
    case 'truoc':
      return many === 2 && !/^(?:do|kia|day|nay|ngay|khi|mat)$/.test(next) ? [0, at + 1] : undefined;
    case 'giua':
      return many % 2 === 1 ? [(many - 1) / 2, at + 1] : undefined;
    case 'sau':
      if (next === 'cung') return [many - 1, at + 2];
      return /^(?:sap|khi|do|nay|tet|hop|thang|tuan|ngay|nam)$/.test(next) ? undefined : [1, at + 1];
    case 'kia':
      // "cái này xong, cái kia chưa": which is this one is not told.
      return many === 2 && !tokens.slice(0, at).some(({ text }, place) => isThis(tokens, place, text))
        ? [1, at + 1]
        : undefined;
    case 'duoi':
    case 'cuoi':
      return [many - 1, next === 'cung' ? at + 2 : at + 1];
    default:
      return undefined;
  }
}

function isThis(tokens: readonly Token[], at: number, text: string): boolean {
  return /^(?:nay|ni)$/.test(text) && thingAt(tokens, at - 1) > 0;
}

/** "mục 1 mục 2": another thing with its number, and no "2 mục". */
function numberedThingAt(tokens: readonly Token[], at: number): number {
  const thing = thingAt(tokens, at);
  return /^[1-9]$/.test(tokens[at + thing]?.text ?? '') ? thing : 0;
}

/** "thứ hai", "số 2", "3": the place, from 0, and where it ends. */
function numberedAt(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  const step = /^(?:thu|so)$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const said = tokens[at + step]?.text ?? '';
  const number = /^[1-9]$/.test(said) ? Number(said) : NUMBERS[said];
  if (number === undefined || (step === 0 && /^(?:nhat|nhi|tu|nam|sau)$/.test(said))) return undefined;
  const next = tokens[at + step + 1];
  // "tiêu chí một cửa", "phần một số thôn".
  if (step === 0 && number === 1 && /^(?:cua|so|minh|vai|phan|nua)$/.test(next?.text ?? '')) return undefined;
  // "mục 3.2", "cái 2 điểm", "phần 3 thôn" count off nothing; "mục thứ nhất 1 điểm" does.
  const goesOn =
    next?.kind === 'number' ||
    (/^[.,/-]$/.test(next?.text ?? '') && tokens[at + step + 2]?.kind === 'number') ||
    UNITS.has(next?.text ?? '') ||
    (FRACTION_AFTER.has(next?.text ?? '') && numberedThingAt(tokens, at + 1) === 0);
  return step === 0 && goesOn ? undefined : [number - 1, at + step + 1];
}

const COUNTS: Readonly<Record<string, number>> = { hai: 2, '2': 2, ba: 3, '3': 3, bon: 4, '4': 4 };

/** "hai cái sau", "2 mục đầu", "cả hai tiêu chí", "hai khoản đó": so many of them, or all. */
function severalAt(tokens: readonly Token[], at: number, about: readonly string[]): CodeMark | undefined {
  const all = tokens[at]?.text === 'ca' ? 1 : 0;
  const many = COUNTS[tokens[at + all]?.text ?? ''];
  const thing = thingAt(tokens, at + all + 1);
  if (many === undefined || many > about.length) return undefined;
  if (thing === 0) return all === 1 && many === about.length ? bothAt(tokens, at, about) : undefined;
  const to = at + all + 1 + thing;
  const which = tokens[to]?.text ?? '';
  const mark = (codes: readonly string[], end: number): CodeMark => ({
    from: at,
    to: end,
    codes,
    missing: null,
  });
  if (many === about.length) {
    // "hai cái này để em coi": nothing is told of them yet.
    const isTold = !/^(?:giao|de)$/.test(tokens[to + 1]?.text ?? '');
    if (/^(?:do|nay|ay|kia|tren|no|day)$/.test(which) && isTold) return mark(about, to + 1);
    const deu = tokens[which === ',' ? to + 1 : to]?.text ?? '';
    return all === 1 || /^(?:deu|cung)$/.test(deu) ? mark(about, to) : undefined;
  }
  if (/^(?:dau|tren)$/.test(which)) return mark(about.slice(0, many), to + 1);
  return /^(?:sau|cuoi|duoi)$/.test(which) ? mark(about.slice(-many), to + 1) : undefined;
}

/** "Cả hai đã gửi huyện": without a word for what they are something is said of all. */
function bothAt(tokens: readonly Token[], at: number, about: readonly string[]): CodeMark | undefined {
  const tells = /^(?:da|deu|cung|xong|chua|dang|duoc|xin|em|minh|toi|tui)$/.test(tokens[at + 2]?.text ?? '');
  return tells ? { from: at, to: at + 2, codes: about, missing: null } : undefined;
}

/** "2 cái tuyên truyền", "2 báo cáo quý đều": as many of them as have these two words in their name, or in that of what they are parts of. */
function namedAt(
  tokens: readonly Token[],
  at: number,
  about: readonly string[],
  index: CriteriaIndex,
): CodeMark | undefined {
  const all = tokens[at]?.text === 'ca' ? 1 : 0;
  const many = COUNTS[tokens[at + all]?.text ?? ''];
  const thing = many === undefined ? 0 : thingAt(tokens, at + all + 1);
  const to = at + all + 1 + thing;
  const pair = `${tokens[to]?.text} ${tokens[to + 1]?.text}`;
  const deu = tokens.slice(to + 2, to + 5).some(({ text }) => text === 'deu');
  const isReports = pair === 'bao cao' && (all === 1 || deu);
  if ((thing === 0 && !isReports) || many === undefined || !index.places.has(pair)) return undefined;
  const isOf = (code: string | null | undefined): boolean =>
    code ? isNamedBy(index, pair, index.placeOf(code)) : false;
  const codes = about.filter((code) => isOf(code) || isOf(index.byCode.get(code)?.parentCode));
  return codes.length === many ? { from: at, to, codes, missing: null } : undefined;
}

/** "1) được 60% 2) xong 3) chưa", "1. … 2. …": numbers that rise from 1, each with a sign behind it. */
function listed(tokens: readonly Token[], about: readonly string[]): CodeMark[] {
  const marks: CodeMark[] = [];
  tokens.forEach(({ kind, text }, at) => {
    const code = about[marks.length];
    const sign = tokens[at + 1];
    const opens = marks.length > 0 || startsStatement(tokens, at);
    if (kind !== 'number' || text !== String(marks.length + 1) || !opens || code === undefined) return;
    if (sign === undefined || !/^(?:[).:/-]|[,;])$/.test(sign.text) || (sign.text === ',' && !sign.glued))
      return;
    marks.push({ from: at, to: at + 2, codes: [code], missing: null });
  });
  return marks.length > 1 ? marks : [];
}

/** "1.4.1 xong rồi, cái kia còn dở", "hai mục còn lại chưa": those replied to that were not named. */
export function findOther(
  tokens: readonly Token[],
  about: readonly string[],
  named: readonly CodeMark[],
): CodeMark[] {
  const [first] = named;
  const said = new Set(named.flatMap(({ codes }) => codes));
  const others = about.filter((code) => !said.has(code));
  if (about.length < 2 || !first || others.length === 0 || others.length === about.length) return [];
  const at = tokens.findIndex((_, place) => place >= first.to && isOther(tokens, place));
  if (at < 0) return [];
  const many = COUNTS[tokens[at - 1]?.text ?? ''];
  const several = many ?? (/^(?:may|cac|nhung)$/.test(tokens[at - 1]?.text ?? '') ? others.length : 1);
  if (several !== others.length) return [];
  const which = at + thingAt(tokens, at);
  return [
    {
      from: several > 1 ? at - 1 : at,
      to: tokens[which]?.text === 'con' ? which + 2 : which + 1,
      codes: others,
      missing: null,
    },
  ];
}

/** "cái kia", "tiêu chí còn lại". */
function isOther(tokens: readonly Token[], at: number): boolean {
  const thing = thingAt(tokens, at);
  const [which, next] = [tokens[at + thing]?.text, tokens[at + thing + 1]?.text];
  return thing > 0 && /^(?:kia|con lai)/.test(`${which} ${next}`);
}
