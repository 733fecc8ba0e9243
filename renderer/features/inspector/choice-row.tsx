/** A field with a fixed set of values, saved as soon as one is chosen; the first entry clears it. */
import { useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

interface Props {
  label: string;
  value: string | null | undefined;
  choices: Readonly<Record<string, string>>;
  readOnly: boolean;
  /** There is always a value: none cannot be chosen. */
  required?: boolean;
  save: (value: string | null) => Promise<string | null>;
}

export function ChoiceRow({ label, value, choices, readOnly, required = false, save }: Props) {
  const { workbench } = useWords();
  const { shown, error, choose } = useChoice(value ?? '', save);
  const options = Object.entries(choices).map(([stored, name]) => ({ value: stored, label: name }));
  return (
    <Field label={label} error={error}>
      {(control) => (
        <Select
          {...control}
          value={shown}
          disabled={readOnly}
          options={required ? options : [{ value: '', label: workbench.inspector.none }, ...options]}
          onChoose={choose}
        />
      )}
    </Field>
  );
}

/** Shows the choice at once; falls back to what is stored when it could not be saved. */
export function useChoice(stored: string, save: (value: string | null) => Promise<string | null>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const choose = (value: string) => {
    if (value === stored) return;
    setChosen(value);
    void save(value === '' ? null : value).then((problem) => {
      setError(problem);
      setChosen(null);
    });
  };
  return { shown: chosen ?? stored, error, choose };
}
