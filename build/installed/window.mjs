// The application's window on the user's display, steered as a person would: by keys, and looked at by its title and its
// processes.

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { runQuietly } from '../run-command.mjs';

/**
 * @template T
 * @param {string} what is waited for
 * @param {() => T | Promise<T>} look answers something falsy until it is there
 * @returns {Promise<T>}
 */
export async function until(what, look) {
  const end = performance.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(200);
  }
}

/**
 * Waits for a window whose title fits, and gives it the keyboard: the display has no window manager that would.
 * @param {import('./user.mjs').User} user
 * @param {RegExp} title
 */
export function window(user, title) {
  return until(`a window named ${title}`, async () => {
    for (const { id, name } of await search(user)) {
      if (!title.test(name)) continue;
      await user.onDisplay('xdotool', 'windowfocus', '--sync', id);
      return id;
    }
    return undefined;
  });
}

/** @param {import('./user.mjs').User} user */
async function search(user) {
  try {
    const ids = (await user.onDisplay('xdotool', 'search', '--onlyvisible', '--class', 'claimlight'))
      .trim()
      .split('\n');
    return await Promise.all(
      ids.map(async (id) => ({ id, name: (await user.onDisplay('xdotool', 'getwindowname', id)).trim() })),
    );
  } catch {
    // xdotool fails where no window fits yet, or where one closes while it is asked.
    return [];
  }
}

/**
 * @param {import('./user.mjs').User} user
 * @param {...string} keys as xdotool names them
 */
export async function press(user, ...keys) {
  for (const key of keys) {
    await user.onDisplay('xdotool', 'key', '--clearmodifiers', key);
    await pause(150);
  }
}

/** @returns {Promise<{ pid: number, line: string, status: string }[]>} every process of the installed application */
export async function processes() {
  const { output } = await runQuietly('pgrep', ['-f', '^/opt/Claimlight/']);
  return output
    .split('\n')
    .filter(Boolean)
    .flatMap((word) => {
      try {
        const line = readFileSync(`/proc/${word}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(word), line, status: readFileSync(`/proc/${word}/status`, 'utf8') }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}
