import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HAS_BROWSER, launchBrowser, openPage, openSandbox, phoneOf, textOf } from '#test/support/browser.ts';

const COORDINATOR = 'Triệu Thị Loan';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rule = z.object({
  id: z.string(),
  nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
});
const result = z.object({ violations: z.array(rule), passes: z.array(rule) });

/** What an accessibility check finds on the page as it stands: WCAG 2.2 AA and axe's own good practice. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = result.parse(await page.evaluate('axe.run()'));
  expect(passes.length).toBeGreaterThan(20);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.skipIf(!HAS_BROWSER)('for everybody', () => {
  let browser: Browser;
  let sandbox: Awaited<ReturnType<typeof openSandbox>>;

  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([launchBrowser(), openSandbox({ today: '2026-11-25' })]);
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
    expect(sandbox.logged).toEqual([]);
  });

  test('with the keyboard alone one reaches a phone, chooses a command, answers, presses a button', async () => {
    const { page } = await openPage(browser, sandbox.url);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Đến các điện thoại');
    await page.keyboard.press('Enter');

    const field = phoneOf(page, COORDINATOR).getByLabel('Soạn tin');
    for (let steps = 0; steps < 80 && !(await field.evaluate((each) => each.matches(':focus'))); steps += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('/bao');
    await phoneOf(page, COORDINATOR).getByRole('list', { name: 'Các lệnh' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/^\/baocao/);
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(phoneOf(page, COORDINATOR))).toContain(' đến nay');
    const isOnButton = () => page.evaluate(() => document.activeElement?.closest('.buttons') !== null);
    for (let steps = 0; steps < 20 && !(await isOnButton()); steps += 1)
      await page.keyboard.press('Shift+Tab');
    // The picture may have come below it meanwhile.
    const posts = phoneOf(page, COORDINATOR).locator('.post');
    const report = posts.nth(
      await posts.evaluateAll((all) => all.findIndex((post) => post.contains(document.activeElement))),
    );
    const before = await report.innerText();
    await page.keyboard.press('Enter');
    await expect.poll(() => report.innerText()).not.toBe(before);
    await page.context().close();
  });

  test('what the bot says is told to those who cannot see it, with the name of the phone', async () => {
    const { page } = await openPage(browser, sandbox.url);
    await phoneOf(page, COORDINATOR).getByLabel('Soạn tin').fill('/trogiup');
    await phoneOf(page, COORDINATOR).getByLabel('Soạn tin').press('Enter');

    await expect
      .poll(() => page.locator('[aria-live=polite].unseen').textContent())
      .toMatch(/^Triệu Thị Loan, tin mới: /);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('an accessibility check finds nothing: %s', async (colorScheme) => {
    const { page } = await openPage(browser, sandbox.url, { colorScheme });
    await expect.poll(() => textOf(phoneOf(page, COORDINATOR))).toContain('việc cần báo');
    await page.getByRole('button', { name: 'Hậu trường' }).click();
    await page.getByText('Báo cáo định kỳ').or(page.getByText('Nhắc việc')).first().waitFor();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Diễn tập cả năm' }).click();
    await page.getByRole('dialog').getByText('Thời hạn nên dời').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('nor does it on the screen of a phone', async () => {
    const { page } = await openPage(browser, sandbox.url, { viewport: { width: 390, height: 844 } });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
