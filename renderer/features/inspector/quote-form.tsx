/** The fields of a quote. */
import { useWords } from '../../app/words.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { EntityRow } from './entity-row.tsx';
import { type FormProps, saveField } from './form-props.ts';
import { TextRow } from './text-row.tsx';

export function QuoteForm({ mark: { fields }, readOnly, save }: FormProps) {
  const { fields: names, choices, workbench } = useWords();
  return (
    <>
      <EntityRow
        label={names.speaker}
        value={fields.speaker ?? ''}
        readOnly={readOnly}
        save={saveField(save, 'speaker')}
      />
      <TextRow
        label={names.speaker_role}
        value={fields.speaker_role ?? ''}
        readOnly={readOnly}
        save={saveField(save, 'speaker_role')}
      />
      <ChoiceRow
        label={names.speaker_kind}
        value={fields.speaker_kind}
        choices={choices.speaker_kind}
        readOnly={readOnly}
        save={saveField(save, 'speaker_kind')}
      />
      <ChoiceRow
        label={names.quote_form}
        value={fields.quote_form}
        choices={choices.quote_form}
        readOnly={readOnly}
        save={saveField(save, 'quote_form')}
      />
      <ChoiceRow
        label={names.attitude}
        value={fields.attitude}
        choices={choices.attitude}
        readOnly={readOnly}
        save={saveField(save, 'attitude')}
      />
      <ChoiceRow
        label={names.polarity}
        value={fields.polarity}
        choices={choices.polarity}
        readOnly={readOnly}
        save={saveField(save, 'polarity')}
      />
      <EntityRow
        label={names.relayed_by}
        value={fields.relayed_by ?? ''}
        readOnly={readOnly}
        save={saveField(save, 'relayed_by')}
      />
      <TextRow
        label={names.said_on}
        value={fields.said_on ?? ''}
        placeholder={workbench.inspector.dateHint}
        readOnly={readOnly}
        save={saveField(save, 'said_on')}
      />
    </>
  );
}
