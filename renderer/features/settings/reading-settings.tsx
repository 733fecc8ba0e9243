/** How the text that is read looks, and what the export of a table begins with. */
import { delimiters } from '../../../core/contract/export.ts';
import { type Settings, textColumns, textSizes } from '../../../core/contract/shell.ts';
import { useWords } from '../../app/words.tsx';
import { Segments } from '../../ui/segments.tsx';

interface Props {
  settings: Settings;
  save: (change: Partial<Settings>) => void;
}

export function ReadingSettings({ settings, save }: Props) {
  const { person } = useWords();
  return (
    <>
      <Segments
        label={person.textSize}
        value={settings.text_size}
        options={textSizes.map((value) => ({ value, label: person.textSizes[value] }))}
        onChoose={(text_size) => save({ text_size })}
      />
      <Segments
        label={person.column}
        value={settings.text_column}
        options={textColumns.map((value) => ({ value, label: person.columns[value] }))}
        onChoose={(text_column) => save({ text_column })}
      />
    </>
  );
}

const system = 'system';

export function CsvSettings({ settings, save }: Props) {
  const { person, workbench } = useWords();
  const { exporting } = workbench;
  const names = {
    ',': exporting.delimiters.comma,
    ';': exporting.delimiters.semicolon,
    '\t': exporting.delimiters.tab,
  };
  return (
    <>
      <Segments<Settings['csv_profile']>
        label={person.csv}
        value={settings.csv_profile}
        options={[
          { value: 'data', label: exporting.profiles.data },
          { value: 'excel', label: exporting.profiles.excel },
        ]}
        onChoose={(csv_profile) => save({ csv_profile })}
      />
      {settings.csv_profile === 'excel' && (
        <Segments
          label={exporting.delimiter}
          value={settings.csv_delimiter ?? system}
          options={[
            { value: system, label: person.delimiterSystem },
            ...delimiters.map((value) => ({ value, label: names[value] })),
          ]}
          onChoose={(value) => save({ csv_delimiter: value === system ? null : value })}
        />
      )}
    </>
  );
}
