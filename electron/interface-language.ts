/**
 * Which language the interface speaks. "system" follows the first language the person prefers that we speak at all;
 * English where there is none.
 */
import { type InterfaceLanguage, languages } from '../core/catalogue/catalogue.ts';
import type { Settings } from '../core/contract/shell.ts';

/** `preferred` are BCP 47 tags, the most wanted first. Indonesian was once called "in", and some systems still do so. */
export function interfaceLanguage(
  setting: Settings['language'],
  preferred: readonly string[],
): InterfaceLanguage {
  if (setting !== 'system') return setting;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    const known = languages.find((entry) => entry === (language === 'in' ? 'id' : language));
    if (known) return known;
  }
  return 'en';
}
