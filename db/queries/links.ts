/** The links of a mark, and the marks one may want to link it to. */
import type { KnownMark, ListedLink } from '../../core/contract/links.ts';
import type { QueryInput, QueryOutputs } from '../../core/contract/queries.ts';
import type { LinkType } from '../../core/model/link.ts';
import { markById } from '../marks/mark-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

const longestQuote = 160;

/** Of `other`, a mark with its document and its first content. */
const known = `other.id, document.id AS document, title, other.kind,
  (SELECT substr(quote, 1, ${longestQuote}) FROM segment
   WHERE mark = other.key AND role = 'content' ORDER BY ordinal LIMIT 1) AS quote`;

interface LinkRow extends KnownMark {
  link: string;
  type: LinkType;
  direction: ListedLink['direction'];
  note: string;
}

export function listLinks(db: ReadableDb, { mark }: QueryInput<'listLinks'>): QueryOutputs['listLinks'] {
  const side = (own: string, others: string, direction: string) => `
    SELECT link.key, link.id AS link, link.type, '${direction}' AS direction, link.note, ${known}
    FROM link JOIN mark AS other ON other.key = ${others} JOIN document ON document.key = other.document
    WHERE ${own} = (SELECT key FROM mark WHERE id = @mark) AND state = 'present'`;
  const rows = db.all<LinkRow>(
    `${side('from_mark', 'to_mark', 'to')} UNION ALL ${side('to_mark', 'from_mark', 'from')} ORDER BY 1`,
    { mark },
  );
  return rows.map(({ link, type, direction, note, id, document, title, kind, quote }) => ({
    id: link,
    type,
    direction,
    note,
    mark: { id, document, title, kind, quote },
  }));
}

export function findMarks(
  db: ReadableDb,
  { from, words, limit }: QueryInput<'findMarks'>,
): QueryOutputs['findMarks'] {
  const { key, document } = markById(db, from);
  const { start } = db.get<{ start: number }>('SELECT start_utf16 AS start FROM mark WHERE key = ?', key) ?? {
    start: 0,
  };
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  const matching = `NOT EXISTS (SELECT 1 FROM json_each(@patterns) WHERE NOT EXISTS (
    SELECT 1 FROM segment WHERE mark = other.key AND role = 'content' AND quote LIKE value ESCAPE '\\'))`;
  const select = `SELECT ${known} FROM mark AS other JOIN document ON document.key = other.document
    WHERE other.key <> @key AND ${matching}`;
  const given = { key, document, start, limit, patterns: JSON.stringify(patterns) };
  const near = db.all<KnownMark>(
    `${select} AND other.document = @document ORDER BY abs(other.start_utf16 - @start) LIMIT @limit`,
    given,
  );
  if (words.length === 0 || near.length >= limit) return near;
  const { start: _start, ...elsewhere } = given;
  const far = db.all<KnownMark>(
    `${select} AND other.document <> @document AND state = 'present' ORDER BY other.document, other.start_utf16 LIMIT @limit`,
    elsewhere,
  );
  return [...near, ...far].slice(0, limit);
}
