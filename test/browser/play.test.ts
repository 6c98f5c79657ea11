import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_BROWSER, launchBrowser, openPage, openSandbox, phoneOf, textOf } from '#test/support/browser.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';

const COORDINATOR = 'Triệu Thị Loan';
const CHAIRMAN = 'Hoàng Văn Bách';
const GROUP = 'Ban Chỉ đạo CCHC';

describe.skipIf(!HAS_BROWSER)('the clock, the tour and the plans', () => {
  let browser: Browser;
  let sandbox: Awaited<ReturnType<typeof openSandbox>>;
  let page: Page;
  let faults: string[];

  const clock = () => page.getByRole('group', { name: 'Đồng hồ của sa bàn' });
  const time = () => clock().locator('p').innerText();
  const move = (how: string) => clock().getByRole('button', { name: how }).click();
  const shows = (name: string, text: string | RegExp) =>
    expect.poll(() => textOf(phoneOf(page, name)), { timeout: 15_000 }).toMatch(text);
  const remindersOf = async (name: string) =>
    (await textOf(phoneOf(page, name))).split('việc cần báo').length - 1;

  beforeAll(async () => {
    // A Friday.
    [browser, sandbox] = await Promise.all([launchBrowser(), openSandbox({ today: '2026-11-27' })]);
    ({ page, faults } = await openPage(browser, sandbox.url));
  });
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
    expect([faults, sandbox.logged]).toEqual([[], []]);
  });

  test('over a weekend the clock goes on and nothing is sent; on Monday at eight the next reminder comes', async () => {
    await shows(COORDINATOR, 'việc cần báo');
    expect(await time()).toContain('Thứ Sáu 27/11/2026 09:00');

    await move('+1 ngày');
    await expect.poll(time).toContain('Thứ Bảy 28/11/2026');
    await move('+1 ngày');
    await expect.poll(time).toContain('Chủ Nhật 29/11/2026');
    expect(await remindersOf(COORDINATOR)).toBe(1);

    await move('Tin nhắc tiếp');
    await expect.poll(time).toContain('Thứ Hai 30/11/2026 08:00');
    await expect.poll(() => remindersOf(COORDINATOR)).toBe(2);
    await shows(GROUP, /tuần 48/);
  });

  test('backstage is told what was sent and what was written down', async () => {
    await page.getByRole('button', { name: 'Hậu trường' }).click();
    const panel = page.getByRole('complementary', { name: 'Hậu trường' });
    await panel.getByText('Báo cáo định kỳ').waitFor();
    expect(await panel.getByText('đã gửi').count()).toBeGreaterThan(5);

    await panel.getByRole('button', { name: 'Nhật ký' }).click();
    await panel.getByText('Chuỗi nhật ký nguyên vẹn').waitFor();
    expect(await panel.getByText('kết nối nhóm').count()).toBe(1);
    await panel.getByRole('button', { name: 'Đóng hậu trường' }).click();
  });

  test('the year is rehearsed: how much for whom, which weeks, what had better be moved', async () => {
    await page.getByRole('button', { name: 'Diễn tập cả năm' }).click();
    const year = page.getByRole('dialog', { name: 'Diễn tập cả năm' });
    await year.getByText('Thời hạn nên dời').waitFor();

    expect(await year.getByRole('row', { name: /Ma Đình Khôi/ }).innerText()).toMatch(
      /cả năm \d+ tin, nhiều nhất 1 tin một ngày/,
    );
    expect(await year.locator('.weeks li').count()).toBe(53);
    expect(await year.getByText('15/03 là ngày nghỉ').count()).toBe(1);
    await page.keyboard.press('Escape');
    await year.waitFor({ state: 'hidden' });
  });

  test('the tour plays the main job, step by step, from an empty plan to the report', async () => {
    await page.getByRole('button', { name: 'Tham quan', exact: true }).click();
    await page.getByRole('button', { name: 'Dọn và tham quan' }).click();
    const card = page.getByRole('complementary', { name: 'Tham quan có hướng dẫn' });
    const play = async (step: string, button: string) => {
      await card.getByRole('heading', { name: step, exact: true }).waitFor();
      await card.getByRole('button', { name: button }).click();
      await card.getByRole('button', { name: 'Bước tiếp' }).waitFor();
    };
    const next = () => card.getByRole('button', { name: 'Bước tiếp' }).click();

    await play('Nhập kế hoạch', 'Gửi tệp kế hoạch');
    await shows(COORDINATOR, /Xem trước kế hoạch 12\/KH-UBND năm 2026/);
    await next();
    await play('Xác nhận', 'Nhập kế hoạch và thêm người');
    await shows(COORDINATOR, 'Đã nhập kế hoạch năm 2026: 62 tiêu chí');
    await next();
    await play('Mời mọi người', 'Mời và mở liên kết');
    await shows(CHAIRMAN, 'Chào đồng chí Hoàng Văn Bách');
    await next();
    await play('Nhóm lãnh đạo', 'Kết nối nhóm');
    await shows(GROUP, 'Đã kết nối nhóm lãnh đạo');
    await next();

    await page.reload();
    await play('Đến giờ nhắc việc', 'Tua đến tin nhắc');
    const official = page.locator('.phone.in-light');
    expect(await textOf(official)).toContain('việc cần báo');
    await next();
    await play('Trả lời bằng lời của mình', 'Trả lời tin nhắc');
    expect(await textOf(official)).toMatch(/Đã ghi [\d.]+[\s\S]*80%/);
    await next();
    await play('Gửi minh chứng', 'Gửi ảnh văn bản');
    expect(await textOf(official)).toMatch(/Đã lưu 1 tệp vào hồ sơ/);
    await next();
    await play('Duyệt minh chứng', 'Mở danh sách và duyệt');
    await shows(COORDINATOR, 'Đã duyệt');
    await next();
    await play('Chủ tịch hỏi tình hình', 'Gửi /baocao trong nhóm');
    await shows(GROUP, ' đến nay');
    await next();
    await card.getByRole('button', { name: 'Về xã mẫu đang giữa năm' }).click();
    await shows(CHAIRMAN, 'việc cần báo');
    expect(await card.count()).toBe(0);
  });

  test('one’s own plan is sent by the coordinator of an empty commune, and its people are given phones', async () => {
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('button', { name: 'Nạp kế hoạch của tôi' }).click();
    await page
      .getByLabel('Chọn tệp kế hoạch')
      .setInputFiles({ name: 'kế hoạch.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAN_CSV) });
    await page.getByRole('button', { name: 'Nạp kế hoạch', exact: true }).click();

    const coordinator = phoneOf(page, 'Điều phối viên');
    await expect.poll(() => textOf(coordinator), { timeout: 15_000 }).toContain('Xem trước kế hoạch');
    await coordinator.locator('.post').last().getByRole('button', { name: /Nhập/ }).first().click();
    await expect.poll(() => textOf(coordinator), { timeout: 15_000 }).toContain('Đã nhập kế hoạch');

    await page.getByRole('button', { name: 'Thêm điện thoại' }).click();
    await page.locator('.menu .list').getByRole('button', { name: /Lan/ }).click();
    await page.getByRole('navigation').getByRole('button', { name: /Lan/ }).click();
    await expect
      .poll(() => textOf(page.locator('.phone', { hasText: 'Lan' }).last()))
      .toContain('Chào đồng chí');
  });
});
