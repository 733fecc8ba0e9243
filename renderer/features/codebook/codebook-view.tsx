/**
 * The view of the codebook: of a kind its fields in their order, of the chosen one all that is said of it. Changes are
 * gathered, shown with the marks they touch, and applied as one step that can be undone.
 */
import { useState } from 'react';
import { type Codebook, fieldsOfKind, type OfferedField } from '../../../core/model/codebook.ts';
import { type Kind, kinds } from '../../../core/model/kinds.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useCodebook } from '../../client/use-codebook.ts';
import { Chip } from '../../ui/chip.tsx';
import { CodebookFile } from './codebook-file.tsx';
import styles from './codebook-view.module.css';
import { withField, withMoved, withoutField } from './draft-codebook.ts';
import { EffectsPanel } from './effects-panel.tsx';
import { FieldEditor } from './field-editor.tsx';
import { FieldOrder } from './field-order.tsx';

export default function CodebookView() {
  const { codebook: terms, kinds: kindNames } = useWords();
  const readOnly = useReadOnly();
  const stored = useCodebook();
  const [changed, setChanged] = useState<Codebook | null>(null);
  const [kind, setKind] = useState<Kind>('claim');
  const [chosen, setChosen] = useState<string | null>(null);
  const draft = changed ?? stored;
  const fields = fieldsOfKind(draft, kind);
  const field = fields.find(({ name }) => name === chosen) ?? fields[0];
  const change = (next: Codebook) => setChanged(next);
  return (
    <div className={styles.view}>
      <nav className={styles.side} aria-label={terms.view} data-pane="codebook">
        <div className={styles.head}>
          <h2 className={styles.heading}>{terms.view}</h2>
          <div className={styles.chips} role="group" aria-label={terms.kinds}>
            {kinds.map((one) => (
              <Chip
                key={one}
                on={one === kind}
                onPress={() => {
                  setKind(one);
                  setChosen(null);
                }}
              >
                {kindNames[one]}
              </Chip>
            ))}
          </div>
        </div>
        <FieldOrder
          key={kind}
          kind={kind}
          draft={draft}
          chosen={field?.name ?? null}
          readOnly={readOnly}
          onChoose={setChosen}
          onMove={(name, by) => change(withMoved(draft, kind, name, by))}
          onAdd={(added: OfferedField) => {
            change(withField(draft, kind, added));
            setChosen(added.name);
          }}
        />
        <CodebookFile codebook={draft} readOnly={readOnly} onRead={change} />
      </nav>
      <section className={styles.details} aria-label={terms.field} data-pane="codebook-field">
        <div className={styles.page}>
          {changed !== null && (
            <EffectsPanel
              codebook={changed}
              onDone={() => setChanged(null)}
              onDiscard={() => setChanged(null)}
            />
          )}
          {field && (
            <FieldEditor
              key={`${kind} ${field.name}`}
              field={field}
              others={fields.filter(({ name }) => name !== field.name)}
              readOnly={readOnly}
              onChange={(next) => change(withField(draft, kind, next))}
              onRemove={() => {
                change(withoutField(draft, kind, field.name));
                setChosen(null);
              }}
            />
          )}
        </div>
      </section>
    </div>
  );
}
