/** A field that names a person, organisation or place: those already known are suggested, a new name makes a new one. */
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Field } from '../../ui/field.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  label: string;
  value: string;
  readOnly: boolean;
  save: (name: string) => Promise<string | null>;
}

const suggested = 12;

export function EntityRow({ label, value, readOnly, save }: Props) {
  const { workbench, entities } = useWords();
  const { types: entityTypes } = entities;
  const draft = useDraft(label, value, (text) => save(text.trim()));
  // Before anything is typed the arrow offers those named last.
  const typed = useDeferredValue(draft.settled ? '' : draft.text.trim());
  const { data } = useProjectQuery('suggestEntities', readOnly ? null : { typed, limit: suggested });
  const [last, setLast] = useState(data);
  // While the next answer is on its way the one before stays, so that the list does not flicker.
  if (data !== undefined && data !== last) setLast(data);
  const fitting = (data ?? last ?? [])
    .filter(({ name }) => name !== draft.text)
    .map(({ id, name, type, alias }) => ({
      id,
      name,
      aside: alias === null ? entityTypes[type] : entities.asAlias(alias),
    }));
  return (
    <Field label={label} error={draft.error}>
      {(control) => (
        <ComboBox
          control={control}
          label={label}
          text={draft.text}
          placeholder={readOnly ? workbench.inspector.none : ''}
          disabled={readOnly}
          settled={draft.settled}
          suggestions={fitting}
          onType={(text) => {
            if (text !== draft.text) draft.type(text);
          }}
          onChoose={({ name }) => draft.commit(name)}
          onLeave={() => draft.commit()}
          onEnter={() => draft.commit()}
        />
      )}
    </Field>
  );
}
