/** How well a name fits what was typed. Higher is better, null where it does not fit. Both must be folded. */
export function matchScore(name: string, query: string): number | null {
  if (query === '') return 0;
  const at = name.indexOf(query);
  if (at === 0) return 100;
  if (at > 0) return name[at - 1] === ' ' ? 80 : 60;
  const words = query.split(/\s+/u).filter(Boolean);
  if (words.length > 1 && words.every((word) => name.includes(word))) return 50;
  return inOrder(name, query.replaceAll(' ', ''));
}

/** The letters of the query in order, each at the start of a word or right after the last one: "opr" finds "open project". */
function inOrder(name: string, letters: string): number | null {
  let at = -1;
  for (const letter of letters) {
    let next = name.indexOf(letter, at + 1);
    while (next !== -1 && next !== at + 1 && name[next - 1] !== ' ') next = name.indexOf(letter, next + 1);
    if (next === -1) return null;
    at = next;
  }
  return 20;
}
