/** Which documents fit what was typed (title, outlet, language, date) and the chips that are on. */
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import type { DocumentStatus } from '../../../core/model/document.ts';
import { foldedWords, foldText, matchesWords } from '../../../core/text/fold-text.ts';
import { formatDate } from '../../text/format-date.ts';
import { languageName } from '../../text/language-name.ts';

export interface LibraryFilter {
  text: string;
  status: DocumentStatus | null;
  language: string | null;
}

export const noFilter: LibraryFilter = { text: '', status: null, language: null };

export function filterDocuments(
  documents: readonly DocumentSummary[],
  { text, status, language }: LibraryFilter,
  interfaceLanguage: string,
): readonly DocumentSummary[] {
  const words = foldedWords(text);
  if (words.length === 0 && status === null && language === null) return documents;
  return documents.filter(
    (row) =>
      (status === null || row.status === status) &&
      (language === null || row.language === language) &&
      matchesWords(searchText(row, interfaceLanguage), words),
  );
}

/** Folding 100,000 titles at each key press would be felt; rows keep their identity while they do not change. */
const foldedBy = new Map<string, WeakMap<DocumentSummary, string>>();

export function searchText(row: DocumentSummary, interfaceLanguage: string): string {
  const folded = foldedBy.get(interfaceLanguage) ?? new WeakMap<DocumentSummary, string>();
  foldedBy.set(interfaceLanguage, folded);
  const known = folded.get(row);
  if (known !== undefined) return known;
  const date =
    row.published_on === '' ? '' : `${row.published_on} ${formatDate(row.published_on, interfaceLanguage)}`;
  const language = `${row.language} ${languageName(row.language, interfaceLanguage) ?? ''}`;
  const text = foldText(`${row.title} ${row.outlet} ${language} ${date}`);
  folded.set(row, text);
  return text;
}
