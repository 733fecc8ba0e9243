/**
 * Whether a text itself uses both ways of writing separators. Only unmistakable figures count: two and more groups
 * (1,234,567), or a group and decimals (1,234.5), or decimals before a percent sign (7.5%). A text with one against its own
 * language's convention has doubtful single groups (100.000) from then on, all through.
 */
import { digitValue } from './characters.ts';
import { figureAt, isGrouped, isSingleGroup } from './figure.ts';
import type { Figure } from './figure.ts';
import type { LanguageRules } from './languages/index.ts';
import type { Convention } from './separators.ts';

/** The convention to read the text with; looks at text from–to only (UTF-16), in linear time. */
export function conventionIn(text: string, from: number, to: number, rules: LanguageRules): Convention {
  const { convention } = rules;
  if (convention.doubtful) return convention;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || (unit > 57 && unit < 0x660) || digitValue(unit) < 0) continue;
    let end = at + 1;
    while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
    const next = text.charCodeAt(end);
    // Without a separator behind its first digits a figure proves nothing.
    if (unit < 128 && next !== 0x2e && next !== 0x2c && next < 128) {
      at = end;
      continue;
    }
    const figure = figureAt(text, at, false);
    at = figure.end;
    const decimal = decimalShown(figure, text);
    if (decimal !== '' && !convention.decimal.includes(decimal)) return { ...convention, doubtful: true };
  }
  return convention;
}

/** The decimal mark that a figure proves, itself or by its grouping; '' where it proves none. */
function decimalShown({ groups, separators, end }: Figure, text: string): string {
  const [first = ''] = separators;
  const last = separators.at(-1) ?? '';
  const ascii = (separator: string): boolean => separator === '.' || separator === ',';
  if (!ascii(last)) return '';
  if (separators.length === 1) {
    const percent = text.charAt(end) === '%' || (text.charAt(end) === ' ' && text.charAt(end + 1) === '%');
    return percent && !isSingleGroup(groups) ? last : '';
  }
  const same = separators.slice(0, -1).every((separator) => separator === first);
  if (!same || !ascii(first)) return '';
  if (first !== last) return isGrouped(groups.slice(0, -1), first) ? last : '';
  return isGrouped(groups, first) ? (first === '.' ? ',' : '.') : '';
}
