import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLookout } from '#root/apart/lookout.ts';
import { keptLog } from '#test/channels/support/bot.ts';
import { openOffice } from '#test/features/support/office.ts';

/** Ends the process as soon as it is asked about a commune that cannot be. */
const FATAL = `
  const on = process.on.bind(process);
  process.on = (event, hear) =>
    on(event, event === 'message' ? (asked) => (asked.order.asked.organisationId < 0 ? process.exit(7) : hear(asked)) : hear);
`;

test('a process of its own foresees what would be foreseen here, leaves nothing behind, and is begun anew where it died', async () => {
  const { house, commune, file } = await openOffice('2026-02-09', [
    { code: '1.1', lead: 'lan', due: '2026-02-17' },
  ]);
  const { organisationId } = commune;
  const folder = path.dirname(file);
  const before = [readdirSync(folder), readFileSync(file)];
  const log = keptLog();
  const fatal = `data:text/javascript,${encodeURIComponent(FATAL)}`;
  const place = { databaseFile: file, dataDir: folder, timeZone: house.timeZone };
  const lookout = openLookout(place, log, { execArgv: ['--import', 'tsx', '--import', fatal] });
  onTestFinished(() => lookout.close());
  const asked = { organisationId, now: house.clock(), mark: 'one' } as const;

  const died = lookout.lookAhead({ ...asked, organisationId: -1 });
  const foreseen = await lookout.lookAhead(asked);

  expect(await died).toBeNull();
  expect(log.lines).toMatchObject([{ fields: { error: 'the process of look-ahead ended (7)' } }]);
  expect(foreseen?.find(({ day }) => day === '2026-02-10')?.reminders).toHaveLength(1);
  expect(foreseen).toEqual(await house.desk.lookAhead(asked));
  expect(await lookout.lookAhead(asked)).toBe(foreseen);
  expect(await lookout.lookAhead({ ...asked, mark: 'another' })).not.toBe(foreseen);
  expect([readdirSync(folder), readFileSync(file)]).toEqual(before);
});
