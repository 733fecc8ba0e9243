/**
 * What a web page says of itself: title, author, outlet, date, language and address. Taken first from its JSON-LD (NewsArticle
 * and its kin, https://schema.org/Article), then from its meta elements (Open Graph, Dublin Core, Parsely, Twitter), then
 * from the page: `<link rel="canonical">`, `<time>`, the comment a browser leaves when it saves a page.
 */
import type { Said } from './new-reading.ts';
import type { Tree, TreeElement } from './parse-markup.ts';

type Json = Readonly<Record<string, unknown>>;

/** `markup` is what the tree was made of. */
export function htmlMetadata(tree: Tree, markup: string): Said {
  const article = articleOf(tree);
  const meta = metaOf(tree);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value);
  const canonical = tree.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  return {
    title:
      words(article['headline']) ??
      first('og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title'),
    author:
      names(article['author']) ??
      first(
        'author',
        'article:author_name',
        'dc.creator',
        'dcterms.creator',
        'parsely-author',
        'byl',
        'sailthru.author',
      ),
    outlet:
      names(article['publisher']) ??
      first('og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'),
    published_on:
      words(article['datePublished']) ??
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'publishdate',
        'dc.date',
        'dcterms.created',
        'dcterms.date',
        'dc.date.issued',
        'parsely-pub-date',
        'sailthru.date',
      ) ??
      timeOf(tree),
    language:
      tree.documentElement?.getAttribute('lang') ??
      tree.documentElement?.getAttribute('xml:lang') ??
      words(article['inLanguage']) ??
      first('content-language', 'og:locale', 'dc.language'),
    url: [canonical, first('og:url'), pageOf(article), savedFrom(markup)].find((address) =>
      /^https?:\/\//i.test(address ?? ''),
    ),
  };
}

function metaOf(tree: Tree): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of tree.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute))
      .find((value) => value);
    const content = element.getAttribute('content')?.trim() ?? '';
    // An author of Facebook is an address, no name.
    if (name && content !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|WebPage)$/;

/** The article among the page's JSON-LD objects; one of no kind we know where there is none. */
function articleOf(tree: Tree): Json {
  const objects = [...tree.querySelectorAll('script[type="application/ld+json"]')].flatMap(objectsOf);
  const typed = objects.filter((object) =>
    [object['@type']].flat().some((type) => articleTypes.test(String(type))),
  );
  return typed.find(({ headline }) => typeof headline === 'string') ?? typed[0] ?? {};
}

function objectsOf(script: TreeElement): Json[] {
  try {
    const written = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
    const parsed: unknown = JSON.parse(written);
    return [parsed]
      .flat(3)
      .filter(isObject)
      .flatMap((object) => [object, ...[object['@graph']].flat(3).filter(isObject)]);
  } catch {
    // What is no JSON says nothing.
    return [];
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function words(value: unknown): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return plain(value);
  return Array.isArray(value) ? words(value[0]) : undefined;
}

/** Persons and organisations are written as strings, objects with a name, or lists of these. */
function names(value: unknown): string | undefined {
  const found = [value]
    .flat(2)
    .map((entry) => words(isObject(entry) ? entry['name'] : entry))
    .filter((name) => name !== undefined);
  return found.length === 0 ? undefined : [...new Set(found)].join(', ');
}

function pageOf(article: Json): string | undefined {
  const page = article['mainEntityOfPage'];
  return words(article['url']) ?? words(isObject(page) ? page['@id'] : page);
}

const timeOf = (tree: Tree) =>
  tree
    .querySelector('time[pubdate][datetime], article time[datetime], [itemprop="datePublished"][datetime]')
    ?.getAttribute('datetime') ?? undefined;

/** `<!-- saved from url=(0042)https://… -->` */
const savedFrom = (markup: string) => /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(markup.slice(0, 2_000))?.[1];

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};
/** JSON-LD is often written with the entities of HTML, which it has not. */
const plain = (value: string) =>
  value.replace(/&(#\d+|\w+);/g, (whole, name: string) => entities[name] ?? whole).trim();
