// electron-builder's configuration. What goes into the package is laid out beforehand by package/lay-out-app.mjs, so
// there are no patterns here that could let something slip in.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fusesFor, setFuses } from './fuses.mjs';
import { release, root } from './places.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const linuxExecutable = 'claimlight';

/** What projects are called on each system. */
const mimeType = 'application/vnd.claimlight+sqlite3';

/**
 * @param {object} choice
 * @param {string} choice.app folder laid out for packaging, inside the checkout
 * @param {import('./runtime/find-runtime.mjs').Runtime} choice.runtime
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ app, runtime }) {
  return {
    appId: 'org.claimlight.Claimlight',
    productName: 'Claimlight',
    copyright: 'The Claimlight authors. MIT License.',
    // A test build must never be taken for a release.
    artifactName: `\${productName}-${version}${runtime.forRelease ? '' : '-TEST-BUILD'}-\${os}-\${arch}.\${ext}`,
    directories: { app: relative(root, app), output: relative(root, release), buildResources: 'build/icons' },
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    // better-sqlite3 ships its binaries; nothing is to be compiled here.
    npmRebuild: false,
    nodeGypRebuild: false,
    asar: true,
    // The system can load a library only from a real file.
    asarUnpack: ['**/*.node'],
    electronLanguages: ['en', 'en-US', 'id'],
    publish: null,
    // After the files are in place and before macOS and Windows sign them.
    afterPack: async ({ appOutDir, electronPlatformName, packager }) => {
      const platform = /** @type {NodeJS.Platform} */ (electronPlatformName);
      const product = packager.appInfo.productFilename;
      const executable =
        { darwin: `${product}.app`, win32: `${product}.exe` }[electronPlatformName] ?? linuxExecutable;
      const missing = await setFuses(join(appOutDir, executable), fusesFor(platform));
      if (missing.length > 0)
        console.error(`Electron ${runtime.version} has no fuse ${missing.join(', ')}; all others are set.`);
    },
    fileAssociations: [
      {
        ext: 'claimlight',
        name: 'Claimlight project',
        description: 'Claimlight project',
        mimeType,
        role: 'Editor',
      },
    ],
    linux: {
      target: ['AppImage', 'deb', 'tar.gz'],
      executableName: linuxExecutable,
      syncDesktopName: true,
      icon: 'build/icons',
      category: 'Office',
      synopsis: 'Highlight claims, quotes and numbers, and export a dataset that others can check',
      mimeTypes: [mimeType],
      desktop: { entry: { Keywords: 'annotation;coding;claims;quotes;dataset;' } },
    },
    mac: {
      target: ['dmg', 'zip'],
      category: 'public.app-category.productivity',
      icon: 'build/icons/icon.icns',
    },
    win: { target: ['nsis'], icon: 'build/icons/icon.ico' },
    // Windows registers the file type only for an installation for all users.
    nsis: { oneClick: false, perMachine: true },
  };
}
