/**
 * The fields of a mark's kind in the order of its list (core/model/field-list.ts). Those used less wait behind "More
 * fields"; whether that stands open is the person's choice, for all marks and the next start.
 */
import { type ListedField, fieldList } from '../../../core/model/field-list.ts';
import { run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { FieldRow } from './field-row.tsx';
import styles from './fields.module.css';
import type { FormProps } from './form-props.ts';

export function KindForm(props: FormProps) {
  const { workbench } = useWords();
  const open = useShellState(({ settings }) => settings.more_fields);
  const { kind } = props.mark;
  const rows = (fields: readonly ListedField[]) =>
    fields
      .filter((field) => isWanted(field, props))
      .map((field) => <FieldRow key={field.name} {...props} field={field} />);
  const less = fieldList[kind].filter(({ more }) => more);
  return (
    <>
      {rows(fieldList[kind].filter(({ more }) => !more))}
      {less.length > 0 && (
        <details
          className={styles.more}
          open={open}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open !== open) void run('saveSettings', { more_fields: currentTarget.open });
          }}
        >
          <summary>
            {workbench.inspector.moreFields(less.filter((field) => isGiven(field, props)).length)}
          </summary>
          {open && <div className={styles.rows}>{rows(less)}</div>}
        </details>
      )}
    </>
  );
}

/** A currency is asked for where there is money. */
function isWanted({ name }: ListedField, { mark: { fields } }: FormProps): boolean {
  return name !== 'currency' || (fields.currency ?? '') !== '' || fields.quantity_class === 'money';
}

function isGiven({ name }: ListedField, { mark }: FormProps): boolean {
  const value = mark.fields[name as keyof typeof mark.fields];
  return value !== undefined && value !== null && value !== '';
}
