/** Which columns of a table hold what: guessed from their names, in the languages of the interface and a few more, or said by a person. */
export const tableFields = ['title', 'text', 'author', 'outlet', 'published_on', 'url', 'language'] as const;
export type TableField = (typeof tableFields)[number];

/** Field → name of the column, as it stands in the table. */
export type ColumnMapping = Partial<Record<TableField, string>>;

/** A table's first row of names, and what its first rows hold. */
export interface TableSample {
  columns: string[];
  rows: string[][];
}

const usualNames: Readonly<Record<TableField, readonly string[]>> = {
  text: [
    'text',
    'fulltext',
    'bodytext',
    'body',
    'content',
    'articlebody',
    'articletext',
    'article',
    'maintext',
    'story',
    'message',
    'teks',
    'isi',
    'isiberita',
    'konten',
    'texto',
    'texte',
    'inhalt',
    'contenido',
    'transcript',
    'transkrip',
    'passage',
    'document',
  ],
  title: ['title', 'headline', 'heading', 'judul', 'subject', 'titre', 'titulo', 'titel', 'name'],
  author: ['author', 'authors', 'byline', 'penulis', 'creator', 'wartawan', 'autor', 'auteur', 'by'],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'publication',
    'media',
    'newspaper',
    'sitename',
    'site',
    'sumber',
    'penerbit',
    'mediaoutlet',
    'sourcename',
    'domain',
  ],
  published_on: [
    'publishedon',
    'published',
    'publishedat',
    'date',
    'publicationdate',
    'datepublished',
    'publisheddate',
    'pubdate',
    'tanggal',
    'tanggalterbit',
    'fecha',
    'datum',
    'publishdate',
    'time',
    'createdat',
  ],
  url: ['url', 'link', 'canonicalurl', 'href', 'tautan', 'uri', 'webaddress', 'permalink'],
  language: ['language', 'lang', 'bahasa', 'langue', 'sprache', 'idioma', 'languagecode'],
};

/** What a person said stands; of the rest what can be told. `text` is left out where no column looks like one. */
export function columnMapping({ columns, rows }: TableSample, said: ColumnMapping = {}): ColumnMapping {
  const plain = columns.map((name) =>
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  const mapping: ColumnMapping = {};
  const taken = new Set(Object.values(said));
  for (const field of tableFields) {
    const asked = said[field];
    // Said to be in no column.
    if (asked === '') continue;
    const found =
      asked ??
      usualNames[field]
        .map((name) => columns[plain.indexOf(name)])
        .find((name) => name !== undefined && !taken.has(name));
    if (found === undefined) continue;
    mapping[field] = found;
    taken.add(found);
  }
  if (mapping.text === undefined && said.text === undefined) {
    const longest = longestColumn(rows, columns, taken);
    if (longest !== undefined) mapping.text = longest;
  }
  return mapping;
}

/** Words of a sentence or more, on average. */
const lengthOfText = 60;

function longestColumn(
  rows: readonly string[][],
  columns: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  const averages = columns.map(
    (_name, at) => rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) / Math.max(1, rows.length),
  );
  const best = Math.max(0, ...averages.filter((_length, at) => !taken.has(columns[at] ?? '')));
  return best >= lengthOfText ? columns[averages.indexOf(best)] : undefined;
}
