// Runs electron-builder. A process of its own, because electron-builder installs an exit hook that ends the whole process
// with code 0 whatever exit code a script has set: a failed test run would pass.
// Arguments: the folder laid out for packaging, the runtime as JSON, "dir" or "installers".

import { build, Platform } from 'electron-builder';
import { builderConfig } from '../electron-builder.mjs';

const [app = '', runtime = '', what] = process.argv.slice(2);

try {
  const targets = Platform.current().createTarget(what === 'dir' ? 'dir' : null);
  await build({ targets, config: builderConfig({ app, runtime: JSON.parse(runtime) }), publish: 'never' });
} catch (error) {
  console.error(error);
  process.exit(1);
}
