import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/architecture/canary/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/store/generated/**'] },
  },
});
