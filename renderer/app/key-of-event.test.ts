import { describe, expect, it } from 'vitest';
import { actionFromEvent, keyFromEvent, type KeyPress } from './key-of-event.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const shift = { shiftKey: true };
const ctrl = { ctrlKey: true };
const altGr = { getModifierState: (name: string) => name === 'AltGraph' };

describe('keyFromEvent', () => {
  it('names keys as the list of actions writes them', () => {
    const named = [
      press('j', 'KeyJ'),
      press('J', 'KeyJ'), // Caps Lock
      press('F', 'KeyF', { ...ctrl, ...shift }),
      press('?', 'Slash', shift),
      press('{', 'BracketLeft', shift),
      press('{', 'BracketLeft', { ...ctrl, ...shift }),
      press('+', 'Equal', { ...ctrl, ...shift }),
      press('PageDown', 'PageDown', ctrl),
      press('F3', 'F3', shift),
      press('Tab', 'Tab'),
      press(' ', 'Space', shift),
    ].map((event) => keyFromEvent(event, false));
    expect(named).toEqual([
      'J',
      'J',
      'Mod+Shift+F',
      '?',
      'Shift+[',
      'Mod+Shift+[',
      'Mod++',
      'Mod+PageDown',
      'Shift+F3',
      'Tab',
      'Shift+Space',
    ]);
  });

  it('takes Cmd for Mod on macOS and leaves Ctrl alone there', () => {
    expect(keyFromEvent(press('z', 'KeyZ', { metaKey: true }), true)).toBe('Mod+Z');
    expect(keyFromEvent(press('k', 'KeyK', ctrl), true)).toBeNull();
    expect(keyFromEvent(press('z', 'KeyZ', { metaKey: true }), false)).toBeNull();
  });

  it('finds digits, brackets and letters by their place on layouts that type something else there', () => {
    expect(keyFromEvent(press('&', 'Digit1'), false)).toBe('1'); // French
    expect(keyFromEvent(press('é', 'Digit2'), false)).toBe('2');
    expect(keyFromEvent(press('1', 'Digit1', shift), false)).toBe('1'); // French with Shift
    expect(keyFromEvent(press('ü', 'BracketLeft'), false)).toBe('['); // German
    expect(keyFromEvent(press('о', 'KeyJ'), false)).toBe('J'); // Russian
    expect(keyFromEvent(press('Х', 'BracketLeft', shift), false)).toBe('Shift+[');
    expect(keyFromEvent(press('١', 'Digit1'), false)).toBe('1'); // Arabic
    expect(keyFromEvent(press('я', 'KeyZ', ctrl), false)).toBe('Mod+Z');
  });

  it('takes what a layout types before the place of the key', () => {
    expect(keyFromEvent(press('h', 'KeyJ'), false)).toBe('H'); // Dvorak
    expect(keyFromEvent(press('.', 'KeyE'), false)).toBe('.');
    expect(keyFromEvent(press('+', 'BracketRight', ctrl), false)).toBe('Mod++'); // German
    expect(keyFromEvent(press('?', 'Minus', shift), false)).toBe('?');
  });

  it('lets AltGr type and ignores a bare Alt', () => {
    expect(keyFromEvent(press('[', 'Digit8', altGr), false)).toBe('[');
    expect(keyFromEvent(press('[', 'Digit8', { ...altGr, ctrlKey: true, altKey: true }), false)).toBe('[');
    expect(keyFromEvent(press('[', 'Digit5', { altKey: true }), true)).toBe('[');
    expect(keyFromEvent(press('j', 'KeyJ', { altKey: true }), false)).toBeNull();
    expect(keyFromEvent(press('µ', 'KeyM', altGr), false)).toBeNull();
  });

  it('names nothing while an input method composes and for modifiers alone', () => {
    expect(keyFromEvent(press('j', 'KeyJ', { isComposing: true }), false)).toBeNull();
    expect(keyFromEvent(press('Process', 'KeyJ'), false)).toBeNull();
    expect(keyFromEvent(press('Shift', 'ShiftLeft', shift), false)).toBeNull();
  });
});

describe('actionFromEvent', () => {
  it('answers only in the asked scope', () => {
    expect(actionFromEvent(press('1', 'Digit1'), 'text', false)).toBe('markClaim');
    expect(actionFromEvent(press('1', 'Digit1'), 'everywhere', false)).toBeNull();
    expect(actionFromEvent(press('z', 'KeyZ', ctrl), 'everywhere', false)).toBe('undo');
    expect(actionFromEvent(press('u', 'KeyU'), 'text', false)).toBeNull();
  });
});
