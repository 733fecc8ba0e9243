/** A small panel under the button that opens it. Escape and a press outside close it and give the focus back. */
import { type ReactNode, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../ui/button.tsx';
import styles from './popup.module.css';

interface Props {
  label: string;
  icon: ReactNode;
  children: (close: () => void) => ReactNode;
}

export function Popup({ label, icon, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        ref={button}
        size="small"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {icon}
        {label}
      </Button>
      <Popover
        triggerRef={button}
        isOpen={open}
        onOpenChange={setOpen}
        placement="bottom start"
        offset={4}
        className={styles.popover}
      >
        <Dialog aria-label={label} className={styles.panel}>
          {children(close)}
        </Dialog>
      </Popover>
    </>
  );
}
