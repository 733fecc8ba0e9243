/**
 * PDF → its text layer, by pdfjs: lines joined to paragraphs by their distance, words that were hyphenated at the end of a line
 * joined, and the offset at which each page begins. A file of pictures alone is refused with 'no-text-layer'; where only
 * some pages have no text the person is told how many.
 */
import { fail } from '../../../core/contract/failure.ts';
import { allBytes, type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { line, newReading } from './new-reading.ts';
import { openPdf, type PdfDocument } from './open-pdf.ts';
import { pageText } from './pdf-page-text.ts';

export async function* readPdf(file: FileToRead, { password }: ReadingOptions): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  const name = shownName(file.name);
  // pdfjs takes the bytes away from whoever gives them.
  const document = await openPdf(source.slice(), name, password);
  try {
    const { text, pages, empty } = await wordsOf(document);
    if (text.trim() === '') fail('no-text-layer', { name, pages: document.numPages });
    const info = await saidBy(document);
    const said = (key: string) => (typeof info[key] === 'string' ? line(info[key]) : '');
    yield newReading({
      name: file.name,
      text,
      encoding: 'pdf',
      pages,
      said: { title: realTitle(said('Title')), author: said('Author'), language: said('Language') },
      source,
      warnings: empty === 0 ? [] : [{ kind: 'empty-pages', count: empty }],
    });
  } finally {
    await document.loadingTask.destroy();
  }
}

async function saidBy(document: PdfDocument): Promise<Readonly<Record<string, unknown>>> {
  const metadata = await document.getMetadata().catch(() => null);
  return { ...metadata?.info };
}

async function wordsOf(document: PdfDocument): Promise<{ text: string; pages: number[]; empty: number }> {
  let text = '';
  let empty = 0;
  const pages: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const words = pageText((await page.getTextContent()).items);
    page.cleanup();
    if (words === '') empty++;
    if (text !== '' && words !== '') text += '\n\n';
    pages.push(text.length);
    text += words;
  }
  return { text, pages, empty };
}

/** Programs write the name of their file where the title belongs. */
const realTitle = (title: string) =>
  /\.(docx?|odt|pdf|indd|qxd|rtf|html?|tmp|pages)$/i.test(title) ||
  /^(microsoft word|untitled|slide \d|document\d*$)/i.test(title)
    ? ''
    : title;
