/** The texts of a bundle and the files they were imported from, by the row of their document. */
import { fail } from '../../core/contract/failure.ts';
import { largestFile, longestText } from '../../core/model/document.ts';
import type { Bundle } from './open-bundle.ts';
import type { Cells } from './table-rows.ts';

/** A character takes four bytes at most. */
const largestText = 4 * longestText;

const textName = /^texts\/[0-9a-f-]{36}\.txt$/;
const sourceName = /^sources\/[0-9a-f-]{36}\.bin$/;

/** Fails with 'damaged-bundle' where there is none, or it is no UTF-8. */
export async function textOf(bundle: Bundle, document: Cells): Promise<string> {
  const name = document['text_file'] ?? '';
  const bytes = await bytesOf(bundle, name, textName, largestText);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('damaged-bundle', { path: bundle.path, name, reason: 'it is not UTF-8' });
  }
}

/** The bytes a document was imported from: the text's own where it has no file of its own. */
export async function sourceOf(bundle: Bundle, document: Cells): Promise<Buffer> {
  const name = document['source_file'] ?? '';
  return name === ''
    ? bytesOf(bundle, document['text_file'] ?? '', textName, largestText)
    : bytesOf(bundle, name, sourceName, largestFile);
}

function bytesOf(bundle: Bundle, name: string, allowed: RegExp, limit: number): Promise<Buffer> {
  if (!allowed.test(name))
    fail('damaged-bundle', {
      path: bundle.path,
      name: 'documents.csv',
      reason: `“${name}” is no place for a text`,
    });
  return bundle.files.bytes(name, limit);
}
