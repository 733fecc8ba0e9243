/** The sentences of this folder without what was written into them, and what that says: spans in UTF-16, name and all. */
import type { Span } from '../../text/anchor.ts';

export interface Annotated {
  text: string;
  contents: Span[];
  source: Span | null;
  cue: Span | null;
  name: string;
}

export function annotatedIn(lines: string): Annotated[] {
  return lines.trim().split('\n').map(annotatedFrom);
}

const marks = '⟦⟧⟨⟩{}*';

function annotatedFrom(line: string): Annotated {
  let text = '';
  const contents: Span[] = [];
  const at = new Map<string, number>();
  let source: Span | null = null;
  let cue: Span | null = null;
  let name = '';
  for (const character of line) {
    if (!marks.includes(character)) {
      text += character;
      continue;
    }
    const end = text.length;
    const start = (opener: string) => at.get(opener) ?? end;
    if (character === '⟧') contents.push({ start: start('⟦'), end });
    else if (character === '⟩') source = { start: start('⟨'), end };
    else if (character === '}') cue = { start: start('{'), end };
    else if (character === '*' && at.has('*')) name = text.slice(start('*'), end);
    at.set(character, end);
  }
  return { text, contents, source, cue, name };
}
