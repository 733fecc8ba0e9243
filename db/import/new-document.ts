/** One item of an import → the row of a document, with its text. Pure but for hashing; nothing is written here. */
import type { DocumentDefaults, DocumentMetadata } from '../../core/model/document.ts';
import type { ReadText } from '../../core/model/read-text.ts';
import { astralIndexFromText } from '../../core/text/offsets.ts';
import { titleFromText } from '../../core/text/paragraphs.ts';
import { decodePasted, decodeText } from '../../formats/import/decode-text.ts';
import { detectLanguage } from '../../formats/import/detect-language.ts';
import { directionOf } from '../documents/direction.ts';
import { sha256 } from '../documents/sha256.ts';
import { newId, now } from '../new-id.ts';
import { measureText } from './measure-text.ts';

export interface NewDocument {
  metadata: DocumentMetadata;
  text: string;
  /** The bytes as they were found; of a pasted text its UTF-8. */
  source: Uint8Array;
}

/**
 * `read` is what was read of the content where it is more than a plain text. What it does not say `defaults` say. Fails as
 * `decodeText` does: 'file-empty', 'file-binary', 'text-too-long', 'file-too-large'.
 */
export function newDocument(
  name: string,
  content: Uint8Array | string,
  defaults: DocumentDefaults,
  read?: ReadText,
): NewDocument {
  const { text, replaced, encoding } =
    read ?? (typeof content === 'string' ? decodePasted(content, name) : decodeText(content, name));
  const source = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const language = defaults.language ?? (read?.language || detectLanguage(text));
  return {
    text,
    source,
    metadata: {
      id: newId(),
      title: read?.title || titleFromText(text) || name,
      language,
      figures_as: '',
      direction: directionOf(text, language),
      outlet: defaults.outlet ?? read?.outlet ?? '',
      author: read?.author ?? '',
      published_on: defaults.published_on ?? read?.published_on ?? '',
      url: read?.url ?? '',
      place: '',
      status: 'to do',
      note: '',
      source_name: name,
      source_sha256: sha256(source),
      encoding,
      text_sha256: sha256(text),
      ...measureText(text, astralIndexFromText(text), language),
      replaced,
      imported_at: now(),
    },
  };
}
