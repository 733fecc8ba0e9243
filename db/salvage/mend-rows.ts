/**
 * After the readable rows are in: what they refer to and is lost gets a stand-in where one can be made, what cannot do
 * without is taken out again (and goes into the report), and what is derived is counted anew.
 */
import { anchorFromSpan, isSpanOf } from '../../core/text/anchor.ts';
import { newDocument } from '../import/new-document.ts';
import { newId } from '../new-id.ts';
import { fillTypedMarks } from '../typed-marks/typed-mark-triggers.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import type { Salvaged } from './copy-rows.ts';
import type { Row } from './readable-rows.ts';

export function mendRows(db: WritableDb, salvaged: readonly Salvaged[]): void {
  db.transaction(() => {
    const of = (table: string) => salvaged.find((entry) => entry.table === table);
    ensureSingleRows(db);
    nameLostCoders(db, of('coder'));
    describeLostDocuments(db, of('document'));
    cutLooseHistory(db);
    removeOrphans(db, salvaged);
    anchorMarks(db, of('segment'), of('mark'));
    db.run('DELETE FROM mark_count');
    db.run(
      'INSERT INTO mark_count (document, kind, count) SELECT document, kind, count(*) FROM mark GROUP BY document, kind',
    );
    fillTypedMarks(db);
  });
}

function ensureSingleRows(db: WritableDb): void {
  db.run(
    'INSERT OR IGNORE INTO project (key, id, created_at) VALUES (1, ?, ?)',
    newId(),
    new Date().toISOString(),
  );
  db.run('INSERT OR IGNORE INTO history (key, head) VALUES (1, NULL)');
}

function nameLostCoders(db: WritableDb, coders: Salvaged | undefined): void {
  const lost = db.all<{ key: number }>(
    'SELECT DISTINCT coder AS key FROM (SELECT coder FROM mark UNION SELECT coder FROM step UNION SELECT coder FROM dismissal) WHERE coder NOT IN (SELECT key FROM coder)',
  );
  for (const { key } of lost) {
    db.run('INSERT INTO coder (key, id, name) VALUES (?, ?, ?)', key, newId(), `coder ${key} (name lost)`);
    coders?.problems.push(`the name of coder ${key}`);
  }
}

/** A text whose row of metadata is lost is described as if it were imported now. */
function describeLostDocuments(db: WritableDb, documents: Salvaged | undefined): void {
  const lost = db.all<{ document: number; text: string; source: Uint8Array }>(
    'SELECT document, text, source FROM document_text WHERE document NOT IN (SELECT key FROM document)',
  );
  for (const { document, text, source } of lost) {
    const name = `document ${document}.txt`;
    const { metadata } = newDocument(name, text, {});
    const columns = Object.keys(metadata);
    db.run(
      `INSERT INTO document (key, state, ${columns.join(', ')}) VALUES (?, 'present'${', ?'.repeat(columns.length)})`,
      document,
      ...Object.values<string | number>({ ...metadata }),
    );
    db.run('UPDATE document_text SET source = ? WHERE document = ?', source, document);
    documents?.problems.push(
      `the metadata of document ${document}, “${metadata.title}” (made anew from its text)`,
    );
  }
}

function cutLooseHistory(db: WritableDb): void {
  db.run('UPDATE step SET parent = NULL WHERE parent NOT IN (SELECT key FROM step)');
  db.run('UPDATE history SET head = (SELECT max(key) FROM step) WHERE head NOT IN (SELECT key FROM step)');
  // Which way redo would go, where that is lost: to the child made last.
  db.run(`UPDATE step SET next = (SELECT max(child.key) FROM step AS child WHERE child.parent = step.key)
    WHERE next IS NULL OR next NOT IN (SELECT key FROM step)`);
  db.run(`UPDATE history SET next = (SELECT max(key) FROM step WHERE parent IS NULL)
    WHERE next IS NULL OR next NOT IN (SELECT key FROM step)`);
  db.run('DELETE FROM kept_row WHERE change NOT IN (SELECT key FROM change)');
}

function removeOrphans(db: WritableDb, salvaged: readonly Salvaged[]): void {
  const orphans: readonly [table: string, where: string, reason: string][] = [
    ['document', 'key NOT IN (SELECT document FROM document_text)', 'its text is lost'],
    ['mark', 'document NOT IN (SELECT key FROM document)', 'its document is lost'],
    ['dismissal', 'document NOT IN (SELECT key FROM document)', 'its document is lost'],
    ['segment', 'mark NOT IN (SELECT key FROM mark)', 'its mark is lost'],
    [
      'link',
      'from_mark NOT IN (SELECT key FROM mark) OR to_mark NOT IN (SELECT key FROM mark)',
      'a mark of it is lost',
    ],
  ];
  for (const [table, where, reason] of orphans) {
    const entry = salvaged.find((candidate) => candidate.table === table);
    for (const row of db.all<Row>(`SELECT * FROM ${table} WHERE ${where}`)) refuse(entry, row, reason);
    db.run(`DELETE FROM ${table} WHERE ${where}`);
  }
}

/** A mark whose segments are lost still knows where its words stand, as long as they stand there. */
function anchorMarks(db: WritableDb, segments: Salvaged | undefined, marks: Salvaged | undefined): void {
  const bare = db.all<Row & { key: number; document: number; start_utf16: number; end_utf16: number }>(
    "SELECT * FROM mark WHERE key NOT IN (SELECT mark FROM segment WHERE role = 'content')",
  );
  for (const mark of bare) {
    const { text } = db.texts.of(mark.document);
    const span = { start: mark.start_utf16, end: mark.end_utf16 };
    if (!isSpanOf(text, span)) {
      refuse(marks, mark, 'its place is not in the text');
      db.run('DELETE FROM segment WHERE mark = ?', mark.key);
      db.run('DELETE FROM link WHERE from_mark = ? OR to_mark = ?', mark.key, mark.key);
      db.run('DELETE FROM mark WHERE key = ?', mark.key);
      continue;
    }
    const { quote, prefix, suffix } = anchorFromSpan(text, span);
    db.run(
      `INSERT INTO segment (mark, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix)
       VALUES (?, (SELECT coalesce(max(ordinal), -1) + 1 FROM segment WHERE mark = ?), 'content', ?, ?, ?, ?, ?)`,
      mark.key,
      mark.key,
      span.start,
      span.end,
      quote,
      prefix,
      suffix,
    );
    segments?.problems.push(`the segments of mark ${String(mark['id'])} (its words “${quote}” are kept)`);
  }
  db.run('UPDATE mark SET segments = (SELECT count(*) FROM segment WHERE mark = mark.key)');
}

function refuse(entry: Salvaged | undefined, row: Row, reason: string): void {
  if (entry === undefined) return;
  entry.kept--;
  entry.lost++;
  entry.refused.push({ row, reason });
}
