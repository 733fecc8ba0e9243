/** The user guide (docs/guide), in the interface's language: sections to go to on the left, the text beside them. */
import { useEffect, useMemo, useRef } from 'react';
import * as english from '../../../docs/guide/README.md?html';
import * as indonesian from '../../../docs/guide/README.id.md?html';
import { keyLabel } from '../../app/key-labels.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './guide-dialog.module.css';

const guides = { en: english, id: indonesian };

export default function GuideDialog() {
  const { actions, workbench } = useWords();
  const language = useShellState((state) => state.language);
  const platform = useShellState((state) => state.platform);
  const { html, sections } = guides[language];
  const text = useRef<HTMLElement>(null);
  // The arrow and page keys shall scroll at once.
  useEffect(() => text.current?.focus(), []);
  // React compares the object: a new one at each render would write the page anew.
  const page = useMemo(() => ({ __html: withKeyLabels(html, platform) }), [html, platform]);
  const goTo = (id: string) => {
    const heading = text.current?.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <Dialog title={actions.guide} width="full">
      <div className={styles.guide}>
        <nav className={styles.sections} aria-label={workbench.guide.contents}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <button className={styles.section} onClick={() => goTo(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* Our own documentation, made into HTML when the application was built: nothing of a person's comes in here. */}
        <article
          ref={text}
          className={styles.text}
          aria-label={actions.guide}
          tabIndex={0}
          data-selectable
          dangerouslySetInnerHTML={page}
        />
      </div>
    </Dialog>
  );
}

/** Keys stand in the page as core/actions writes them. */
function withKeyLabels(html: string, platform: string): string {
  return html.replaceAll(/<kbd>(.*?)<\/kbd>/g, (_, key: string) => `<kbd>${keyLabel(key, platform)}</kbd>`);
}
