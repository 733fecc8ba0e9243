/**
 * What is being typed in a field is saved when the field is left. Closing the project or the window takes the field off
 * the screen before anything could be said, so it is left first.
 */
export function commitTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The shell still answers calls made from here: the window goes only when the page has had its last word. */
export function commitTypingAtTheEnd(): void {
  window.addEventListener('beforeunload', commitTyping);
}
