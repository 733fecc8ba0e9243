/** The codebook of a project, read once for each text of it. One that this build cannot read (a damaged file) says nothing. */
import { fail } from '../../core/contract/failure.ts';
import {
  type Codebook,
  type CodedField,
  codebookFromJson,
  emptyCodebook,
  ownFieldsOf,
} from '../../core/model/codebook.ts';
import { entityFields, type Kind } from '../../core/model/kinds.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

const known = new WeakMap<ReadableDb, { json: string; codebook: Codebook }>();

export function readCodebook(db: ReadableDb): Codebook {
  const json = db.get<{ codebook: string }>('SELECT codebook FROM project')?.codebook ?? '';
  const kept = known.get(db);
  if (kept?.json === json) return kept.codebook;
  const read = json === '' ? emptyCodebook : codebookFromJson(json);
  const codebook = 'refused' in read ? emptyCodebook : read;
  known.set(db, { json, codebook });
  return codebook;
}

export function ownFields(db: ReadableDb, kind: Kind): CodedField[] {
  return ownFieldsOf(readCodebook(db), kind);
}

/** Every field of the kind whose value is an entity. */
export function entityFieldsOf(db: ReadableDb, kind: Kind): readonly string[] {
  const own = ownFields(db, kind).filter(({ type }) => type === 'entity');
  return own.length === 0 ? entityFields[kind] : [...entityFields[kind], ...own.map(({ name }) => name)];
}

/** Fails with 'newer-codebook', or 'wrong-codebook' with what is wrong. */
export function codebookFromInput(input: unknown): Codebook {
  const read = codebookFromJson(typeof input === 'string' ? input : JSON.stringify(input));
  if (!('refused' in read)) return read;
  const { refused } = read;
  if (refused === 'newer') fail('newer-codebook', {});
  return fail('wrong-codebook', { reason: typeof refused === 'string' ? 'the file is none' : refused.wrong });
}
