/**
 * How the lines in view are dressed: the heading, blank lines (which are the space between paragraphs, however many there
 * are) and lines written against the document's direction. Only lines in view are looked at.
 */
import { type EditorState, type Line, type Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { directionOfWords } from '../../../core/text/direction-of-words.ts';
import { headingStart } from './document-head.ts';
import { configOf } from './reader-config.ts';

export const paragraphLines = ViewPlugin.define(
  (view) => ({
    decorations: linesIn(view),
    update(update: ViewUpdate) {
      const reconfigured = configOf(update.startState) !== configOf(update.state);
      if (update.viewportChanged || update.docChanged || reconfigured)
        this.decorations = linesIn(update.view);
    },
  }),
  { decorations: (plugin: { decorations: DecorationSet }) => plugin.decorations },
);

const heading = Decoration.line({ class: 'cl-heading', attributes: { role: 'heading', 'aria-level': '1' } });
const blank = Decoration.line({ class: 'cl-blank' });
const blankAgain = Decoration.line({ class: 'cl-blank-again' });
const beforeBlank = Decoration.line({ class: 'cl-before-blank' });
const against = {
  ltr: Decoration.line({ attributes: { dir: 'ltr' } }),
  rtl: Decoration.line({ attributes: { dir: 'rtl' } }),
};

function linesIn(view: EditorView): DecorationSet {
  const { state } = view;
  const config = configOf(state);
  const headingAt = headingStart(config);
  const ranges: Range<Decoration>[] = [];
  const { from, to } = view.viewport;
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    if (isBlank(line)) {
      const previous = line.number > 1 ? state.doc.line(line.number - 1) : null;
      const again = previous === null || isBlank(previous) || previous.from === headingAt;
      ranges.push((again ? blankAgain : blank).range(line.from));
    } else {
      if (line.from === headingAt) ranges.push(heading.range(line.from));
      else if (isFollowedByBlank(state, line)) ranges.push(beforeBlank.range(line.from));
      const direction = directionOfWords(line.text.slice(0, 200));
      if (direction !== null && direction !== config.document.direction)
        ranges.push(against[direction].range(line.from));
    }
    if (line.to >= to) break;
  }
  return Decoration.set(ranges, true);
}

function isFollowedByBlank(state: EditorState, line: Line): boolean {
  return line.number < state.doc.lines && isBlank(state.doc.line(line.number + 1));
}

const isBlank = (line: Line) => !/\S/.test(line.text);
