/** Chooses what to export and in which form, and shows the first of it as it will be written, before the system asks where to. */
import { useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { ExportScope } from '../../../core/contract/export.ts';
import { type Kind, kindLetters, kinds } from '../../../core/model/kinds.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace, workspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import { Segments } from '../../ui/segments.tsx';
import { isFiltered } from '../../../core/table/filter.ts';
import { tableState } from '../table/table-state.ts';
import styles from './export-dialog.module.css';
import { choiceFrom, firstForm, keepForm, previewChoice } from './export-form.ts';
import { Preview, PreviewHeading } from './export-preview.tsx';
import { FormatChoice } from './format-choice.tsx';

const previewRows = 8;

type Which = 'all' | 'this' | 'table';

/** `print`: this document, as a PDF. */
export default function ExportDialog({ print = false }: { print?: boolean }) {
  const words = useWords();
  const { workbench, language } = words;
  const { exporting } = workbench;
  const separator = useShellState(({ list_separator }) => list_separator);
  const settings = useShellState((state) => state.settings);
  const open = useWorkspace(({ document }) => document);
  const documents = useProjectQuery('listDocuments', {}).data ?? [];
  const [form, setForm] = useState(() => ({
    ...firstForm(settings, separator),
    ...(print && { format: 'pdf' as const }),
  }));
  const { filter } = tableState();
  const filtered = isFiltered(filter);
  const [which, setWhich] = useState<Which>(() =>
    filtered && workspace().view === 'table'
      ? 'table'
      : print && workspace().document !== null
        ? 'this'
        : 'all',
  );
  const [chosen, setChosen] = useState<readonly Kind[]>(kinds);
  const scope: ExportScope = {
    documents: which === 'this' && open !== null ? [open] : null,
    kinds: chosen.length === kinds.length ? null : [...chosen],
    ...(which === 'table' && { filter }),
  };
  const choice = choiceFrom(form);
  // Until the preview is there the button can be used all the same: greyed out it would not take the focus.
  const { data: preview } = useProjectQuery('previewExport', {
    scope,
    choice: previewChoice(choice),
    rows: previewRows,
  });
  const start = async () => {
    keepForm(form);
    closeDialog();
    const report = await run('exportDataset', { scope, choice });
    setProgress(null);
    if (report) notifyDone(exporting.exported(form.format, report.rows, report.path));
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
      <FormatChoice form={form} onChange={(change) => setForm({ ...form, ...change })} />
      <div className={styles.choices}>
        <Segments<Which>
          label={exporting.scope}
          value={which}
          options={[
            { value: 'all', label: exporting.allDocuments(formatCount(language, documents.length)) },
            { value: 'this', label: exporting.thisDocument, disabled: open === null },
            { value: 'table', label: exporting.tableRows, disabled: !filtered },
          ]}
          onChoose={setWhich}
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
      <PreviewHeading preview={preview} />
      <div className={styles.frame}>{preview && <Preview preview={preview} />}</div>
      <p className={styles.note}>{exporting.notes[form.format]}</p>
    </Dialog>
  );
}
