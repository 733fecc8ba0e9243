/** All processes that descend from one, it included, the parent last: killing in this order leaves nobody to restart. */
import { readdir, readFile } from 'node:fs/promises';

export async function processTree(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = await readFile(`/proc/${entry}/stat`, 'utf8');
      // The second field is the name in brackets, which may hold spaces; the parent is the second after it.
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // The process ended while we looked.
    }
  }
  const family = [root];
  for (const parent of family) {
    for (const [child, its] of parents) if (its === parent && !family.includes(child)) family.push(child);
  }
  return family.toReversed();
}

/** The command line of a process, one entry an argument; empty where it has ended. */
export async function commandLine(pid: number): Promise<string[]> {
  try {
    // Chromium writes the line of its children with spaces in place of the zeros.
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split(/[\0 ]/).filter(Boolean);
  } catch {
    return [];
  }
}
