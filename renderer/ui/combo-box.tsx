/**
 * A text field that suggests while one types. Whatever is typed counts unless `onlySuggestions`. Commits when something
 * is chosen, by Enter, and when the field is left.
 */
import { useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components/ComboBox';
import { useWords } from '../app/words.tsx';
import type { ControlProps } from './field.tsx';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import styles from './combo-box.module.css';

export interface Suggestion {
  id: string;
  name: string;
  aside?: string;
}

interface Props {
  control: ControlProps;
  label: string;
  text: string;
  /** Those that fit the text, best first, already few. */
  suggestions: readonly Suggestion[];
  placeholder?: string;
  disabled?: boolean;
  settled?: boolean;
  className?: string;
  onType: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
  onLeave: () => void;
  onEnter?: () => void;
}

export function ComboBox(props: Props) {
  const { workbench } = useWords();
  // The list closes as something is chosen, and the text that changes with it must not open it again.
  const [chosen, setChosen] = useState<string | null>(null);
  const {
    control,
    label,
    text,
    suggestions,
    placeholder,
    disabled = false,
    settled = false,
    className,
  } = props;
  return (
    <AriaComboBox
      aria-label={label}
      inputValue={text}
      onInputChange={props.onType}
      items={suggestions}
      defaultFilter={() => true}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const suggestion = suggestions.find(({ id }) => id === key);
        if (!suggestion) return;
        setChosen(suggestion.id);
        props.onChoose(suggestion);
      }}
      onBlur={props.onLeave}
      allowsCustomValue
      // Otherwise the list would stay closed for one letter after it had nothing to show; an empty one is hidden by style.
      allowsEmptyCollection
      menuTrigger={chosen !== null ? 'manual' : 'input'}
      isDisabled={disabled}
      shouldFocusWrap
    >
      <Input
        {...control}
        className={classNames(controls.input, className)}
        placeholder={placeholder}
        spellCheck={false}
        data-settled={settled ? '' : undefined}
        onInput={() => setChosen(null)}
        onKeyDownCapture={(event) => {
          // With a suggestion active Enter chooses that one.
          const active = event.currentTarget.getAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !active && !event.nativeEvent.isComposing) props.onEnter?.();
        }}
      />
      <Popover className={styles.popover} offset={4}>
        <ListBox<Suggestion> className={styles.list} aria-label={workbench.inspector.suggestions}>
          {(suggestion) => (
            <ListBoxItem id={suggestion.id} textValue={suggestion.name} className={styles.item}>
              <span className={styles.name} dir="auto">
                {suggestion.name}
              </span>
              {suggestion.aside && <span className={styles.aside}>{suggestion.aside}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
