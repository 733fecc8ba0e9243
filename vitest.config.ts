import { defineConfig } from 'vitest/config';

// Unit and property tests sit beside what they test; the end-to-end tests belong to Playwright.
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['{core,formats,db,electron,renderer,cli,build}/**/*.test.ts'],
    environment: 'node',
    // A busy machine is slow, not wrong; a test that hangs still ends.
    testTimeout: 30_000,
  },
});
