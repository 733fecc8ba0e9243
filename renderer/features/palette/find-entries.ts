/** The actions and documents that fit what was typed, best first; actions that cannot be used now go last. */
import { type ActionId, actionIds, actions } from '../../../core/actions/actions.ts';
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { isEnabled } from '../../app/action-registry.ts';
import { foldedWords, foldText, matchesWords } from '../../../core/text/fold-text.ts';
import { searchText } from '../library/filter-documents.ts';
import { matchScore } from './match-score.ts';

interface Entry {
  name: string;
  /** Said beside the name: the menu of an action, the outlet of a document. */
  aside: string;
  enabled: boolean;
}

export type PaletteEntry =
  (Entry & { type: 'action'; id: ActionId }) | (Entry & { type: 'document'; id: string });

const documentsShown = 30;

export function findEntries(
  query: string,
  words: Catalogue,
  documents: readonly DocumentSummary[],
): PaletteEntry[] {
  const folded = foldText(query.trim());
  const found = actionIds
    .filter((id) => id !== 'palette')
    .map((id) => ({
      entry: {
        type: 'action' as const,
        id,
        name: words.actions[id],
        aside: words.menus[actions[id].menu],
        enabled: isEnabled(id),
      },
      score: matchScore(foldText(words.actions[id]), folded),
    }))
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const usable = found.filter(({ entry }) => entry.enabled).map(({ entry }) => entry);
  const unusable = found.filter(({ entry }) => !entry.enabled).map(({ entry }) => entry);
  // Without a query documents would only push the actions out of sight.
  const titles = folded === '' ? [] : findDocuments(folded, documents, words.language);
  return [...usable, ...titles, ...unusable];
}

function findDocuments(
  folded: string,
  documents: readonly DocumentSummary[],
  language: string,
): PaletteEntry[] {
  const words = foldedWords(folded);
  const found: PaletteEntry[] = [];
  for (const row of documents) {
    if (!matchesWords(searchText(row, language), words)) continue;
    found.push({ type: 'document', id: row.id, name: row.title, aside: row.outlet, enabled: true });
    if (found.length === documentsShown) break;
  }
  return found;
}
