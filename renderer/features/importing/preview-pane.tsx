/** The document chosen in the preview: its fields, how its file is read, and its text as it will be. */
import { useState } from 'react';
import type { ReadText } from '../../../core/model/read-text.ts';
import { tableFields } from '../../../formats/import/documents/table-columns.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { LanguageField } from '../document-details/language-field.tsx';
import styles from './import-preview.module.css';
import { readAgain } from './preview-files.ts';
import { previewChanged, type PreviewItem } from './preview-store.ts';

/** More is not drawn: to see that the right words were read this is enough. */
const shownUnits = 20_000;

/** Labels of the Encoding Standard that real files are in. */
const encodings =
  `utf-8 utf-16le utf-16be windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 windows-1255 windows-1256
  windows-1257 windows-1258 windows-874 koi8-r gbk gb18030 big5 shift_jis euc-jp euc-kr`.split(/\s+/);

/** Formats that say themselves how their letters are written. */
const ownEncoding = /^(docx|pdf|xlsx|odt|epub|eml|mhtml|rtf)$/;

export function PreviewPane({ item, idle }: { item: PreviewItem | undefined; idle: boolean }) {
  const { importPreview, fields } = useWords();
  if (item === undefined) return <p className={styles.empty}>{importPreview.chooseOne}</p>;
  const { found, file } = item;
  const set = (changes: Partial<ReadText>) => {
    if (found) found.read = { ...found.read, ...changes };
    previewChanged();
  };
  const details = ['title', 'author', 'outlet', 'published_on'] as const;
  return (
    <div className={styles.pane}>
      {found && (
        <div className={styles.fields}>
          {details.map((name) => (
            <Field key={name} label={fields[name]} layout="above">
              {(control) => (
                <input
                  {...control}
                  className={controls.input}
                  dir="auto"
                  maxLength={2_000}
                  disabled={!idle}
                  value={found.read[name]}
                  onChange={({ target }) => set({ [name]: target.value })}
                  onBlur={() => {
                    // What is no date would be refused later.
                    if (name === 'published_on' && !/^(\d{4}-\d{2}-\d{2})?$/.test(found.read.published_on))
                      set({ published_on: '' });
                  }}
                />
              )}
            </Field>
          ))}
          <LanguageField
            value={found.read.language || 'und'}
            disabled={!idle}
            onChange={(language) => set({ language })}
          />
          {!ownEncoding.test(found.read.encoding) && (
            <Field label={importPreview.encoding} layout="above">
              {(control) => (
                <Select
                  {...control}
                  value={file.options.encoding ?? ''}
                  disabled={!idle}
                  options={[
                    { value: '', label: importPreview.encodingFound(found.read.encoding) },
                    ...encodings.map((label) => ({ value: label, label })),
                  ]}
                  onChoose={(label) => {
                    const { encoding: _before, ...others } = file.options;
                    void readAgain(file, label === '' ? others : { ...others, encoding: label });
                  }}
                />
              )}
            </Field>
          )}
        </div>
      )}
      {item.refused?.kind === 'file-locked' && <Unlock item={item} idle={idle} />}
      {file.table && <Columns item={item} idle={idle} />}
      {found && (
        <section
          className={styles.text}
          aria-label={importPreview.text}
          tabIndex={0}
          dir="auto"
          lang={found.read.language}
        >
          {found.read.text.slice(0, shownUnits).toWellFormed()}
          {found.read.text.length > shownUnits && ' …'}
        </section>
      )}
    </div>
  );
}

function Unlock({ item: { file }, idle }: { item: PreviewItem; idle: boolean }) {
  const { importPreview } = useWords();
  const [password, setPassword] = useState('');
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void readAgain(file, { ...file.options, password });
      }}
    >
      <Field label={importPreview.password} layout="above">
        {(control) => (
          <input
            {...control}
            type="password"
            className={controls.input}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={!idle || password === ''}>
        {importPreview.unlock}
      </Button>
    </form>
  );
}

function Columns({ item: { file }, idle }: { item: PreviewItem; idle: boolean }) {
  const { importPreview } = useWords();
  const { columns, mapping } = file.table ?? { columns: [], mapping: {} };
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>{importPreview.columns}</legend>
      {tableFields.map((name) => (
        <Field key={name} label={importPreview.column[name]} layout="above">
          {(control) => (
            <Select
              {...control}
              value={mapping[name] ?? ''}
              disabled={!idle}
              options={[
                { value: '', label: importPreview.noColumn },
                ...columns.map((column) => ({ value: column, label: column })),
              ]}
              onChoose={(column) =>
                void readAgain(file, { ...file.options, columns: { ...mapping, [name]: column } })
              }
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
