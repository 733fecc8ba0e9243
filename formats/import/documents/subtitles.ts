/**
 * Subtitles (SubRip .srt, WebVTT .vtt) → what is said, a cue a paragraph; numbers, times, positions, notes and styles are
 * left out. A WebVTT voice (`<v Name>`) stands before its words. A cue that only repeats the one before, as rolling captions
 * do, is left out.
 */
import { fail } from '../../../core/contract/failure.ts';
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';

export async function* readSubtitles(
  file: FileToRead,
  { encoding }: ReadingOptions,
): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  const name = shownName(file.name);
  const decoded = decodeText(source, name, { forced: encoding });
  const cues = cuesOf(decoded.text.replace(/^\uFEFF/, ''));
  if (cues.length === 0) fail('file-empty', { name });
  yield newReading({
    ...decoded,
    name: file.name,
    text: cues.join('\n'),
    said: { title: name.replace(/\.[^.]+$/, '') },
    source,
  });
}

const timing = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

function cuesOf(text: string): string[] {
  const cues: string[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    // A header, a note, a style or a region has no times.
    if (at === -1) continue;
    const words = lines
      .slice(at + 1)
      .map(spoken)
      .filter(Boolean)
      .join(' ');
    if (words !== '' && words !== cues.at(-1)) cues.push(words);
  }
  return cues;
}

const spoken = (line: string) =>
  line
    .replace(/<v(?:\.[^ >]*)?[ \t]+([^>]+)>/g, '$1: ')
    .replace(/<\/?[a-z0-9.:_ -][^>]*>/gi, '')
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/&(lt|gt|amp|nbsp|lrm|rlm);/g, (whole, name: string) => characters[name] ?? whole)
    .trim();

const characters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
};
