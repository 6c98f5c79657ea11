import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_BROWSER, launchBrowser, openPage, openSandbox, phoneOf } from '#test/support/browser.ts';

const COORDINATOR = 'Triệu Thị Loan';
const CHAIRMAN = 'Hoàng Văn Bách';
const GROUP = 'Ban Chỉ đạo CCHC';

describe.skipIf(!HAS_BROWSER)('phones on the table', () => {
  let browser: Browser;
  let sandbox: Awaited<ReturnType<typeof openSandbox>>;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([launchBrowser(), openSandbox({ today: '2026-11-25' })]);
    ({ page, faults } = await openPage(browser, sandbox.url));
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
    expect([faults, sandbox.logged]).toEqual([[], []]);
  });

  test('at first sight the commune is at work: people are linked, the group too, and today’s reminder has come', async () => {
    await expect.poll(() => phoneOf(page, COORDINATOR).innerText()).toContain('việc cần báo');
    expect(await phoneOf(page, CHAIRMAN).innerText()).toContain('việc cần báo');
    expect(await phoneOf(page, GROUP).innerText()).toContain('Đã kết nối nhóm lãnh đạo');
    expect(await page.getByRole('navigation').getByRole('button').count()).toBe(8);
  });

  test('two phones at once: what one is told, the other has caused', async () => {
    const chairman = phoneOf(page, CHAIRMAN);
    const group = phoneOf(page, GROUP);
    await group.getByLabel('Nhắn với tên').selectOption({ label: CHAIRMAN });
    await group.getByLabel('Soạn tin').fill('/baocao');
    await group.getByLabel('Soạn tin').press('Enter');
    await chairman.getByLabel('Soạn tin').fill('/quahan');
    await chairman.getByRole('button', { name: 'Gửi, máy của' }).click();

    await group.getByText('tình hình đến nay').first().waitFor();
    await chairman.getByText('Quá hạn').last().waitFor();
  });
});
