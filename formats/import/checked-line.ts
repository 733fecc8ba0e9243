/** A line of a file of marks, checked: what cannot be read fails with 'bad-line', which names the line and the reason. */
import type { z } from 'zod';
import { fail } from '../../core/contract/failure.ts';

/** The lines that hold something, from 1. A byte-order mark is no part of the first. */
export function* numberedLines(file: string): Generator<{ line: number; written: string }> {
  let line = 0;
  for (const written of file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line++;
    if (written.trim() !== '') yield { line, written };
  }
}

export function parsedLine(line: number, written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return fail('bad-line', { line, reason: 'it is not JSON' });
  }
}

/** `place` stands before the name of the part that is wrong ("fields."). */
export function checkedLine<Schema extends z.ZodType>(
  line: number,
  schema: Schema,
  value: unknown,
  place = '',
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue === undefined || issue.path.length === 0 ? '' : `"${place}${issue.path.join('.')}": `;
  return fail('bad-line', { line, reason: name + (issue?.message ?? 'it cannot be read') });
}
