/** A list of short texts, one a line. What is typed stays as typed until the field is left. */
import { useState } from 'react';
import controls from '../../ui/controls.module.css';
import { Field } from '../../ui/field.tsx';

interface Props {
  label: string;
  hint: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

export function LinesField({ label, hint, lines, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label}>
      {(control) => (
        <textarea
          {...control}
          className={controls.area}
          dir="auto"
          rows={2}
          placeholder={hint}
          value={typed ?? lines.join('\n')}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(
              target.value
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            );
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
