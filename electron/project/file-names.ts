/** Names the shell proposes for files, and the extension it sees to. Pure; the person has the last word in the dialog. */
import { basename, extname } from 'node:path';

/** Adds the extension where the name does not end in it already, whatever its case. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(extension) ? path : path + extension;
}

/** "war.claimlight" → "war copy.claimlight". */
export function copyName(path: string, suffix: string): string {
  const extension = extname(path);
  return `${basename(path, extension)} ${suffix}${extension}`;
}

const longestName = 80;

/** Any text as a file name every system takes; `fallback` where nothing of it can stay. */
export function fileNameFrom(text: string, fallback: string): string {
  const plain = text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(plain)
    .slice(0, longestName)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? fallback : short;
}
