// electron-builder's configuration. What goes into the package is laid out beforehand by package/lay-out-app.mjs, so
// there are no patterns here that could let something slip in.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fusesFor, setFuses } from './fuses.mjs';
import { release, root } from './places.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const linuxExecutable = 'claimlight';

/** What projects are called on Linux; linux/claimlight.xml describes it. */
const mimeType = 'application/vnd.claimlight+sqlite3';

const summary = 'Highlight claims, quotes and numbers, and export a dataset that others can check';
const summaryId = 'Tandai klaim, kutipan, dan angka, lalu ekspor set data yang dapat diperiksa orang lain';

/** Files of ours that the Debian package puts into the system's folders. */
const debFiles = [
  'build/linux/claimlight.sh=/usr/bin/claimlight',
  'build/linux/claimlight.xml=/usr/share/mime/packages/claimlight.xml',
  'build/icons/icon.svg=/usr/share/icons/hicolor/scalable/apps/claimlight.svg',
  'LICENSE=/usr/share/doc/claimlight/copyright',
  '.cache/THIRD-PARTY-NOTICES.txt=/usr/share/doc/claimlight/THIRD-PARTY-NOTICES.txt',
];

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
    extraFiles: [{ from: '.cache/THIRD-PARTY-NOTICES.txt', to: 'THIRD-PARTY-NOTICES.txt' }],
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
      { ext: 'claimlight', name: 'Claimlight project', description: 'Claimlight project', role: 'Editor' },
    ],
    linux: {
      target: ['AppImage', 'deb', 'tar.gz'],
      executableName: linuxExecutable,
      syncDesktopName: true,
      icon: 'build/icons',
      category: 'Office',
      synopsis: runtime.forRelease ? summary : `TEST BUILD. ${summary}`,
      mimeTypes: [mimeType],
      // The same script that /usr/bin has in the Debian package.
      extraFiles: [{ from: 'build/linux/claimlight.sh', to: 'bin/claimlight' }],
      desktop: {
        entry: {
          ...(runtime.forRelease ? {} : { Name: 'Claimlight (test build)' }),
          Comment: summary,
          'Comment[id]': summaryId,
          GenericName: 'Text annotation',
          'GenericName[id]': 'Anotasi teks',
          Keywords: 'annotation;coding;claims;quotes;numbers;dataset;',
          'Keywords[id]': 'anotasi;pengodean;klaim;kutipan;angka;set data;',
        },
      },
    },
    deb: {
      packageCategory: 'text',
      compression: runtime.forRelease ? 'xz' : 'gz',
      // What the executable is linked with; each of these brings the rest. Newer releases renamed some.
      depends: [
        'libasound2 | libasound2t64',
        'libatspi2.0-0 | libatspi2.0-0t64',
        'libgbm1',
        'libgtk-3-0 | libgtk-3-0t64',
        'libnss3',
        'libxcomposite1',
        'libxdamage1',
        'libxrandr2',
      ],
      // To show a folder, and to know the file type.
      recommends: ['xdg-utils', 'desktop-file-utils', 'shared-mime-info'],
      afterInstall: 'build/linux/after-install.tpl',
      afterRemove: 'build/linux/after-remove.tpl',
      // A test build is older than the release of the same version, which therefore replaces it.
      fpm: [...(runtime.forRelease ? [] : ['--version', `${version}~test`]), ...debFiles],
    },
    mac: {
      target: ['dmg', 'zip'],
      category: 'public.app-category.productivity',
      icon: 'build/icons/icon.icns',
      // What notarising asks for. Signed and notarised where the workflow has the certificates; see release.yml.
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'build/mac/entitlements.plist',
      entitlementsInherit: 'build/mac/entitlements.plist',
      notarize: process.env.APPLE_TEAM_ID !== undefined && process.env.APPLE_TEAM_ID !== '',
    },
    win: { target: ['nsis'], icon: 'build/icons/icon.ico' },
    // For the person alone, without an administrator; the file type is then registered for the person too.
    nsis: { oneClick: false, perMachine: false, allowElevation: false, selectPerMachineByDefault: false },
  };
}
