/** Brings the cache up to date after each command, and tells those who wait for it what was touched. */
import type { Touched } from '../../core/contract/tables.ts';
import { refresh } from './query-cache.ts';

const waiting = new Set<(touched: Touched | undefined) => void>();

export async function applyChange(touched: Touched): Promise<void> {
  await refresh(touched);
  for (const resolve of waiting) resolve(touched);
  waiting.clear();
}

const patience = 3_000;

/** The next change, once the cache holds it; undefined where none comes or it is no longer wanted (`forget`). */
export function nextChange(): { arrives: Promise<Touched | undefined>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<Touched | undefined>();
  waiting.add(resolve);
  const forget = () => {
    waiting.delete(resolve);
    resolve(undefined);
  };
  const timer = setTimeout(forget, patience);
  void promise.then(() => clearTimeout(timer));
  return { arrives: promise, forget };
}
