/** Our button: plain with a border, primary in the accent, quiet without a frame, danger for what takes something away. */
import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small' | 'icon';
}

export function Button({
  tone = 'plain',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(styles.button, styles[tone], styles[size], className)}
      {...rest}
    />
  );
}
