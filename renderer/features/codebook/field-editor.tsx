/** All that the codebook says of one field. Nothing is saved here: each change goes into the draft. */
import { Trash2 } from 'lucide-react';
import { isOwnField, type OfferedField, ownFieldTypes } from '../../../core/model/codebook.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { fieldLabel } from '../inspector/field-label.ts';
import styles from './codebook-view.module.css';
import { choicesOfField } from './field-choices.ts';
import { LinesField } from './lines-field.tsx';

interface Props {
  field: OfferedField;
  others: readonly OfferedField[];
  readOnly: boolean;
  onChange: (field: OfferedField) => void;
  onRemove: () => void;
}

export function FieldEditor({ field, others, readOnly, onChange, onRemove }: Props) {
  const words = useWords();
  const { codebook: terms } = words;
  const own = isOwnField(field.name);
  const choices = choicesOfField(words, field);
  const chooses = field.type === 'choice' || field.type === 'several choices';
  const put = (change: Partial<OfferedField>) => onChange({ ...field, ...change });
  return (
    <fieldset className={styles.editor} disabled={readOnly} aria-label={fieldLabel(words, field)}>
      <header className={styles.title}>
        <h3>{fieldLabel(words, field)}</h3>
        <code className={styles.code}>{field.name}</code>
        {own && !readOnly && (
          <Button size="small" onClick={onRemove}>
            <Trash2 size={13} aria-hidden />
            {terms.remove}
          </Button>
        )}
      </header>
      <Field label={terms.label}>
        {(control) => (
          <input
            {...control}
            className={controls.input}
            dir="auto"
            placeholder={own ? '' : fieldLabel(words, { name: field.name, label: undefined })}
            value={field.label ?? ''}
            onChange={({ target: { value } }) =>
              // An own field is never without a name.
              put({ label: value === '' && !own ? undefined : value })
            }
          />
        )}
      </Field>
      {own && (
        <Field label={terms.type}>
          {(control) => (
            <Select
              {...control}
              value={field.type}
              options={ownFieldTypes.map((type) => ({ value: type, label: terms.types[type] }))}
              onChoose={(value) => {
                const type = ownFieldTypes.find((one) => one === value) ?? 'text';
                const needs = type === 'choice' || type === 'several choices';
                put({
                  type,
                  default: undefined,
                  choices: needs ? (field.choices ?? [terms.firstChoice]) : undefined,
                });
              }}
            />
          )}
        </Field>
      )}
      {own && chooses && (
        <LinesField
          label={terms.choices}
          hint={terms.linesHint}
          lines={field.choices ?? []}
          onChange={(lines) => put({ choices: [...new Set(lines)], default: undefined })}
        />
      )}
      <Field label={terms.definition}>
        {(control) => (
          <textarea
            {...control}
            className={controls.area}
            dir="auto"
            rows={2}
            value={field.definition ?? ''}
            onChange={({ target: { value } }) => put({ definition: value })}
          />
        )}
      </Field>
      <LinesField
        label={terms.examples}
        hint={terms.linesHint}
        lines={field.examples ?? []}
        onChange={(examples) => put({ examples })}
      />
      <LinesField
        label={terms.counterExamples}
        hint={terms.linesHint}
        lines={field.counter_examples ?? []}
        onChange={(counter_examples) => put({ counter_examples })}
      />
      <DefaultField field={field} choices={choices} onChange={(value) => put({ default: value })} />
      <Condition field={field} others={others} onChange={(only_if) => put({ only_if })} />
      <div className={styles.checks}>
        {(['hidden', 'more', 'required'] as const).map((name) => (
          <label key={name} className={styles.check}>
            <input
              type="checkbox"
              checked={field[name] ?? false}
              onChange={({ target }) => put({ [name]: target.checked })}
            />
            {terms[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type Choices = Readonly<Record<string, string>> | null;

/** Offered where one value can stand for the rest: a choice, yes or no, words. */
function DefaultField({
  field,
  choices,
  onChange,
}: {
  field: OfferedField;
  choices: Choices;
  onChange: (value: string | boolean | undefined) => void;
}) {
  const { codebook: terms, workbench } = useWords();
  if (!['choice', 'text', 'yes or no', 'entity', 'long text'].includes(field.type)) return null;
  const stored = field.default === undefined ? '' : String(field.default);
  const offered = field.type === 'yes or no' ? workbench.inspector.yesOrNo : choices;
  return (
    <Field label={terms.default}>
      {(control) =>
        offered === null ? (
          <input
            {...control}
            className={controls.input}
            dir="auto"
            value={stored}
            onChange={({ target: { value } }) => onChange(value === '' ? undefined : value)}
          />
        ) : (
          <Select
            {...control}
            value={stored}
            options={[
              { value: '', label: terms.none },
              ...Object.entries(offered).map(([value, label]) => ({ value, label })),
            ]}
            onChoose={(value) =>
              onChange(value === '' ? undefined : field.type === 'yes or no' ? value === 'true' : value)
            }
          />
        )
      }
    </Field>
  );
}

/** The field is asked for only where another one has a value: one choice of a field that has choices. */
function Condition({
  field,
  others,
  onChange,
}: {
  field: OfferedField;
  others: readonly OfferedField[];
  onChange: (only_if: OfferedField['only_if']) => void;
}) {
  const words = useWords();
  const { codebook: terms } = words;
  const options = others.flatMap((other) =>
    Object.entries(choicesOfField(words, other) ?? {}).map(([value, label]) => ({
      value: JSON.stringify([other.name, value]),
      label: terms.condition(fieldLabel(words, other), label),
    })),
  );
  const { only_if } = field;
  return (
    <Field label={terms.onlyIf}>
      {(control) => (
        <Select
          {...control}
          value={only_if === undefined ? '' : JSON.stringify([only_if.field, only_if.values[0]])}
          options={[{ value: '', label: terms.always }, ...options]}
          onChoose={(chosen) => {
            if (chosen === '') return onChange(undefined);
            const [other = '', value = ''] = JSON.parse(chosen) as string[];
            onChange({ field: other, values: [value] });
          }}
        />
      )}
    </Field>
  );
}
