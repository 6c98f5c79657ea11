import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Some of these files are short and take long: begun last, as the shortest are, one would run alone at the end. */
const LONG = [
  'understanding/properties',
  'understanding/corpus',
  'journeys/crashes',
  'journeys/killed',
  'journeys/every-button',
  'journeys/proxies',
];

/** The order of Vitest, but for the files that take long, which begin. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONG.some((name) => moduleId.endsWith(`/test/${name}.test.ts`));
    return [...inOrder.filter(isLong), ...inOrder.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/architecture/canary/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    globalSetup: ['test/support/keep-loaded.ts'],
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    // Modules keep nothing but what was read from files that do not change: loading them once a thread saves a quarter of the time.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/store/generated/**'] },
  },
});
