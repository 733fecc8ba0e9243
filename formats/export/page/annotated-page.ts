/**
 * Documents with their marks as one HTML page that stands alone: no script, nothing fetched, readable on paper. Beside each
 * paragraph stand the numbered notes of the marks that begin in it; below each document where it comes from.
 */
import { type Catalogue, catalogueFor, type InterfaceLanguage } from '../../../core/catalogue/catalogue.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import { kindLetters, kinds } from '../../../core/model/kinds.ts';
import { titleFromText } from '../../../core/text/paragraphs.ts';
import type { MarkRecord } from '../mark-record.ts';
import { marginNote } from './margin-note.ts';
import { escapeHtml, markedText, type PlacedSegment } from './marked-text.ts';
import { style } from './style.ts';

export interface PageDocument {
  document: DocumentMetadata;
  text: string;
  /** By place. */
  marks: readonly MarkRecord[];
}

/** The page up to its first document; `documents` are all that follow. */
export function pageHead(documents: readonly DocumentMetadata[], language: InterfaceLanguage): string {
  const words = catalogueFor(language);
  const [first, ...others] = documents;
  const title = first !== undefined && others.length === 0 ? first.title : words.annotatedPage.notes;
  const contents = documents.map(
    ({ id, title: name }) => `<li><a href="#d-${id}">${escapeHtml(name)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Claimlight">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${others.length === 0 ? '' : `<nav><b>${words.annotatedPage.contents}</b><ol>${contents.join('')}</ol></nav>\n`}`;
}

export const pageTail = '</body>\n</html>\n';

/** One document. `from` is the number before its first mark: numbers run through the whole page. */
export function pageDocument(given: PageDocument, from: number, language: InterfaceLanguage): string {
  const { document, text } = given;
  const words = catalogueFor(language);
  const rows = paragraphRows(words, given, from);
  // The title of most texts is their own first line, which then stands as the heading with its marks.
  const heading = titleFromText(text) === document.title ? '' : `<h1>${escapeHtml(document.title)}</h1>\n`;
  return `<article id="d-${document.id}">
${heading}<p class="meta">${metaLine(words, given)}</p>
${legend(words)}
<section lang="${escapeHtml(document.language)}" dir="${document.direction}">
${rows}</section>
<footer>
<p><b>${words.annotatedPage.citation}:</b> ${citation(document)}</p>
<p>${words.annotatedPage.textSha256}: <code>${document.text_sha256}</code></p>
<p>${words.annotatedPage.madeWith}</p>
</footer>
</article>
`;
}

function metaLine(words: Catalogue, { document, marks }: PageDocument): string {
  const coders = [...new Set(marks.map(({ coder }) => coder))].join(', ');
  const parts = [
    document.outlet,
    document.published_on,
    document.language === 'und' ? '' : document.language,
  ];
  return [...parts, words.annotatedPage.marks(marks.length), coders]
    .filter((part) => part !== '')
    .map(escapeHtml)
    .join(' · ');
}

function legend(words: Catalogue): string {
  const entries = kinds.map(
    (kind) => `<li><mark class="${kind}">${kindLetters[kind]} ${escapeHtml(words.kinds[kind])}</mark></li>`,
  );
  return `<ul class="legend" aria-label="${words.annotatedPage.legend}">${entries.join('')}</ul>`;
}

function citation(document: DocumentMetadata): string {
  const parts = [
    document.author,
    `“${document.title}”`,
    document.outlet,
    document.place,
    document.published_on,
  ];
  const words = parts.filter((part) => part !== '').map(escapeHtml);
  return [...words, ...(document.url === '' ? [] : [address(document.url)])].join(', ');
}

/** An address is only made a link where a click opens a page and nothing else. */
const address = (url: string) =>
  /^https?:\/\/[^\s]+$/i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`
    : escapeHtml(url);

/** A row for each line: the text, and the notes of the marks that begin in it. */
function paragraphRows(words: Catalogue, { document, text, marks }: PageDocument, from: number): string {
  const segments = marks.flatMap((mark, at) =>
    mark.segments.map((segment): PlacedSegment => ({
      number: from + at + 1,
      mark,
      role: segment.role,
      start: segment.start_utf16,
      end: segment.end_utf16,
      last: mark.segments.every((other) => other.end_utf16 <= segment.end_utf16),
    })),
  );
  const waiting = segments.toSorted((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
  let next = 0;
  let open: PlacedSegment[] = [];
  let noted = 0;
  let untitled = titleFromText(text) === document.title;
  let html = '';
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    open = open.filter((segment) => segment.end > start);
    for (
      let segment = waiting[next];
      segment !== undefined && segment.start < Math.max(end, start + 1);
      segment = waiting[++next]
    )
      open.push(segment);
    const notes: string[] = [];
    for (let mark = marks[noted]; mark !== undefined && mark.main.start_utf16 <= end; mark = marks[++noted])
      notes.push(marginNote(words, from + noted + 1, mark));
    if (text.slice(start, end).trim() !== '' || notes.length > 0) {
      const touching = open.filter((segment) => segment.start < end);
      const element = untitled && text.slice(start, end).trim() !== '' ? 'h1' : 'p';
      if (element === 'h1') untitled = false;
      html += `<div class="row"><${element}>${markedText(text, start, end, touching)}</${element}>`;
      html += notes.length === 0 ? '</div>\n' : `<ol class="notes">${notes.join('')}</ol></div>\n`;
    }
    start = end + 1;
  }
  return html;
}
