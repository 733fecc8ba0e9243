/** Puts the resolved theme on <html>, where the tokens (and the reading pane) look for it. */
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

export function followSystemTheme(): void {
  systemIsDark.addEventListener('change', resolve);
}
