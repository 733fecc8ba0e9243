/** The links of each mark of a document, both ways, in the order of their ids. */
import type { LinkRecord } from '../../formats/export/mark-record.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

/** By the mark's key; undefined where it has none. */
export type LinksOfMark = (mark: number) => readonly LinkRecord[] | undefined;

export function linksOfDocument(db: ReadableDb, document: number): LinksOfMark {
  const rows = db.all<LinkRecord & { mark: number }>(
    `SELECT here.key AS mark, link.id, type, 'to' AS direction, there.id AS annotation_id, link.note
     FROM link JOIN mark AS here ON here.key = from_mark JOIN mark AS there ON there.key = to_mark
     WHERE here.document = @document
     UNION ALL
     SELECT here.key, link.id, type, 'from', there.id, link.note
     FROM link JOIN mark AS here ON here.key = to_mark JOIN mark AS there ON there.key = from_mark
     WHERE here.document = @document
     ORDER BY 2, 4`,
    { document },
  );
  const links = new Map<number, LinkRecord[]>();
  for (const { mark, ...link } of rows) {
    const own = links.get(mark);
    if (own === undefined) links.set(mark, [link]);
    else own.push(link);
  }
  return (mark) => links.get(mark);
}
