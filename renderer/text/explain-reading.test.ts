import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import { readNumber } from '../../core/number/read-number.ts';
import { explainReading } from './explain-reading.ts';

function explained(text: string, language: string, interfaceLanguage: 'en' | 'id'): string | null {
  const reading = readNumber(text, { start: 0, end: text.length }, language);
  return explainReading(catalogueFor(interfaceLanguage), reading?.why ?? [], language);
}

describe('explainReading', () => {
  it('tells the separator and the modifier of the figure on the first page of the design', () => {
    expect(explained('setidaknya 100.000 tentara', 'id', 'en')).toBe(
      'Read as Indonesian: “.” groups thousands · “setidaknya” = at least',
    );
  });

  it('speaks the language of the interface', () => {
    expect(explained('up to 190,000', 'en', 'id')).toBe(
      'Dibaca menurut bahasa Inggris: “,” memisahkan ribuan · “up to” = paling banyak',
    );
  });

  it('has nothing to say of a plain figure', () => {
    expect(explained('30 duta besar', 'id', 'en')).toBeNull();
  });
});
