/**
 * One file → its documents: the door to all readers of formats. Each is loaded when the first file of its format comes. What
 * goes wrong with one document of a table or an archive is told in its place and the others follow; nothing is thrown but
 * bugs of ours, and those are told as damage of the file too: a hostile file finds them before we do.
 */
import { failure, type Failure, FailureError } from '../../../core/contract/failure.ts';
import { type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { type DocumentFormat, formatOfFile } from './format-of-file.ts';

type Read = (file: FileToRead, options: ReadingOptions) => AsyncGenerator<Reading>;

const readers: Readonly<Record<DocumentFormat, () => Promise<Read>>> = {
  text: async () => (await import('./plain-text.ts')).readPlainText,
  html: async () => (await import('./html.ts')).readHtml,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  csv: async () => table('csv'),
  xlsx: async () => table('xlsx'),
  jsonl: async () => table('jsonl'),
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  subtitles: async () => (await import('./subtitles.ts')).readSubtitles,
  eml: async () => (await import('./mail.ts')).readMail,
  mhtml: async () => (await import('./mail.ts')).readMhtml,
  odt: async () => (await import('./odt.ts')).readOdt,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  epub: async () => (await import('./epub.ts')).readEpub,
  zip: async () => (await import('./archive.ts')).readArchive,
};

async function table(format: 'csv' | 'xlsx' | 'jsonl'): Promise<Read> {
  const { readTable } = await import('./table.ts');
  return (file, options) => readTable(file, format, options);
}

export async function formatOf(file: FileToRead): Promise<DocumentFormat> {
  return formatOfFile(file.name, await file.bytes(0, Math.min(64, file.size)));
}

export async function* readFile(file: FileToRead, options: ReadingOptions = {}): AsyncGenerator<Reading> {
  try {
    const read = await readers[await formatOf(file)]();
    yield* read(file, options);
  } catch (error) {
    yield { name: shownName(file.name), refused: failureOf(error, shownName(file.name)) };
  }
}

function failureOf(error: unknown, name: string): Failure {
  if (error instanceof FailureError) return error.failure;
  // The stack ran over.
  if (error instanceof RangeError && /call stack/i.test(error.message)) return failure('too-deep', { name });
  return failure('file-damaged', {
    name,
    reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown',
  });
}
