import { expect, onTestFinished, test } from 'vitest';
import { makerOf } from '#app/papers/paper.ts';
import { papers } from '#features/papers.ts';
import { openPaperMaker } from '#root/apart/paper-maker.ts';
import { keptLog } from '#test/channels/support/bot.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';

const gathered = {
  organisation: 'UBND xã Minh Sơn',
  name: 'Trần Thị Lan',
  day: '2026-06-10',
  madeAt: new Date('2026-06-10T02:00:00Z'),
  data: {
    tables: new Map([['Account', [{ id: 1, linkedAt: new Date('2026-01-05T02:00:00Z') }]]]),
    updates: [],
    dialogues: [],
    criteria: new Map([[7, { code: '1.1', name: 'Kế hoạch', inForce: true, formerly: [] }]]),
    names: new Map(),
  },
};

/** Ends the process as soon as it is asked for a fatal paper. */
const FATAL = `
  const on = process.on.bind(process);
  process.on = (event, hear) =>
    on(event, event === 'message' ? (asked) => (asked.order.paper === 'fatal' ? process.exit(7) : hear(asked)) : hear);
`;

test('a file made by a process of its own is the one that would be made here; a fault is told to whoever ordered, and what waited behind one over which the process died is made all the same', async () => {
  const log = keptLog();
  const fatal = `data:text/javascript,${encodeURIComponent(FATAL)}`;
  const maker = openPaperMaker('vi', log, { execArgv: ['--import', 'tsx', '--import', fatal] });
  onTestFinished(() => maker.close());
  const died = maker.make('fatal', {}).catch((error: unknown) => String(error));
  const failed = maker.make('no-such-paper', {}).catch((error: unknown) => String(error));
  const file = await maker.make('own-data', gathered);

  expect(await died).toBe('Error: the process of make-papers ended (7)');
  expect(await failed).toBe('Error: There is no paper no-such-paper.');
  const here = await makerOf(papers, wordsIn('vi'))('own-data', gathered);
  expect({ ...file, bytes: Buffer.from(file.bytes) }).toEqual(here);
  expect(log.lines).toEqual([]);
});

test('a process that never ends over a file is ended, and the file is said not to be made', async () => {
  const maker = openPaperMaker('vi', keptLog(), { execArgv: ['--import', 'tsx'], patienceMs: 1 });
  onTestFinished(() => maker.close());

  await expect(maker.make('own-data', gathered)).rejects.toThrow('SIGKILL');
});
