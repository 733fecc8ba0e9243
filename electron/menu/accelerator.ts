/**
 * Keys of core/actions in Electron's spelling. A key that is a letter in every field, or deletes words in one, is shown
 * in the menu but never taken by it. macOS can only show what it also takes, so there such a key is left out (palette and
 * key card show it).
 */
import type { Action } from '../../core/actions/actions.ts';

export interface MenuKey {
  accelerator?: string;
  registerAccelerator?: boolean;
}

export function menuKey(action: Action, platform: string): MenuKey {
  const [key] = action.keys;
  if (key === undefined) return {};
  const writes = action.scope === 'text' || /(Backspace|Delete)$/.test(key);
  if (!writes) return { accelerator: electronKey(key) };
  return platform === 'darwin' ? {} : { accelerator: electronKey(key), registerAccelerator: false };
}

export function electronKey(key: string): string {
  // "Mod++" ends in the key itself.
  const parts = key.endsWith('++') ? [...key.slice(0, -2).split('+'), 'Plus'] : key.split('+');
  return parts.map((part) => (part === 'Mod' ? 'CommandOrControl' : part)).join('+');
}
