/**
 * What the program is measured by.
 *
 *   npm run bench                        everything
 *   npm run bench -- latency start       some of it: latency, throughput, start, memory, understanding,
 *                                        reports, papers, dossier, ahead
 *   npm run bench -- understanding --write    writes its figures into docs/understanding.md as well
 *
 * Medians where several runs are made. A busy machine makes everything slower: compare figures of one run only.
 */
import { cpus, loadavg } from 'node:os';
import { ahead } from './ahead.ts';
import { dossier } from './dossier.ts';
import { removeFolders } from './folder.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { papers } from './papers.ts';
import { reports } from './reports.ts';
import { start } from './start.ts';
import { type Row, tableOf } from './table.ts';
import { throughput } from './throughput.ts';
import { understanding, writeFigures } from './understanding.ts';

const SUBJECTS: Readonly<Record<string, { heading: string; measure: () => Promise<Row[]> }>> = {
  understanding: { heading: 'Understanding', measure: understanding },
  start: { heading: 'Start', measure: start },
  memory: { heading: 'Memory', measure: memory },
  latency: { heading: 'From update to reply, 10,000 criteria, 1,000 members', measure: latency },
  ahead: { heading: 'A look ahead (/lichnhac), 50 members', measure: ahead },
  reports: { heading: 'Reports, 100 communes × 100 criteria × 12 months', measure: reports },
  papers: { heading: 'Files of a report, the sample plan', measure: papers },
  dossier: { heading: 'Evidence dossier', measure: dossier },
  throughput: { heading: 'Progress replies', measure: throughput },
};

const [write, asked] = [
  process.argv.includes('--write'),
  process.argv.slice(2).filter((name) => name !== '--write'),
];
const unknown = asked.filter((name) => !(name in SUBJECTS));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known: ${Object.keys(SUBJECTS).join(', ')}`);
  process.exit(2);
}
const load = loadavg()
  .map((each) => each.toFixed(1))
  .join(' ');
console.log(`Node ${process.versions.node}, ${cpus().length} processors, load ${load}`);
if (write) writeFigures();
try {
  for (const [name, { heading, measure }] of Object.entries(SUBJECTS))
    if (asked.length === 0 || asked.includes(name)) console.log(`\n${tableOf(heading, await measure())}`);
} finally {
  removeFolders();
}
