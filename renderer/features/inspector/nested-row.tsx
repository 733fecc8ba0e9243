/** The quote within which this one is told: one of the other quotes of the document, by speaker and first words. */
import type { Mark, MarkSummary } from '../../../core/model/mark.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { ChoiceRow } from './choice-row.tsx';

interface Props {
  label: string;
  mark: Mark;
  readOnly: boolean;
  save: (id: string | null) => Promise<string | null>;
}

const wordsShown = 40;
/** A longer list is no list to choose from; those next to this quote are the likely ones. */
const offered = 60;

export function NestedRow({ label, mark, readOnly, save }: Props) {
  const marks = useProjectQuery('listMarks', { document: mark.document_id }).data ?? [];
  const text = useProjectQuery('getText', { id: mark.document_id }).data ?? '';
  const quotes = marks.filter(({ id, kind }) => kind === 'quote' && id !== mark.id);
  const start = mark.segments[0]?.start ?? 0;
  const near = quotes
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .slice(0, offered);
  const chosen = quotes.filter(({ id }) => id === mark.fields.nested_in);
  const entries = [...new Set([...near, ...chosen])].toSorted((a, b) => a.start - b.start);
  return (
    <ChoiceRow
      label={label}
      value={mark.fields.nested_in}
      choices={Object.fromEntries(entries.map((quote) => [quote.id, nameOf(quote, text)]))}
      readOnly={readOnly}
      save={save}
    />
  );
}

function nameOf({ start, end, brief }: MarkSummary, text: string): string {
  const words = text.slice(start, Math.min(end, start + wordsShown)).toWellFormed();
  const cut = end > start + wordsShown ? `${words}…` : words;
  return brief.speaker === undefined ? cut : `${brief.speaker}: ${cut}`;
}
