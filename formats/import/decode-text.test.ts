import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { FailureError, type FailureKind } from '../../core/contract/failure.ts';
import { longestText } from '../../core/model/document.ts';
import { decodePasted, decodeText } from './decode-text.ts';

const bytesOf = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

function failureOf(act: () => unknown): FailureKind | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.kind;
    throw error;
  }
}

const indonesian = '“Mari kita perjelas: …,” kata utusan – ‘setidaknya’ 100.000 tentara.\nRabu (12/1)\n';

describe('decodeText', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16le', true],
    ['utf-16be', false],
    ['utf-16be', true],
    ['utf-32le', true],
    ['utf-32be', true],
    ['windows-1252', false],
  ] as const)('reads %s (byte-order mark: %s)', (encoding, mark) => {
    expect(decodeText(bytesOf(indonesian, encoding, mark), 'a.txt')).toEqual({
      text: indonesian,
      replaced: 0,
      encoding,
    });
  });

  it.each([
    ['windows-1251', 'Министерство заявило, что не менее 100 000 военных находятся у границы.'],
    ['koi8-r', 'Министерство заявило, что не менее 100 000 военных находятся у границы.'],
    ['windows-1256', 'أعلنت الوزارة أن ما لا يقل عن 100 ألف جندي منتشرون قرب الحدود.'],
    ['gb18030', '外交部发言人表示，至少有十万名士兵部署在边境附近。他否认了这一指控。'],
    ['shift_jis', '外務省の報道官は、少なくとも10万人の兵士が国境付近に配備されていると述べた。'],
    [
      'windows-1254',
      'Başbakan, ülkenin güneyinde yaşanan çatışmalarda en az 1.200 kişinin öldüğünü söyledi. İstanbul’da',
    ],
    [
      'windows-1252',
      'L’été dernier, l’armée a annoncé « 12 000 blessés ». Les autorités ont démenti, déclarant que c’était faux.',
    ],
    ['windows-1252', '“Kami tidak mundur,” katanya – ‘tidak…’ “a” “b” “c” “d” “e” “f” “g” “h” “i” “j”'],
    ['windows-1252', '« café » à Paris'],
    ['windows-1252', 'Señaló'],
  ])('tells %s from the bytes: %s', (encoding, text) => {
    expect(decodeText(bytesOf(text, encoding), 'a.txt')).toEqual({ text, replaced: 0, encoding });
  });

  it('reads UTF-16 of every script without a mark, as long as it has a space', () => {
    const texts = ['Satu dua', 'Не менее 100 000', 'ما لا يقل عن', '至少 十万名', '😀 dua\n'];
    for (const text of texts) {
      for (const encoding of ['utf-16le', 'utf-16be']) {
        expect(decodeText(bytesOf(text, encoding), 'a.txt')).toEqual({ text, replaced: 0, encoding });
      }
    }
  });

  it('turns line ends into LF, replaces what cannot be kept and counts it', () => {
    expect(decodeText(bytesOf('a\r\nb\rc\0d', 'utf-8'), 'a.txt')).toEqual({
      text: 'a\nb\nc\uFFFDd',
      replaced: 1,
      encoding: 'utf-8',
    });
    const odd = Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62);
    expect(decodeText(odd, 'a.txt')).toEqual({ text: 'a\uFFFD', replaced: 1, encoding: 'utf-16le' });
  });

  it('keeps a text as UTF-8 when only a few of its bytes are broken', () => {
    const text = 'Не менее 100 000 военных находятся у границы \uFFFD, сказал представитель министерства.';
    const bytes = bytesOf(text, 'utf-8');
    expect(decodeText(bytes.subarray(0, -2), 'a.txt')).toMatchObject({ encoding: 'utf-8', replaced: 1 });
  });

  it('refuses what is empty, binary or too long', () => {
    const decode = (bytes: Uint8Array) => failureOf(() => decodeText(bytes, 'a.txt'));
    expect(decode(new Uint8Array())).toBe('file-empty');
    expect(decode(bytesOf(' \r\n\t\u00a0', 'utf-8', true))).toBe('file-empty');
    expect(decode(Uint8Array.of(0xff, 0xfe))).toBe('file-empty');
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe('file-binary');
    expect(decode(bytesOf('%PDF-1.7\nplain so far', 'utf-8'))).toBe('file-binary');
    expect(decode(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))).toBe('file-binary');
    expect(decode(new Uint8Array(100))).toBe('file-binary');
    expect(decode(bytesOf('a'.repeat(longestText + 1), 'utf-8'))).toBe('text-too-long');
    expect(decode(bytesOf('a'.repeat(longestText), 'utf-8'))).toBeNull();
  });

  it('brings every text back from UTF-8 and from UTF-16 with a mark', () => {
    const wellFormed = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(wellFormed, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (text, encoding) => {
        expect(decodeText(bytesOf(text, encoding, true), 'a.txt')).toMatchObject({
          text,
          replaced: 0,
          encoding,
        });
      }),
    );
  });

  it('never answers anything but a text or a failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        failureOf(() => {
          const { text, replaced } = decodeText(bytes, 'a.txt');
          expect(text.isWellFormed() && !/[\0\r]/.test(text) && replaced >= 0).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('decodePasted', () => {
  it('normalises as for a file and refuses white space', () => {
    expect(decodePasted('a\r\nb\ud800', 'Pasted')).toEqual({
      text: 'a\nb\uFFFD',
      replaced: 1,
      encoding: 'pasted',
    });
    expect(failureOf(() => decodePasted(' \n', 'Pasted'))).toBe('file-empty');
  });
});
