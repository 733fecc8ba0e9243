/** Text as it is compared when something is looked for: without case and accents ("Élysée" is found by "elysee"). */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** True where every word of the query stands somewhere in the folded text. Both must be folded. */
export function matchesWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

export function foldedWords(query: string): string[] {
  return foldText(query).split(/\s+/u).filter(Boolean);
}
