/**
 * The long trial (`npm run soak`): the program killed again and again, and a storm of troubles over many messages and
 * files. Bounded in count, and by its own limits in time: some minutes. Ends with 1 where anything was lost.
 */
import { cpus, loadavg } from 'node:os';
import { ordeal } from '#test/support/ordeal.ts';
import { storm } from '#test/support/storm.ts';
import { type Row, tableOf } from './table.ts';

const KILLED = { messages: 1000, reminders: 500, kills: 10, seed: 20_260_610 };
const STORM = { messages: 5000, uploads: 1000, troubles: 250, seed: 20_260_610 };

const load = loadavg()
  .map((each) => each.toFixed(1))
  .join(' ');
console.log(`Node ${process.versions.node}, ${cpus().length} processors, load ${load}`);

const killed = await ordeal(KILLED);
console.log(
  `\n${tableOf(`Killed ${KILLED.kills} times`, [
    count('reports of progress answered', killed.answered, KILLED.messages),
    count('people reminded', killed.reminded, KILLED.reminders),
    most('messages that came twice, for one kill', killed.mostForOneKill, 1),
    most('messages that came twice, in all', killed.repeated, KILLED.kills),
    most('faults', killed.faults.length, 0),
    { what: 'time', figures: `${killed.seconds.toFixed(0)} s` },
  ])}`,
);

const stormed = await storm(STORM);
console.log(
  `\n${tableOf(`A storm of ${STORM.troubles} troubles`, [
    count(
      'reports of progress answered, or nobody knows',
      stormed.answered + stormed.unknown,
      STORM.messages,
    ),
    { what: 'of which nobody knows whether they came', figures: String(stormed.unknown) },
    count('files kept, byte for byte', stormed.kept, STORM.uploads),
    most(
      'messages that came twice, as often as a line broke after the deed',
      stormed.repeated,
      stormed.brokenAfter,
    ),
    most('faults', stormed.faults.length, 0),
    { what: 'most memory', figures: `${stormed.mostMemoryMB} MB` },
    { what: 'time', figures: `${stormed.seconds.toFixed(0)} s` },
  ])}`,
);

const faults = [...killed.faults, ...stormed.faults];
for (const fault of faults.slice(0, 20)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function count(what: string, figure: number, wanted: number): Row {
  return { what, figures: String(figure), target: { words: String(wanted), met: figure >= wanted } };
}

function most(what: string, figure: number, limit: number): Row {
  return { what, figures: String(figure), target: { words: `at most ${limit}`, met: figure <= limit } };
}
