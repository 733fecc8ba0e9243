import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [normal = '', highContrast = ''] = css.split('@media (prefers-contrast: more)');

type Theme = 'light' | 'dark';

function tokensOf(source: string, theme: Theme): Map<string, string> {
  const found = source.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu);
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'panel', 'raised', 'hover'];
const onSurfaces = ['ink', 'ink-2', 'muted', 'claim', 'quote', 'number', 'accent', 'error', 'warning'];
const pairs: [string, string][] = [
  ...onSurfaces.flatMap((text) => surfaces.map((surface): [string, string] => [text, surface])),
  ...['claim', 'quote', 'number', 'error', 'warning'].flatMap((name): [string, string][] => [
    [name, `${name}-bg`],
    ['ink', `${name}-bg`],
  ]),
  ['on-accent', 'accent'],
  ['paper', 'error'],
];

describe('the colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    const base = tokensOf(normal, theme);
    const strong = new Map([...base, ...tokensOf(highContrast, theme)]);
    it.each(pairs)(
      `${theme}: %s on %s is at least 4.5 : 1, with high contrast 7 : 1 on plain surfaces`,
      (text, surface) => {
        const of = (tokens: Map<string, string>) =>
          contrast(tokens.get(text) ?? '', tokens.get(surface) ?? '');
        expect(of(base)).toBeGreaterThanOrEqual(4.5);
        expect(of(strong)).toBeGreaterThanOrEqual(surfaces.includes(surface) ? 7 : 4.5);
      },
    );
  }
});
