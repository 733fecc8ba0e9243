/**
 * HTML and XML → a tree, by linkedom. It runs nothing and fetches nothing; and the page's worker, where this runs, has no
 * DOMParser of its own.
 */
import { DOMParser } from 'linkedom';
import { fail } from '../../../core/contract/failure.ts';
import type { TreeNode } from './tree-text.ts';

/** Of the DOM, what is used here. */
export interface TreeElement extends TreeNode {
  readonly localName: string;
  readonly textContent: string | null;
  readonly firstElementChild: TreeElement | null;
  readonly nextElementSibling: TreeElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): TreeElement | null;
  querySelectorAll(selector: string): Iterable<TreeElement>;
  getElementsByTagName(name: string): Iterable<TreeElement>;
  remove(): void;
}

export interface Tree extends TreeElement {
  readonly documentElement: TreeElement | null;
}

/** A tree takes about ten times the memory of its markup. */
export const largestMarkup = 40 * 1024 * 1024;
const deepest = 5_000;

/** `name` is for the failure 'too-deep'. */
export function parseHtml(given: string, name: string): Tree {
  refuseTooDeep(given, name);
  const markup = opened(given);
  // Without these two linkedom puts the words outside of any body.
  const whole = /<html[\s>]/i.test(markup.slice(0, 50_000)) ? markup : `<html><body>${markup}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Tree;
}

/** XHTML may write `<title/>`, which in HTML begins a title that never ends. */
function opened(markup: string): string {
  if (!/^\uFEFF?\s*<(\?xml|!DOCTYPE[^>]*xhtml)/i.test(markup)) return markup;
  return markup.replace(/<([a-z][\w:-]*)\b([^<>]*?)\/>/gi, (whole, element: string, attributes: string) =>
    /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i.test(element)
      ? whole
      : `<${element}${attributes}></${element}>`,
  );
}

export function parseXml(markup: string, name: string): Tree {
  refuseTooDeep(markup, name);
  return new DOMParser().parseFromString(markup, 'text/xml') as unknown as Tree;
}

/** Roughly: opening less closing tags. Deeper trees overflow the stack of those who walk them. */
function refuseTooDeep(markup: string, name: string): void {
  let depth = 0;
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1)) {
    const next = markup.charCodeAt(at + 1) | 0x20;
    if (next === 0x2f) depth = Math.max(0, depth - 1);
    else if (next >= 0x61 && next <= 0x7a && !isVoid(markup, at + 1) && ++depth > deepest)
      fail('too-deep', { name });
  }
}

const voids =
  /^(?:area|base|br|col|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr|w:|d[dt])/i;
const isVoid = (markup: string, at: number) => {
  if (voids.test(markup.slice(at, at + 8))) return true;
  const end = markup.indexOf('>', at);
  return end !== -1 && markup.charCodeAt(end - 1) === 0x2f;
};
