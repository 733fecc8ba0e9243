/** E-books (.epub): the chapters in the order of the spine, each beginning a page. https://www.w3.org/TR/epub-33/ */
import { fail } from '../../../core/contract/failure.ts';
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, type Reading, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';
import { dublinCore } from './office-properties.ts';
import { largestMarkup, parseHtml, parseXml } from './parse-markup.ts';
import { textFromTree } from './tree-text.ts';
import { zipEntries } from './zip-entries.ts';

export async function* readEpub(file: FileToRead): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  const name = shownName(file.name);
  const entries = new Map(zipEntries(source, name).map((entry) => [entry.name, entry]));
  const markupOf = async (path: string) => {
    const entry = entries.get(path);
    if (entry === undefined) return fail('file-damaged', { name, reason: `${path} is missing` });
    if (entry.size > largestMarkup)
      return fail('unpacks-too-large', { name, limit_mb: largestMarkup / 1024 / 1024 });
    return decodeText(await entry.bytes(), name).text;
  };
  const container = parseXml(await markupOf('META-INF/container.xml'), name);
  const path = [...container.getElementsByTagName('rootfile')][0]?.getAttribute('full-path') ?? '';
  const book = parseXml(await markupOf(path), name);
  const items = new Map(
    [...book.getElementsByTagName('item')].map((item) => [
      item.getAttribute('id'),
      item.getAttribute('href') ?? '',
    ]),
  );
  const chapters: string[] = [];
  const pages: number[] = [];
  let length = 0;
  for (const reference of book.getElementsByTagName('itemref')) {
    const href = items.get(reference.getAttribute('idref'));
    if (href === undefined || !entries.has(resolved(path, href))) continue;
    const text = textFromTree(parseHtml(await markupOf(resolved(path, href)), name));
    if (text === '') continue;
    pages.push(length);
    chapters.push(text);
    length += text.length + 2;
  }
  yield newReading({
    name: file.name,
    text: chapters.join('\n\n'),
    encoding: 'epub',
    pages,
    said: dublinCore(book),
    source,
  });
}

/** `href` as seen from the file at `from`, inside the archive. */
function resolved(from: string, href: string): string {
  const [path = ''] = href.split('#');
  const parts = [...from.split('/').slice(0, -1), ...decoded(path).split('/')];
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '.' && part !== '') kept.push(part);
  }
  return kept.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
