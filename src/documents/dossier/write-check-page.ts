import path from 'node:path';
import { unitCalled } from '#documents/letterhead.ts';
import type { Words } from '#documents/words.ts';
import type { DossierHead } from '#domain/evidence/dossier.ts';
import type { HashedFile } from './manifest.ts';

const SOURCES = path.resolve(import.meta.dirname, 'check-page');
/** Texts that are filled in the browser, with what they are filled with. */
const FILLED = {
  working: ['count', 'total'],
  all: ['total', 'intact'],
  'all-but': ['total', 'intact', 'faults'],
  some: ['total', 'intact', 'faults'],
  'count-changed': ['count'],
  'count-missing': ['count'],
  'count-renamed': ['count'],
  'count-extra': ['count'],
} as const;
const VERDICTS = ['unchecked', 'intact', 'renamed', 'changed', 'missing', 'extra'] as const;

/** Sources do not change while a process runs. */
let built: Promise<{ script: string; style: string }> | undefined;

/**
 * A page of one file that compares the unpacked files of an archive with the hashes written into it. It needs nothing
 * else: no server, no network, no other file; and asks for nothing.
 */
export async function writeCheckPage(
  head: DossierHead,
  files: readonly HashedFile[],
  words: Words,
): Promise<string> {
  built ??= build();
  const { script, style } = await built;
  const text = (key: string, args = {}) => escaped(words(`dossier-page-${key}`, args));
  const title = escaped(words('dossier-page-title', { year: String(head.year) }));
  const { entries, head: hash } = head.trail;
  return `<!doctype html>
<html lang="${escaped(words('dossier-page-language'))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(unitCalled(head.organisation, words))} · ${text('as-of', { day: head.asOf, files: files.length })}</p>
<p class="soft">${text('trail', { entries })} <code>${escaped(hash ?? '')}</code></p>
<div id="drop">
<p id="how">${text('how')}</p>
<button type="button" id="choose-folder" aria-describedby="how">${text('folder')}</button>
<button type="button" id="choose-files" aria-describedby="how">${text('files')}</button>
<input type="file" id="folder" webkitdirectory multiple hidden aria-hidden="true">
<input type="file" id="files" multiple hidden aria-hidden="true">
</div>
<noscript><p>${text('no-script')}</p></noscript>
<progress id="progress" hidden aria-label="${text('progress')}"></progress>
<p id="result" role="status"></p>
<table>
<thead><tr><th scope="col">${text('column-verdict')}</th><th scope="col">${text('column-file')}</th></tr></thead>
<tbody id="rows"></tbody>
</table>
<p class="soft">${text('private')}</p>
</main>
<script type="application/json" id="dossier">${dataFor(files, words)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function dataFor(files: readonly HashedFile[], words: Words): string {
  const texts = Object.entries(FILLED).map(([key, names]) => {
    const open = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
    return [key, words('dossier-page-result', { result: key, ...NONE, ...open })];
  });
  const verdicts = VERDICTS.map((verdict) => [
    `verdict-${verdict}`,
    words('dossier-page-verdict', { verdict }),
  ]);
  const unlisted = ['manifest.json', 'SHA256SUMS.txt', `${words('dossier-file', { file: 'check' })}.html`];
  const data = { files, unlisted, words: Object.fromEntries([...texts, ...verdicts]) };
  // Nothing in a name may end the element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const NONE = { count: '', total: '', intact: '', faults: '' };

async function build(): Promise<{ script: string; style: string }> {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(SOURCES, 'main.ts'), path.join(SOURCES, 'look.css')],
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // Old machines in offices have old browsers.
    target: 'es2020',
    logLevel: 'silent',
  });
  await esbuild.stop();
  const of = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: of('.js').replaceAll('</script', '<\\/script'), style: of('.css') };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
