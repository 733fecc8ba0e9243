/**
 * claimlight find-quotes P --document X: the quotations of a document that nobody has marked or dismissed, with who says them,
 * as the application suggests them. Reads only: what is suggested is decided by a person.
 */
import { findQuotes } from '../../core/quote/find-quotes.ts';
import type { QuoteReading } from '../../core/quote/reading.ts';
import { openSuggestions } from '../../core/suggestions/open-suggestions.ts';
import { eachSpan, packSpans } from '../../core/text/packed-spans.ts';
import { astralIndexFromText } from '../../core/text/offsets.ts';
import { documentFinder } from '../../db/documents/find-document.ts';
import type { Project } from '../../db/project.ts';
import { projectAndDocument } from '../arguments.ts';
import type { Command } from '../command.ts';
import { reading } from '../open.ts';
import { quoteAsJson, quoteInWords } from '../quotes-out.ts';

export const findQuotesCommand: Command = {
  name: 'find-quotes',
  usage: 'P --document X',
  summary: 'Lists the quotations of a document that nobody has marked or dismissed yet.',
  options: { document: { type: 'string' } },
  async run(call) {
    const { path, name } = projectAndDocument(call);
    const { text, readings } = await reading(path, (project) => readOpen(project, name));
    const index = astralIndexFromText(text);
    return {
      json: readings.map((found) => quoteAsJson(text, found, index)),
      words: readings.map((found) => quoteInWords(text, found)).join('\n'),
      notes: readings.length === 0 ? ['No quotation is open.'] : [],
    };
  },
};

/** `name` is a document's id, file name or title. */
function readOpen(project: Project, name: string): { text: string; readings: QuoteReading[] } {
  const document = documentFinder(project.db)(name);
  const text = project.query('getText', document);
  const quotes = project.query('listMarks', { document: document.id }).filter(({ kind }) => kind === 'quote');
  const dismissed = project.query('listDismissed', { document: document.id, kind: 'quote' });
  const found = findQuotes(text, document.language).filter(({ depth }) => depth === 0);
  const first = found.flatMap(({ pieces: [piece] }) => piece ?? []);
  const open = [...eachSpan(openSuggestions(packSpans(first), [...quotes, ...eachSpan(dismissed)]))];
  const starts = new Set(open.map(({ start }) => start));
  return { text, readings: found.filter(({ pieces: [piece] }) => starts.has(piece?.start ?? -1)) };
}
