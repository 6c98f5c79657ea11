import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '#root/cli/main.ts';
import { readConfig } from '#root/config.ts';

/** A command line on a folder of its own, with a clock that stands still. Everything goes when the test ends. */
export function openCommandLine(
  options: { now?: string; environment?: Record<string, string>; input?: string } = {},
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const environment = {
    DATABASE_URL: `file:${path.join(folder, 'cchc.db')}`,
    DATA_DIR: folder,
    ...options.environment,
  };
  return {
    folder,
    environment,
    /** Carries out a command line and gives what it printed and its exit code. */
    async run(...argv: string[]) {
      let out = '';
      let err = '';
      const code = await main(argv, {
        config: () => readConfig(environment),
        clock: () => new Date(options.now ?? '2026-06-10T02:00:00Z'),
        input: async () => options.input ?? '',
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
      });
      return { code, out, err, json: argv.includes('--json') && out !== '' ? JSON.parse(out) : null };
    },
  };
}
