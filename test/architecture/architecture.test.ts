import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CANARY = path.join(import.meta.dirname, 'canary');

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string() })),
  }),
});

function cruise(folder: string) {
  const tool = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(ROOT, '.dependency-cruiser.mjs');
  const run = spawnSync(process.execPath, [tool, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return report.parse(JSON.parse(run.stdout));
}

test('no room imports what it must not, and the check has seen the whole house', () => {
  const { modules, summary } = cruise(ROOT);

  expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(150);
});

test('the check bites: the canary’s faults are all reported', () => {
  const { summary } = cruise(CANARY);

  const rules = new Set(summary.violations.map(({ rule }) => rule.name));
  expect([...rules].sort()).toEqual([
    'domain-imports-inwards',
    'features-are-strangers',
    'grammy-stays-in-its-place',
    'no-circle',
  ]);
});
