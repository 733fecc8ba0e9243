/**
 * The command line's entry, in the repository and bundled. Refuses a Node that is too old before anything native is
 * loaded: better-sqlite3 does not fail politely there but crashes the process. Everything else is loaded after that. The
 * installed application runs this file on Electron's Node, for which it brings a better-sqlite3 that fits.
 */
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (!('electron' in process.versions) && (major < 22 || (major === 22 && minor < 14))) {
  process.stderr.write(
    `Claimlight needs Node 22.14 or newer and this is ${process.versions.node}; install a newer one, or in the ` +
      'repository run it through npm: npm run -s claimlight -- …\n',
  );
  process.exitCode = 1;
} else {
  // What a library should no longer use is for its makers to mend, and no message about the person's work.
  process.noDeprecation = true;
  const { start } = await import('./start.ts');
  await start();
}
