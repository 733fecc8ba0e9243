import { describe, expect, it } from 'vitest';
import { ariaKeys, keyLabel } from './key-labels.ts';

describe('keyLabel', () => {
  it.each([
    ['Mod+Shift+F', 'linux', 'Ctrl Shift F'],
    ['Mod+Shift+Z', 'darwin', '⇧⌘Z'],
    ['Mod++', 'win32', 'Ctrl +'],
    ['Delete', 'linux', 'Del'],
    ['?', 'linux', '?'],
  ])('writes %s on %s as %s', (key, platform, label) => {
    expect(keyLabel(key, platform)).toBe(label);
  });

  it('names keys for assistive technology', () => {
    expect(ariaKeys(['Mod+Y', 'Mod++'], 'linux')).toBe('Control+Y Control+Plus');
    expect(ariaKeys([], 'linux')).toBeUndefined();
  });
});
