// Every fuse of Electron, spelled out. Fuses are switches inside the executable that nobody can flip back by a command
// line or an environment variable without changing the (on macOS and Windows: signed) program.
// The table's type asks for each member of @electron/fuses' enum, and fuses.test.ts fails when a new one appears: an
// update of Electron then stays red until somebody has decided.

import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/**
 * @param {NodeJS.Platform} platform the platform of the package
 * @returns {Record<keyof typeof FuseV1Options, boolean>}
 */
export function fusesFor(platform) {
  return {
    // Claimlight would otherwise serve anyone as a signed Node with the user's file permissions.
    RunAsNode: false,
    // Claimlight sets no cookies; should one ever be set, not in plain text.
    EnableCookieEncryption: true,
    // NODE_OPTIONS and NODE_EXTRA_CA_CERTS could load foreign code.
    EnableNodeOptionsEnvironmentVariable: false,
    // --inspect would open the main process, and with it every project, to any local program.
    EnableNodeCliInspectArguments: false,
    // A changed app.asar is refused. Electron has this on macOS and Windows only; on Linux the package manager's
    // checksums and root's ownership of the installed files stand in for it.
    EnableEmbeddedAsarIntegrityValidation: platform === 'darwin' || platform === 'win32',
    // An "app" folder beside app.asar would otherwise be loaded, unchecked.
    OnlyLoadAppFromAsar: true,
    // The main process has no snapshot of its own.
    LoadBrowserProcessSpecificV8Snapshot: false,
    // Pages come from app://, never from file://.
    GrantFileProtocolExtraPrivileges: false,
    // WebAssembly's out-of-bounds checks by the memory unit: Chromium's own default, as safe as the slower explicit checks.
    WasmTrapHandlers: true,
  };
}

/**
 * Sets every fuse in an executable. An older runtime (the one for closed networks) may lack the newest fuses: those are
 * left out and returned; a fuse that the runtime has and the table lacks is an error.
 * @param {string} executable
 * @param {Record<keyof typeof FuseV1Options, boolean>} fuses
 * @returns {Promise<string[]>} the names of fuses that this runtime does not have
 */
export async function setFuses(executable, fuses) {
  const wire = await getCurrentFuseWire(executable);
  /** @type {Partial<Record<FuseV1Options, boolean>>} */
  const config = {};
  const missing = [];
  for (const [name, on] of Object.entries(fuses)) {
    const index = FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)];
    if (wire[index] === undefined) missing.push(name);
    else config[index] = on;
  }
  const unnamed = Object.keys(wire).filter((index) => index !== 'version' && !(index in config));
  if (unnamed.length > 0)
    throw new Error(`${executable} has fuses that build/fuses.mjs does not name: ${unnamed.join(', ')}`);
  await flipFuses(executable, { version: FuseVersion.V1, ...config });
  return missing;
}

/**
 * Flips one fuse and leaves the others.
 * @param {string} executable
 * @param {keyof typeof FuseV1Options} name
 * @param {boolean} on
 */
export async function setOneFuse(executable, name, on) {
  // On macOS a changed program must be signed anew, if only by this machine for itself.
  const resetAdHocDarwinSignature = process.platform === 'darwin';
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature,
    [FuseV1Options[name]]: on,
  });
}

/**
 * What an executable really holds.
 * @param {string} executable
 * @returns {Promise<Record<string, boolean>>}
 */
export async function readFuses(executable) {
  const { version: _, ...wire } = await getCurrentFuseWire(executable);
  return Object.fromEntries(
    Object.entries(wire).map(([index, state]) => [
      FuseV1Options[Number(index)] ?? index,
      state === FuseState.ENABLE,
    ]),
  );
}
