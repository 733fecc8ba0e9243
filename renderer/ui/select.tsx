/**
 * A choice of few. The platform's own select, styled (`appearance: base-select`): its keyboard and screen reader
 * behaviour is what people know, and it costs the window nothing at the start.
 */
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';

interface Props extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

export function Select({ value, options, onChoose, className, ...rest }: Props) {
  return (
    <select
      {...rest}
      className={classNames(controls.select, value === '' && controls.unset, className)}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
