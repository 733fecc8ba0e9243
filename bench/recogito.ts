/** Opens the peer's page (bench/recogito) in a bare window of the same runtime and answers its time in milliseconds. */
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { _electron } from '@playwright/test';
import { build } from 'vite';

export async function buildPeerPage(target: string): Promise<string> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'recogito'),
    base: './',
    logLevel: 'error',
    build: { outDir: target, emptyOutDir: true, target: 'chrome130', modulePreload: false },
    plugins: [
      {
        // A page from a file has no origin for module scripts with CORS.
        name: 'plain-script',
        transformIndexHtml: (html) => html.replace('type="module" crossorigin', 'defer'),
      },
    ],
  });
  return join(target, 'index.html');
}

export async function measurePeer(
  bareExecutable: string,
  page: string,
  length: number,
  marks: number,
): Promise<number> {
  const userData = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: bareExecutable,
    args: [...sandbox, `--user-data-dir=${userData}`],
    env: { ...process.env, BENCH_PAGE: page },
  });
  try {
    const window = await electron.firstWindow();
    await window.waitForFunction(() => 'openPeer' in globalThis);
    return await window.evaluate(
      ([size, count]) => (globalThis as unknown as Window).openPeer(size ?? 0, count ?? 0),
      [length, marks],
    );
  } finally {
    await electron.close();
    await rm(userData, { recursive: true, force: true });
  }
}
