/** What is ticked in the preview goes to the writer, part by part, and becomes one step; the report tells what came of it. */
import type { ImportItem, ImportReport } from '../../../core/contract/commands.ts';
import { idSource } from '../../../core/model/id.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { notifyFailure } from '../../app/notices.ts';
import { callOrThrow, failureFromError } from '../../client/call.ts';
import { currentPreview, type PreviewItem, previewChanged, setPreview } from './preview-store.ts';
import { endReading } from './read-files.ts';
import { tell } from './tell-import.ts';

/** So many documents, or bytes and UTF-16 units together, travel at once. */
const partSize = 500;
const partUnits = 8_000_000;

export async function importPreviewed(): Promise<void> {
  const preview = currentPreview();
  if (preview === null || preview.phase !== 'ready') return;
  preview.phase = 'importing';
  previewChanged();
  // What cannot be read was shown, and is told again only where there was nothing to show it in.
  const refused = preview.items.flatMap((item): ImportReport['refused'] => {
    if (item.refused !== null) return [{ name: item.name, error: item.refused }];
    return item.twin !== null && !item.ticked
      ? [{ name: item.name, error: { kind: 'already-here', detail: { name: item.name, title: item.twin } } }]
      : [];
  });
  const ticked = preview.items.filter((item) => item.ticked);
  const id = newImportId();
  try {
    for (let at = 0; at < ticked.length;) {
      const items: ImportItem[] = [];
      let units = 0;
      while (at < ticked.length && items.length < partSize && units < partUnits) {
        const item = await itemOf(ticked[at++]);
        if (item === null) continue;
        items.push(item);
        units += (item.read?.text.length ?? 0) + item.content.length;
      }
      await callOrThrow('stageDocuments', { import: id, items });
      preview.written = at;
      previewChanged();
      if (preview.stop.signal.aborted) {
        await callOrThrow('dropImport', { import: id });
        return;
      }
    }
    const report =
      ticked.length === 0 ? { imported: [], refused: [] } : await callOrThrow('finishImport', { import: id });
    end();
    tell({ imported: report.imported, refused: [...refused, ...report.refused] });
  } catch (error) {
    end();
    notifyFailure(failureFromError(error));
    // Where the writer itself has ended it has forgotten them, and the next opening removes them.
    await callOrThrow('dropImport', { import: id }).catch(() => undefined);
  }
}

function end(): void {
  setPreview(null);
  endReading();
  closeDialog();
}

async function itemOf(item: PreviewItem | undefined): Promise<ImportItem | null> {
  if (item === undefined || item.found === null) return null;
  const { read, source } = item.found;
  const content = source ?? new Uint8Array((await item.file.file?.arrayBuffer()) ?? new ArrayBuffer(0));
  return { name: item.name, content, read, again: item.twin !== null };
}

const newImportId = idSource(Date.now, () => crypto.getRandomValues(new Uint8Array(10)));
