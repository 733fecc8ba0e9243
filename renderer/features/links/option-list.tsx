/** A short list that has the focus: arrows, a first letter or a digit go to an option, Enter or a click chooses it. */
import { useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import styles from './link-chooser.module.css';

interface Props {
  label: string;
  options: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
}

export function OptionList({ label, options, onChoose }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  useEffect(() => list.current?.focus(), []);
  const choose = (at: number) => {
    const option = options[at];
    if (option) onChoose(option.id);
  };
  return (
    <ul
      ref={list}
      className={styles.options}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={(event) => {
        const { key } = event;
        const digit = Number(key);
        if (key === 'ArrowDown') setActive((active + 1) % options.length);
        else if (key === 'ArrowUp') setActive((active - 1 + options.length) % options.length);
        else if (key === 'Enter' || key === ' ') choose(active);
        else if (/^[1-9]$/.test(key) && digit <= options.length) choose(digit - 1);
        else return;
        event.preventDefault();
      }}
    >
      {options.map((option, at) => (
        <li
          key={option.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={classNames(styles.option, at === active && styles.active)}
          onPointerEnter={() => setActive(at)}
          onClick={() => choose(at)}
        >
          <span>{option.name}</span>
          {at < 9 && <KeyHint keys={String(at + 1)} />}
        </li>
      ))}
    </ul>
  );
}
