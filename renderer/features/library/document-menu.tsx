/** What can be done with one document of the library, at the pointer or at the row. */
import { Check } from 'lucide-react';
import { useRef } from 'react';
import { Menu, MenuItem, MenuSection, Popover } from 'react-aria-components/Menu';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { documentStatuses } from '../../../core/model/document.ts';
import { openDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../../ui/menu.module.css';
import { removeDocument } from './remove-document.ts';

interface Props {
  row: DocumentSummary;
  x: number;
  y: number;
  onClose: () => void;
}

export default function DocumentMenu({ row, x, y, onClose }: Props) {
  const { workbench, choices } = useWords();
  const { library } = workbench;
  const readOnly = useReadOnly();
  const place = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={place} className={styles.place} style={{ left: x, top: y }} />
      <Popover
        isOpen
        triggerRef={place}
        placement="bottom start"
        offset={0}
        className={styles.popover}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Menu
          className={styles.menu}
          aria-label={library.menu(row.title)}
          autoFocus="first"
          onClose={onClose}
        >
          <MenuItem
            className={styles.item}
            onAction={() => openDialog({ name: 'document-details', document: row.id })}
          >
            {library.details}
          </MenuItem>
          <MenuSection
            className={styles.section}
            aria-label={library.status}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[row.status]}
            onSelectionChange={(keys) => {
              const status = documentStatuses.find((entry) => keys !== 'all' && keys.has(entry));
              if (status && status !== row.status)
                void run('editDocument', { id: row.id, changes: { status } });
            }}
          >
            {documentStatuses.map((status) => (
              <MenuItem key={status} id={status} className={styles.item} isDisabled={readOnly}>
                {choices.document_status[status]}
                {status === row.status && <Check size={14} className={styles.check} aria-hidden />}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuItem className={styles.item} isDisabled={readOnly} onAction={() => void removeDocument(row)}>
            {library.remove}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
}
