/**
 * Undo and redo as a person meets them: inside a field with typing of its own the field's undo, otherwise the project's.
 * What was undone is said aloud, and the mark it concerns becomes the focused one.
 */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { MarkSummary } from '../../core/model/mark.ts';
import { nextChange } from '../client/changes.ts';
import { queryCache } from '../client/query-cache.ts';
import { announce } from './announce.ts';
import { run } from './notices.ts';
import { stepLabel } from './step-label.ts';
import { updateWorkspace, workspace } from './workspace.ts';

/** A field that shows what is stored, with nothing typed since, says so by `data-settled`; others keep their own undo. */
export function fieldKeepsUndo(element: Element | null = document.activeElement): boolean {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField && element.dataset['settled'] === undefined;
}

export async function stepThroughHistory(words: Catalogue, direction: 'undo' | 'redo'): Promise<void> {
  if (fieldKeepsUndo()) {
    // The field's own history has no other door than this one, which Chromium keeps for it.
    document.execCommand(direction);
    return;
  }
  const changed = nextChange();
  const step = await run(direction, {});
  if (step === undefined) return changed.forget();
  const { undone, redone } = words.workbench;
  announce((direction === 'undo' ? undone : redone)(stepLabel(words, step)));
  const touched = await changed.arrives;
  if (touched) focusTouchedMark(touched.marks ?? []);
}

export function focusTouchedMark(ids: readonly string[]): void {
  const { document } = workspace();
  const marks = queryCache.getQueryData<MarkSummary[]>(['listMarks', { document }]) ?? [];
  const mark = marks.find(({ id }) => ids.includes(id));
  if (mark) updateWorkspace({ mark: mark.id });
}
