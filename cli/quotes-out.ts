/** How the command line tells a quotation: the shape promised in docs/cli.md, and one line for people. */
import type { QuoteReading } from '../core/quote/reading.ts';
import { fieldsFromQuote } from '../core/quote/fields-from-quote.ts';
import type { Span } from '../core/text/anchor.ts';
import { type AstralIndex, codePointFromUtf16 } from '../core/text/offsets.ts';

/** Offsets become code points; `index` is of the text that the reading's offsets are of. */
export function quoteAsJson(text: string, reading: QuoteReading, index: AstralIndex) {
  const slice = (span: Span) => ({
    quote: text.slice(span.start, span.end),
    start: codePointFromUtf16(index, span.start),
    end: codePointFromUtf16(index, span.end),
  });
  const fields = fieldsFromQuote(reading.form, reading);
  return {
    pieces: reading.pieces.map(slice),
    source: reading.source && slice(reading.source),
    cue: reading.cue && slice(reading.cue),
    cue_kind: reading.cueKind,
    quote_form: reading.form,
    speaker: fields.speaker ?? '',
    speaker_role: fields.speaker_role ?? '',
    speaker_kind: fields.speaker_kind ?? null,
    anonymity: fields.anonymity ?? null,
    polarity: fields.polarity ?? null,
    relayed_by: fields.relayed_by ?? '',
  };
}

/** Tab-separated: the words, the source as written, its name. */
export function quoteInWords(text: string, { pieces, source, name }: QuoteReading): string {
  const words = pieces.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')).join(' … ');
  const said = source === null ? '–' : text.slice(source.start, source.end).replaceAll(/\s+/gu, ' ');
  return [words, said, ...(name === '' ? [] : [name])].join('\t');
}
