/** How a PDF looks and what it carries: A4, the marks' colours, page numbers; tagged for screen readers, with an outline. */
import type { PrintToPDFOptions } from 'electron';

const centimetre = 1 / 2.54;

export function pdfOptions(title: string): PrintToPDFOptions {
  const line = 'width: 100%; padding: 0 1.8cm; font: 8px sans-serif; color: #5d584c; display: flex;';
  return {
    pageSize: 'A4',
    // In inches, as Chromium measures.
    margins: {
      top: 1.8 * centimetre,
      bottom: 1.8 * centimetre,
      left: 1.8 * centimetre,
      right: 1.8 * centimetre,
    },
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${line}"><span style="flex: 1">${escaped(title)}</span><span class="pageNumber"></span></div>`,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');
