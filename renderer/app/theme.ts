/** Puts the resolved theme, and the size and width of the text, on <html>, where the tokens and the reading pane look for them. */
import type { Settings } from '../../core/contract/shell.ts';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
let wanted: Settings['theme'] = 'system';

function resolve(): void {
  const dark = wanted === 'system' ? systemIsDark.matches : wanted === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function setTheme(theme: Settings['theme']): void {
  wanted = theme;
  resolve();
}

export function setTextMeasures({ text_size, text_column }: Settings): void {
  const { dataset } = document.documentElement;
  if (dataset['textSize'] === text_size && dataset['textColumn'] === text_column) return;
  dataset['textSize'] = text_size;
  dataset['textColumn'] = text_column;
  // The reading pane measures its lines anew when the window changes, and only then.
  window.dispatchEvent(new Event('resize'));
}

export function followSystemTheme(): void {
  systemIsDark.addEventListener('change', resolve);
}
