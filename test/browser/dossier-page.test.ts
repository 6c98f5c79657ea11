import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTexts } from '#channels/texts.ts';
import { writeDossier } from '#documents/dossier/write-dossier.ts';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import { openVault } from '#store/vault.ts';
import { HAS_BROWSER, launchBrowser } from '#test/support/browser.ts';
import { pdfOf } from '#test/support/files.ts';
import { unpack } from '#test/support/unpack.ts';

const PAGE = '0 - Kiểm tra hồ sơ.html';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({
  violations: z.array(z.object({ id: z.string() })),
  passes: z.array(z.unknown()),
});
const texts = openTexts(path.resolve('locales'));

/** Makes a dossier of two files and unpacks it; gives the folder and the paths of its files. */
async function unpackDossier(root: string): Promise<{ folder: string; names: string[] }> {
  const vault = openVault(root);
  const pieces = [];
  for (const [at, words] of ['báo cáo', 'kế hoạch'].entries()) {
    const bytes = pdfOf(words);
    pieces.push({
      ...({ evidenceId: at, state: 'accepted', form: 'file', period: 'once', facts: NOTHING_TOLD } as const),
      originalName: `${words}.pdf`,
      sha256: await vault.keep(bytes),
      size: bytes.length,
      ...({
        sentBy: 'Lan',
        sentOn: '2026-06-15',
        acceptedBy: null,
        acceptedOn: null,
        removed: false,
      } as const),
    });
  }
  const file = path.join(root, 'd.zip');
  await writeDossier(
    file,
    {
      organisation: 'UBND xã Minh Sơn',
      organisationCode: '00001',
      chairman: null,
      letterhead: letterheadSchema.parse({}),
      year: 2026,
      sample: false,
      asOf: '2026-06-30',
      madeAt: new Date('2026-06-30T02:00:00Z'),
      trail: { entries: 1, head: 'f'.repeat(64) },
      fields: [
        {
          code: '1',
          name: 'Chỉ đạo',
          criteria: [{ code: '1.1', name: 'Kế hoạch', max: 1, self: 1, special: null, pieces, missing: [] }],
        },
      ],
    },
    { source: vault, words: (key, args = {}) => texts.line({ key, args }, 'vi', 'plain') },
  );
  const folder = path.join(root, 'giải nén');
  const files = await unpack(readFileSync(file));
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return { folder, names: [...files.keys()] };
}

describe.skipIf(!HAS_BROWSER)('the page that checks a dossier, opened from the disk', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'dossier-page-'));
  let browser: Browser;
  let folder: string;
  let evidence: string;

  beforeAll(async () => {
    const [launched, unpacked] = await Promise.all([launchBrowser(), unpackDossier(root)]);
    browser = launched;
    folder = unpacked.folder;
    evidence = path.join(folder, unpacked.names.find((name) => name.includes('/')) ?? '');
  });
  afterAll(async () => {
    await browser.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({ colorScheme, offline: true });
    const page = await context.newPage();
    page.on('pageerror', (error) => expect(error).toBeUndefined());
    await page.goto(pathToFileURL(path.join(folder, PAGE)).href);
    return page;
  }
  const resultOf = (page: Page) =>
    expect.poll(() => page.locator('#result').textContent(), { timeout: 20_000 });

  test('finds everything intact, says what was changed, and what is not there', async () => {
    const page = await open();
    await page.setInputFiles('#folder', folder);
    await resultOf(page).toBe('✔ Đủ và đúng cả 4 tệp.');

    const before = readFileSync(evidence);
    writeFileSync(evidence, Buffer.concat([before.subarray(0, -1), Buffer.from('x')]));
    await page.setInputFiles('#folder', folder);
    await resultOf(page).toBe('✖ Đúng 3/4 tệp; 1 tệp đã bị thay đổi.');
    expect(await page.locator('tbody tr').first().innerText()).toMatch(/✖ Bị thay đổi[\s\S]*1\.1 - 01/);
    writeFileSync(evidence, before);

    await page.setInputFiles('#files', evidence);
    await resultOf(page).toBe('✖ Đúng 1/4 tệp; 3 tệp không thấy.');
    await page.context().close();
  });

  test('does so where the browser keeps its own hashes from such pages', async () => {
    const page = await open();
    await page.evaluate(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.setInputFiles('#folder', folder);
    await resultOf(page).toBe('✔ Đủ và đúng cả 4 tệp.');
    await page.context().close();
  });

  test('is reached with the keyboard alone, and an accessibility check finds nothing by day or by night', async () => {
    for (const look of ['light', 'dark'] as const) {
      const page = await open(look);
      const chosen = page.waitForEvent('filechooser');
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('choose-folder');
      await page.keyboard.press('Enter');
      await (await chosen).setFiles(folder);
      await resultOf(page).toContain('✔');
      await page.evaluate(AXE);
      const { violations, passes } = axeResult.parse(await page.evaluate('axe.run()'));
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.context().close();
    }
  });
});
