/** An offset inside the text that does not part a surrogate pair. */
export function snapToCharacter(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
