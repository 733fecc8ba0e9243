/** What is known about a document beside its text. Saved as one step; Cancel leaves everything as it was. */
import { type FormEvent, useState } from 'react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { Failure } from '../../../core/contract/failure.ts';
import {
  type DocumentChanges,
  type DocumentMetadata,
  type DocumentStatus,
  documentStatuses,
} from '../../../core/model/document.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { call } from '../../client/call.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { languageName } from '../../text/language-name.ts';
import { Segments } from '../../ui/segments.tsx';
import { changesBetween, detailNames, type Details, detailsFrom } from './details.ts';
import styles from './document-details.module.css';
import { LanguageField } from './language-field.tsx';
import { SourceFacts } from './source-facts.tsx';

export default function DocumentDetails({ id }: { id: string }) {
  const document = useProjectQuery('getDocument', { id }).data;
  return document ? <DetailsDialog document={document} /> : null;
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

function DetailsDialog({ document }: { document: DocumentMetadata }) {
  const words = useWords();
  const { workbench, fields, choices } = words;
  const readOnly = useReadOnly();
  const [given, setGiven] = useState<Details>(() => detailsFrom(document));
  const [failed, setFailed] = useState<Failure | null>(null);
  const set = (change: Partial<Details>) => setGiven({ ...given, ...change });
  const titleError = given.title.trim() === '' ? workbench.details.titleMissing : null;
  const date = given.published_on.trim();
  const dateError = date !== '' && !isDate(date) ? workbench.details.dateWrong : null;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (titleError !== null || dateError !== null) return;
    const changes: DocumentChanges = changesBetween(document, given);
    if (Object.keys(changes).length === 0) return closeDialog();
    const result = await call('editDocument', { id: document.id, changes });
    if (result.ok) closeDialog();
    else setFailed(result.error);
  };

  return (
    <Dialog
      title={workbench.details.title}
      actions={
        <>
          <Button onClick={closeDialog}>{workbench.cancel}</Button>
          <Button tone="primary" type="submit" form="document-details" disabled={readOnly}>
            {workbench.save}
          </Button>
        </>
      }
    >
      <form id="document-details" className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <Field label={fields.title} layout="above" error={titleError}>
          {(control) => (
            <textarea
              {...control}
              className={controls.area}
              dir="auto"
              rows={1}
              disabled={readOnly}
              value={given.title}
              autoFocus
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.currentTarget.form?.requestSubmit();
                if (event.key === 'Enter') event.preventDefault();
              }}
              onChange={({ target }) => set({ title: target.value.replaceAll('\n', ' ') })}
            />
          )}
        </Field>
        <div className={styles.pairs}>
          <LanguageField
            value={given.language}
            disabled={readOnly}
            onChange={(language) => set({ language })}
          />
          <Field label={fields.figures_as} layout="above" hint={workbench.details.figuresHint}>
            {(control) => (
              <Select
                {...control}
                value={given.figures_as}
                disabled={readOnly}
                options={[
                  { value: '', label: workbench.details.figuresAsk },
                  ...[...new Set(['en', 'id', given.figures_as])]
                    .filter((tag) => tag !== '')
                    .map((tag) => ({
                      value: tag,
                      label: `${workbench.reading.as(languageName(tag, words.language) ?? tag)} · ${new Intl.NumberFormat(tag).format(1234.5)}`,
                    })),
                ]}
                onChoose={(figures_as) => set({ figures_as })}
              />
            )}
          </Field>
          <Field label={fields.published_on} layout="above" error={dateError}>
            {(control) => (
              <input
                {...control}
                className={controls.input}
                placeholder={workbench.details.dateHint}
                disabled={readOnly}
                value={given.published_on}
                onChange={({ target }) => set({ published_on: target.value })}
              />
            )}
          </Field>
          {detailNames.map((name) => (
            <Field key={name} label={fields[name]} layout="above">
              {(control) => (
                <input
                  {...control}
                  className={controls.input}
                  dir="auto"
                  maxLength={2_000}
                  disabled={readOnly}
                  value={given[name]}
                  onChange={({ target }) => set({ [name]: target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <Segments<DocumentStatus>
          label={fields.status}
          value={given.status}
          options={documentStatuses.map((value) => ({
            value,
            label: choices.document_status[value],
            disabled: readOnly,
          }))}
          onChoose={(status) => set({ status })}
        />
        <Field label={fields.note} layout="above">
          {(control) => (
            <textarea
              {...control}
              className={controls.area}
              rows={2}
              dir="auto"
              disabled={readOnly}
              value={given.note}
              onChange={({ target }) => set({ note: target.value })}
            />
          )}
        </Field>
        {failed && (
          <p role="alert" className={styles.failed}>
            {failureMessage(words, failed)}
          </p>
        )}
        <SourceFacts document={document} />
      </form>
    </Dialog>
  );
}
