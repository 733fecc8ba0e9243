/**
 * A paragraph with its marks as HTML. Marks may overlap anyhow, elements may not: the text is cut wherever a mark begins or
 * ends, and each piece stands in an element for every mark that covers it, the outer first. Offsets are UTF-16.
 */
import type { MarkRecord } from '../mark-record.ts';

/** A piece of a mark, and the number the page gives the mark. */
export interface PlacedSegment {
  number: number;
  mark: MarkRecord;
  role: MarkRecord['segments'][number]['role'];
  start: number;
  end: number;
  /** The last piece of its mark: the number stands after it. */
  last: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in elements and in quoted attributes. Control characters that HTML forbids become U+FFFD. */
export const escapeHtml = (text: string) =>
  text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\0-\x08\x0B\x0E-\x1F\x7F]/g, '\uFFFD');

/** `segments` are those that touch the stretch of text, in the order of their marks. */
export function markedText(
  text: string,
  start: number,
  end: number,
  segments: readonly PlacedSegment[],
): string {
  const cuts = new Set([start, end]);
  for (const segment of segments) {
    cuts.add(Math.max(start, segment.start));
    cuts.add(Math.min(end, segment.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  let html = '';
  places.forEach((from, at) => {
    const to = places[at + 1];
    if (to === undefined) return;
    const covering = segments.filter((segment) => segment.start <= from && segment.end >= to);
    const open = covering.map(({ mark, role }) => `<mark class="${classOf(mark, role)}">`).join('');
    html += `${open}${escapeHtml(text.slice(from, to))}${'</mark>'.repeat(covering.length)}`;
    html += covering
      .filter((segment) => segment.end === to && segment.last)
      .map(numberAfter)
      .join('');
  });
  return html;
}

const classOf = (mark: MarkRecord, role: PlacedSegment['role']) =>
  role === 'content' ? escapeHtml(mark.kind) : `${escapeHtml(mark.kind)} ${role}`;

const numberAfter = ({ number, mark }: PlacedSegment) =>
  `<sup class="${escapeHtml(mark.kind)}" id="m${number}"><a href="#n${number}">${number}</a></sup>`;
