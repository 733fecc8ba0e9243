/**
 * How the text looks: a real reading face, one column of about 68 characters, quiet numbers beside it. Everything is drawn
 * with the tokens of ui/tokens.css, so light, dark and high contrast need nothing of their own here.
 */
import { EditorView } from '@codemirror/view';

export const readingTheme = EditorView.theme({
  '&': { height: '100%', background: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused[data-keyboard]': {
    outline: '2px solid color-mix(in srgb, var(--accent) 60%, transparent)',
    outlineOffset: '-2px',
  },
  '.cm-scroller': {
    justifyContent: 'center',
    fontFamily: 'var(--font-text)',
    fontSize: 'var(--text-size)',
    lineHeight: 'var(--text-line)',
    overflowX: 'hidden',
    paddingInline: '18px 38px',
    userSelect: 'text',
    WebkitUserSelect: 'text',
  },
  '.cm-content': {
    flex: '0 1 var(--text-column)',
    minWidth: '0',
    padding: '32px 0 38vh',
    caretColor: 'var(--accent)',
    textAlign: 'start',
    fontKerning: 'normal',
    hyphens: 'manual',
  },
  '.cm-line': { padding: '0 0 14px' },
  '.cm-line.cl-before-blank': { paddingBottom: '0' },
  '.cm-line.cl-blank': { padding: '0', lineHeight: '14px' },
  '.cm-line.cl-blank-again': { padding: '0', lineHeight: '2px', fontSize: '2px' },

  '.cl-heading': {
    fontFamily: 'var(--font-text)',
    fontSize: 'calc(var(--text-size) * 26 / 17)',
    lineHeight: 'calc(var(--text-size) * 31.5 / 17)',
    fontWeight: '600',
    letterSpacing: '-0.005em',
    paddingBottom: '10px',
    margin: '0',
  },
  '.cm-line.cl-heading': { paddingBottom: '10px' },
  '.cl-head': { paddingBottom: '19px', userSelect: 'none', WebkitUserSelect: 'none', cursor: 'default' },
  '.cl-meta': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '24px',
    color: 'var(--muted)',
    font: '13px/20px var(--font-ui)',
  },
  '.cl-meta > span': { unicodeBidi: 'isolate' },
  '.cl-in-view': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },

  '.cm-gutters': {
    backgroundColor: 'transparent',
    border: 'none',
    color: 'var(--muted)',
    font: '11px/24px var(--font-ui)',
  },
  '.cm-gutters.cm-gutters-before': { borderWidth: '0' },
  '.cl-paragraphs': { width: '38px', fontVariantNumeric: 'tabular-nums', cursor: 'default' },
  '.cl-paragraphs .cm-gutterElement': { textAlign: 'start', overflow: 'visible' },
  '.cl-paragraphs .cl-heading-number': { lineHeight: 'calc(var(--text-size) * 32 / 17)' },

  '.cl-reading': {
    display: 'inline-block',
    marginInline: '6px 2px',
    padding: '0 5px',
    border: '1px solid var(--line)',
    borderRadius: '4px',
    background: 'var(--raised)',
    color: 'var(--number)',
    font: '600 11px/15px var(--font-ui)',
    verticalAlign: '-3px',
    whiteSpace: 'nowrap',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    textIndent: '0',
    userSelect: 'none',
    WebkitUserSelect: 'none',
  },
  '.cl-reading-doubtful': { borderStyle: 'dashed', borderColor: 'var(--warning)', color: 'var(--warning)' },

  '.cl-left-out': { opacity: '0.45', textDecoration: 'line-through' },
  '.cl-match, .cl-occurrence': {
    borderRadius: '2px',
    boxShadow: 'inset 0 0 0 1px color-mix(in srgb, var(--warning) 55%, transparent)',
    background: 'color-mix(in srgb, var(--warning-bg) 82%, transparent)',
  },
  '.cl-match-current': { boxShadow: 'inset 0 0 0 2px var(--accent)' },
  // While the focus is elsewhere the selection is drawn by focus-marks.ts, not by the browser as well.
  '&:not(.cm-focused) ::selection': { background: 'transparent' },
  '.cl-kept-selection': { background: 'color-mix(in srgb, var(--accent) 24%, transparent)' },
  '@media (forced-colors: active)': {
    '.cl-match, .cl-occurrence': { outline: '1px solid' },
    '.cl-match-current, .cl-kept-selection': { outline: '2px solid Highlight' },
  },
});
