/** The `links` cell of each mark of a document: JSON of its links, both ways, '' where it has none. */
import type { ReadableDb } from '../sqlite/readable-db.ts';

export type LinkCells = (mark: number) => string;

interface LinkRow {
  mark: number;
  type: string;
  direction: 'to' | 'from';
  annotation_id: string;
  note: string;
}

export function linkCells(db: ReadableDb, document: number): LinkCells {
  const rows = db.all<LinkRow>(
    `SELECT here.key AS mark, type, 'to' AS direction, there.id AS annotation_id, link.note
     FROM link JOIN mark AS here ON here.key = from_mark JOIN mark AS there ON there.key = to_mark
     WHERE here.document = @document
     UNION ALL
     SELECT here.key, type, 'from', there.id, link.note
     FROM link JOIN mark AS here ON here.key = to_mark JOIN mark AS there ON there.key = from_mark
     WHERE here.document = @document`,
    { document },
  );
  const links = Map.groupBy(rows, ({ mark }) => mark);
  return (mark) => {
    const own = links.get(mark);
    return own === undefined ? '' : JSON.stringify(own.map(({ mark: _mark, ...link }) => link));
  };
}
