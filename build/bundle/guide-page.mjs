// Makes the user guide a page of the application: `import { html, sections } from '…/README.md?html'`. The markdown is
// turned into HTML when the bundle is made, so that what is read in the repository and in the window is one text.
//
// Code that names a key (`Ctrl+I`) becomes a <kbd> with the key as core/actions writes it (Mod+I), which the window labels
// for its platform. A link within the repository leads nowhere in the window: its words remain. The first heading is left
// to the dialog's title, and those below it begin at the level under that.

import { readFile } from 'node:fs/promises';
import { Marked } from 'marked';

/** @typedef {{ id: string, title: string }} Section */

/**
 * @param {string} markdown
 * @returns {{ html: string, sections: Section[] }}
 */
export function guidePage(markdown) {
  /** @type {Section[]} */
  const sections = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, text, depth }) {
        if (depth === 1) return '';
        const title = this.parser.parseInline(tokens);
        if (depth > 2) return `<h${depth + 1}>${title}</h${depth + 1}>\n`;
        const id = `guide-${sections.length + 1}`;
        sections.push({ id, title: text });
        return `<h3 id="${id}" tabindex="-1">${title}</h3>\n`;
      },
      codespan({ text }) {
        const key = keyFromCode(text);
        return key === null ? `<code>${escaped(text)}</code>` : `<kbd>${escaped(key)}</kbd>`;
      },
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), sections };
}

const key =
  /^(?:Ctrl|Shift|(?:Ctrl\+)?(?:Shift\+)?(?:[A-Z\d]|[[\]?.,=+-]|F\d{1,2}|Tab|Enter|Esc|Del|Backspace|Page Up|Page Down))$/;

/**
 * The key that code in the guide names, as core/actions writes it; null where it names none.
 * @param {string} code
 */
export function keyFromCode(code) {
  if (!key.test(code)) return null;
  return code
    .replace(/^Ctrl/, 'Mod')
    .replace(/Del$/, 'Delete')
    .replace(/Page (Up|Down)$/, 'Page$1');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @returns {import('vite').Plugin} */
export function guidePages() {
  return {
    name: 'guide-pages',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.md?html')) return null;
      const { html, sections } = guidePage(await readFile(id.slice(0, -'?html'.length), 'utf8'));
      const code = `export const html = ${JSON.stringify(html)};\nexport const sections = ${JSON.stringify(sections)};\n`;
      return { code, moduleType: 'js' };
    },
  };
}
