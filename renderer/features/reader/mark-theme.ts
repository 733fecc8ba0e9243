/**
 * How marks look. Never by colour alone: a claim is underlined solid, a quote dotted, a number double. The underline of
 * lane 0 lies next to the words, those of larger marks below it; the smaller mark's tint lies on the larger one's.
 */
import { EditorView } from '@codemirror/view';

/** How much lower each lane lies than the one before, so that underlines do not touch. */
const laneStep = 3.5;
/** Tints begin a little below the top of the line's box, which leaves room for the lanes of the line above. */
const roomAbove = 3;

export const markTheme = EditorView.theme({
  '.cl-mark': {
    color: 'inherit',
    background: `linear-gradient(var(--mark-tint) 0 0) 0 100% / 100% calc(100% - ${roomAbove}px) no-repeat`,
    borderBottom: '2px solid var(--mark-line)',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
    cursor: 'text',
  },
  '.cl-claim': { '--mark-tint': 'var(--claim-bg)', '--mark-line': 'var(--claim)' },
  '.cl-quote': {
    '--mark-tint': 'var(--quote-bg)',
    '--mark-line': 'var(--quote)',
    borderBottomStyle: 'dotted',
  },
  '.cl-number': {
    '--mark-tint': 'var(--number-bg)',
    '--mark-line': 'var(--number)',
    borderBottomStyle: 'double',
    borderBottomWidth: '3px',
  },
  '.cl-lane-1': { paddingBottom: `${laneStep}px` },
  '.cl-lane-2': { paddingBottom: `${2 * laneStep}px` },
  // The pieces of an attribution belong to a mark but are not its words.
  '.cl-source, .cl-cue': { background: 'none' },

  '.cl-ring': {
    borderRadius: '4px',
    // An outline is painted over the tints of the marks inside.
    outline: '2px solid var(--accent)',
    outlineOffset: '1px',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
    paddingBottom: '3px',
  },

  '.cl-linked': {
    borderRadius: '4px',
    outline: '1.5px dashed color-mix(in srgb, var(--accent) 70%, transparent)',
    outlineOffset: '1px',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
    paddingBottom: '3px',
  },

  '.cl-handles': { zIndex: '3' },
  '.cl-handles > .cl-handle': { width: '18px', marginLeft: '-9px', cursor: 'ew-resize', touchAction: 'none' },
  '.cl-handle::before': {
    content: '""',
    position: 'absolute',
    left: '4px',
    width: '9px',
    height: '9px',
    borderRadius: '50%',
    background: 'var(--accent)',
    boxShadow: '0 0 0 2px var(--paper)',
  },
  '.cl-handle-start::before': { top: '-8px' },
  '.cl-handle-end::before': { bottom: '-9px' },
  '.cl-dragging, .cl-dragging .cm-content, .cl-dragging .cl-mark': { cursor: 'ew-resize !important' },

  '@media (prefers-contrast: more)': {
    '.cl-claim, .cl-quote': { borderBottomWidth: '3px' },
    '.cl-number': { borderBottomWidth: '5px' },
    '.cl-ring': { outlineWidth: '3px' },
  },
  '@media (forced-colors: active)': {
    '.cl-mark': { borderBottomColor: 'CanvasText' },
    '.cl-ring': { outline: '3px solid Highlight' },
    '.cl-linked': { outline: '2px dashed Highlight' },
    '.cl-handle::before': { background: 'Highlight', forcedColorAdjust: 'none' },
  },
});
