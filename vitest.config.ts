import { defineConfig } from 'vitest/config';

// Unit and property tests sit beside what they test; the end-to-end tests belong to Playwright.
export default defineConfig({
  test: {
    include: ['{core,formats,db,electron,renderer,cli,build}/**/*.test.ts'],
    environment: 'node',
    cacheDir: '.cache/vitest',
  },
});
