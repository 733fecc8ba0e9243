/**
 * A dialog above the window: it takes the focus, keeps it, closes by Escape or a press outside, and gives the focus back.
 * Loaded with the first dialog, not with the window.
 */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closeDialog } from '../app/dialogs.ts';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';

interface Props {
  title: string;
  children: ReactNode;
  /** Buttons at the foot; without them the dialog only closes. */
  actions?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide' | 'full';
  /** Something a person must answer, not merely look at. */
  role?: 'dialog' | 'alertdialog';
  /** What closing does where it is more than that. */
  onClose?: () => void;
  /** No heading of its own (the palette). */
  bare?: boolean;
}

export function Dialog({
  title,
  children,
  actions,
  width = 'normal',
  role = 'dialog',
  onClose = closeDialog,
  bare = false,
}: Props) {
  const { workbench } = useWords();
  return (
    <ModalOverlay
      className={classNames(styles.scrim, bare && styles.top)}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(styles.modal, styles[width])}>
        <AriaDialog role={role} className={styles.dialog} aria-label={bare ? title : undefined}>
          {!bare && (
            <div className={styles.head}>
              <Heading slot="title" level={2} className={styles.title}>
                {title}
              </Heading>
              <Button tone="quiet" size="icon" aria-label={workbench.close} onClick={onClose}>
                <X size={16} aria-hidden />
              </Button>
            </div>
          )}
          <div className={bare ? styles.bare : styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
