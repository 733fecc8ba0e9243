import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { MarkRecord } from '../mark-record.ts';
import { anyText, document, markRecord, segment } from '../record-for-tests.ts';
import { pageDocument, pageHead, pageTail } from './annotated-page.ts';
import { markedText, type PlacedSegment } from './marked-text.ts';

const pageOf = (text: string, marks: MarkRecord[], title = 'Judul') => {
  const given = { ...document, title };
  return pageHead([given], 'en') + pageDocument({ document: given, text, marks }, 0, 'en') + pageTail;
};

/** The words of HTML without its elements, for text that was escaped by us. */
const wordsOf = (html: string) =>
  html
    .replace(/<sup[^>]*>.*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const placed = (number: number, start: number, end: number): PlacedSegment => ({
  number,
  mark: markRecord(),
  role: 'content',
  start,
  end,
  last: true,
});

describe('markedText', () => {
  it('keeps every word and closes every element, however marks overlap', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(
      fc.property(anyText, fc.array(span, { maxLength: 6 }), (text, spans) => {
        // Marks never cut a character in half; here each character is one unit.
        const plain = text.replace(/[\ud800-\udfff\0-\x08\x0B\x0E-\x1F\x7F]/g, 'x').padEnd(61, '.');
        const segments = spans.map(([start, end], at) => placed(at + 1, start, Math.min(end, plain.length)));
        const html = markedText(plain, 0, plain.length, segments);
        expect(wordsOf(html)).toBe(plain);
        expect(html.match(/<mark /g)?.length ?? 0).toBe(html.match(/<\/mark>/g)?.length ?? 0);
        for (const { number } of segments) expect(html.split(`id="m${number}"`)).toHaveLength(2);
      }),
    );
  });
});

describe('the annotated page', () => {
  it('runs nothing and fetches nothing, whatever texts and fields hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, note, title) => {
        const body = `Judul\n\n${text} tiga orang`;
        const at = body.length - 'tiga orang'.length;
        const main = segment(at, 'tiga orang');
        const url = `javascript:alert(1) ${text}`;
        const marks = [
          markRecord({ segments: [main], main, note, coder: title, document: { ...document, url } }),
        ];
        const html = pageOf(body, marks, title || 'x');
        const elements = [...html.matchAll(/<([a-z][a-z\d]*)/gi)].map(([, name = '']) => name.toLowerCase());
        const known = new Set(
          'html head meta title style body nav b ol li a article h1 p ul mark section div sup q dl dt dd footer code'.split(
            ' ',
          ),
        );
        expect(elements.filter((name) => !known.has(name))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src)=|href="(?!#|https?:)/i);
        expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      }),
    );
  });

  it('numbers the marks, and says of each what the application says', () => {
    const text = 'Judul\n\nAda tiga orang di sana.';
    const main = segment(11, 'tiga orang');
    const fields = { value_low: '3', comparator: '=', quantity_class: 'killed', reading_state: 'auto' };
    const html = pageOf(text, [
      markRecord({ segments: [main], main, fields, tags: ['a', 'b'], status: 'final' }),
    ]);
    const words = catalogueFor('en');
    expect(html).toContain(
      '<mark class="number">tiga orang</mark><sup class="number" id="m1"><a href="#n1">1</a></sup>',
    );
    expect(html).toContain(`<dt>${words.fields.quantity_class}</dt><dd>Killed</dd>`);
    expect(html).toContain(`<dt>${words.fields.values}</dt><dd>3 · – · –</dd>`);
    expect(html).toContain('<dt>Tags</dt><dd>a, b</dd>');
    expect(html).toContain('<dt>Status</dt><dd>Final</dd>');
    expect(html).not.toContain('reading_state');
    // The first line is the title: it stands once, as the heading.
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain(document.text_sha256);
  });
});
