/**
 * Files → the preview. One plain text that reads cleanly asks nothing and is imported at once; everything else is shown before it
 * is stored.
 */
import { failure } from '../../../core/contract/failure.ts';
import type { ReadingOptions } from '../../../formats/import/documents/file-to-read.ts';
import { closeDialog, openDialog } from '../../app/dialogs.ts';
import { callOrThrow, failureFromError } from '../../client/call.ts';
import { likenessIndex } from './likeness-index.ts';
import type { GivenFile } from './given-files.ts';
import { importPreviewed } from './import-previewed.ts';
import {
  currentPreview,
  type Preview,
  previewChanged,
  type PreviewFile,
  type PreviewItem,
  setPreview,
} from './preview-store.ts';
import { endReading, readInWorker } from './read-files.ts';
import type { FoundReading } from './reading-worker.ts';

export async function previewFiles(given: readonly GivenFile[]): Promise<void> {
  if (given.length === 0 || currentPreview() !== null) return;
  const preview: Preview = {
    files: given.map((entry) => ({ given: entry, options: {}, table: null, file: null })),
    items: [],
    read: 0,
    phase: 'reading',
    written: 0,
    stop: new AbortController(),
    likeness: likenessIndex(),
  };
  const isPlain = given.length === 1 && /\.(txt|text|md)$/i.test(given[0]?.name ?? '');
  setPreview(preview);
  if (!isPlain) openDialog({ name: 'import-preview' });
  for (const file of preview.files) {
    if (preview.stop.signal.aborted) break;
    await readOne(preview, file);
    preview.read++;
    previewChanged();
  }
  if (preview.stop.signal.aborted) return;
  preview.phase = 'ready';
  previewChanged();
  if (isPlain) await importPreviewed();
}

/** Reads a file again, another way: its rows are replaced where they stand. */
export async function readAgain(file: PreviewFile, options: ReadingOptions): Promise<void> {
  const preview = currentPreview();
  if (preview === null || preview.phase !== 'ready') return;
  preview.phase = 'reading';
  const at = preview.items.findIndex((item) => item.file === file);
  const after = preview.items.splice(at);
  file.options = options;
  file.table = null;
  await readOne(preview, file);
  preview.items.push(...after.filter((item) => item.file !== file));
  preview.phase = 'ready';
  previewChanged();
}

export function leavePreview(): void {
  currentPreview()?.stop.abort();
  setPreview(null);
  endReading();
  closeDialog();
}

async function readOne(preview: Preview, file: PreviewFile): Promise<void> {
  const { given } = file;
  if (given.refused !== null) {
    preview.items.push(refusedItem(file, given.name, given.refused));
    return;
  }
  try {
    file.file ??= await given.file();
  } catch (error) {
    const known = failureFromError(error);
    const refused =
      known.kind === 'unexpected'
        ? failure('file-unreadable', { name: given.name, reason: known.detail.reason })
        : known;
    preview.items.push(refusedItem(file, given.name, refused));
    return;
  }
  let telling = Promise.resolve();
  const request = { file: file.file, name: given.name, options: file.options };
  await readInWorker(
    request,
    (message) => {
      if (message.type === 'table') file.table = { columns: message.columns, mapping: message.mapping };
      if (message.type === 'found') telling = telling.then(() => add(preview, file, message.readings));
    },
    preview.stop.signal,
  );
  await telling;
}

const refusedItem = (file: PreviewFile, name: string, refused: PreviewItem['refused']): PreviewItem => ({
  file,
  name: name.split('/').at(-1) ?? name,
  found: null,
  refused,
  ticked: false,
  twin: null,
  like: null,
});

async function add(preview: Preview, file: PreviewFile, readings: readonly FoundReading[]): Promise<void> {
  const hashes = readings.flatMap((reading) => ('hash' in reading ? [reading.hash] : []));
  const known = hashes.length === 0 ? {} : await callOrThrow('findKnown', { hashes });
  for (const reading of readings) {
    if ('refused' in reading) {
      preview.items.push(refusedItem(file, reading.name, reading.refused));
      continue;
    }
    const { name, sketch, ...found } = reading;
    const twin = known[found.hash] ?? titleHere(preview, found.hash);
    titles.set(found.hash, found.read.title);
    const like = twin === null ? preview.likeness.add(sketch, found.read.title) : null;
    preview.items.push({ file, name, found, refused: null, ticked: twin === null, twin, like });
  }
  previewChanged();
}

/** Hash → title, of the preview under way. */
const titles = new Map<string, string>();

function titleHere(preview: Preview, hash: string): string | null {
  if (preview.items.length === 0) titles.clear();
  return titles.get(hash) ?? null;
}
