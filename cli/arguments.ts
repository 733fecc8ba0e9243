/** Reads positionals and options of a call; everything wrong with them is a `UsageError`. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { type DocumentDefaults, documentDefaultsSchema, languageSchema } from '../core/model/document.ts';
import { isEncoding } from '../formats/import/decode-bytes.ts';
import type { ReadingOptions } from '../formats/import/documents/file-to-read.ts';
import { type ColumnMapping, tableFields } from '../formats/import/documents/table-columns.ts';
import { type Call, type OptionValues, UsageError } from './command.ts';

/** The value of an option, undefined where it was not given. */
export function optionOf(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times and holds a list parted by commas. */
export function listOf(options: OptionValues, name: string): string[] {
  return valuesOf(options, name).flatMap((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

/** The values of an option that may be given several times. */
export function valuesOf(options: OptionValues, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** An absolute path: relative ones are the caller's. */
export const pathFrom = ({ around }: Call, path: string) => resolve(around.folder, path);

/** P and the id, file name or title after --document, of a command that takes just these. */
export function projectAndDocument(call: Call): { path: string; name: string } {
  const path = projectPath(call);
  onlyPositionals(call, 1);
  const name = call.options['document'];
  if (typeof name !== 'string') throw new UsageError('--document is missing');
  return { path, name };
}

/** The project's path, the first positional of nearly every command. */
export function projectPath(call: Call): string {
  const [path] = call.positionals;
  if (path === undefined || path === '') throw new UsageError('the project is missing');
  return pathFrom(call, path);
}

export function onlyPositionals({ positionals }: Call, count: number): void {
  const extra = positionals[count];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many`);
}

/** The value must be one of a list, as it stands in the usage. */
export function choiceOf<Choice extends string>(
  options: OptionValues,
  name: string,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const value = optionOf(options, name);
  if (value === undefined) return usual;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${choices.join(', ')}, not "${value}"`);
  return found;
}

/** What `import` is told about every document. */
export function documentDefaultsOf(options: OptionValues): DocumentDefaults {
  const given = {
    language: optionOf(options, 'language'),
    outlet: optionOf(options, 'outlet'),
    published_on: optionOf(options, 'published'),
  };
  return checked(documentDefaultsSchema, given, {
    language: '--language wants a language tag such as "id" or "pt-BR"',
    outlet: '--outlet is too long',
    published_on: '--published wants a date such as 2022-01-12',
  });
}

/** How `import` reads the files: which columns hold what, an encoding in place of the one found, a password. */
export function readingOptionsOf(options: OptionValues): ReadingOptions {
  const encoding = optionOf(options, 'encoding')?.toLowerCase();
  const password = optionOf(options, 'password');
  const map = optionOf(options, 'map');
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding wants a label such as "utf-8" or "windows-1251", not "${encoding}"`);
  return {
    ...(encoding !== undefined && { encoding }),
    ...(password !== undefined && { password }),
    ...(map !== undefined && { columns: columnsOf(map) }),
  };
}

function columnsOf(map: string): ColumnMapping {
  const columns: ColumnMapping = {};
  for (const pair of map.split(',')) {
    const [name = '', ...column] = pair.split('=');
    const field = tableFields.find((known) => known === name.trim());
    if (field === undefined || column.length === 0)
      throw new UsageError(
        `--map wants pairs such as text=body, of ${tableFields.join(', ')}, not "${pair}"`,
      );
    columns[field] = column.join('=').trim();
  }
  return columns;
}

export function languageOf(options: OptionValues): string {
  const given = { language: optionOf(options, 'language') ?? 'und' };
  const { language } = checked(z.object({ language: languageSchema }), given, {
    language: '--language wants a language tag such as "id" or "pt-BR"',
  });
  return language;
}

function checked<Schema extends z.ZodType>(
  schema: Schema,
  given: Readonly<Record<string, string | undefined>>,
  complaints: Readonly<Record<string, string>>,
): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? '');
  throw new UsageError(complaints[name] ?? issue?.message ?? 'an option has a wrong value');
}
