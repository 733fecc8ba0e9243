/**
 * The reading shown after a number: what it says and where it stands. It is shown only where it adds something to the
 * words ("30 duta besar" needs no "30"), and always where the words can be read in two ways. Pure; offsets are UTF-16.
 */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { readNumber } from '../../../core/number/read-number.ts';
import { readingAddsSomething } from '../../../core/number/reading-adds.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { formatReading, readingText } from '../../text/format-reading.ts';

export interface InlayText {
  text: string;
  /** The words can be read in two ways, or not at all: a person has to look. */
  doubtful: boolean;
}

/** `language` is the document's; null where the reading would only repeat the words. */
export function inlayText(
  mark: MarkSummary,
  text: string,
  language: string,
  catalogue: Catalogue,
): InlayText | null {
  const { brief } = mark;
  if (brief.reading_state === 'ambiguous') {
    return { text: alternativesText(mark, text, language, catalogue), doubtful: true };
  }
  const reading = readingText(formatReading(brief, catalogue.language));
  if (reading === '') return { text: '?', doubtful: true };
  const adds = readingAddsSomething(
    {
      low: brief.value_low ?? null,
      best: brief.value_best ?? null,
      high: brief.value_high ?? null,
      comparator: brief.comparator ?? '=',
      state: brief.reading_state ?? 'auto',
    },
    text.slice(mark.start, mark.end),
  );
  return adds ? { text: reading, doubtful: false } : null;
}

/** "100 or 100,000 ?": the summary does not carry the candidates, so the words are read again. */
function alternativesText(mark: MarkSummary, text: string, language: string, catalogue: Catalogue): string {
  const candidates = readNumber(text, mark, language)?.alternatives ?? [];
  const values = candidates.map(({ low, best, high }) =>
    readingText(
      formatReading(
        { value_low: low, value_best: best, value_high: high, comparator: mark.brief.comparator ?? '=' },
        catalogue.language,
      ),
    ),
  );
  return values.length === 0 ? '?' : catalogue.reader.either(values);
}

/** Farther than this from its number (UTF-16 units) a reading would no longer be taken for its own. */
export const farthestInlay = 48;

/**
 * A reading inside another mark would cut it in two, so it stands after the marks around its number where they end soon,
 * and after the punctuation that follows; else right after its number. `near` are the marks that reach beyond it.
 */
export function inlayPlace(text: string, number: Span, near: readonly Span[]): number {
  const limit = number.end + restOfLine(text, number.end, farthestInlay);
  for (let at = number.end; at <= limit;) {
    const around = near.filter(({ start, end }) => start < at && at < end);
    if (around.length > 0) {
      at = Math.max(...around.map(({ end }) => end));
      continue;
    }
    if (at === limit || !closing.test(text.charAt(at))) return at;
    at++;
  }
  return number.end;
}

/** Punctuation that belongs to the words before it. */
const closing = /[\p{Pe}\p{Pf}.,;:!?…"'%。，、；：！？」』،؛؟]/u;

/** How many characters of its line follow an offset, at most so many. */
function restOfLine(text: string, at: number, most: number): number {
  const after = text.slice(at, at + most);
  const end = after.indexOf('\n');
  return end === -1 ? after.length : end;
}
