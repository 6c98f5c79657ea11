import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dropFiles,
  HAS_BROWSER,
  launchBrowser,
  openPage,
  openSandbox,
  phoneOf,
  textOf,
} from '#test/support/browser.ts';

const COORDINATOR = 'Triệu Thị Loan';
const OFFICIAL = 'Lý Minh Đức';
const CHAIRMAN = 'Hoàng Văn Bách';
const STRANGER = 'Nguyễn Văn An';
const GROUP = 'Ban Chỉ đạo CCHC';

describe.skipIf(!HAS_BROWSER)('phones on the table', () => {
  let browser: Browser;
  let sandbox: Awaited<ReturnType<typeof openSandbox>>;
  let page: Page;
  let faults: string[];

  const say = async (name: string, text: string) => {
    await phoneOf(page, name).getByLabel('Soạn tin').fill(text);
    await phoneOf(page, name).getByLabel('Soạn tin').press('Enter');
  };
  const shows = (name: string, text: string | RegExp) =>
    expect.poll(() => textOf(phoneOf(page, name)), { timeout: 10_000 }).toMatch(text);

  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([launchBrowser(), openSandbox({ today: '2026-11-25' })]);
    ({ page, faults } = await openPage(browser, sandbox.url));
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
    expect([faults, sandbox.logged]).toEqual([[], []]);
  });

  test('at first sight the commune is at work: people and group are linked, and today’s reminder has come', async () => {
    await shows(COORDINATOR, /có \d+ việc cần báo/);
    await shows(CHAIRMAN, /có \d+ việc cần báo/);
    await shows(GROUP, 'Đã kết nối nhóm lãnh đạo');
    expect(await page.getByRole('navigation').getByRole('button').count()).toBe(8);
  });

  test('two phones at once: what is asked in the group and in private is answered in each', async () => {
    await phoneOf(page, GROUP).getByLabel('Nhắn với tên').selectOption({ label: CHAIRMAN });
    await say(GROUP, '/baocao');
    await say(CHAIRMAN, '/viec');

    await shows(GROUP, ' đến nay');
    await shows(CHAIRMAN, /5\.3/);
    expect(await textOf(phoneOf(page, CHAIRMAN))).not.toContain(' đến nay');
  });

  test('an official replies to the reminder; a press edits in place; the message sent is changed', async () => {
    const phone = phoneOf(page, OFFICIAL);
    const reminder = phone.locator('.post', { hasText: 'việc cần báo' });
    await reminder.hover();
    await reminder.getByRole('button', { name: /^Trả lời tin/ }).click();
    await say(OFFICIAL, '2.2.2 đã làm 40%');
    await shows(OFFICIAL, /Đã ghi 2\.2\.2[\s\S]*40%/);
    expect(await phone.locator('.own .quote').last().innerText()).toContain('việc cần báo');

    const count = await phone.locator('.post').count();
    await phone.getByRole('button', { name: /Hoàn tác 2\.2\.2/ }).click();
    await shows(OFFICIAL, /Đã rút lại|hoàn tác/i);
    expect(await phone.locator('.post').count()).toBe(count);

    await say(OFFICIAL, '2.2.2 đã làm 50%');
    await shows(OFFICIAL, /Đã ghi 2\.2\.2[\s\S]*50%/);
    await phone.locator('.own').last().hover();
    await phone
      .locator('.own')
      .last()
      .getByRole('button', { name: /^Sửa tin/ })
      .click();
    await say(OFFICIAL, '2.2.2 đã làm 60%');
    await shows(OFFICIAL, /60%/);
    expect(await phone.locator('.own').last().innerText()).toContain('đã sửa');
  });

  test('a picture dropped on a phone is sent with its caption, several files as an album', async () => {
    const phone = phoneOf(page, OFFICIAL);
    await dropFiles(phone, [{ name: 'bien-ban.png', type: 'image/png', base64: PIXEL }]);
    await phone.getByText('bien-ban.png', { exact: true }).waitFor();
    await say(OFFICIAL, 'minh chứng 2.2.2');
    await shows(OFFICIAL, /Đã lưu 1 tệp vào hồ sơ 2\.2\.2/);
    expect(await phone.getByRole('img', { name: 'Ảnh minh chứng 2.2.2' }).count()).toBe(1);

    await phone.locator('input[type=file]').setInputFiles([
      { name: 'trang 1.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 one') },
      { name: 'trang 2.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 two') },
    ]);
    await say(OFFICIAL, 'minh chứng 2.2.2');
    await shows(OFFICIAL, /Đã lưu [23] tệp vào hồ sơ 2\.2\.2/);
    const album = phone.locator('.own', { hasText: 'trang 1.pdf' });
    expect(await album.getByRole('link').count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      album.getByRole('link').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('trang 1.pdf');
  });

  test('an invitation is opened on whichever phone is chosen', async () => {
    await page.getByRole('button', { name: new RegExp(STRANGER) }).click();
    await phoneOf(page, STRANGER).getByRole('button', { name: 'Bắt đầu' }).click();
    await shows(STRANGER, 'chỉ dành cho người được mời');
    await say(COORDINATOR, '/canbo Nông Thị Thủy');
    const coordinator = phoneOf(page, COORDINATOR);
    await coordinator.getByRole('button', { name: 'Mời', exact: true }).click();
    await coordinator.getByRole('button', { name: /^https:..t\.me/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(STRANGER) })
      .click();

    await shows(STRANGER, /Chào đồng chí Nông Thị Thủy/);
    await shows(COORDINATOR, /Nông Thị Thủy[\s\S]*đã kết nối/);
  });

  test('who blocks the bot hears no more of it, and is heard again afterwards', async () => {
    const phone = phoneOf(page, STRANGER);
    await phone.getByRole('button', { name: /chặn bot/ }).click();
    await phone.getByText('Đã chặn bot').waitFor();
    await phone.getByRole('button', { name: /bỏ chặn/ }).click();
    await say(STRANGER, '/trogiup');
    await shows(STRANGER, /\/baocao/);
  });

  test('a reload changes nothing: open phones, drafts, who speaks', async () => {
    await page.getByRole('button', { name: `Cất điện thoại của ${CHAIRMAN}` }).click();
    await phoneOf(page, COORDINATOR).getByLabel('Soạn tin').fill('chưa gửi');
    await page.reload();
    await phoneOf(page, COORDINATOR).waitFor();

    expect(await phoneOf(page, COORDINATOR).getByLabel('Soạn tin').inputValue()).toBe('chưa gửi');
    expect(await phoneOf(page, CHAIRMAN).count()).toBe(0);
    await shows(STRANGER, /Chào đồng chí Nông Thị Thủy/);
    await phoneOf(page, COORDINATOR).getByLabel('Soạn tin').fill('');
  });

  test('loaded again and again the table is always laid, though nothing further happens on it', async () => {
    for (let load = 0; load < 15; load += 1) {
      await page.reload();
      await phoneOf(page, COORDINATOR).waitFor({ timeout: 10_000 });
    }
  });

  test('on the screen of a phone there is one phone, chosen above it', async () => {
    const small = await openPage(browser, sandbox.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    expect(await small.page.locator('.phone').count()).toBe(1);
    await small.page.getByRole('button', { name: new RegExp(GROUP) }).click();
    await expect.poll(() => textOf(phoneOf(small.page, GROUP))).toMatch(' đến nay');

    const wide = await small.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
    expect(small.faults).toEqual([]);
    await small.page.context().close();
  });
});

/** One white pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
