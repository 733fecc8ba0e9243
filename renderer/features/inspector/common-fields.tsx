/** What every mark has beside the fields of its kind: tags and a note. */
import { useWords } from '../../app/words.tsx';
import type { FormProps } from './form-props.ts';
import { TextRow } from './text-row.tsx';

export function CommonFields({ mark, readOnly, save }: FormProps) {
  const { fields: names, workbench } = useWords();
  return (
    <>
      <TextRow
        label={names.tags}
        value={mark.tags.join(', ')}
        placeholder={workbench.inspector.tagsHint}
        readOnly={readOnly}
        save={async (text) => {
          const tags = [...new Set(text.split(/[,;\n]/u).map((tag) => tag.trim()))].filter(Boolean);
          return tags.join() === mark.tags.join() ? null : save({ tags });
        }}
      />
      <TextRow
        label={names.note}
        value={mark.note}
        readOnly={readOnly}
        long
        save={(note) => save({ note })}
      />
    </>
  );
}
