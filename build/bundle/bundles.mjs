// The bundles: what each is made from and where it goes. better-sqlite3 (native) and electron (given by the
// runtime) stay outside; everything else is bundled, so that the package holds dist/ and one module.

import { extname, join } from 'node:path';
import { workerLicences } from './worker-licences.mjs';
import { mayImport } from '../layers.mjs';
import { dist, root } from '../places.mjs';

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string[]} sources folders from which it is made
 * @property {string} output its main file
 * @property {() => Promise<import('vite').InlineConfig>} config asked for only when something is to be made: the tools load slowly
 */

/** A busy machine makes every plugin look slow. */
const quiet = { checks: { bundlerTimings: false } };

const keptOut = join(root, 'build/bundle/kept-out.mjs');

/** @type {Bundle[]} */
export const bundles = [
  forNode('electron-main', 'electron/main.ts', 'electron/main.cjs'),
  // A sandboxed preload may require nothing but 'electron': one CommonJS file, nothing split off.
  forNode('electron-preload', 'electron/preload.ts', 'electron/preload.cjs'),
  forNode('db', 'db/process.ts', 'db/process.cjs'),
  // With the thread that reads files, which shares its parts.
  forNode('cli', 'cli/main.ts', 'cli/claimlight.mjs', { 'reading-thread': 'cli/reading-thread.ts' }),
  forRenderer(),
];

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} output
 * @param {Readonly<Record<string, string>>} [others] further entries: name → source
 * @returns {Bundle}
 */
function forNode(name, entry, output, others = {}) {
  const [folder, file] = /** @type {[string, string]} */ (output.split('/'));
  const isModule = file.endsWith('.mjs');
  return {
    name,
    sources: sourcesOf(entry),
    output: join(dist, output),
    config: async () => ({
      ...common(name),
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: { unzipper: keptOut, 'fast-csv': keptOut } },
      ssr: { target: 'node', noExternal: true, external: ['better-sqlite3', 'electron'] },
      build: {
        ...commonBuild(name),
        ssr: true,
        target: 'node20',
        outDir: join(dist, folder),
        emptyOutDir: false,
        rolldownOptions: {
          ...quiet,
          input: Object.fromEntries(
            Object.entries({ [file.replace(/\.\w+$/, '')]: entry, ...others }).map(([key, path]) => [
              key,
              join(root, path),
            ]),
          ),
          output: {
            format: isModule ? 'es' : 'cjs',
            entryFileNames: `[name]${extname(file)}`,
            // The database process and the command line have parts that they may never need: what reads foreign encodings,
            // languages and formats.
            ...(name === 'db' || name === 'cli'
              ? { chunkFileNames: `[name]${extname(file)}` }
              : { codeSplitting: false }),
            // npm makes the command line's file executable; the line says by what.
            ...(isModule ? { banner: '#!/usr/bin/env node' } : {}),
          },
        },
      },
    }),
  };
}

/** @returns {Bundle} */
function forRenderer() {
  return {
    name: 'renderer',
    sources: sourcesOf('renderer'),
    output: join(dist, 'renderer/index.html'),
    config: async () => ({
      ...common('renderer'),
      root: join(root, 'renderer'),
      base: './',
      plugins: await rendererPlugins(),
      resolve: { alias: { zod: join(root, 'build/bundle/no-schemas.mjs') } },
      worker: { format: 'es', plugins: () => [workerLicences('licenses-reading-worker.json')] },
      build: {
        ...commonBuild('renderer'),
        target: 'chrome130',
        outDir: join(dist, 'renderer'),
        emptyOutDir: true,
        // The content security policy allows neither data: URLs nor inline scripts.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: quiet,
      },
    }),
  };
}

async function rendererPlugins() {
  const [{ default: react }, { guidePages }, { characterTables }] = await Promise.all([
    import('@vitejs/plugin-react'),
    import('./guide-page.mjs'),
    import('./character-tables.mjs'),
  ]);
  return [react(), guidePages(), characterTables()];
}

/**
 * @param {string} name
 * @returns {import('vite').InlineConfig}
 */
function common(name) {
  return {
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    cacheDir: join(root, '.cache/vite', name),
  };
}

/**
 * @param {string} name
 * @returns {import('vite').BuildOptions}
 */
function commonBuild(name) {
  return {
    minify: true,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
    // What is bundled is distributed, and its licences ask that their text comes with it: notices.mjs collects these.
    license: { fileName: `licenses-${name}.json` },
  };
}

/** @param {string} entry */
function sourcesOf(entry) {
  const folder = /** @type {string} */ (entry.split('/')[0]);
  return [folder, ...(mayImport[folder] ?? [])];
}
