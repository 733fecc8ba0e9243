/** The first of the file as it will be written: rows of a table, or lines of a text. */
import type { ExportPreview } from '../../../core/contract/export.ts';
import { useWords } from '../../app/words.tsx';
import styles from './export-dialog.module.css';
import { filledColumns, PreviewTable } from './preview-table.tsx';

export function PreviewHeading({ preview }: { preview: ExportPreview | undefined }) {
  const { exporting } = useWords().workbench;
  return (
    <h3 className={styles.heading}>
      {exporting.preview}
      {preview && preview.total > 0 && (
        <span className={styles.total}>
          {' · '}
          {exporting.marks(preview.total)}
          {preview.shape === 'table' && <EmptyColumns preview={preview} />}
        </span>
      )}
    </h3>
  );
}

function EmptyColumns({ preview }: { preview: Extract<ExportPreview, { shape: 'table' }> }) {
  const { exporting } = useWords().workbench;
  const empty = preview.columns.length - filledColumns(preview).length;
  return empty > 0 ? ` · ${exporting.emptyColumns(empty)}` : null;
}

export function Preview({ preview }: { preview: ExportPreview }) {
  const { exporting } = useWords().workbench;
  if (preview.total === 0) return <p className={styles.empty}>{exporting.empty}</p>;
  if (preview.shape === 'table') return <PreviewTable preview={preview} />;
  return (
    <pre className={styles.text} role="region" aria-label={exporting.preview} tabIndex={0}>
      {preview.text}
    </pre>
  );
}
