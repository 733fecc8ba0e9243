/** The language of a document, found by its name in the interface's language or by its BCP 47 tag. */
import { useMemo, useState } from 'react';
import { languageTag } from '../../../core/model/document.ts';
import { useWords } from '../../app/words.tsx';
import { foldText } from '../../../core/text/fold-text.ts';
import { languageName } from '../../text/language-name.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Field } from '../../ui/field.tsx';
import { knownLanguages } from './known-languages.ts';

interface Props {
  value: string;
  disabled: boolean;
  onChange: (tag: string) => void;
}

const suggested = 40;

export function LanguageField({ value, disabled, onChange }: Props) {
  const { workbench, fields, language } = useWords();
  const name = (tag: string) =>
    languageName(tag, language) ?? (tag === 'und' ? workbench.details.languageUnknown : tag);
  const [text, setText] = useState(name(value));
  const all = useMemo(() => {
    const named = knownLanguages.map((tag) => ({
      id: tag,
      name: languageName(tag, language) ?? '',
      aside: tag,
    }));
    const sorted = named
      .filter((entry) => entry.name !== '')
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
    return [{ id: 'und', name: workbench.details.languageUnknown, aside: 'und' }, ...sorted];
  }, [language, workbench]);
  const untouched = text === name(value);
  const query = untouched ? '' : foldText(text.trim());
  const fitting = all
    .filter((entry) => foldText(entry.name).includes(query) || entry.id === query)
    .slice(0, suggested);
  const choose = (tag: string) => {
    onChange(tag);
    setText(name(tag));
  };
  return (
    <Field
      label={fields.language}
      layout="above"
      hint={value === 'und' ? workbench.details.languageDoubt : undefined}
    >
      {(control) => (
        <ComboBox
          control={control}
          label={fields.language}
          text={text}
          placeholder={workbench.details.languageHint}
          disabled={disabled}
          suggestions={fitting}
          onType={setText}
          onChoose={({ id }) => choose(id)}
          onLeave={() => {
            if (untouched) return;
            const exact = all.find(
              (entry) => foldText(entry.name) === query || entry.id.toLowerCase() === query,
            );
            // A tag that is in no list ("en-IN", "ceb") is taken as it is.
            const typed = text.trim();
            const isTag = languageTag.test(typed) && languageName(typed, language) !== null;
            choose(exact?.id ?? (isTag ? typed : value));
          }}
        />
      )}
    </Field>
  );
}
