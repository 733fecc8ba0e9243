/** A field that names a person, organisation or place: those already known are suggested, a new name makes a new one. */
import { useMemo } from 'react';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { foldText } from '../../text/fold-text.ts';
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
  const { workbench } = useWords();
  const entities = useProjectQuery('listEntities', {}).data;
  const draft = useDraft(label, value, (text) => save(text.trim()));
  const folded = useMemo(
    () => (entities ?? []).map(({ id, name }) => ({ id, name, folded: foldText(name) })),
    [entities],
  );
  // Before anything is typed the arrow offers every name.
  const query = draft.settled ? '' : foldText(draft.text.trim());
  const fitting = folded
    .filter((entity) => entity.folded.includes(query) && entity.name !== draft.text)
    .toSorted((a, b) => Number(b.folded.startsWith(query)) - Number(a.folded.startsWith(query)))
    .slice(0, suggested);
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
