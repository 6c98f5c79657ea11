/** Draws the pictures of the sandbox's page that stand in the README and the guides: `npx tsx tools/draw-screenshots.ts`. */
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser, openPage, openSandbox, phoneOf } from '#test/support/browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../docs/images');
const DAY = '2026-11-25';
const PHONE = { width: 390, height: 844 };

const sandbox = await openSandbox({ today: DAY });
const browser = await launchBrowser();
await draw('sa-ban', { colorScheme: 'light' }, (page) => ask(page, 'Ban Chỉ đạo CCHC', '/baocao'));
await draw('hau-truong', { colorScheme: 'dark' }, async (page) => {
  await page.getByRole('button', { name: 'Tự khám phá' }).click();
  await page.getByRole('button', { name: 'Hậu trường' }).click();
  await page.locator('.panel .lines li').first().waitFor();
});
await draw('dien-tap-ca-nam', { colorScheme: 'light' }, async (page) => {
  await page.getByRole('button', { name: 'Diễn tập cả năm' }).click();
  await page.locator('.year').waitFor();
});
await draw('dien-thoai-sang', { colorScheme: 'light', viewport: PHONE }, (page) =>
  choose(page, 'Hoàng Văn Bách'),
);
await draw('dien-thoai-toi', { colorScheme: 'dark', viewport: PHONE }, (page) =>
  choose(page, 'Ban Chỉ đạo CCHC'),
);
await draw('tham-quan', { colorScheme: 'light' }, tour);
await browser.close();
await sandbox.close();

async function draw(
  name: string,
  options: BrowserContextOptions,
  set: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page } = await openPage(browser, sandbox.url, options);
  await set(page);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  const { size } = await sharp(picture)
    .png({ palette: true, quality: 82, effort: 10 })
    .toFile(path.join(FOLDER, `${name}.png`));
  console.log(`${name}.png ${Math.round(size / 1024)} KB`);
  await page.context().close();
}

async function ask(page: Page, name: string, words: string): Promise<void> {
  const phone = phoneOf(page, name);
  await phone.getByLabel('Soạn tin').fill(words);
  await phone.getByLabel('Soạn tin').press('Enter');
  await phone.locator('.theirs .quote', { hasText: words }).waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Tự khám phá' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(name) })
    .click();
  await phoneOf(page, name).waitFor();
}

/** To the answer in one's own words. */
async function tour(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tham quan 5 phút' }).click();
  const card = page.locator('.tour');
  for (let step = 1; step <= 6; step += 1) {
    await card.getByText(`Bước ${step}/9`).waitFor();
    await card.locator('.main:enabled').first().click();
    await card.getByRole('button', { name: 'Bước tiếp' }).waitFor();
    if (step < 6) await card.getByRole('button', { name: 'Bước tiếp' }).click();
  }
}
