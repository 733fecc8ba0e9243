// Imported first by every script: refuses a Node that is too old, before anything native is loaded.
// better-sqlite3 13 does not fail politely on Node 20 but crashes the process, so this cannot be left to it.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `Claimlight's scripts need Node 22.14 or newer and this is ${process.versions.node}: run them through npm ` +
      '(for example "npm start"), which on Linux x64 uses the Node that "npm ci" installed, or install a newer Node.',
  );
  process.exit(1);
}
