/**
 * Removes what an import wrote and never made visible: because it was cancelled, or because the process died. Nothing
 * refers to such documents but the marks that came with them from a bundle, and no log knows either.
 */
import type { WritableDb } from '../sqlite/readable-db.ts';

/** All of them; at opening, when no import can be running. */
export function purgeStaged(db: WritableDb): void {
  purgeDocuments(
    db,
    db.all<{ key: number }>("SELECT key FROM document WHERE state = 'staged'").map(({ key }) => key),
  );
}

/** Those of one import. */
export function purgeDocuments(db: WritableDb, keys: readonly number[]): void {
  if (keys.length === 0) return;
  db.transaction(() => {
    for (const key of keys) {
      const marks =
        "SELECT mark.key FROM mark JOIN document ON document.key = mark.document WHERE document.key = ? AND state = 'staged'";
      db.run(`DELETE FROM segment WHERE mark IN (${marks})`, key);
      db.run(`DELETE FROM mark WHERE key IN (${marks})`, key);
      db.run(
        "DELETE FROM mark_count WHERE document = (SELECT key FROM document WHERE key = ? AND state = 'staged')",
        key,
      );
      db.run(
        "DELETE FROM document_text WHERE document = (SELECT key FROM document WHERE key = ? AND state = 'staged')",
        key,
      );
      db.run("DELETE FROM document WHERE key = ? AND state = 'staged'", key);
    }
  });
}
