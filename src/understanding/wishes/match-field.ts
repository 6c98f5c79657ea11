import { fold } from '#domain/text/fold.ts';

/** A field of the plan, as it may be named. */
interface NamedField {
  readonly code: string;
  readonly name: string;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** What people call the fields of the index, whatever the plan calls them. */
const CALLED: readonly (readonly string[])[] = [
  ['chi dao', 'dieu hanh'],
  ['the che', 'van ban', 'phap luat'],
  ['thu tuc', 'tthc', 'mot cua'],
  ['bo may', 'to chuc'],
  ['cong vu', 'can bo', 'cong chuc'],
  ['tai chinh', 'ngan sach'],
  ['hien dai', 'dien tu', 'chinh quyen so', 'chuyen doi so', 'so hoa', 'cntt', 'cong nghe'],
  ['hai long', 'khao sat', 'dieu tra'],
];

/** The field that words mean: its number in either numerals, words of its name, or what people call it; else undefined. */
export function matchField<F extends NamedField>(fields: readonly F[], words: string): F | undefined {
  const said = fold(words).replace(/^(?:linh vuc|mang|so(?= (?:\d+|[ivx]+)$)|ve|cong tac) (?=.)/, '');
  const number = ROMAN.includes(said) ? ROMAN.indexOf(said) + 1 : Number(said);
  const numbered = fields.find(({ code }) => fold(code) === said || codeNumber(code) === number);
  if (numbered || /^\d+$/.test(said)) return numbered;
  const named = fields.filter(({ name }) => ` ${fold(name)} `.includes(` ${said} `));
  if (named.length === 1) return named[0];
  const called = CALLED.filter((names) => names.some((name) => said.includes(name)));
  const meant = fields.filter(({ name }) =>
    called.some((names) => names.some((each) => fold(name).includes(each))),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function codeNumber(code: string): number {
  const roman = ROMAN.indexOf(fold(code));
  return roman === -1 ? Number(code) : roman + 1;
}
