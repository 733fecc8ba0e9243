/** Reading files made up in tests, or fixtures. */
import { fileFromBytes, type Reading, type ReadingOptions } from './file-to-read.ts';
import { readFile } from './read-file.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export async function readingsOf(
  name: string,
  content: Uint8Array | string,
  options: ReadingOptions = {},
): Promise<Reading[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const readings: Reading[] = [];
  for await (const reading of readFile(fileFromBytes(name, new Uint8Array(bytes)), options))
    readings.push(reading);
  return readings;
}

/** The one document of a file; throws where it was refused. */
export async function onlyReading(name: string, content: Uint8Array | string, options: ReadingOptions = {}) {
  const [reading, ...others] = await readingsOf(name, content, options);
  if (reading === undefined || others.length > 0 || 'refused' in reading)
    throw new Error(JSON.stringify(reading));
  return reading;
}

/** Harmonic mean of precision and recall over the words of two texts, each as often as it stands. */
export function tokenF1(expected: string, found: string): number {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
  const [a, b] = [words(expected), words(found)];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}
