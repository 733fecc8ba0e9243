/** A field of free words. One line, or as many as it needs; saved by Enter and when it is left. */
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import controls from '../../ui/controls.module.css';
import { Field } from '../../ui/field.tsx';
import styles from './fields.module.css';
import { useDraft } from './use-draft.ts';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  readOnly: boolean;
  /** Several lines: Enter saves, Shift+Enter begins a new line. */
  long?: boolean;
  serif?: boolean;
  save: (text: string) => Promise<string | null>;
}

export function TextRow({ label, value, placeholder, readOnly, long = false, serif = false, save }: Props) {
  const { workbench } = useWords();
  const draft = useDraft(label, value, (text) => save(long ? text : text.trim()));
  const Control = long ? 'textarea' : 'input';
  return (
    <Field label={label} error={draft.error}>
      {(control) => (
        <Control
          {...control}
          className={classNames(long ? controls.area : controls.input, serif && styles.serif)}
          dir="auto"
          rows={long ? 1 : undefined}
          disabled={readOnly}
          placeholder={readOnly ? workbench.inspector.none : placeholder}
          value={draft.text}
          data-settled={draft.settled ? '' : undefined}
          onChange={({ target }: { target: { value: string } }) => draft.type(target.value)}
          onBlur={() => draft.commit()}
          onKeyDown={(event: React.KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            draft.commit();
          }}
        />
      )}
    </Field>
  );
}
