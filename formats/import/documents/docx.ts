/**
 * Word files → text by mammoth: paragraphs, headings, lists, tables, footnotes and endnotes at the end; comments, tracked
 * deletions and pictures are left out.
 */
import mammoth from 'mammoth';
import { fail } from '../../../core/contract/failure.ts';
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, type Reading, shownName } from './file-to-read.ts';
import { newReading, type Said } from './new-reading.ts';
import { dublinCore } from './office-properties.ts';
import { parseHtml, parseXml } from './parse-markup.ts';
import { textFromTree } from './tree-text.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Of Word's own parts this is far more than the longest book. */
const largestPart = 100 * 1024 * 1024;

export async function* readDocx(file: FileToRead): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  const name = shownName(file.name);
  const entries = zipEntries(source, name);
  // Mammoth unpacks by itself: it may only see what stays within the limits, so each part is unpacked here once before.
  for (const entry of entries.filter(({ name: part }) => part.endsWith('.xml'))) {
    if (entry.size > largestPart) fail('unpacks-too-large', { name, limit_mb: largestPart / 1024 / 1024 });
    await entry.bytes();
  }
  const html = await markupOf(source, name);
  yield newReading({
    name: file.name,
    text: textFromTree(parseHtml(html, name)),
    encoding: 'docx',
    said: await saidBy(entries, name),
    source,
  });
}

async function markupOf(source: Uint8Array, name: string): Promise<string> {
  // One of the two is what its Node build takes, the other what its browser build takes.
  const input = { arrayBuffer: source.slice().buffer, buffer: source };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeDefaultStyleMap: true,
    });
    return value;
  } catch (error) {
    return fail('file-damaged', { name, reason: error instanceof Error ? error.message : String(error) });
  }
}

async function saidBy(entries: readonly ZipEntry[], name: string): Promise<Said> {
  const properties = entries.find((entry) => entry.name === 'docProps/core.xml');
  if (properties === undefined || properties.size === 0) return {};
  const { language: _ofTheProgram, ...said } = dublinCore(
    parseXml(decodeText(await properties.bytes(), name).text, name),
  );
  return said;
}
