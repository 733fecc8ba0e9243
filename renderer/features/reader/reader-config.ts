/**
 * What every part of the reading pane may know of the open document: its metadata, its text as one string (UTF-16, as the
 * marks count), where its paragraphs start, and the words of the interface's language.
 */
import { Compartment, type EditorState, type Extension, Facet } from '@codemirror/state';
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';

export interface ReaderConfig {
  document: DocumentMetadata;
  text: string;
  /** Start offsets of the paragraphs, ascending. */
  starts: readonly number[];
  catalogue: Catalogue;
  /** Nothing can be marked or changed. */
  readOnly: boolean;
}

const config = Facet.define<ReaderConfig, ReaderConfig | undefined>({ combine: (values) => values[0] });
const place = new Compartment();

/** `drawn` is what is drawn from the configuration and changes with it. */
export const configExtension = (value: ReaderConfig, drawn: Extension) => place.of([config.of(value), drawn]);

/** Metadata or language changed; the text stays. */
export const reconfigure = (value: ReaderConfig, drawn: Extension) =>
  place.reconfigure([config.of(value), drawn]);

export function configOf(state: EditorState): ReaderConfig {
  const value = state.facet(config);
  if (value === undefined) throw new Error('the reading pane was made without its configuration');
  return value;
}
