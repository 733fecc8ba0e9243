/** Which format, what it is for in one line, and the little that some formats ask beside. */
import { dialogFormats, type ExportChoice } from '../../../core/contract/export.ts';
import { useWords } from '../../app/words.tsx';
import controls from '../../ui/controls.module.css';
import { Field } from '../../ui/field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import type { Form } from './export-form.ts';
import styles from './export-dialog.module.css';

interface Props {
  form: Form;
  onChange: (change: Partial<Form>) => void;
}

export function FormatChoice({ form, onChange }: Props) {
  const { exporting } = useWords().workbench;
  return (
    <div className={styles.format}>
      <Field label={exporting.format} layout="above" hint={exporting.purposes[form.format]}>
        {(control) => (
          <Select
            {...control}
            value={form.format}
            options={dialogFormats.map((value) => ({ value, label: exporting.formats[value] }))}
            onChoose={(value) => {
              const format = dialogFormats.find((each) => each === value);
              if (format) onChange({ format });
            }}
          />
        )}
      </Field>
      {form.format.startsWith('csv') && <ProfileChoice form={form} onChange={onChange} />}
      {form.format === 'bundle' && (
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={form.texts}
            onChange={({ target }) => onChange({ texts: target.checked })}
          />
          <span>{exporting.withTexts}</span>
        </label>
      )}
    </div>
  );
}

function ProfileChoice({ form, onChange }: Props) {
  const { exporting } = useWords().workbench;
  return (
    <>
      <Segments<ExportChoice['csv']['profile']>
        label={exporting.profile}
        value={form.profile}
        options={[
          { value: 'data', label: exporting.profiles.data },
          { value: 'excel', label: exporting.profiles.excel },
        ]}
        onChoose={(profile) => onChange({ profile })}
      />
      {form.profile === 'excel' && (
        <Segments
          label={exporting.delimiter}
          value={form.delimiter}
          options={[
            { value: ',', label: exporting.delimiters.comma },
            { value: ';', label: exporting.delimiters.semicolon },
            { value: '\t', label: exporting.delimiters.tab },
          ]}
          onChoose={(delimiter) => onChange({ delimiter })}
        />
      )}
    </>
  );
}
