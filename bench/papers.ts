import { makePaper } from '#app/papers/paper.ts';
import { openDesk } from '#app/turn/desk.ts';
import { openTexts } from '#channels/texts.ts';
import { papers as all } from '#features/index.ts';
import { adoptPlan } from '#features/plan/adopt-plan.ts';
import { fillSample } from '#features/sample/fill-sample.ts';
import { openStore } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import { emptyFolder } from './folder.ts';
import { median, type Row } from './table.ts';

const RUNS = 9;
/** What somebody waits for after `/baocao`. */
const PICTURE_MS = 500;
const AT = new Date('2026-11-24T02:00:00Z');

const silent = () => undefined;

/** Each file of the sample plan's report, gathered from the database and made: the first time, and the middle of more. */
export async function papers(): Promise<Row[]> {
  const folder = emptyFolder();
  const store = openStore(folder.databaseUrl);
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const desk = openDesk({ vault: openVault(folder.path), log, inviteLink: () => null });
  const house = { timeZone: 'Asia/Ho_Chi_Minh', clock: () => AT, desk };
  await fillSample(store, house, { year: 2026, adoptPlan });
  const [organisation] = await store.organisations.all();
  const texts = openTexts('locales');
  const words = (key: string, args = {}) => texts.line({ key, args }, 'vi', 'plain');

  const rows: Row[] = [];
  for (const [paper, about] of [
    ['report-picture', '2026-Q4'],
    ['report-word', '2026-Q4'],
    ['scores', '2026'],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const from = performance.now();
      await makePaper({ house, store, papers: all, words }, organisation?.id ?? 0, { paper, about });
      times.push(performance.now() - from);
    }
    const [first = 0, ...others] = times;
    const figures = `first ${first.toFixed(0)} ms, then ${median(others).toFixed(0)} ms`;
    const target = { words: `under ${PICTURE_MS} ms`, met: median(others) < PICTURE_MS };
    rows.push({ what: paper, figures, ...(paper === 'report-picture' ? { target } : {}) });
  }
  await store.close();
  return rows;
}
