/**
 * What is typed into the fields of marks and not on disk: kept apart from the fields, so that it outlives them when saving
 * fails and another mark is looked at, and told to the shell, so that it outlives the page (kept-work.ts).
 */
import { useSyncExternalStore } from 'react';
import type { Unsaved } from '../../core/contract/work.ts';

interface Kept extends Unsaved {
  /** Saving it was tried. */
  failed: boolean;
}

let kept: readonly Kept[] = [];
const listeners = new Set<() => void>();

function replace(next: readonly Kept[]): void {
  kept = next;
  for (const listener of listeners) listener();
}

const isOf = (mark: string, field: string) => (entry: Kept) => entry.mark === mark && entry.field === field;

export function unsavedIn(mark: string, field: string): string | null {
  return kept.find(isOf(mark, field))?.text ?? null;
}

export function keepUnsaved(mark: string, field: string, text: string): void {
  const others = kept.filter((entry) => !isOf(mark, field)(entry));
  replace([...others, { mark, field, text, failed: false }]);
}

export function saveFailed(mark: string, field: string): void {
  if (!kept.some(isOf(mark, field))) return;
  replace(kept.map((entry) => (isOf(mark, field)(entry) ? { ...entry, failed: true } : entry)));
}

/** It is saved, or taken back. Without a field: the mark is gone, and whatever was typed for it. */
export function forgetUnsaved(mark: string, field?: string): void {
  const rest = kept.filter((entry) => entry.mark !== mark || (field !== undefined && entry.field !== field));
  if (rest.length < kept.length) replace(rest);
}

export function allUnsaved(): Unsaved[] {
  return kept.map(({ mark, field, text }) => ({ mark, field, text }));
}

/** After the page's process ended: it was typed, and whether it could be saved is not known. */
export function restoreUnsaved(entries: readonly Unsaved[]): void {
  replace(entries.map((entry) => ({ ...entry, failed: false })));
}

export function clearUnsaved(): void {
  if (kept.length > 0) replace([]);
}

export function onUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many fields hold words that could not be saved. */
export function useFailedCount(): number {
  return useSyncExternalStore(onUnsaved, () => kept.filter(({ failed }) => failed).length);
}

/** All of it as text to take elsewhere, a paragraph for each field. */
export function unsavedAsText(): string {
  return kept.map(({ field, text }) => `${field}: ${text}`).join('\n\n');
}
