/** The note in the margin that says what a mark says: its kind, its words and every field, as the application calls them. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import { kindLetters } from '../../../core/model/kinds.ts';
import type { FieldValue, MarkRecord } from '../mark-record.ts';
import { escapeHtml } from './marked-text.ts';

const longestQuote = 160;

/** How a figure was found says nothing to a reader of the page. */
const unsaid = new Set(['form', 'reading_state', 'vague_rule', 'value_low', 'value_best', 'value_high']);

export function marginNote(words: Catalogue, number: number, mark: MarkRecord): string {
  const kind = escapeHtml(mark.kind);
  const rows = [
    ['values', boundsOf(mark)] as const,
    ...Object.entries(mark.fields).filter(([name]) => !unsaid.has(name)),
    ['tags', mark.tags.join(', ')] as const,
    ['note', mark.note] as const,
    ['status', mark.status === 'draft' ? '' : mark.status] as const,
    ['certainty', mark.certainty === 'sure' ? '' : mark.certainty] as const,
  ].filter(([, value]) => value !== '' && value !== null);
  const list = rows.map(
    ([name, value]) =>
      `<dt>${escapeHtml(labelOf(words, name))}</dt><dd>${escapeHtml(shown(words, name, value))}</dd>`,
  );
  return (
    `<li class="${kind}" id="n${number}"><b class="${kind}"><a href="#m${number}">${number}</a> ` +
    `${kindLetters[mark.kind] ?? ''} ${escapeHtml(words.kinds[mark.kind] ?? mark.kind)}</b> <q>${escapeHtml(brief(mark.main.quote))}</q>` +
    `<dl>${list.join('')}</dl></li>`
  );
}

/** Low, best and high on one line; an open one is a dash. '' of what has no values. */
function boundsOf({ fields }: MarkRecord): string {
  const bounds = ['value_low', 'value_best', 'value_high'].map((name) => fields[name]);
  if (bounds.every((bound) => typeof bound !== 'string')) return '';
  return bounds.map((bound) => (typeof bound === 'string' ? bound : '–')).join(' · ');
}

const labelOf = (words: Catalogue, name: string) =>
  (words.fields as Readonly<Record<string, string>>)[name] ?? name;

function shown(words: Catalogue, name: string, value: FieldValue): string {
  if (Array.isArray(value)) return value.map((entry: FieldValue) => shown(words, name, entry)).join('; ');
  if (typeof value !== 'string') return JSON.stringify(value);
  const choices = (words.choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[name];
  return choices?.[value] ?? value;
}

function brief(quote: string): string {
  const points = Array.from(quote.slice(0, 2 * longestQuote + 2));
  return points.length > longestQuote ? `${points.slice(0, longestQuote).join('')}…` : quote;
}
