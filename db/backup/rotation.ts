/**
 * Which backups go when a new one has come: the last ten stay, then the newest of each day for fourteen days, together at
 * most two gigabytes. The newest sound one always stays, however large. Order is that of the numbers, never the clock's.
 */
import type { BackupName } from './backup-name.ts';

export interface KeptBackup extends Pick<BackupName, 'name' | 'number' | 'made_at'> {
  bytes: number;
  state: 'sound' | 'damaged' | 'unchecked';
}

export const keptBackups = { last: 10, days: 14, bytes: 2 * 1024 ** 3 };

/** Answers the names of those to remove. */
export function surplus(backups: readonly KeptBackup[], limits = keptBackups): string[] {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number);
  const days = new Set<string>();
  const kept = newestFirst.filter(({ made_at }, at) => {
    if (at < limits.last) return true;
    const day = new Date(made_at).toISOString().slice(0, 10);
    if (days.has(day) || days.size >= limits.days) return false;
    days.add(day);
    return true;
  });
  const newestSound = newestFirst.find(({ state }) => state === 'sound');
  const staying = new Set<string>();
  let bytes = 0;
  for (const backup of kept) {
    bytes += backup.bytes;
    if (bytes <= limits.bytes || backup === newestFirst[0]) staying.add(backup.name);
  }
  if (newestSound !== undefined) staying.add(newestSound.name);
  return newestFirst.filter(({ name }) => !staying.has(name)).map(({ name }) => name);
}
