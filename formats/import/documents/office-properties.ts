/**
 * What Office files say of themselves: docProps/core.xml of docx and xlsx, meta.xml of odt, the package document of epub: Dublin Core all.
 * When the file was made is not when its text was published, and is left out.
 */
import type { Said } from './new-reading.ts';
import type { TreeElement } from './parse-markup.ts';

export function dublinCore(tree: TreeElement): Said {
  const of = (...names: string[]) => {
    for (const name of names)
      for (const { textContent } of tree.getElementsByTagName(name))
        if (textContent?.trim()) return textContent.trim();
    return undefined;
  };
  return {
    title: of('dc:title'),
    author: of('dc:creator', 'meta:initial-creator'),
    language: of('dc:language'),
    outlet: of('dc:publisher'),
  };
}
