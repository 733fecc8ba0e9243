/** Puts together everything the editor is made of, for one document. */
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { caretKeys } from './caret-keys.ts';
import { documentHead, paragraphsInView } from './document-head.ts';
import { focusMarks } from './focus-marks.ts';
import { inlays } from './inlay-plugin.ts';
import { markClicks } from './mark-clicks.ts';
import { coverLongLines } from './long-lines.ts';
import { initialMarks } from './mark-field.ts';
import { markTheme } from './mark-theme.ts';
import { onlyReading } from './only-reading.ts';
import { paragraphGutter } from './paragraph-gutter.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { configExtension, type ReaderConfig } from './reader-config.ts';
import { readingTheme } from './reading-theme.ts';
import { placeIn, scrollMargin } from './session-places.ts';
import { highlightField, textHighlights } from './text-highlights.ts';
import { textKeys } from './text-keys.ts';
import { selectionField } from './text-selection.ts';

/** `extra` are the parts that belong to the pane, not to the document. */
export function readingState(
  config: ReaderConfig,
  marks: readonly MarkSummary[],
  extra: Extension,
): EditorState {
  const { text, document } = config;
  const place = placeIn(document.id);
  return EditorState.create({
    doc: text,
    selection: place?.selection ?? { anchor: config.starts[0] ?? 0 },
    extensions: [
      // Earlier lies further inside: search matches on the marks, the focused mark's ring around everything.
      textHighlights,
      focusMarks,
      inlays,
      configExtension(config, documentHead(config)),
      onlyReading,
      textKeys,
      caretKeys,
      selectionField,
      highlightField,
      initialMarks(marks, text.length),
      paragraphGutter,
      paragraphLines,
      paragraphsInView,
      markClicks,
      EditorView.lineWrapping,
      EditorView.scrollMargins.of(() => ({ top: scrollMargin, bottom: scrollMargin })),
      EditorView.perLineTextDirection.of(true),
      EditorView.cspNonce.of(pageNonce()),
      coverLongLines(text, place?.scroll),
      readingTheme,
      markTheme,
      extra,
    ],
  });
}

/** The page's policy allows only styles that carry the nonce of this load. */
function pageNonce(): string {
  const meta = globalThis.document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce ?? '';
}
