/**
 * A tree of HTML elements → its text as a person reads it: a paragraph, heading, item of a list, quotation or caption is a
 * paragraph of its own, parted from the next by an empty line; a forced line break and a line of preformatted text begin a new
 * line; the cells of a table's row stand on one line, parted by tabs. White space is collapsed as a browser does. Scripts,
 * styles and what is marked as hidden are passed over.
 *
 * Goes through the tree without recursion: a file nested a million deep is no danger here.
 */
export interface TreeNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
  hasAttribute?(name: string): boolean;
  /** Of a document. */
  readonly documentElement?: TreeNode | null;
}

const elementType = 1;
const textTypes = new Set([3, 4]);

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
const passedOver = new Set(
  `script style noscript template head title svg math iframe object embed canvas audio video select datalist button input textarea
  noframes rp`.split(/\s+/),
);

export function textFromTree(given: TreeNode): string {
  // What stands beside the root is a document type and comments.
  const root = given.documentElement ?? given;
  const paragraphs = paragraphWriter();
  let node: TreeNode | null = root;
  let preformatted = 0;
  while (node !== null) {
    const name = node.nodeType === elementType ? (node.localName?.toLowerCase() ?? '') : '';
    const isSkipped = passedOver.has(name) || (name !== '' && node.hasAttribute?.('hidden') === true);
    if (textTypes.has(node.nodeType)) paragraphs.add(node.nodeValue ?? '', preformatted > 0);
    else if (name === 'br') paragraphs.newLine();
    else if (blocks.has(name)) paragraphs.newParagraph();
    else if (name === 'td' || name === 'th') paragraphs.newCell();
    if (name === 'pre') preformatted++;
    if (!isSkipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    // Up to the next that follows, leaving what ends on the way.
    for (;;) {
      const left: string = node.nodeType === elementType ? (node.localName?.toLowerCase() ?? '') : '';
      if (left === 'pre') preformatted--;
      if (blocks.has(left)) paragraphs.newParagraph();
      if (node === root) return paragraphs.text();
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      if (node.parentNode === null) return paragraphs.text();
      node = node.parentNode;
    }
  }
  return paragraphs.text();
}

interface ParagraphWriter {
  add(words: string, preformatted: boolean): void;
  newLine(): void;
  newParagraph(): void;
  newCell(): void;
  text(): string;
}

/** What a browser collapses; a no-break space is the author's and stays. */
const collapsed = /[ \t\n\r\f]+/g;

export function paragraphWriter(): ParagraphWriter {
  const done: string[] = [];
  let current = '';
  let cellEnded = false;
  const trimmed = (text: string) =>
    text.replace(/[ \t]+\n/g, '\n').replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '');
  return {
    add(words, preformatted) {
      let next = preformatted ? words.replace(/\r\n?/g, '\n') : words.replace(collapsed, ' ');
      if (/[ \n]$/.test(current) || current === '') next = preformatted ? next : next.replace(/^ /, '');
      if (next === '') return;
      if (cellEnded && next.trim() !== '') {
        current = `${current.trimEnd()}\t`;
        next = next.trimStart();
        cellEnded = false;
      }
      current += next;
    },
    newLine: () => void (current = current === '' ? '' : `${current}\n`),
    newParagraph() {
      const text = trimmed(current);
      if (text !== '') done.push(text);
      current = '';
      cellEnded = false;
    },
    newCell: () => void (cellEnded = current.trim() !== ''),
    text() {
      this.newParagraph();
      return done.join('\n\n');
    },
  };
}
