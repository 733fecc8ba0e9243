/**
 * claimlight find-numbers P --document X: the numbers of a document that nobody has marked or dismissed, as the application
 * suggests them. Reads only: what is suggested is decided by a person.
 */
import type { NumberReading } from '../../core/number/reading.ts';
import { readInDocument } from '../../core/reading/read-in-document.ts';
import { openSuggestions } from '../../core/suggestions/open-suggestions.ts';
import { eachSpan, joinSpans, noSpans, type PackedSpans } from '../../core/text/packed-spans.ts';
import { astralIndexFromText } from '../../core/text/offsets.ts';
import { documentFinder } from '../../db/documents/find-document.ts';
import { readingRules } from '../../db/documents/reading-rules.ts';
import type { Project } from '../../db/project.ts';
import { projectAndDocument } from '../arguments.ts';
import type { Command } from '../command.ts';
import { reading } from '../open.ts';
import { readingAsJson, readingInWords } from '../reading-out.ts';

export const findNumbersCommand: Command = {
  name: 'find-numbers',
  usage: 'P --document X',
  summary: 'Lists the numbers of a document that nobody has marked or dismissed yet.',
  options: { document: { type: 'string' } },
  async run(call) {
    const { path, name } = projectAndDocument(call);
    const { text, readings } = await reading(path, (project) => readOpen(project, name));
    const index = astralIndexFromText(text);
    return {
      json: readings.map((found) => readingAsJson(found, index)),
      words: readings.map(readingInWords).join('\n'),
      notes: readings.length === 0 ? ['No number is open.'] : [],
    };
  },
};

/** `name` is a document's id, file name or title. */
function readOpen(project: Project, name: string): { text: string; readings: NumberReading[] } {
  const document = documentFinder(project.db)(name);
  const text = project.query('getText', document);
  const numbers = project
    .query('listMarks', { document: document.id })
    .filter(({ kind }) => kind === 'number');
  const dismissed = project.query('listDismissed', { document: document.id, kind: 'number' });
  const open = openSuggestions(foundIn(project, document.id), [...numbers, ...eachSpan(dismissed)]);
  const rules = readingRules(project.db, document);
  const readings = [...eachSpan(open)].flatMap((span) => readInDocument(text, span, rules) ?? []);
  return { text, readings };
}

function foundIn(project: Project, document: string): PackedSpans {
  let found = noSpans;
  for (let from: number | null = 0; from !== null;) {
    const part: { spans: PackedSpans; next: number | null } = project.query('findNumbers', {
      document,
      from,
    });
    found = joinSpans(found, part.spans);
    from = part.next;
  }
  return found;
}
