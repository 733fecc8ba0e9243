/** The user guide says what the application does, the same in both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds, actions } from '../../core/actions/actions.ts';
import { catalogueFor, type InterfaceLanguage, languages } from '../../core/catalogue/catalogue.ts';
import { readNumber } from '../../core/number/read-number.ts';
import { root } from '../places.mjs';
import { guidePage, keyFromCode } from './guide-page.mjs';

const folder = join(root, 'docs/guide');
const files: Record<InterfaceLanguage, string> = { en: 'README.md', id: 'README.id.md' };
const textOf = (language: InterfaceLanguage) => readFileSync(join(folder, files[language]), 'utf8');

const found = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, part = '']) => part);
const keysIn = (text: string) => found(/`([^`]+)`/g, text).flatMap((code) => keyFromCode(code) ?? []);
const entriesIn = (text: string) => found(/\*\*([^*\n]+ → [^*\n]+)\*\*/g, text);

/** Keys of fields, bars, dialogs and the table, and modifiers named by themselves. */
const otherKeys = [
  'Mod',
  'Shift',
  'Esc',
  'Enter',
  'Shift+Enter',
  'Mod+V',
  'Mod+Enter',
  'Mod+A',
  'Mod+C',
  'Space',
];

describe.each(languages)('the guide (%s)', (language) => {
  const text = textOf(language);
  const words = catalogueFor(language);

  it('names only keys that act', () => {
    const known = [...actionIds.flatMap((id): readonly string[] => actions[id].keys), ...otherKeys];
    expect(keysIn(text).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('names menu entries as the menu does, with their keys', () => {
    const entries = new Map<string, ActionId | null>(
      actionIds.map((id) => [
        `${words.menus[actions[id].menu]} → ${words.actions[id].replace(/…$/, '')}`,
        id,
      ]),
    );
    entries.set(`${words.menus.file} → ${words.systemMenu.openRecent}`, null);
    expect(entriesIn(text).filter((entry) => !entries.has(entry))).toEqual([]);
    for (const [, entry = '', code = ''] of text.matchAll(/\*\*([^*\n]+ → [^*\n]+)\*\*\s\(`([^`]+)`/g)) {
      const id = entries.get(entry);
      expect(id && actions[id].keys, entry).toContain(keyFromCode(code));
    }
  });

  it('links only to files that exist', () => {
    const links = found(/\]\(([^)#]+)/g, text);
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it('shows figures as they are read', () => {
    const open = words.workbench.inspector.open;
    const value = (cell: string) => (cell === open ? null : cell.replaceAll(/[.,]/g, ''));
    // Below its two lines of heading.
    const rows = [...text.matchAll(/^\| (\S[^|`]*?) +\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)];
    expect(rows).toHaveLength(8);
    for (const [, figure = '', low = '', best = '', high = ''] of rows.slice(2))
      expect(readNumber(figure, { start: 0, end: figure.length }, language), figure).toMatchObject({
        low: value(low),
        best: value(best),
        high: value(high),
      });
  });
});

it('is whole in both languages', () => {
  const outline = (language: InterfaceLanguage) => {
    const text = textOf(language);
    return {
      keys: [...new Set(keysIn(text))].toSorted(),
      entries: entriesIn(text).length,
      lines: text.split('\n').flatMap((line) => /^(#+ |- |\|)/.exec(line)?.[0] ?? []),
    };
  };
  expect(outline('id')).toEqual(outline('en'));
});

describe('guidePage', () => {
  it('makes keys of code that names one', () => {
    expect(guidePage('`Ctrl+Page Down`, `?`, `Del`, `start`').html).toBe(
      '<p><kbd>Mod+PageDown</kbd>, <kbd>?</kbd>, <kbd>Delete</kbd>, <code>start</code></p>\n',
    );
  });

  it('numbers the sections, leaves out the title, and keeps the words of links', () => {
    const { html, sections } = guidePage('# Guide\n\n## One\n\nSee [the rest](../rest.md).\n\n### Part\n');
    expect(sections).toEqual([{ id: 'guide-1', title: 'One' }]);
    expect(html).toBe('<h3 id="guide-1" tabindex="-1">One</h3>\n<p>See the rest.</p>\n<h4>Part</h4>\n');
  });
});
