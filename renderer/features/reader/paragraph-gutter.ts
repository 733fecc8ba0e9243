/** Paragraph numbers beside the text, quiet: non-blank lines counted from 1, as everywhere else. */
import { gutter, GutterMarker, gutters } from '@codemirror/view';
import { paragraphAt } from '../../../core/text/paragraphs.ts';
import { headingStart } from './document-head.ts';
import { configOf } from './reader-config.ts';

class ParagraphNumber extends GutterMarker {
  readonly paragraph: number;
  override readonly elementClass: string;
  constructor(paragraph: number, isHeading: boolean) {
    super();
    this.paragraph = paragraph;
    this.elementClass = isHeading ? 'cl-heading-number' : '';
  }
  override eq(other: ParagraphNumber): boolean {
    return other.paragraph === this.paragraph && other.elementClass === this.elementClass;
  }
  override toDOM(): Text {
    return document.createTextNode(String(this.paragraph));
  }
}

export const paragraphGutter = [
  gutters({ fixed: false }),
  gutter({
    class: 'cl-paragraphs',
    lineMarker(view, block) {
      const config = configOf(view.state);
      const paragraph = paragraphAt(config.starts, block.from);
      if (config.starts[paragraph - 1] !== block.from) return null;
      return new ParagraphNumber(paragraph, block.from === headingStart(config));
    },
  }),
];
