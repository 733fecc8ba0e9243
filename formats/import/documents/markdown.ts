/**
 * Markdown → its text as it is written, to the character: what a person sees in the file is what is marked. Title, author,
 * date and language are taken from a YAML head where there is one, the title else from the first heading.
 */
import { decodeText } from '../decode-text.ts';
import { allBytes, type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';

export async function* readMarkdown(file: FileToRead, { encoding }: ReadingOptions): AsyncGenerator<Reading> {
  const source = await allBytes(file);
  const decoded = decodeText(source, shownName(file.name), { forced: encoding });
  const head = /^---\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)(?:\n|$)/.exec(decoded.text);
  const field = (name: string) =>
    new RegExp(`^${name}\\s*:\\s*(.+)$`, 'im')
      .exec(head?.[1] ?? '')?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2');
  const body = decoded.text.slice(head?.[0].length ?? 0);
  const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(body.slice(0, 20_000))?.[1];
  yield newReading({
    ...decoded,
    name: file.name,
    said: {
      title: field('title') ?? heading,
      author: field('author'),
      outlet: field('publisher') ?? field('outlet'),
      published_on: field('date'),
      language: field('lang') ?? field('language'),
      url: field('url') ?? field('canonical_url'),
    },
    source,
  });
}
