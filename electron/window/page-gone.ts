/** What to do when the page's process ends: load it again once; twice within a minute is a fault, and is told. */
const minute = 60_000;

/** `reason` as Electron names it; times in milliseconds, `lastGone` null the first time. */
export function afterPageGone(
  reason: string,
  lastGone: number | null,
  now: number,
): 'nothing' | 'reload' | 'tell' {
  if (reason === 'clean-exit') return 'nothing';
  return lastGone === null || now - lastGone > minute ? 'reload' : 'tell';
}
