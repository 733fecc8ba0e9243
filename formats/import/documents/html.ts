/**
 * Web pages (html, xhtml) → the article's text, found by Readability, with what the page says of itself. Where no article
 * stands out, all the page's words are taken, and the person is told so.
 */
import { Readability } from '@mozilla/readability';
import { decodeText } from '../decode-text.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { allBytes, type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { htmlMetadata } from './html-metadata.ts';
import { line, newReading, type Said } from './new-reading.ts';
import { largestMarkup, parseHtml, type Tree } from './parse-markup.ts';
import { textFromTree, type TreeNode } from './tree-text.ts';

export async function* readHtml(file: FileToRead, { encoding }: ReadingOptions): AsyncGenerator<Reading> {
  const source = await allBytes(file, largestMarkup);
  const name = shownName(file.name);
  const decoded = decodeText(source, name, { forced: encoding, declared: declaredEncoding(source) });
  const { text, said, isArticle } = articleFromHtml(decoded.text, name);
  yield newReading({
    ...decoded,
    name: file.name,
    text,
    said,
    source,
    warnings: isArticle ? [] : [{ kind: 'whole-page' }],
  });
}

export interface FoundArticle {
  text: string;
  said: Said;
  isArticle: boolean;
}

/** Text shorter than this is a teaser or a menu, and no article. */
const shortest = 140;

export function articleFromHtml(markup: string, name: string): FoundArticle {
  const tree = parseHtml(markup, name);
  const said = htmlMetadata(tree, markup);
  // Readability takes the tree apart: what it may come to nothing is read before.
  const title = line(said.title) || titleOf(tree);
  const article = new Readability<TreeNode>(tree, {
    serializer: (node: unknown) => node as TreeNode,
    // Their words are looked for here already.
    disableJSONLD: true,
  }).parse();
  const found = article?.content ? textFromTree(article.content) : '';
  const isArticle = found.length >= shortest;
  return {
    text: withHeading(isArticle ? found : textFromTree(parseHtml(markup, name)), isArticle ? title : ''),
    said: { ...said, title, author: said.author ?? byline(article?.byline) },
    isArticle,
  };
}

function titleOf(tree: Tree): string {
  const heading = [...tree.querySelectorAll('h1')]
    .map(({ textContent }) => line(textContent ?? ''))
    .filter(Boolean);
  const title = line(tree.querySelector('title')?.textContent ?? '');
  const [only, ...others] = heading;
  // "Headline | Outlet" is told apart from the headline by the page's one heading.
  return only !== undefined && others.length === 0 && (title === '' || title.startsWith(only))
    ? only
    : withoutOutlet(title);
}

const withoutOutlet = (title: string) => {
  const cut = title.replace(/\s+[|–—·»]\s+[^|–—·»]{2,40}$/u, '');
  return cut.length >= 15 ? cut : title;
};

/** The heading belongs to what is read and marked; Readability leaves it out. */
function withHeading(text: string, title: string): string {
  const start = text.slice(0, title.length + 400);
  return title === '' || start.includes(title) ? text : `${title}\n\n${text}`;
}

const byline = (written: string | null | undefined) =>
  written?.replace(/^\s*(?:by|oleh|von|par|por|door|di)\s*:?\s+/i, '').trim() || undefined;
