/** A file as the dossier lists it. */
export interface Listed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A file that was given to be checked. */
export interface Given {
  readonly path: string;
  readonly sha256: string;
}

/** What became of a file: as listed, its bytes under another name, other bytes, not there, or not listed. */
export type Verdict = 'intact' | 'renamed' | 'changed' | 'missing' | 'extra';

/** A file and what became of it. */
export interface Checked {
  readonly path: string;
  readonly verdict: Verdict;
}

/** What the system of whoever unpacked it leaves in folders. */
const LEFT_BY_SYSTEMS = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/**
 * Compares what was given with what is listed. A path may begin with the folder it was unpacked to; a file chosen by
 * itself is known by its name alone. `unlisted`: files of the dossier that cannot name their own hash.
 */
export function compare(
  listed: readonly Listed[],
  given: readonly Given[],
  unlisted: readonly string[],
): Checked[] {
  const byPath = new Map(listed.map((each) => [each.path, each]));
  const byName = new Map(listed.map((each) => [nameOf(each.path), each]));
  const found = new Map<Listed, Given>();
  const left: Given[] = [];
  for (const each of given) {
    const path = each.path.normalize('NFC');
    if (LEFT_BY_SYSTEMS.test(nameOf(path)) || unlisted.includes(nameOf(path))) continue;
    const entry = listedAs(path, byPath, byName);
    const known = entry && found.get(entry);
    if (entry && known?.sha256 !== entry.sha256) {
      if (known) left.push(known);
      found.set(entry, each);
    } else if (!entry) left.push(each);
  }
  const byHash = new Map(left.map((each) => [each.sha256, each]));
  const moved = new Set<Given>();
  const checked = listed.map((entry): Checked => {
    const { path, sha256 } = entry;
    const own = found.get(entry);
    if (own) return { path, verdict: own.sha256 === sha256 ? 'intact' : 'changed' };
    const elsewhere = byHash.get(sha256);
    if (elsewhere) moved.add(elsewhere);
    return { path, verdict: elsewhere ? 'renamed' : 'missing' };
  });
  const extra = left.filter((each) => !moved.has(each));
  return [...checked, ...extra.map(({ path }): Checked => ({ path, verdict: 'extra' }))];
}

/** The entry whose path a path ends with. */
function listedAs(
  path: string,
  byPath: ReadonlyMap<string, Listed>,
  byName: ReadonlyMap<string, Listed>,
): Listed | undefined {
  const parts = path.split('/');
  if (parts.length === 1) return byName.get(path);
  for (let from = 0; from < parts.length; from += 1) {
    const entry = byPath.get(parts.slice(from).join('/'));
    if (entry) return entry;
  }
  return undefined;
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
