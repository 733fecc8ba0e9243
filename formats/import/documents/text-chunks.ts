/**
 * A long text file, part by part, decoded: a table of a million rows never stands in memory. The encoding is found on the
 * first part.
 */
import iconv from 'iconv-lite';
import { fail } from '../../../core/contract/failure.ts';
import { largestFile } from '../../../core/model/document.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { isBinary } from '../is-binary.ts';
import { type FileToRead, shownName } from './file-to-read.ts';

const partLength = 1024 * 1024;

export interface TextChunks {
  encoding: string;
  /** Without a byte-order mark; a character is never cut in two. */
  chunks(): AsyncGenerator<string>;
}

export async function textChunks(file: FileToRead, forced?: string): Promise<TextChunks> {
  const name = shownName(file.name);
  if (file.size > largestFile) fail('file-too-large', { name, limit_mb: largestFile / 1024 / 1024 });
  if (file.size === 0) fail('file-empty', { name });
  const start = await file.bytes(0, Math.min(file.size, partLength));
  const encoding = forced ?? encodingOf(start, start.length === file.size);
  if (!encoding.startsWith('utf-') && isBinary(start)) fail('file-binary', { name });
  return {
    encoding,
    async *chunks() {
      const decoder = iconv.getDecoder(encoding);
      for (let at = 0; at < file.size; at += partLength) {
        const bytes = at === 0 ? start : await file.bytes(at, Math.min(file.size, at + partLength));
        yield decoder.write(bytes);
      }
      const rest = decoder.end();
      if (rest) yield rest;
    },
  };
}

/** Of a part the last line may be cut within a character, and is not looked at. */
function encodingOf(start: Uint8Array, isWhole: boolean): string {
  const end = isWhole ? start.length : Math.max(start.lastIndexOf(0x0a), start.length - 4);
  return decodeBytes(start.subarray(0, end)).encoding;
}
