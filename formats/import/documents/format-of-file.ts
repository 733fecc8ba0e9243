/** Of which format a file is: by its first bytes where these say it for certain, else by its name, else it is a plain text. */
export const documentFormats = [
  'text',
  'html',
  'docx',
  'pdf',
  'csv',
  'xlsx',
  'jsonl',
  'markdown',
  'subtitles',
  'eml',
  'mhtml',
  'odt',
  'rtf',
  'epub',
  'zip',
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

const byEnding: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  md: 'markdown',
  markdown: 'markdown',
  srt: 'subtitles',
  vtt: 'subtitles',
  eml: 'eml',
  mhtml: 'mhtml',
  mht: 'mhtml',
  odt: 'odt',
  rtf: 'rtf',
  epub: 'epub',
  zip: 'zip',
};

/** The endings of files that are taken out of folders and archives. */
export const knownEndings: readonly string[] = Object.keys(byEnding);

export function endingOf(name: string): string {
  return /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True for a file that a folder or an archive brings along: one of a known ending that is not hidden. */
export function isTakenFromFolder(path: string): boolean {
  const parts = path.split('/');
  const isHidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  return !isHidden && !(parts.at(-1) ?? '').startsWith('~$') && knownEndings.includes(endingOf(path));
}

/** `start` are the first bytes, 64 or more where there are so many. */
export function formatOfFile(name: string, start: Uint8Array): DocumentFormat {
  const named = byEnding[endingOf(name)];
  const text = String.fromCharCode(...start.subarray(0, 64));
  if (/^[\s\0]{0,8}%PDF-/.test(text)) return 'pdf';
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06'))
    return named === 'docx' || named === 'xlsx' || named === 'odt' || named === 'epub' ? named : 'zip';
  if (named === undefined && /^(\xef\xbb\xbf)?\s*<(!doctype html|html)[\s>]/i.test(text)) return 'html';
  return named ?? 'text';
}
