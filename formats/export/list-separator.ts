/**
 * The delimiter that a spreadsheet expects in a CSV, by the system's locale: where the comma is taken by decimals, a
 * semicolon, as in LibreOffice and Excel for Mac.
 */
import type { Delimiter } from '../../core/contract/export.ts';

/** `locale` as the environment writes it: "id_ID.UTF-8", "id-ID", "C", "". */
export function separatorFor(locale: string): Delimiter {
  const tag = (locale.split(/[.@]/)[0] ?? '').replaceAll('_', '-');
  try {
    return new Intl.NumberFormat(tag).format(1.5).includes(',') ? ';' : ',';
  } catch {
    // "C", "POSIX" and other names that are no language.
    return ',';
  }
}
