/** What an edit in a cell changes of its mark, as the command takes it. */
import type { TableRow } from '../../../core/contract/mark-table.ts';
import type { Kind } from '../../../core/model/kinds.ts';
import { certainties, type MarkChanges, markStatuses } from '../../../core/model/mark.ts';
import { type ColumnId, editedBy } from '../../../core/table/columns.ts';

export const isEditable = (id: ColumnId, kind: Kind): boolean => editedBy(id, kind) !== null;

/** null where the cell cannot be edited, or the value is none it may have. An empty value clears a field. */
export function changesFromEdit(id: ColumnId, kind: Kind, value: string): MarkChanges | null {
  const edited = editedBy(id, kind);
  if (edited === null) return null;
  if (edited !== 'own') return { fields: { [edited.field]: value.trim() === '' ? null : value } };
  return ownChanges(id, value);
}

function ownChanges(id: ColumnId, value: string): MarkChanges | null {
  switch (id) {
    case 'note':
      return { note: value };
    case 'tags':
      return { tags: tagsFromText(value) };
    case 'status': {
      const status = markStatuses.find((entry) => entry === value);
      return status === undefined ? null : { status };
    }
    case 'certainty': {
      const certainty = certainties.find((entry) => entry === value);
      return certainty === undefined ? null : { certainty };
    }
    default:
      return null;
  }
}

/** Tags are written with commas between them, as beside the text. */
export const tagsFromText = (text: string) =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** What stands in the field when editing begins. */
export const editedText = (row: TableRow, id: ColumnId, value: string) =>
  id === 'tags' ? row.tags.join(', ') : value;
