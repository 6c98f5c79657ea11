import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/architecture/canary/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    globalSetup: ['test/support/keep-loaded.ts'],
    maxWorkers: '100%',
    // Modules keep nothing but what was read from files that do not change: loading them once a thread saves a quarter of the time.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/store/generated/**'] },
  },
});
