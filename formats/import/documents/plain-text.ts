/** A text file is its text. */
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';

export async function* readPlainText(
  file: FileToRead,
  { encoding }: ReadingOptions,
): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  yield newReading({
    ...decodeText(source, shownName(file.name), { forced: encoding }),
    name: file.name,
    source,
  });
}
