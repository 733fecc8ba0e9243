/** Keys as a person reads them on their keyboard: "Ctrl Shift F", on macOS "⇧⌘F". */
const macNames: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Enter: '⏎',
  Delete: 'Del',
  Backspace: '⌫',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
};
const otherNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Delete: 'Del',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
};

/** macOS writes modifiers in the order ⇧⌘ and without gaps. */
export function keyLabel(key: string, platform: string): string {
  const mac = platform === 'darwin';
  // "Mod++" is Mod and the plus key.
  const parts = key.endsWith('++')
    ? [...key.slice(0, -2).split('+'), '+']
    : key === '+'
      ? ['+']
      : key.split('+');
  const names = parts.map((part) => (mac ? macNames[part] : otherNames[part]) ?? part);
  if (!mac) return names.join(' ');
  const order = (name: string) => (name === '⇧' ? 0 : name === '⌘' ? 1 : 2);
  return names.toSorted((a, b) => order(a) - order(b)).join('');
}

/** For `aria-keyshortcuts`: "Control+Shift+F". */
export function ariaKeys(keys: readonly string[], platform: string): string | undefined {
  if (keys.length === 0) return undefined;
  const mod = platform === 'darwin' ? 'Meta' : 'Control';
  return keys.map((key) => key.replace('Mod', mod).replace(/\+\+$/u, '+Plus')).join(' ');
}
