/**
 * OpenDocument texts → text: paragraphs, headings, lists, tables (a row on a line), footnotes where they are called; tracked
 * deletions, comments and drawings are left out. https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
import { fail } from '../../../core/contract/failure.ts';
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, type Reading, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';
import { dublinCore } from './office-properties.ts';
import { largestMarkup, parseXml } from './parse-markup.ts';
import { paragraphWriter, type TreeNode } from './tree-text.ts';
import { zipEntries } from './zip-entries.ts';

export async function* readOdt(file: FileToRead): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  const name = shownName(file.name);
  const entries = zipEntries(source, name);
  const part = async (wanted: string) => {
    const entry = entries.find((candidate) => candidate.name === wanted);
    if (entry === undefined) return null;
    if (entry.size > largestMarkup)
      fail('unpacks-too-large', { name, limit_mb: largestMarkup / 1024 / 1024 });
    return parseXml(decodeText(await entry.bytes(), name).text, name);
  };
  const content = await part('content.xml');
  if (content === null) return fail('file-damaged', { name, reason: 'content.xml is missing' });
  const meta = await part('meta.xml').catch(() => null);
  const body = [...content.getElementsByTagName('office:text')][0] ?? content;
  yield newReading({
    name: file.name,
    text: textFromOdt(body),
    encoding: 'odt',
    said: meta === null ? {} : dublinCore(meta),
    source,
  });
}

const paragraphs = new Set(['text:p', 'text:h', 'table:table-row', 'text:list-item']);
const passedOver = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'text:note-citation',
]);

function textFromOdt(root: TreeNode): string {
  const writer = paragraphWriter();
  // No deeper than `refuseTooDeep` allows.
  const walk = (node: TreeNode) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const name = child.localName ?? '';
      if (child.nodeType === 3 || child.nodeType === 4) writer.add(child.nodeValue ?? '', false);
      else if (passedOver.has(name)) continue;
      else if (name === 'text:line-break') writer.newLine();
      else if (name === 'text:tab' || name === 'text:s') writer.add(' ', false);
      else if (name === 'table:table-cell') inCell(child);
      else {
        if (paragraphs.has(name)) writer.newParagraph();
        walk(child);
        if (paragraphs.has(name)) writer.newParagraph();
      }
    }
  };
  /** The paragraphs of a cell stand on the row's line. */
  const inCell = (cell: TreeNode) => {
    writer.newCell();
    for (let child = cell.firstChild; child !== null; child = child.nextSibling) {
      walk(child);
      writer.add(' ', false);
    }
  };
  walk(root);
  return writer.text();
}
