/** The name of a language in the interface's language ("id" → "Indonesian", "bahasa Indonesia" → "Indonesia"). */
const displays = new Map<string, Intl.DisplayNames>();
/** A library asks for the same few names 100,000 times. */
const known = new Map<string, string | null>();

/** Null where the tag says the language is unknown, or Intl has no name for it. */
export function languageName(tag: string, interfaceLanguage: string): string | null {
  const key = `${interfaceLanguage} ${tag}`;
  const name = known.get(key);
  if (name !== undefined) return name;
  const found = lookUp(tag, interfaceLanguage);
  known.set(key, found);
  return found;
}

function lookUp(tag: string, interfaceLanguage: string): string | null {
  if (tag === 'und' || tag === '') return null;
  const display =
    displays.get(interfaceLanguage) ??
    new Intl.DisplayNames([interfaceLanguage], {
      type: 'language',
      fallback: 'none',
      languageDisplay: 'standard',
    });
  displays.set(interfaceLanguage, display);
  try {
    const name = display.of(tag);
    return name === undefined ? null : name.charAt(0).toLocaleUpperCase(interfaceLanguage) + name.slice(1);
  } catch {
    // Not a well-formed tag.
    return null;
  }
}
