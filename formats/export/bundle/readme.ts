/**
 * README.md of a bundle: what is in it, how to read it, and how to load it. The snippets are run by the tests where the
 * programs are to be had.
 */
import type { BundleFacts } from './datapackage.ts';
import { bundleTables, fileOf } from './tables.ts';

export function bundleReadme({ tables, texts, whole }: BundleFacts): string {
  const rows = bundleTables.map(
    ({ name, description }) => `| \`${fileOf(name)}\` | ${tables[name].rows} | ${description} |`,
  );
  return `# Claims, quotes and numbers marked in texts

Made with Claimlight${whole ? '' : ', a part of a project: only some of its documents or kinds'}.
${
  texts
    ? 'The texts are in `texts/`, one UTF-8 file for each document; `sources/` has the files they were imported from, where\nthose differ.'
    : 'The texts are not part of it. `documents.csv` has the SHA-256 of each, against which whoever has them can check every row.'
}

| file | rows | what it holds |
| ---- | ---: | ------------- |
${rows.join('\n')}

\`datapackage.json\` (Frictionless Table Schema) and \`csv-metadata.json\` (CSV on the Web) say the same for programs: type,
meaning and constraints of every column, keys between the tables, size and SHA-256 of every file.

## Conventions

- CSV by RFC 4180: comma, CRLF, UTF-8 without byte-order mark; the first row names the columns. An empty cell means "not given".
- Decimals have a point and no group separators; days and times are ISO 8601, times in UTC.
- A number has up to three values: \`value_low\`, \`value_best\`, \`value_high\`. An empty one is open: "at least 100,000" has no high.
- Load every column as text and convert the numeric ones yourself: a program that guesses types may take a quote such as
  \`100.000\` for a number.
- Nothing is guarded against spreadsheets here: do not open these files by double click if the texts are not trusted.

## Offsets

\`start\` and \`end\` count Unicode code points from 0, \`end\` exclusive, in the text with LF line ends: as Python and R count.
\`start_utf16\` and \`end_utf16\` count UTF-16 units, as JavaScript and Java do. The text from \`start\` to \`end\` is exactly \`quote\`;
\`prefix\` and \`suffix\` are up to 32 characters around it. \`text_sha256\` is the SHA-256 of the text in UTF-8.

## Loading it

Python:

${snippet('python', python)}
R:

${snippet('r', r)}
SQLite:

${snippet('sh', sqlite)}
DuckDB:

${snippet('sql', duckdb)}
## Checking it

\`claimlight verify\` reads every row against the texts${texts ? '' : ' of a project that holds them (`--project`)'}, every key and every rule.
`;
}

const snippet = (language: string, code: string) => `\`\`\`${language}\n${code}\`\`\`\n`;

const python = `import csv

with open("annotations.csv", encoding="utf-8", newline="") as file:
    marks = list(csv.DictReader(file))
numbers = [float(mark["value_best"]) for mark in marks if mark["value_best"]]
print(len(marks), "marks,", len(numbers), "with a best value")
`;

const r = `marks <- read.csv("annotations.csv", colClasses = "character", encoding = "UTF-8", na.strings = "")
marks$value_best <- as.numeric(marks$value_best)
print(nrow(marks))
`;

const sqlite = `sqlite3 marks.db ".mode csv" ".import annotations.csv annotations" ".import documents.csv documents" \\
  "SELECT title, count(*) FROM annotations JOIN documents USING (document_id) GROUP BY document_id"
`;

const duckdb = `SELECT kind, count(*), max(TRY_CAST(value_best AS DECIMAL(38, 6)))
FROM read_csv('annotations.csv', header = true, all_varchar = true, quote = '"', escape = '"', strict_mode = true)
GROUP BY kind;
`;
