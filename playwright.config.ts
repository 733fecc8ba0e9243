import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

// The end-to-end tests drive the packaged application. They are started by build/e2e.mjs (npm run e2e), which packages
// it, finds or makes a display and sets CLAIMLIGHT_APP, CLAIMLIGHT_APP_ORIGINAL, CLAIMLIGHT_SHARED and CLAIMLIGHT_RESULTS.
export default defineConfig({
  testDir: 'e2e',
  outputDir: join(process.env.CLAIMLIGHT_RESULTS ?? 'test-results', 'playwright'),
  // Windows of two applications would take the focus from each other; and a test that passes at the second attempt hides a fault.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['./build/e2e/summary-reporter.mjs']],
});
