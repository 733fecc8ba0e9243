/**
 * Opens a PDF with pdfjs in the thread it is called in, which is already a worker of ours. Nothing is drawn, no script of the
 * file is run, no font is loaded. Failures: 'file-locked', 'file-damaged'.
 */
import type * as Pdfjs from 'pdfjs-dist';
import { fail, FailureError } from '../../../core/contract/failure.ts';

export type PdfDocument = Pdfjs.PDFDocumentProxy;

let loaded: Promise<typeof Pdfjs> | undefined;

/** Reads one of pdfjs's tables of characters ("UniGB-UCS2-H.bcmap"); whoever runs the readers says from where. */
export type CharacterTables = (name: string) => Promise<Uint8Array>;
let characterTables: CharacterTables = () => Promise.reject(new Error('no tables of characters'));

export function readCharacterTablesBy(read: CharacterTables): void {
  characterTables = read;
}

export async function openPdf(data: Uint8Array, name: string, password?: string): Promise<PdfDocument> {
  const pdfjs = await (loaded ??= load());
  const task = pdfjs.getDocument({
    data,
    ...(password !== undefined && { password }),
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: OwnTables,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  } as Parameters<typeof Pdfjs.getDocument>[0]);
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof FailureError) throw error;
    if (error instanceof Error && error.name === 'PasswordException') return fail('file-locked', { name });
    return fail('file-damaged', { name, reason: error instanceof Error ? error.message : String(error) });
  }
}

class OwnTables {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    return kind === 'cMapUrl' ? characterTables(filename) : Promise.reject(new Error(`no ${kind}`));
  }
}

/** Nothing is drawn. */
function Unused(): void {}

async function load(): Promise<typeof Pdfjs> {
  const scope = globalThis as { pdfjsWorker?: unknown; DOMMatrix?: unknown; Path2D?: unknown };
  // They belong to drawing; where they are missing pdfjs complains on the console.
  scope.DOMMatrix ??= Unused;
  scope.Path2D ??= Unused;
  // Found here, pdfjs starts no worker of its own.
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}
