/** The kind of the mark in its colour and letter, and what concerns the mark as a whole: status, certainty, deleting it. */
import { Trash2 } from 'lucide-react';
import { actions } from '../../../core/actions/actions.ts';
import { kindLetters } from '../../../core/model/kinds.ts';
import { certainties, markStatuses } from '../../../core/model/mark.ts';
import { useWords } from '../../app/words.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Select } from '../../ui/select.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './card.module.css';
import { useChoice } from './choice-row.tsx';
import type { FormProps } from './form-props.ts';

export function CardHeader({ mark, readOnly, save, titleId }: FormProps & { titleId: string }) {
  const { kinds, fields, choices, workbench } = useWords();
  const find = <Value extends string>(values: readonly Value[], given: string | null) =>
    values.find((value) => value === given);
  const status = useChoice(mark.status, (value) => save({ status: find(markStatuses, value) }));
  const certainty = useChoice(mark.certainty, (value) => save({ certainty: find(certainties, value) }));
  const error = status.error ?? certainty.error;
  return (
    <>
      <div className={styles.header}>
        <h2 id={titleId} className={classNames(styles.kind, styles[mark.kind])}>
          <span className={styles.letter} aria-hidden>
            {kindLetters[mark.kind]}
          </span>
          {kinds[mark.kind]}
        </h2>
        <Select
          className={styles.quiet}
          aria-label={fields.status}
          title={fields.status}
          value={status.shown}
          disabled={readOnly}
          options={markStatuses.map((value) => ({ value, label: choices.status[value] }))}
          onChoose={status.choose}
        />
        <Select
          className={styles.quiet}
          aria-label={fields.certainty}
          title={fields.certainty}
          value={certainty.shown}
          disabled={readOnly}
          options={certainties.map((value) => ({ value, label: choices.certainty[value] }))}
          onChoose={certainty.choose}
        />
        {!readOnly && (
          <ActionButton
            action="deleteMark"
            tone="quiet"
            size="small"
            className={styles.delete}
            showKey={false}
            title={workbench.inspector.delete}
          >
            <Trash2 size={13} aria-hidden />
            <VisuallyHidden>{workbench.inspector.delete}</VisuallyHidden>
            <KeyHint keys={actions.deleteMark.keys[0]} />
          </ActionButton>
        )}
      </div>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}
