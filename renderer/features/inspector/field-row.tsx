/** One field of a mark, by its type. */
import type { OfferedField } from '../../../core/model/codebook.ts';
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import { useWords } from '../../app/words.tsx';
import { choicesOfField } from '../codebook/field-choices.ts';
import { ChoiceRow } from './choice-row.tsx';
import { EntityRow } from './entity-row.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { fieldLabel } from './field-label.ts';
import styles from './fields.module.css';
import { type FormProps, saveField } from './form-props.ts';
import { NestedRow } from './nested-row.tsx';
import { RatingRow } from './rating-row.tsx';
import { SeveralRow } from './several-row.tsx';
import { TextRow } from './text-row.tsx';
import { ValuesRow } from './values-row.tsx';

type Name = keyof FormProps['mark']['fields'];

export function FieldRow(props: FormProps & { field: OfferedField }) {
  const { definition, examples, counter_examples } = props.field;
  if (!definition && !examples && !counter_examples) return <Control {...props} />;
  return (
    <div className={styles.coded}>
      <Control {...props} />
      <Definition field={props.field} />
    </div>
  );
}

/** What the codebook says of the field, while it has the focus. */
function Definition({ field: { definition, examples, counter_examples } }: { field: OfferedField }) {
  const { codebook: terms } = useWords();
  const list = (texts: readonly string[]) => texts.join(' · ');
  return (
    <div className={styles.definition} role="note" dir="auto">
      {definition}
      {examples && <p>{terms.examplesShown(list(examples))}</p>}
      {counter_examples && <p>{terms.counterExamplesShown(list(counter_examples))}</p>}
    </div>
  );
}

function Control({ field, mark, readOnly, save }: FormProps & { field: OfferedField }) {
  const words = useWords();
  const { workbench } = words;
  const name = field.name as Name;
  const value = mark.fields[name];
  const called = fieldLabel(words, field);
  const label = field.required ? words.codebook.requiredLabel(called) : called;
  const shown = { label, readOnly };
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'values':
      return <ValuesRow fields={mark.fields} readOnly={readOnly} save={save} />;
    case 'long text':
      return (
        <TextRow
          {...shown}
          value={text}
          long
          serif={field.name === 'claim_text'}
          placeholder={hintOf(words, field)}
          save={saveField(save, name)}
        />
      );
    case 'text':
    case 'date':
    case 'language':
    case 'number':
    case 'link':
      return (
        <TextRow {...shown} value={text} placeholder={hintOf(words, field)} save={saveField(save, name)} />
      );
    case 'entity':
      return <EntityRow {...shown} value={text} save={saveField(save, name)} />;
    case 'choice':
      return (
        <ChoiceRow
          {...shown}
          value={text}
          choices={choicesOfField(words, field) ?? {}}
          save={saveField(save, name)}
        />
      );
    case 'yes or no':
      return (
        <ChoiceRow
          {...shown}
          value={typeof value === 'boolean' ? String(value) : ''}
          choices={workbench.inspector.yesOrNo}
          save={(given) => save({ fields: { [name]: given === null ? null : given === 'true' } })}
        />
      );
    case 'several choices':
      return (
        <SeveralRow
          {...shown}
          value={Array.isArray(value) ? (value as string[]) : []}
          choices={choicesOfField(words, field) ?? {}}
          save={(given) => save({ fields: { [name]: given.length === 0 ? null : given } })}
        />
      );
    case 'rating':
      return <RatingRow {...shown} value={mark.fields.rating ?? {}} save={save} />;
    case 'evidence':
      return <EvidenceRow {...shown} mark={mark} save={save} />;
    case 'quote':
      return <NestedRow {...shown} mark={mark} save={saveField(save, name)} />;
  }
}

function hintOf({ workbench: { inspector } }: Catalogue, { name, type }: OfferedField): string | undefined {
  if (type === 'date') return inspector.dateHint;
  if (type === 'language') return inspector.languageHint;
  const hints: Partial<Record<string, string>> = {
    claim_text: inspector.claimHint,
    unit: inspector.unitHint,
    currency: inspector.currencyHint,
  };
  return hints[name];
}
