/**
 * What stands above the text: the title and the line of metadata. Where the text begins with its own title, that line is
 * dressed as the heading and stays part of the text, so that it can be marked; else the title is drawn above. At the end
 * of the metadata stands which paragraphs are in view.
 */
import { type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import { titleFromText } from '../../../core/text/paragraphs.ts';
import { paragraphAt } from '../../../core/text/paragraphs.ts';
import { documentMeta } from './document-meta.ts';
import { configOf, type ReaderConfig } from './reader-config.ts';

/** The start of the line that is the heading, null where the text does not begin with its title. */
export function headingStart({ document, text, starts }: ReaderConfig): number | null {
  const first = starts[0];
  return first !== undefined && document.title === titleFromText(text) ? first : null;
}

export function documentHead(config: ReaderConfig): Extension {
  const heading = headingStart(config);
  const meta = documentMeta(config.document, config.catalogue);
  const { text } = config;
  const lineEnd = heading === null ? 0 : text.indexOf('\n', heading);
  const widget = new HeadWidget(heading === null ? config.document.title : null, meta);
  const decoration = Decoration.widget({ widget, block: true, side: heading === null ? -1 : 1 });
  const at = lineEnd === -1 ? text.length : lineEnd;
  return EditorView.decorations.of(Decoration.set(decoration.range(at)));
}

class HeadWidget extends WidgetType {
  readonly title: string | null;
  readonly meta: string;
  constructor(title: string | null, meta: string) {
    super();
    this.title = title;
    this.meta = meta;
  }
  override eq(other: HeadWidget): boolean {
    return other.title === this.title && other.meta === this.meta;
  }
  override toDOM(view: EditorView): HTMLElement {
    refreshInView(view);
    const head = element('div', 'cl-head');
    if (this.title !== null) head.append(element('h1', 'cl-heading', this.title));
    const line = element('div', 'cl-meta');
    line.append(element('span', '', this.meta), element('span', 'cl-in-view'));
    // The interface's languages run to the right, whatever the text does.
    for (const part of line.children) part.setAttribute('dir', 'ltr');
    head.append(line);
    return head;
  }
  override get estimatedHeight(): number {
    return this.title === null ? 46 : 90;
  }
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Keeps "¶ 1–9 of 14" true while the text scrolls; does nothing while the head itself is out of view. */
export const paragraphsInView = ViewPlugin.define((view) => {
  const refresh = () => refreshInView(view);
  refresh();
  view.scrollDOM.addEventListener('scroll', refresh, { passive: true });
  return {
    update: (update: ViewUpdate) => {
      if (update.geometryChanged || update.viewportChanged || update.transactions.length > 0) refresh();
    },
    destroy: () => view.scrollDOM.removeEventListener('scroll', refresh),
  };
});

function refreshInView(view: EditorView): void {
  view.requestMeasure({
    key: refreshInView,
    read: () => inView(view),
    write: (text) => {
      const place = view.contentDOM.querySelector('.cl-in-view');
      if (place && place.textContent !== text) place.textContent = text;
    },
  });
}

function inView(view: EditorView): string {
  const { top, bottom } = view.scrollDOM.getBoundingClientRect();
  const first = view.lineBlockAtHeight(Math.max(0, top - view.documentTop));
  const last = view.lineBlockAtHeight(Math.max(0, bottom - view.documentTop));
  return paragraphRange(view.state, first.from, last.to);
}

function paragraphRange(state: EditorState, from: number, to: number): string {
  const { starts, catalogue } = configOf(state);
  if (starts.length === 0) return '';
  return catalogue.reader.inView(paragraphAt(starts, from), paragraphAt(starts, to), starts.length);
}
