/** Chooses what to export and shows the first rows as they will be written, before the system asks where to. */
import { useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { ExportScope } from '../../../core/contract/queries.ts';
import { type Kind, kindLetters, kinds } from '../../../core/model/kinds.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from '../../ui/segments.tsx';
import styles from './export-dialog.module.css';
import { filledColumns, PreviewTable } from './preview-table.tsx';

const previewRows = 8;

export default function ExportDialog() {
  const words = useWords();
  const { workbench, language } = words;
  const { exporting } = workbench;
  const open = useWorkspace(({ document }) => document);
  const documents = useProjectQuery('listDocuments', {}).data ?? [];
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly Kind[]>(kinds);
  const scope: ExportScope = {
    documents: onlyOpen && open !== null ? [open] : null,
    kinds: chosen.length === kinds.length ? null : [...chosen],
  };
  // Until the preview is there the button can be used all the same: greyed out it would not take the focus.
  const { data: preview } = useProjectQuery('previewExport', { ...scope, rows: previewRows });
  const total = preview?.total ?? 0;
  const empty = preview ? preview.columns.length - filledColumns(preview).length : 0;
  const start = async () => {
    closeDialog();
    const report = await run('exportCsv', scope);
    setProgress(null);
    if (report) notifyDone(exporting.exported(report.rows, report.path));
  };
  return (
    <Dialog
      title={exporting.title}
      width="wide"
      actions={
        <>
          <Button onClick={closeDialog}>{workbench.cancel}</Button>
          <Button tone="primary" disabled={preview?.total === 0} onClick={() => void start()} autoFocus>
            {exporting.run}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Segments
          label={exporting.scope}
          value={onlyOpen ? 'this' : 'all'}
          options={[
            { value: 'all', label: exporting.allDocuments(formatCount(language, documents.length)) },
            { value: 'this', label: exporting.thisDocument, disabled: open === null },
          ]}
          onChoose={(value) => setOnlyOpen(value === 'this')}
        />
        <fieldset>
          <legend className={styles.legend}>{exporting.kinds}</legend>
          <div className={styles.kinds}>
            {kinds.map((kind) => (
              <label key={kind} className={controls.check}>
                <input
                  type="checkbox"
                  checked={chosen.includes(kind)}
                  onChange={({ target }) =>
                    setChosen(
                      kinds.filter((other) => (other === kind ? target.checked : chosen.includes(other))),
                    )
                  }
                />
                <span className={styles[kind]}>
                  {kindLetters[kind]} · {words.kinds[kind]}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <h3 className={styles.heading}>
        {exporting.preview}
        {preview && total > 0 && (
          <span className={styles.total}>
            {' · '}
            {exporting.firstRows(preview.rows.length, total)}
            {empty > 0 && ` · ${exporting.emptyColumns(empty)}`}
          </span>
        )}
      </h3>
      <div className={styles.frame}>
        {preview &&
          (total > 0 ? (
            <PreviewTable preview={preview} />
          ) : (
            <p className={styles.empty}>{exporting.empty}</p>
          ))}
      </div>
      <p className={styles.note}>{exporting.note}</p>
    </Dialog>
  );
}
