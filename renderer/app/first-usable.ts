/**
 * Puts the performance entry `usable` at the first frame in which a person can begin: the start screen, a document's text
 * with its marks, or what to do in a project without one. The start-up benchmark reads it; nothing else does.
 */
let told = false;

export function markUsable(): void {
  if (told) return;
  told = true;
  // The frame that paints what was just put into the page ends before the next one begins.
  requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
}
