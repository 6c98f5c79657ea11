/**
 * Makes one program of the sources (`npm run build`; runs after every install, and at a start where sources changed).
 *
 * A bundle starts in a third of the time that compiling module by module takes, and needs a third less memory. Each
 * version has a folder of its own, named by what it was made of: a program that runs keeps its files while the next
 * version is made.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCES = path.join(ROOT, 'src');
const BUILT = path.join(ROOT, 'dist');
const READER = 'documents/evidence/reader-worker';
/** What is started by its name: programs, processes that do what takes long, the thread that reads documents. */
const ENTRIES = ['main', 'cli', 'apart/make-papers', 'apart/look-ahead', READER];
/** Folders kept: the one just made, and the one that may be running. */
const KEPT = 2;

/** The URL of a built entry; made first where it is not there. */
export async function built(entry) {
  const folder = path.join(BUILT, versionOf(SOURCES));
  if (!existsSync(folder)) await build(folder).catch(failed);
  return pathToFileURL(path.join(folder, `${entry}.mjs`)).href;
}

/** @returns {never} A stack would tell an operator nothing. */
function failed(error) {
  process.stderr.write(`The program could not be built in ${BUILT}: ${error.message}\n`);
  process.exit(1);
}

/** A name that changes whenever a source does. */
function versionOf(folder) {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(ROOT, 'package.json'))).update(readFileSync(import.meta.filename));
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!/\.tsx?$/.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(BUILT, { recursive: true });
  await bundle(sources(ENTRIES), unfinished);
  // Somebody else may have made the same meanwhile; one is as good as the other.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  forgetOld();
}

/** Entries by the names under which they stand side by side. */
function sources(entries) {
  return Object.fromEntries(
    entries.map((entry) => [path.basename(entry), path.join(SOURCES, `${entry}.ts`)]),
  );
}

/** Programs with all that they import, into a folder two levels below the project's. */
async function bundle(entryPoints, outdir) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    minifyWhitespace: true,
    lineLimit: 200,
    plugins: [
      { name: 'places', setup: keepPlaces },
      { name: 'engine', setup: keepEngineAsBytes },
    ],
    write: false,
  });
  await esbuild.stop();
  mkdirSync(outdir, { recursive: true });
  for (const { path: file, contents } of outputFiles)
    writeFileSync(file, file.endsWith('.mjs') ? inOneByte(Buffer.from(contents).toString()) : contents);
}

/** One letter beyond Latin makes Node keep a whole program at two bytes a letter, and regular expressions hold some. */
function inOneByte(program) {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A module asks where it stands to find files beside the sources: it is told where its source stands. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path: file }) => {
    const text = readFileSync(file, 'utf8');
    if (!/import\.meta\.(?:dirname|url)/.test(text)) return undefined;
    const folder = path.relative(ROOT, path.dirname(file)).split(path.sep).join('/');
    const contents = text
      .replaceAll('import.meta.dirname', `(import.meta.dirname + '/../../${folder}')`)
      .replaceAll('import.meta.url', `new URL('../../${folder}/', import.meta.url).href`);
    return { contents, loader: 'ts' };
  });
}

/** Prisma's engine comes as a module that is one long text, of which two copies would stay in memory. */
function keepEngineAsBytes({ onResolve, onLoad }) {
  const AS_TEXT = '-base64.mjs';
  onResolve({ filter: /^@prisma\/client\/runtime\/.*\.wasm-base64\.mjs$/ }, ({ path: name }) => ({
    path: path.join(ROOT, 'node_modules', name.slice(0, -AS_TEXT.length)),
    namespace: 'engine',
  }));
  onLoad({ filter: /./, namespace: 'engine' }, ({ path: file }) => ({
    contents: `import { readFileSync } from 'node:fs';
      import file from ${JSON.stringify(`bytes:${file}`)};
      export const wasm = readFileSync(new URL(file, import.meta.url));`,
    resolveDir: ROOT,
  }));
  onResolve({ filter: /^bytes:/ }, ({ path: name }) => ({ path: name.slice(6), namespace: 'bytes' }));
  onLoad({ filter: /./, namespace: 'bytes' }, async ({ path: file }) => {
    const { wasm } = await import(pathToFileURL(`${file}${AS_TEXT}`).href);
    return { contents: Buffer.from(wasm, 'base64'), loader: 'file' };
  });
}

function forgetOld() {
  const age = (name) => -statSync(path.join(BUILT, name)).mtimeMs;
  const folders = readdirSync(BUILT).sort((a, b) => age(a) - age(b));
  for (const name of folders.slice(KEPT)) rmSync(path.join(BUILT, name), { recursive: true, force: true });
}

// `build.mjs ENTRY FOLDER`: a program of the tests. An image may install before it copies the sources.
if (process.argv[1] === import.meta.filename && existsSync(path.join(SOURCES, 'main.ts'))) {
  const [entry, folder] = process.argv.slice(2);
  await (entry && folder
    ? bundle({ ...sources([READER]), [path.parse(entry).name]: entry }, folder)
    : built('main'));
}
