/** The fields of a number. */
import { useWords } from '../../app/words.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { EntityRow } from './entity-row.tsx';
import styles from './fields.module.css';
import { type FormProps, saveField } from './form-props.ts';
import { TextRow } from './text-row.tsx';
import { ValuesRow } from './values-row.tsx';

export function NumberForm({ mark: { fields }, readOnly, save }: FormProps) {
  const { fields: names, choices, workbench } = useWords();
  const { inspector } = workbench;
  const isMoney = (fields.currency ?? '') !== '' || fields.quantity_class === 'money';
  return (
    <>
      <ValuesRow fields={fields} readOnly={readOnly} save={save} />
      <ChoiceRow
        label={names.comparator}
        value={fields.comparator}
        choices={choices.comparator}
        readOnly={readOnly}
        save={saveField(save, 'comparator')}
      />
      <TextRow
        label={names.counted}
        value={fields.counted ?? ''}
        readOnly={readOnly}
        save={saveField(save, 'counted')}
      />
      <TextRow
        label={names.unit}
        value={fields.unit ?? ''}
        placeholder={inspector.unitHint}
        readOnly={readOnly}
        save={saveField(save, 'unit')}
      />
      {isMoney && (
        <TextRow
          label={names.currency}
          value={fields.currency ?? ''}
          placeholder={inspector.currencyHint}
          readOnly={readOnly}
          save={saveField(save, 'currency')}
        />
      )}
      <ChoiceRow
        label={names.quantity_class}
        value={fields.quantity_class}
        choices={choices.quantity_class}
        readOnly={readOnly}
        save={saveField(save, 'quantity_class')}
      />
      <ChoiceRow
        label={names.scope}
        value={fields.scope}
        choices={choices.scope}
        readOnly={readOnly}
        save={saveField(save, 'scope')}
      />
      <TextRow
        label={names.as_of}
        value={fields.as_of ?? ''}
        placeholder={inspector.dateHint}
        readOnly={readOnly}
        save={saveField(save, 'as_of')}
      />
      <EntityRow
        label={names.reported_by}
        value={fields.reported_by ?? ''}
        readOnly={readOnly}
        save={saveField(save, 'reported_by')}
      />
      <details className={styles.more}>
        <summary>{workbench.reading.more}</summary>
        <div className={styles.rows}>
          <TextRow
            label={names.approximator}
            value={fields.approximator ?? ''}
            readOnly={readOnly}
            save={saveField(save, 'approximator')}
          />
          <TextRow
            label={names.unit_text}
            value={fields.unit_text ?? ''}
            readOnly={readOnly}
            save={saveField(save, 'unit_text')}
          />
          <ChoiceRow
            label={names.form}
            value={fields.form}
            choices={choices.form}
            readOnly={readOnly}
            save={saveField(save, 'form')}
          />
        </div>
      </details>
    </>
  );
}
