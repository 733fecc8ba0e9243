/** Puts together what a reader found: normalised text, metadata of a sane length, the language where it can be told. */
import { fail } from '../../../core/contract/failure.ts';
import { languageTag, longestText } from '../../../core/model/document.ts';
import type { ReadText, ReadWarning } from '../../../core/model/read-text.ts';
import { normaliseText } from '../../../core/text/normalise.ts';
import { titleFromText } from '../../../core/text/paragraphs.ts';
import { detectLanguage } from '../detect-language.ts';
import { type Reading, shownName } from './file-to-read.ts';
import { isoDate } from './iso-date.ts';

/** What a file says of itself, as it says it. */
export interface Said {
  title?: string | undefined;
  /** A language tag; believed only where the words themselves do not tell. */
  language?: string | undefined;
  author?: string | undefined;
  outlet?: string | undefined;
  published_on?: string | undefined;
  url?: string | undefined;
}

export interface Found {
  name: string;
  text: string;
  encoding: string;
  /** How many characters stand as U+FFFD already. */
  replaced?: number;
  pages?: number[];
  said?: Said;
  source: Uint8Array;
  warnings?: ReadWarning[];
}

/** Fails with 'file-empty' or 'text-too-long'. Offsets in `pages` are into `text`, which must have LF line ends where there are any. */
export function newReading({
  name,
  text: given,
  encoding,
  replaced = 0,
  pages = [],
  said = {},
  source,
  warnings = [],
}: Found): Reading {
  const shown = shownName(name);
  const { text, replaced: lost } = normaliseText(given);
  if (text.trim() === '') fail('file-empty', { name: shown });
  if (text.length > longestText) fail('text-too-long', { name: shown, limit: longestText });
  const title = line(said.title);
  const read: ReadText = {
    text,
    title: title === '' ? titleFromText(text) : title,
    language: languageOf(text, said.language),
    author: line(said.author),
    outlet: line(said.outlet),
    published_on: isoDate(said.published_on ?? ''),
    url: address(said.url),
    encoding,
    replaced: replaced + lost,
    pages,
  };
  return { name: shown, read, source, warnings };
}

/** Long enough to tell a language by, and no longer: thousands of rows are read. */
const sampleLength = 600;

function languageOf(text: string, said = ''): string {
  const found = detectLanguage(text.slice(0, sampleLength));
  const declared = said.trim().replaceAll('_', '-');
  if (!languageTag.test(declared)) return found;
  // "pt-BR" says more than "pt".
  const agrees = declared.toLowerCase().split('-')[0] === found;
  return found === 'und' || agrees ? declared : found;
}

/** Line ends and runs of white space become one space. */
export const line = (value = '') =>
  value
    .replace(/[\s\0-\x1f]+/g, ' ')
    .trim()
    .toWellFormed()
    .slice(0, 2_000);

function address(value = ''): string {
  const url = line(value);
  return /^https?:\/\/[^\s/]+/i.test(url) ? url : '';
}
