/** A button that performs an action of the list, shows its key, and is greyed out where the action cannot be used. */
import type { ReactNode } from 'react';
import { type ActionId, actions } from '../../core/actions/actions.ts';
import { isEnabled, perform, useActionVersion } from '../app/action-registry.ts';
import { ariaKeys } from '../app/key-labels.ts';
import { useShellState } from '../app/shell-state.ts';
import { useWords } from '../app/words.tsx';
import { Button, type ButtonProps } from './button.tsx';
import { KeyHint } from './key-hint.tsx';

interface Props extends Omit<ButtonProps, 'onClick'> {
  action: ActionId;
  /** Instead of the action's own name. */
  children?: ReactNode;
  showKey?: boolean;
}

export function ActionButton({ action, children, showKey = true, disabled, ...rest }: Props) {
  useActionVersion();
  const words = useWords();
  const platform = useShellState((state) => state.platform);
  const { keys } = actions[action];
  return (
    <Button
      {...rest}
      disabled={disabled || !isEnabled(action)}
      aria-keyshortcuts={ariaKeys(keys, platform)}
      onClick={() => perform(action)}
    >
      {children ?? words.actions[action]}
      {showKey && <KeyHint keys={keys[0]} />}
    </Button>
  );
}
