// npm run package: bundles and packages the application.
//   npm run package                    the unpacked application in release/, with the official Electron
//   npm run package -- --installers    this platform's installers as well; --installers=deb,tar.gz only these
//   npm run package -- --test-build    also allowed with the closed-network substitute; the result is named a test build

import './require-node.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { checkPackage } from './package/check-package.mjs';
import { layOutApp } from './package/lay-out-app.mjs';
import { unpackedApp } from './package/unpacked-app.mjs';
import { cache, root } from './places.mjs';
import { mustRun } from './run-command.mjs';
import { findRuntime } from './runtime/find-runtime.mjs';
import { script, since } from './script.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const inputs = [
  'dist/electron',
  'dist/db',
  'dist/cli',
  'dist/renderer',
  'build',
  'LICENSE',
  'package.json',
  'package-lock.json',
];

/**
 * @param {object} choice
 * @param {boolean} choice.testBuild
 * @param {readonly string[]} [choice.installers] by electron-builder's names; an empty list means all of this platform,
 *   none at all the unpacked application alone
 * @returns {Promise<import('./package/unpacked-app.mjs').UnpackedApp>}
 */
export async function packageApp({ testBuild, installers }) {
  await bundle();
  const runtime = await findRuntime();
  if (!runtime.forRelease && !testBuild) {
    throw new Error(
      `Not packaged: Electron ${runtime.version} is the closed-network substitute, and a release is made from the official Electron only. For a build to test with: npm run package -- --test-build`,
    );
  }
  const app = unpackedApp();
  const facts = [runtime.folder, runtime.version, String(runtime.forRelease)];
  const make = () => buildWithElectronBuilder(app, runtime, installers);
  await oneAtATime(cache, async () => {
    if (installers !== undefined) await make();
    else await unlessUpToDate({ name: 'package', inputs, facts, outputs: [app.executable], make });
  });
  return app;
}

/**
 * @param {import('./package/unpacked-app.mjs').UnpackedApp} app
 * @param {import('./runtime/find-runtime.mjs').Runtime} runtime
 * @param {readonly string[] | undefined} installers
 */
async function buildWithElectronBuilder(app, runtime, installers) {
  const start = performance.now();
  console.error('Packaging …');
  rmSync(app.folder, { recursive: true, force: true });
  const builder = join(root, 'build/package/run-electron-builder.mjs');
  const targets = installers ?? ['dir'];
  await mustRun(process.execPath, [builder, layOutApp(runtime.sqlite), JSON.stringify(runtime), ...targets]);
  const { size, problems } = checkPackage(app.resources, `${process.platform}-${process.arch}`);
  if (problems.length > 0) throw new Error(`The package is not as it should be:\n  ${problems.join('\n  ')}`);
  console.error(
    `Packaged ${app.folder} in ${since(start)}; the application itself takes ${(size / 1e6).toFixed(1)} MB.`,
  );
}

await script(import.meta.url, async (args) => {
  const asked = args.find((arg) => arg.split('=')[0] === '--installers');
  const app = await packageApp({
    testBuild: args.includes('--test-build'),
    ...(asked === undefined ? {} : { installers: asked.split('=')[1]?.split(',') ?? [] }),
  });
  console.log(app.executable);
});
