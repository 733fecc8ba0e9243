import { defineConfig } from 'vitest/config';

// Unit and property tests sit beside what they test; the end-to-end tests belong to Playwright.
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['{core,formats,db,electron,renderer,cli,build}/**/*.test.ts'],
    environment: 'node',
  },
});
