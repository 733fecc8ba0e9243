/**
 * Turns whatever was thrown into one of the contract's failures: those raised on purpose pass as they are, SQLite's and
 * the file system's codes become the sentence a person can act on, everything else is a bug and says so.
 */
import { type Failure, failure, FailureError } from '../../core/contract/failure.ts';

/** `path` is the file that was being worked on. */
export function failureFromError(error: unknown, path: string): Failure {
  if (error instanceof FailureError) return error.failure;
  const reason = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return failure('disk-full', { path });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return failure('damaged-project', { path, reason });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return failure('busy-elsewhere', { path });
  if (code.startsWith('SQLITE_READONLY')) return failure('read-only', { path });
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM')
    return failure('cannot-write', { path, reason: `${reason} (${code})` });
  // The system's codes (EACCES); Node's own (ERR_…) mean a bug.
  if (/^E[A-Z0-9]+$/.test(code)) return failure('cannot-write', { path, reason });
  return failure('unexpected', { reason });
}

/** The code of a SQLite or file system error, '' where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
