/**
 * A text that takes the focus, the caret and the screen reader's cursor like an editor, but that no input can change:
 * typing, dropping, cutting and an input method's words end here. CodeMirror's read-only state restores what the browser
 * might still do to the page.
 */
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { configOf } from './reader-config.ts';

export const onlyReading: Extension = [
  EditorState.readOnly.of(true),
  // Offsets count LF only; import has turned all others into it.
  EditorState.lineSeparator.of('\n'),
  EditorView.contentAttributes.of(({ state }) => ({
    tabindex: '0',
    'aria-readonly': 'true',
    'aria-multiline': 'true',
    'aria-label': configOf(state).catalogue.reader.paneLabel,
    // No on-screen keyboard: nothing can be typed.
    inputmode: 'none',
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
    translate: 'no',
    lang: configOf(state).document.language,
  })),
  EditorView.editorAttributes.of(({ state }) => ({ dir: configOf(state).document.direction })),
  EditorView.domEventHandlers({
    beforeinput(event) {
      event.preventDefault();
      return true;
    },
    // Copying stays; what is cut or dropped here would only confuse.
    cut(event, view) {
      if (view.state.selection.main.empty) return true;
      event.preventDefault();
      return false;
    },
    dragstart(event) {
      event.preventDefault();
      return true;
    },
  }),
];
