import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __BROWSER__: JSON.stringify('chromium') },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A limit against hanging, not a measure: a busy machine may take long over one test.
    testTimeout: 60_000,
  },
});
