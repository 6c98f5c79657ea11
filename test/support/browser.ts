import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { instantOf } from '#domain/time/clock.ts';
import type { Day } from '#domain/time/day.ts';
import { readConfig } from '#root/config.ts';
import { openRehearsal, type Rehearsal } from '#root/rehearsal/open.ts';
import { findProgram } from '#test/support/programs.ts';

/** Whether there is a browser on this machine; without one the tests of the page are skipped. */
export const HAS_BROWSER = findProgram('browser') !== null;

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  ...QUIET,
];
/** Nothing on the page takes long; a slow machine is given time. */
const PATIENCE_MS = 45_000;
const LAPTOP = { width: 1366, height: 768 };

/** How the sandbox of a test is started. */
export interface SandboxOptions {
  /** When it begins, at nine in the morning. */
  readonly today: Day;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The sandbox as `npm start` opens it, on a database of its own. `close` when done with it. */
export async function openSandbox({ today, environment = {} }: SandboxOptions) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
  const config = readConfig({
    DATABASE_URL: `file:${path.join(folder, 'cchc.db')}`,
    DATA_DIR: folder,
    PORT: '0',
    ...environment,
  });
  if ('faults' in config) throw new Error(JSON.stringify(config.faults));
  const logged: string[] = [];
  const note = (fields: object, text: string) => void logged.push(`${text} ${JSON.stringify(fields)}`);
  const log = { debug: () => undefined, info: () => undefined, warn: note, error: note };
  const now = instantOf(today, 9, 0, TIME_ZONE);
  const rehearsal: Rehearsal = await openRehearsal(config, { log, now, print: () => undefined });
  return {
    url: rehearsal.url,
    /** What went wrong. */
    logged,
    async close(): Promise<void> {
      await rehearsal.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A browser of this machine. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findProgram('browser');
  if (!executablePath) throw new Error('There is no browser.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** The page in a window of its own, which fails the test when a script fails or anything is asked of elsewhere. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: LAPTOP, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(url) || request.url().startsWith('blob:');
    if (!isOurs) faults.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(url);
  await page.locator('.phone').first().waitFor();
  return { page, faults };
}

/** The phone of somebody on the page, by part of their name. */
export function phoneOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Điện thoại của ${name}` });
}

/** What stands on a phone, messages alone. */
export async function textOf(phone: Locator): Promise<string> {
  return (await phone.locator('.words').allInnerTexts()).join('\n');
}

/** Drops files on something, as a hand with a mouse would. */
export async function dropFiles(
  target: Locator,
  files: readonly { readonly name: string; readonly type: string; readonly base64: string }[],
): Promise<void> {
  await target.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type }));
    }
    for (const kind of ['dragover', 'drop'])
      element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
