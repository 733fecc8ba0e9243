/**
 * What every spec begins with. `work` gives a test its own folder and launches applications in it, each with its own user
 * data; `sharedWork` does the same once for all tests of a file, where they do not disturb each other. A test that leaves
 * an error in the console or an unexpected dialog behind fails.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page, type TestInfo } from '@playwright/test';
import { launch, type Launched, type LaunchOptions } from './launch.ts';

/** Where pictures go; the runner copies it back to the checkout. */
export const results = process.env.CLAIMLIGHT_RESULTS ?? 'test-results';
/** The folder with the real article and open data, '' where it is absent. */
export const shared = process.env.CLAIMLIGHT_SHARED ?? '';
/** The package as people get it; the one that tests drive differs in a fuse. */
export const originalPackage = process.env.CLAIMLIGHT_APP_ORIGINAL ?? '';

export interface Workplace {
  folder: string;
  launch(options?: LaunchOptions): Promise<Launched>;
}

interface OpenWorkplace {
  work: Workplace;
  /** A test has ended: nothing may have gone wrong in it. */
  check(info: TestInfo): Promise<void>;
  end(): Promise<void>;
}

async function openWorkplace(): Promise<OpenWorkplace> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-e2e-'));
  const running: Launched[] = [];
  const problems: string[] = [];
  return {
    work: {
      folder,
      async launch(options = {}) {
        const launched = await launch(folder, options, problems);
        running.push(launched);
        return launched;
      },
    },
    async check(info) {
      if (info.status !== info.expectedStatus)
        for (const { page } of running) await picture(page, `failed-${info.title}`);
      expect(problems.splice(0), 'errors of the renderer and unexpected dialogs').toEqual([]);
    },
    async end() {
      for (const launched of running) await launched.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const test = base.extend<{ work: Workplace }>({
  work: async ({}, use, info) => {
    const place = await openWorkplace();
    await use(place.work);
    try {
      await place.check(info);
    } finally {
      await place.end();
    }
  },
});

/** `begin` prepares what all tests of the file look at, before the first of them. */
export function sharedWork<Begun>(begin: (work: Workplace) => Promise<Begun>): () => Begun {
  let open: { place: OpenWorkplace; begun: Begun } | null = null;
  test.beforeAll(async () => {
    const place = await openWorkplace();
    open = { place, begun: await begin(place.work) };
  });
  test.afterEach(async ({}, info) => open?.place.check(info));
  test.afterAll(async () => open?.place.end());
  return () => {
    if (open === null) throw new Error('Only a test can ask for this.');
    return open.begun;
  };
}

/** A picture of the window, named for people, in the results folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const file = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
  await page.screenshot({ path: join(results, file) }).catch(() => undefined);
}

export { expect, type Launched };
