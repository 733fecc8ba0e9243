import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { done, failure } from '../../core/contract/failure.ts';
import { exportPdf, type PdfWork } from './export-pdf.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'claimlight-pdf-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const work: PdfWork = {
  writePage: (path) => {
    writeFileSync(path, '<p>page</p>');
    return Promise.resolve(done({ path, rows: 3 }));
  },
  print: (page, title) => Promise.resolve(Buffer.from(`%PDF of ${readFileSync(page, 'utf8')} ${title}`)),
};

describe('the export to PDF', () => {
  it('prints the page that was written, and leaves the PDF alone behind', async () => {
    const own = folder();
    const target = join(own, 'talks.pdf');
    expect(await exportPdf(target, work)).toEqual(done({ path: target, rows: 3 }));
    expect(readFileSync(target, 'utf8')).toBe('%PDF of <p>page</p> talks');
    expect(readdirSync(own)).toEqual(['talks.pdf']);
  });

  it('leaves what was there where the page is refused, or printing or writing fails', async () => {
    const own = folder();
    const target = join(own, 'talks.pdf');
    writeFileSync(target, 'old');
    const refused = failure('quote-mismatch', { mark: 'm', quote: 'a', found: 'b' });
    expect(
      await exportPdf(target, { ...work, writePage: () => Promise.resolve({ ok: false, error: refused }) }),
    ).toEqual({
      ok: false,
      error: refused,
    });
    const stopped = await exportPdf(target, { ...work, print: () => Promise.reject(new Error('no')) });
    expect(stopped).toMatchObject({ ok: false, error: { kind: 'cannot-write', detail: { reason: 'no' } } });
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(own)).toEqual(['talks.pdf']);
    const nowhere = await exportPdf(join(own, 'no', 'talks.pdf'), {
      ...work,
      writePage: () => Promise.resolve(done({ path: '', rows: 0 })),
      print: () => Promise.resolve(Buffer.from('%PDF')),
    });
    expect(nowhere).toMatchObject({ ok: false, error: { kind: 'cannot-write' } });
  });
});
