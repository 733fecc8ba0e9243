import { describe, expect, it } from 'vitest';
import { pdfOptions } from './pdf-options.ts';

describe('a PDF', () => {
  it('names the title in its foot as text, whatever it holds', () => {
    const { footerTemplate } = pdfOptions('<img src="x" onerror=alert(1)> & "Talks"');
    expect(footerTemplate).toContain(
      '&lt;img src=&quot;x&quot; onerror=alert(1)&gt; &amp; &quot;Talks&quot;',
    );
    expect(footerTemplate).not.toContain('<img');
  });

  it('keeps the colours of the marks and can be read aloud', () => {
    expect(pdfOptions('')).toMatchObject({ printBackground: true, generateTaggedPDF: true });
  });
});
