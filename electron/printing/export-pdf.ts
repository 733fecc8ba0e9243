/**
 * The export to PDF: the annotated page is written beside the target first (each quote checked, as in every export), then
 * printed, and the page removed. What was at the target stays as it was until the PDF is whole.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportReport } from '../../core/contract/export.ts';
import { done, failure, type Result } from '../../core/contract/failure.ts';

export interface PdfWork {
  /** Writes the annotated page to a path. */
  writePage: (path: string) => Promise<Result<ExportReport>>;
  print: (page: string, title: string) => Promise<Uint8Array>;
}

export async function exportPdf(
  target: string,
  { writePage, print }: PdfWork,
): Promise<Result<ExportReport>> {
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const page = `${beside}.html`;
  const part = `${beside}.part`;
  try {
    const written = await writePage(page);
    if (!written.ok) return written;
    await writeWhole(part, await print(page, basename(target).replace(/\.pdf$/i, '')));
    await rename(part, target);
    return done({ ...written.value, path: target });
  } catch (error) {
    return { ok: false, error: failureOf(error, target) };
  } finally {
    await Promise.all([page, part].map((path) => rm(path, { force: true })));
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function failureOf(error: unknown, path: string) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (['ENOSPC', 'EDQUOT'].includes(code)) return failure('disk-full', { path });
  return failure('cannot-write', { path, reason });
}
