import { type Checked, compare, type Given, type Listed, type Verdict } from './compare.ts';
import { type Found, filesDropped, filesOf } from './gather.ts';
import { sha256Of } from './sha256.ts';

/** What the page was made with; `words` are the texts of what only happens here, `{…}` to be filled. */
interface Dossier {
  readonly files: readonly Listed[];
  readonly unlisted: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

const BAD: readonly Verdict[] = ['changed', 'missing', 'renamed', 'extra'];
const WORST_FIRST: readonly Verdict[] = [...BAD, 'intact'];

const dossier: Dossier = JSON.parse(the('dossier').textContent ?? '');
const result = the('result');
const rows = the('rows');
const progress = the('progress') as HTMLProgressElement;
const drop = the('drop');
let run = 0;

for (const id of ['folder', 'files']) {
  const field = the(id) as HTMLInputElement;
  the(`choose-${id}`).addEventListener('click', () => field.click());
  field.addEventListener('change', () => {
    void check(filesOf(field));
    field.value = '';
  });
}
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) drop.classList.remove('over');
});
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  if (event.dataTransfer) void filesDropped(event.dataTransfer).then(check);
});
show(dossier.files.map(({ path }) => ({ path, verdict: null })));

/** Hashes what was given and shows how it compares; what is given meanwhile begins anew. */
async function check(found: readonly Found[]): Promise<void> {
  if (found.length === 0) return;
  run += 1;
  const mine = run;
  const given: Given[] = [];
  progress.hidden = false;
  progress.max = found.reduce((sum, { file }) => sum + file.size, 1);
  progress.value = 0;
  announce('working', { count: 0, total: found.length }, 'working');
  for (const { path, file } of found) {
    given.push({ path, sha256: await sha256Of(file, crypto.subtle).catch(() => '') });
    if (mine !== run) return;
    progress.value += file.size;
    result.textContent = filled('working', { count: given.length, total: found.length });
  }
  progress.hidden = true;
  conclude(compare(dossier.files, given, dossier.unlisted));
}

function conclude(checked: readonly Checked[]): void {
  const of = (verdict: Verdict) => checked.filter((each) => each.verdict === verdict).length;
  const counts = { total: dossier.files.length, intact: of('intact') };
  const faults = BAD.filter((verdict) => of(verdict) > 0).map((verdict) =>
    filled(`count-${verdict}`, { count: of(verdict) }),
  );
  const hurt = of('changed') + of('missing') > 0;
  if (faults.length === 0) announce('all', counts, 'good');
  else announce(hurt ? 'some' : 'all-but', { ...counts, faults: faults.join(', ') }, hurt ? 'bad' : 'good');
  show([...checked].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict)));
}

function announce(key: string, values: Record<string, string | number>, look: string): void {
  result.className = look;
  result.textContent = filled(key, values);
}

function show(checked: readonly { readonly path: string; readonly verdict: Verdict | null }[]): void {
  rows.replaceChildren(
    ...checked.map(({ path, verdict }) => {
      const row = document.createElement('tr');
      const mark = document.createElement('td');
      mark.className = verdict ?? 'unchecked';
      mark.textContent = dossier.words[`verdict-${verdict ?? 'unchecked'}`] ?? '';
      const name = document.createElement('td');
      const folders = path.split('/');
      const file = document.createElement('b');
      file.textContent = folders.pop() ?? path;
      const folder = document.createElement('small');
      folder.textContent = folders.join(' › ');
      name.append(file, folder);
      row.append(mark, name);
      return row;
    }),
  );
}

function filled(key: string, values: Record<string, string | number>): string {
  return (dossier.words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

function the(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}.`);
  return element;
}
