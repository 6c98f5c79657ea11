import type { OfficePackage } from './office-package.ts';

/** A paragraph's place in an automatic list. */
export interface ListPlace {
  readonly listId: string;
  readonly level: number;
}

/** The numbers Word writes before paragraphs, which stand nowhere in the text itself. */
export interface Numbering {
  /** The list a paragraph style puts its paragraphs in. */
  placeOfStyle(styleId: string): ListPlace | undefined;
  /** Counts one paragraph on and gives what Word prints before it ("1.2.", "II.", "-"). */
  next(place: ListPlace): string;
}

interface Level {
  start: number;
  format: string;
  pattern: string;
}

interface List {
  abstractId: string;
  readonly starts: Map<number, number>;
}

const MAX_LEVEL = 8;

/** Reads the lists of a document. The counters live in the result: ask once for each paragraph, in order. */
export async function readNumbering(pack: OfficePackage): Promise<Numbering> {
  const { levels, lists } = await readLists(pack);
  const styles = await readStyles(pack);
  const counters = new Map<string, number[]>();

  return {
    placeOfStyle: (styleId) => styles(styleId),
    next({ listId, level }) {
      const list = lists.get(listId);
      if (!list || level > MAX_LEVEL) return '';
      const own = levels.get(list.abstractId) ?? [];
      const key = list.starts.size > 0 ? `list ${listId}` : list.abstractId;
      const counts = counters.get(key) ?? [];
      counters.set(key, counts);
      const startOf = (at: number) => list.starts.get(at) ?? own[at]?.start ?? 1;
      for (let at = 0; at < level; at++) counts[at] ??= startOf(at);
      const before = counts[level];
      counts[level] = before === undefined ? startOf(level) : before + 1;
      counts.length = level + 1;
      return print(own, counts, level);
    },
  };
}

function print(levels: readonly (Level | undefined)[], counts: readonly number[], level: number): string {
  const own = levels[level];
  if (!own || own.format === 'none') return '';
  if (own.format === 'bullet') return '-';
  return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return write(counts[at] ?? 1, levels[at]?.format ?? 'decimal');
  });
}

function write(count: number, format: string): string {
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'upperLetter') return letter(count);
  if (format === 'lowerLetter') return letter(count).toLowerCase();
  return String(count);
}

function letter(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26));
}

function roman(count: number): string {
  const steps = { X: 10, IX: 9, V: 5, IV: 4, I: 1 };
  let left = Math.min(count, 39);
  let text = '';
  for (const [sign, value] of Object.entries(steps)) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

async function readLists(
  pack: OfficePackage,
): Promise<{ levels: Map<string, Level[]>; lists: Map<string, List> }> {
  const levels = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  let own: Level[] = [];
  let level: Level | undefined;
  let list: List | undefined;
  let overridden = 0;
  await pack.walk(pack.partByType('numbering'), {
    open(name, { abstractNumId = '', numId = '', ilvl = '0', val = '' }) {
      if (name === 'abstractNum') {
        own = [];
        levels.set(abstractNumId, own);
      } else if (name === 'num') {
        list = { abstractId: '', starts: new Map() };
        lists.set(numId, list);
      } else if (name === 'abstractNumId' && list) list.abstractId = val;
      else if (name === 'lvlOverride') overridden = Number(ilvl);
      else if (name === 'startOverride') list?.starts.set(overridden, Number(val));
      else if (name === 'lvl' && !list && Number(ilvl) <= MAX_LEVEL) {
        level = { start: 1, format: 'decimal', pattern: '' };
        own[Number(ilvl)] = level;
      } else if (level) describe(level, name, val);
    },
    close(name) {
      if (name === 'lvl') level = undefined;
    },
  });
  return { levels, lists };
}

function describe(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = Number(value) || 0;
  if (name === 'numFmt') level.format = value;
  if (name === 'lvlText') level.pattern = value;
}

async function readStyles(pack: OfficePackage): Promise<(id: string) => ListPlace | undefined> {
  const styles = new Map<string, { listId?: string; level: number; basedOn?: string }>();
  let style: { listId?: string; level: number; basedOn?: string } | undefined;
  await pack.walk(pack.partByType('styles'), {
    open(name, { styleId, val = '' }) {
      if (name === 'style' && styleId) {
        style = { level: 0 };
        styles.set(styleId, style);
      } else if (name === 'basedOn' && style) style.basedOn = val;
      else if (name === 'numId' && style) style.listId = val;
      else if (name === 'ilvl' && style) style.level = Number(val) || 0;
    },
  });
  return (id) => {
    let current = styles.get(id);
    for (let step = 0; current && step < 10; step++) {
      if (current.listId) return { listId: current.listId, level: current.level };
      current = current.basedOn ? styles.get(current.basedOn) : undefined;
    }
    return undefined;
  };
}
