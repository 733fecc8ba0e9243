/** What the form of each kind is given. */
import type { Mark } from '../../../core/model/mark.ts';
import type { SaveMark } from './use-save-mark.ts';

export interface FormProps {
  mark: Mark;
  readOnly: boolean;
  save: SaveMark;
}

/** Saves one field; an empty text clears it. */
export function saveField(save: SaveMark, name: keyof Mark['fields']) {
  return (value: string | null) => save({ fields: { [name]: value === '' ? null : value } });
}
