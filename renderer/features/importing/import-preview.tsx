/**
 * What the files hold, before any of it is stored: a row a document, its text as it will be, and what can be mended. Escape
 * leaves everything as it was.
 */
import { useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { VirtualListbox } from '../../ui/virtual-listbox.tsx';
import styles from './import-preview.module.css';
import { importPreviewed } from './import-previewed.ts';
import { leavePreview } from './preview-files.ts';
import { PreviewPane } from './preview-pane.tsx';
import { PreviewRow } from './preview-row.tsx';
import { type Preview, previewChanged, usePreview } from './preview-store.ts';

export default function ImportPreview() {
  const preview = usePreview();
  return preview === null ? null : <Shown preview={preview} />;
}

function Shown({ preview }: { preview: Preview }) {
  const { importPreview: words, workbench, language } = useWords();
  const [active, setActive] = useState(0);
  const { items, phase } = preview;
  const ticked = items.reduce((count, item) => count + Number(item.ticked), 0);
  const refused = items.reduce((count, item) => count + Number(item.refused !== null), 0);
  const count = (value: number) => formatCount(language, value);
  const toggle = (at: number) => {
    const item = items[at];
    if (item?.found && phase !== 'importing') item.ticked = !item.ticked;
    previewChanged();
  };
  const state = {
    reading: words.reading(Math.min(preview.read + 1, preview.files.length), preview.files.length),
    ready: words.found(items.length - refused, refused),
    importing: words.importing(preview.written, ticked),
  }[phase];
  const tickAll = (to: boolean) => {
    for (const item of items) item.ticked = to && item.found !== null && item.twin === null;
    previewChanged();
  };
  return (
    <Dialog
      title={words.title}
      width="full"
      onClose={leavePreview}
      actions={
        <>
          <p className={styles.state} role="status">
            {state}
          </p>
          <Button onClick={leavePreview}>{workbench.cancel}</Button>
          <Button
            tone="primary"
            disabled={phase !== 'ready' || ticked === 0}
            autoFocus
            onClick={() => void importPreviewed()}
          >
            {words.import(ticked)}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <div className={styles.list}>
          <div className={styles.ticks}>
            <Button size="small" tone="quiet" onClick={() => tickAll(true)}>
              {words.tickAll}
            </Button>
            <Button size="small" tone="quiet" onClick={() => tickAll(false)}>
              {words.untickAll}
            </Button>
          </div>
          <VirtualListbox
            label={words.list}
            id="import-preview"
            count={items.length}
            keyOf={String}
            active={Math.min(active, items.length - 1)}
            rowHeight={62}
            renderRow={(at, isActive) => {
              const item = items[at];
              return item ? (
                <PreviewRow item={item} active={isActive} count={count} onTick={() => toggle(at)} />
              ) : null;
            }}
            onMove={setActive}
            onChoose={setActive}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              toggle(active);
            }}
          />
        </div>
        <PreviewPane
          key={`${active} ${items[active]?.name ?? ''}`}
          item={items[active]}
          idle={phase === 'ready'}
        />
      </div>
    </Dialog>
  );
}
