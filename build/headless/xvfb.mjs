// A display for machines without one: Xvfb, an X server that draws into memory. It keeps its picture in a file, which
// is how a screenshot is taken without a further program.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureFromXwd } from './xwd.mjs';

/**
 * @typedef {object} Display
 * @property {Record<string, string>} env what a program needs in order to draw on it
 * @property {() => import('./xwd.mjs').Picture} picture the whole screen as it is now
 * @property {() => void} stop
 */

/**
 * @param {string} size such as 1440x900
 * @returns {Promise<Display>}
 */
export async function startXvfb(size) {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-display-'));
  const authority = join(folder, 'authority');
  // Without a cookie every user of this machine could watch the screen.
  writeFileSync(authority, cookieFile(randomBytes(16)), { mode: 0o600 });
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${size}x24`,
    '-fbdir',
    folder,
    '-auth',
    authority,
    '-nolisten',
    'tcp',
  ];
  // Detached, so that Ctrl+C in a terminal reaches the application first and the display goes last.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const number = await new Promise((resolve, reject) => {
    // The server writes the number of the display that it took once it is ready.
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before its display was ready.')));
  });
  return {
    env: { DISPLAY: `:${number}`, XAUTHORITY: authority },
    picture: () => pictureFromXwd(readFileSync(join(folder, 'Xvfb_screen0'))),
    stop,
  };
}

/**
 * An X authority file with one entry for any host and display, as Xau(3) describes it: 16-bit counts, big-endian.
 * @param {Buffer} cookie
 */
function cookieFile(cookie) {
  const anyHost = Buffer.from([0xff, 0xff]);
  const fields = ['', '', 'MIT-MAGIC-COOKIE-1', cookie].map((field) => {
    const bytes = Buffer.from(field);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  });
  return Buffer.concat([anyHost, ...fields]);
}
