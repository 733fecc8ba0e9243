/** Makes a project of very many marks, written straight into its tables: making it is not what is measured. */
import { astralIndexFromText } from '../core/text/offsets.ts';
import { anchorFromSpan } from '../core/text/anchor.ts';
import { sha256 } from '../db/documents/sha256.ts';
import { measureText } from '../db/import/measure-text.ts';
import { newId, now } from '../db/new-id.ts';
import { fillTypedMarks } from '../db/typed-marks/typed-mark-triggers.ts';
import { createProject } from '../db/open-project.ts';

const sentence =
  'Utusan itu berkata bahwa setidaknya 100.000 tentara berada di dekat perbatasan sejak Rabu. ';
const words = 'setidaknya 100.000 tentara';

const numberFields = JSON.stringify({
  value_low: '100000',
  value_best: '100000',
  comparator: '≥',
  approximator: 'setidaknya',
  form: 'digits',
  reading_state: 'auto',
  unit_text: 'tentara',
  counted: 'tentara',
  quantity_class: 'deployed',
});

/** `marks` over `documents`, half numbers, a quarter quotes with a speaker and a quarter claims. */
export function makeLargeProject(path: string, documents: number, marks: number): void {
  const project = createProject(path);
  const db = project.writable();
  const perDocument = Math.ceil(marks / documents);
  const speaker = newId();
  const quoteFields = JSON.stringify({ quote_form: 'indirect', speaker, polarity: 'affirms' });
  const claimFields = JSON.stringify({ claim_text: sentence.trim(), stance: 'asserts', claimant: speaker });
  const at = now();
  db.transaction(() => {
    const coder = db.run('INSERT INTO coder (id, name) VALUES (?, ?)', newId(), 'bench').key;
    db.run("INSERT INTO entity (id, name, type) VALUES (?, 'Utusan khusus', 'person')", speaker);
    let made = 0;
    for (let document = 0; document < documents; document++) {
      const text = `Berita ${document} 😀\n\n${sentence.repeat(perDocument)}`;
      const hash = sha256(text);
      const measured = measureText(text, astralIndexFromText(text), 'id');
      const { key } = db.run(
        `INSERT INTO document (id, state, title, language, direction, outlet, published_on, source_name, source_sha256,
           encoding, text_sha256, length_utf16, length, replaced, words, paragraphs, imported_at)
         VALUES (?, 'present', ?, 'id', 'ltr', 'Harian', '2022-01-12', ?, ?, 'utf-8', ?, ?, ?, 0, ?, ?, ?)`,
        newId(),
        `Berita ${document}`,
        `${document}.txt`,
        hash,
        hash,
        measured.length_utf16,
        measured.length,
        measured.words,
        measured.paragraphs,
        at,
      );
      db.run(
        'INSERT INTO document_text (document, text, source) VALUES (?, ?, ?)',
        key,
        text,
        Buffer.from(text),
      );
      let from = 0;
      for (let mark = 0; mark < perDocument && made < marks; mark++, made++) {
        const start = text.indexOf(words, from);
        from = start + words.length;
        const [kind, fields] =
          mark % 2 === 0
            ? ['number', numberFields]
            : mark % 4 === 1
              ? ['quote', quoteFields]
              : ['claim', claimFields];
        const end = start + words.length;
        const row = db.run(
          `INSERT INTO mark (id, document, kind, start_utf16, end_utf16, segments, coder, origin, status, certainty, note,
             tags, fields, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, 'human', 'draft', 'sure', '', '[]', ?, ?, ?)`,
          newId(),
          key,
          kind,
          start,
          end,
          coder,
          fields,
          at,
          at,
        );
        const { quote, prefix, suffix } = anchorFromSpan(text, { start, end });
        db.run(
          `INSERT INTO segment (mark, ordinal, role, start_utf16, end_utf16, quote, prefix, suffix)
           VALUES (?, 0, 'content', ?, ?, ?, ?, ?)`,
          row.key,
          start,
          end,
          quote,
          prefix,
          suffix,
        );
      }
    }
    db.run(
      'INSERT INTO mark_count (document, kind, count) SELECT document, kind, count(*) FROM mark GROUP BY 1, 2',
    );
    fillTypedMarks(db);
  });
  project.close();
}
