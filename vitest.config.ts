import { defineConfig } from 'vitest/config';

// Unit and property tests sit beside what they test; the end-to-end tests belong to Playwright.
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['{core,formats,db,electron,renderer,cli,build}/**/*.test.ts'],
    environment: 'node',
    // A test leaves nothing behind in a module, so files share a process: loading the modules anew for each file took
    // two thirds of the time.
    isolate: false,
    // Every core: without this one is left out.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong; a test that hangs still ends.
    testTimeout: 30_000,
  },
});
