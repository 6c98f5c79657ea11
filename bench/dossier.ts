import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { openDesk } from '#app/turn/desk.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { fillSample } from '#features/sample/fill-sample.ts';
import { openStore } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import { startArguments } from './bot-process.ts';
import { type BenchFolder, emptyFolder } from './folder.ts';
import type { Row } from './table.ts';

const FILES = 2000;
const BYTES = 1_000_000_000;
const TARGET_MB = 200;
const ROOT = path.resolve(import.meta.dirname, '..');
const AT = new Date('2026-11-24T02:00:00Z');

const silent = () => undefined;
const told = z.object({ files: z.number() });

/** A dossier of 2,000 files and 1 GB made by the command line: how long it takes, and the most memory it ever holds. */
export async function dossier(): Promise<Row[]> {
  const folder = emptyFolder();
  await fill(folder);
  const file = path.join(folder.path, 'dossier.zip');
  const started = performance.now();
  const most = await megabytesToWrite(folder, file);
  const seconds = (performance.now() - started) / 1000;
  const { size } = statSync(file);
  return [
    {
      what: `dossier of ${FILES} files`,
      figures: `${(size / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s`,
    },
    {
      what: 'the most memory it ever had',
      figures: `${most.toFixed(0)} MB`,
      target: { words: `< ${TARGET_MB} MB`, met: most < TARGET_MB },
    },
  ];
}

/** The sample plan with evidence over all its criteria. */
async function fill(folder: BenchFolder): Promise<void> {
  const store = openStore(folder.databaseUrl);
  const vault = openVault(folder.path);
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const desk = openDesk({ vault, log, inviteLink: () => null });
  await fillSample(store, { timeZone: 'Asia/Ho_Chi_Minh', clock: () => AT, desk }, { year: 2026, adoptPlan });
  const id = (await store.organisations.first())?.id ?? 0;
  const { plans, people } = store.commune(id);
  const head = await plans.inForce('2026-06-10');
  const leaves = (await plans.entries(head?.setId ?? 0)).filter(({ isLeaf }) => isLeaf);
  const [sender] = await people.all();
  for (let at = 0; at < FILES; at += 1) {
    const bytes = randomBytes(BYTES / FILES);
    const sha256 = await vault.keep(bytes);
    await store.transaction(async (tx) => {
      const { evidence } = tx.commune(id);
      const piece = await evidence.add(
        {
          file: { sha256, size: bytes.length, mime: 'application/pdf' },
          originalName: `BC ${at} kết quả thực hiện.pdf`,
          caption: '',
          sentById: sender?.id ?? 0,
          batch: null,
        },
        AT,
      );
      await evidence.link(piece, leaves[at % leaves.length]?.criterionId ?? 0, null, AT);
    });
  }
  await store.close();
}

/** Runs the command line in a process of its own and gives the megabytes it held at most. */
async function megabytesToWrite({ path: dataDir, databaseUrl }: BenchFolder, file: string): Promise<number> {
  const measured = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(measured)}`];
  const args = [...flags, ...startArguments('cli'), 'dossier', '--out', file, '--json'];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || told.parse(JSON.parse(out)).files !== FILES) throw new Error(`no whole dossier: ${err}`);
  return (Number(/peak (\d+)/.exec(err)?.[1]) * 1024) / 1e6;
}
