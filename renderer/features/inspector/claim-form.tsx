/** The fields of a claim. */
import { useWords } from '../../app/words.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { EntityRow } from './entity-row.tsx';
import { type FormProps, saveField } from './form-props.ts';
import { SeveralRow } from './several-row.tsx';
import { TextRow } from './text-row.tsx';

export function ClaimForm({ mark: { fields }, readOnly, save }: FormProps) {
  const { fields: names, choices, workbench } = useWords();
  return (
    <>
      <TextRow
        label={names.claim_text}
        value={fields.claim_text ?? ''}
        placeholder={workbench.inspector.claimHint}
        readOnly={readOnly}
        long
        serif
        save={saveField(save, 'claim_text')}
      />
      <EntityRow
        label={names.claimant}
        value={fields.claimant ?? ''}
        readOnly={readOnly}
        save={saveField(save, 'claimant')}
      />
      <ChoiceRow
        label={names.stance}
        value={fields.stance}
        choices={choices.stance}
        readOnly={readOnly}
        save={saveField(save, 'stance')}
      />
      <SeveralRow
        label={names.claim_types}
        value={fields.claim_types ?? []}
        choices={choices.claim_types}
        readOnly={readOnly}
        save={(value) => save({ fields: { claim_types: value.length === 0 ? null : value } })}
      />
      <ChoiceRow
        label={names.check_worthiness}
        value={fields.check_worthiness}
        choices={choices.check_worthiness}
        readOnly={readOnly}
        save={saveField(save, 'check_worthiness')}
      />
      <ChoiceRow
        label={names.verdict}
        value={fields.verdict}
        choices={choices.verdict}
        readOnly={readOnly}
        save={saveField(save, 'verdict')}
      />
      <TextRow
        label={names.justification}
        value={fields.justification ?? ''}
        readOnly={readOnly}
        long
        save={saveField(save, 'justification')}
      />
    </>
  );
}
