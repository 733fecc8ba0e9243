/** The first rows of the CSV as written. Columns that are empty in all of them are left out, and the dialog says how many. */
import type { ExportPreview } from '../../../core/contract/export.ts';
import { useWords } from '../../app/words.tsx';
import styles from './preview-table.module.css';

/** Nobody reads these here; the columns that say something shall be in sight. */
const isIdentifier = (column = '') => /_id$|sha256$/u.test(column);

type TablePreview = Extract<ExportPreview, { shape: 'table' }>;

/** Positions of the columns in which at least one row says something. */
export function filledColumns({ columns, rows }: TablePreview): number[] {
  return columns.map((_, at) => at).filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
}

export function PreviewTable({ preview }: { preview: TablePreview }) {
  const { columns, rows } = preview;
  const filled = filledColumns(preview);
  const { exporting } = useWords().workbench;
  return (
    <div className={styles.scroll} role="region" aria-label={exporting.preview} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {filled.map((at) => (
              <th key={at} scope="col">
                {columns[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {filled.map((at) => (
                <td
                  key={at}
                  title={row[at]}
                  className={isIdentifier(columns[at]) ? styles.identifier : undefined}
                >
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
