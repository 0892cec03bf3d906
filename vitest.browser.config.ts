import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/sites/keep-bundles.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers on two busy cores: what fails once is tried once more, and the run names it with "(retry x1)".
    retry: 1,
  },
});
