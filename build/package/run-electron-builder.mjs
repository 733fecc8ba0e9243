// Runs electron-builder. A process of its own, because electron-builder installs an exit hook that ends the whole process
// with code 0 whatever exit code a script has set: a failed test run would pass.
// Arguments: the folder laid out for packaging, the runtime as JSON, and targets by electron-builder's names ("dir", "deb"
// …); without any, all installers of this platform.

import { build, Platform } from 'electron-builder';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builderConfig } from '../electron-builder.mjs';
import { root } from '../places.mjs';

const [app = '', runtime = '', ...names] = process.argv.slice(2);

// Debian packages are made with dpkg-deb wherever it is, also for a release: what is tested is what is shipped, and
// nothing has to be fetched. 7-Zip of the system likewise.
if (existsSync('/usr/bin/dpkg-deb'))
  process.env.CUSTOM_FPM_PATH ??= join(root, 'build/package/fpm-by-dpkg.mjs');
if (existsSync('/usr/bin/7za')) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= '/usr/bin/7za';

try {
  const targets = Platform.current().createTarget(names.length === 0 ? null : names);
  await build({ targets, config: builderConfig({ app, runtime: JSON.parse(runtime) }), publish: 'never' });
} catch (error) {
  console.error(error);
  process.exit(1);
}
