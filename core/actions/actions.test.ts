import { describe, expect, it } from 'vitest';
import { actionIds, actions, type Action } from './actions.ts';

const list: [string, Action][] = actionIds.map((id) => [id, actions[id]]);

describe('the keymap', () => {
  it('gives no key to two actions that could both answer it', () => {
    const holders = new Map<string, string>();
    for (const [id, action] of list) {
      for (const key of action.keys) {
        expect(holders.get(key), `${key} is held by ${holders.get(key)} and asked by ${id}`).toBeUndefined();
        holders.set(key, id);
      }
    }
  });

  it('keeps single characters for the text, where they disturb no typing', () => {
    for (const [id, action] of list) {
      for (const key of action.keys) if (key.length === 1) expect(action.scope, id).toBe('text');
    }
  });

  it('uses no AltGr, no Alt and no key the desktops hold', () => {
    const held = [
      'F10',
      'Mod+Space',
      'Mod+Escape',
      'Mod+Tab',
      'Mod+H',
      'Mod+M',
      'Mod+L',
      'Mod+C',
      'Mod+V',
      'Mod+X',
      'Mod+A',
    ];
    for (const [id, action] of list) {
      for (const key of action.keys) {
        expect(key, id).not.toMatch(/Alt|Meta|Super/);
        expect(held, id).not.toContain(key);
      }
    }
  });
});
