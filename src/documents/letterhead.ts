import type { Letterhead } from '#domain/report/letterhead.ts';
import type { Words } from './words.ts';

/** The head and foot of a document as they are written; of several lines one entry each. */
export interface Head {
  /** The unit as it is named in the text. */
  readonly unit: string;
  readonly superior: string | null;
  readonly issuer: readonly string[];
  readonly place: string;
  readonly symbol: string;
  readonly authority: string;
  readonly post: string;
  /** Empty where nobody is known to sign. */
  readonly signer: string;
  readonly recipients: readonly string[];
}

/** "UBND xã Minh Sơn (mẫu)" → the kind of unit and its own name, without what stands in brackets. */
const COMMITTEE = /^(?:UBND|Ủy ban nhân dân)\s+(?=\S)/iu;
const KIND_OF_UNIT = /^(xã|phường|thị trấn|đặc khu)\s+/iu;
const KINDS: Readonly<Record<string, string>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'town',
  'đặc khu': 'zone',
};
const ASIDE = /\s*\(.*\)\s*$/;

/** A commune that has not been named yet. */
const NAMELESS = /^(?:UBND|Ủy ban nhân dân)?$/iu;
/** A blank to be filled in by hand. */
const BLANK = '……';

/** Where a unit dates its documents, as its name tells: "UBND xã Minh Sơn (mẫu)" sits in Minh Sơn; a blank where it tells none. */
export function placeIn(unitName: string): string {
  if (NAMELESS.test(unitName.trim())) return BLANK;
  return unitName.replace(ASIDE, '').replace(COMMITTEE, '').replace(KIND_OF_UNIT, '');
}

/** A unit as a text names it: "Ủy ban nhân dân xã Minh Sơn"; one that is no committee by its own name. */
export function unitCalled(unitName: string, words: Words): string {
  const { committee, area, bare } = partsOf(unitName, words);
  return area === null ? bare : words('letterhead-unit', { committee, area });
}

/** A unit's name without what stands in brackets; of a committee that word, and where it is: "Minh Sơn commune". */
function partsOf(
  unitName: string,
  words: Words,
): { readonly bare: string; readonly committee: string; readonly area: string | null } {
  const bare = unitName.replace(ASIDE, '');
  const committee = words('letterhead-committee');
  const area = bare.replace(COMMITTEE, '');
  if (area === bare) return { bare, committee, area: null };
  const [start = '', called = ''] = KIND_OF_UNIT.exec(area) ?? [];
  const kind = KINDS[called.toLocaleLowerCase('vi')];
  const name = area.slice(start.length);
  return { bare, committee, area: kind ? words('letterhead-area', { kind, name }) : area };
}

/** A line of a list without what joins it to the next. */
function bareLine(line: string): string {
  return line
    .trim()
    .replace(/^-\s*/, '')
    .replace(/[;.,]+$/, '');
}

/** The head of another kind of document: `BC-UBND` of a report is `BB-UBND` of minutes, whose kind is `BB`. */
export function headAs(head: Head, kind: string): Head {
  return { ...head, symbol: head.symbol.replace(/^[^-/]+/, kind) };
}

/** What is written at head and foot: what was set, else what follows from the unit's name, its chairman, and usage. */
export function headOf(
  set: Letterhead,
  unit: { readonly name: string; readonly chairman: string | null },
  words: Words,
): Head {
  const { bare, committee, area } = partsOf(unit.name, words);
  const issuer = set.issuer?.split('/') ?? (area === null ? [bare] : [committee, area]);
  return {
    unit: unitCalled(unit.name, words),
    superior: set.superior?.toLocaleUpperCase('vi') ?? null,
    issuer: issuer.map((line) => line.trim().toLocaleUpperCase('vi')),
    place: set.place ?? placeIn(unit.name),
    symbol: set.symbol ?? words('letterhead-symbol'),
    authority: (set.authority ?? words('letterhead-authority')).toLocaleUpperCase('vi'),
    post: (set.post ?? words('letterhead-post')).toLocaleUpperCase('vi'),
    signer: set.signer ?? unit.chairman ?? '',
    recipients: (set.recipients ?? words('letterhead-recipients').split('\n')).map(bareLine),
  };
}
