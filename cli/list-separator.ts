/**
 * The delimiter that a spreadsheet of this system expects in a CSV. Windows keeps it as a setting; elsewhere it follows the
 * decimal sign of the locale.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { type Delimiter, delimiters } from '../core/contract/export.ts';
import { separatorFor } from '../formats/export/list-separator.ts';

/** `locale` as the environment writes it: "id_ID.UTF-8", "C", "". */
export function listSeparator(locale: string): Delimiter {
  return (process.platform === 'win32' ? fromWindows() : null) ?? separatorFor(locale);
}

function fromWindows(): Delimiter | null {
  try {
    // By its full place: another "reg" in the caller's folder must not be run.
    const reg = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
    const answer = execFileSync(reg, ['query', 'HKCU\\Control Panel\\International', '/v', 'sList'], {
      encoding: 'utf8',
    });
    const written = /sList\s+REG_SZ\s+(\S+)/.exec(answer)?.[1];
    return delimiters.find((delimiter) => delimiter === written) ?? null;
  } catch {
    return null;
  }
}
