/**
 * The fields of a mark's kind as the codebook has them (core/model/codebook.ts). Those used less wait behind "More
 * fields"; whether that stands open is the person's choice, for all marks and the next start.
 */
import { fieldsOfKind, type OfferedField } from '../../../core/model/codebook.ts';
import { run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useCodebook } from '../../client/use-codebook.ts';
import { FieldRow } from './field-row.tsx';
import styles from './fields.module.css';
import type { FormProps } from './form-props.ts';

export function KindForm(props: FormProps) {
  const { workbench } = useWords();
  const open = useShellState(({ settings }) => settings.more_fields);
  const offered = fieldsOfKind(useCodebook(), props.mark.kind).filter((field) => !field.hidden);
  const rows = (fields: readonly OfferedField[]) =>
    fields
      .filter((field) => isWanted(field, props))
      .map((field) => <FieldRow key={field.name} {...props} field={field} />);
  const less = offered.filter(({ more }) => more);
  return (
    <>
      {rows(offered.filter(({ more }) => !more))}
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

/** A currency is asked for where there is money, others where their condition holds. */
function isWanted({ name, only_if }: OfferedField, { mark: { fields } }: FormProps): boolean {
  if (only_if !== undefined) {
    const value: unknown = fields[only_if.field as keyof typeof fields];
    const values = Array.isArray(value) ? value.map(String) : [String(value)];
    if (!only_if.values.some((one) => values.includes(one))) return false;
  }
  return name !== 'currency' || (fields.currency ?? '') !== '' || fields.quantity_class === 'money';
}

function isGiven({ name }: OfferedField, { mark }: FormProps): boolean {
  const value = mark.fields[name as keyof typeof mark.fields];
  return value !== undefined && value !== null && value !== '';
}
