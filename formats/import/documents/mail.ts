/**
 * E-mails (.eml) and web pages saved as one file (.mhtml), both of MIME: subject, sender and date, and the words; of a page
 * the article, as of any page. Attachments are counted and left out. https://www.rfc-editor.org/rfc/rfc2557
 */
import PostalMime, { type Email } from 'postal-mime';
import { fail } from '../../../core/contract/failure.ts';
import { allBytes, type FileToRead, type Reading, shownName } from './file-to-read.ts';
import { articleFromHtml } from './html.ts';
import { newReading } from './new-reading.ts';
import { parseHtml } from './parse-markup.ts';
import { textFromTree } from './tree-text.ts';

/** Attachments are held in memory while it is read. */
const largestMail = 100 * 1024 * 1024;

export async function* readMail(file: FileToRead): AsyncGenerator<Reading> {
  const { source, name, mail } = await parsed(file);
  const { text = '', html = '', from, subject, attachments } = mail;
  const heading = subject?.trim() ?? '';
  const words = text.trim() !== '' ? text : textFromTree(parseHtml(html, name));
  const count = attachments.filter(({ related }) => related !== true).length;
  yield newReading({
    name: file.name,
    text: [heading, words.trim()].filter(Boolean).join('\n\n'),
    encoding: 'eml',
    said: { title: heading, author: from?.name || from?.address, published_on: mail.date },
    source,
    warnings: count === 0 ? [] : [{ kind: 'attachments', count }],
  });
}

export async function* readMhtml(file: FileToRead): AsyncGenerator<Reading> {
  const { source, name, mail } = await parsed(file);
  const { text, said, isArticle } = articleFromHtml(mail.html ?? mail.text ?? '', name);
  const location = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  yield newReading({
    name: file.name,
    text,
    encoding: 'mhtml',
    said: { ...said, title: said.title || mail.subject, url: said.url ?? location },
    source,
    warnings: isArticle ? [] : [{ kind: 'whole-page' }],
  });
}

async function parsed(file: FileToRead): Promise<{ source: Uint8Array; name: string; mail: Email }> {
  const source = await allBytes(file, largestMail);
  const name = shownName(file.name);
  try {
    const mail = await PostalMime.parse(source, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 });
    return { source, name, mail };
  } catch (error) {
    return fail('file-damaged', { name, reason: error instanceof Error ? error.message : String(error) });
  }
}
