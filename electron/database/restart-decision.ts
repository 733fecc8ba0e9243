/**
 * Whether a database process that died is started again. Once is bad luck; twice within a short while is a fault that a
 * third start would only repeat.
 */
const shortWhile = 5 * 60_000;

/** Times in milliseconds; `lastDeath` is that of the same process's death before this one, null where it is the first. */
export function mayRestart(lastDeath: number | null, now: number): boolean {
  return lastDeath === null || now - lastDeath > shortWhile;
}
