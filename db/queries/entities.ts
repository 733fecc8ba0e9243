/** Who speaks, claims, reports and is counted in this project: by name, and each with all that names it. */
import type { MarkOfEntity, Mention } from '../../core/contract/entities.ts';
import type { QueryInput, QueryOutputs } from '../../core/contract/queries.ts';
import { mentionsIn } from '../../core/entities/mentions.ts';
import { aliasesOf, entityFromRow, type EntityRow } from '../entities/entity-row.ts';
import { countsByEntity, marksOfEntity } from '../entities/marks-of-entity.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

const select = 'SELECT key, id, name, type, aliases, note FROM entity';

export function listEntities(db: ReadableDb): QueryOutputs['listEntities'] {
  const counts = countsByEntity(db);
  return db
    .all<EntityRow>(`${select} ORDER BY name, key`)
    .map((row) => ({ ...entityFromRow(row), marks: counts.get(row.id) ?? 0 }));
}

const longestQuote = 160;

export function getEntity(db: ReadableDb, { id, limit }: QueryInput<'getEntity'>): QueryOutputs['getEntity'] {
  const row = db.get<EntityRow>(`${select} WHERE id = ?`, id);
  if (row === undefined) return null;
  const naming = marksOfEntity(db, id);
  const marks = naming
    .slice(0, limit)
    .map(({ key, id: mark, document, kind, naming: fields }): MarkOfEntity => {
      const where = db.get<{ id: string; title: string }>(
        'SELECT id, title FROM document WHERE key = ?',
        document,
      );
      const quote = db.get<{ quote: string }>(
        "SELECT substr(quote, 1, ?) AS quote FROM segment WHERE mark = ? AND role = 'content' ORDER BY ordinal",
        longestQuote,
        key,
      );
      return {
        id: mark,
        document: where?.id ?? '',
        title: where?.title ?? '',
        kind,
        fields,
        quote: quote?.quote ?? '',
      };
    });
  return { entity: entityFromRow(row), marks, total: naming.length };
}

const contextBefore = 32;
const contextAfter = 80;
/** Of one document; one that names it on every line must not push out all others. */
const mostInOne = 50;

export function findMentions(
  db: ReadableDb,
  { id, limit }: QueryInput<'findMentions'>,
): QueryOutputs['findMentions'] {
  const row = db.get<EntityRow>(`${select} WHERE id = ?`, id);
  if (row === undefined) return { mentions: [], documents: 0, more: false };
  const names = [row.name, ...aliasesOf(row)];
  const documents = db.all<{ key: number; id: string; title: string }>(
    `SELECT document.key, document.id, title FROM document JOIN document_text ON document_text.document = document.key
     WHERE state = 'present' AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(text, value) > 0) ORDER BY document.key`,
    JSON.stringify(names),
  );
  const mentions: Mention[] = [];
  let naming = 0;
  let more = false;
  for (const { key, id: document, title } of documents) {
    if (mentions.length >= limit) {
      // Whether the names stand there by themselves nobody has looked.
      naming++;
      more = true;
      continue;
    }
    const { text } = db.texts.once(key);
    const found = mentionsIn(text, names, mostInOne + 1);
    if (found.length > 0) naming++;
    more ||= found.length > mostInOne;
    for (const { start, end } of found.slice(0, Math.min(mostInOne, limit - mentions.length)))
      mentions.push({
        document,
        title,
        start,
        end,
        before: wordsBefore(text.slice(Math.max(0, start - contextBefore), start)),
        words: text.slice(start, end),
        after: line(text.slice(end, end + contextAfter)),
      });
  }
  return { mentions, documents: naming, more };
}

/** From the first whole word on. */
const wordsBefore = (words: string) =>
  line(words.length < contextBefore ? words : words.replace(/^\S*\s/, ''));

/** On one line, and no half of a character at the cut. */
const line = (words: string) => words.toWellFormed().replaceAll('\uFFFD', '').replaceAll(/\s+/g, ' ');
