/** Projects in a folder of their own for tests, and short ways to do in them what a test is not about. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Failure, FailureError } from '../core/contract/failure.ts';
import type { DocumentDefaults } from '../core/model/document.ts';
import type { Kind } from '../core/model/kinds.ts';
import { loggedTables } from './history/log-triggers.ts';
import { createProject } from './open-project.ts';
import type { Project } from './project.ts';
import type { ReadableDb } from './sqlite/readable-db.ts';

export const who = { coder: 'tester' };

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty project, closed after the test. */
export function testProject(path = join(testFolder(), 'test.claimlight')): Project {
  const project = createProject(path);
  closeAfterTest(project);
  return project;
}

export function closeAfterTest(project: Project): void {
  onTestFinished(() => project.close());
}

/** Imports one text and answers its document's id. */
export async function importText(
  project: Project,
  content: string,
  defaults: DocumentDefaults = { language: 'id' },
  name = 'text.txt',
): Promise<string> {
  const { value } = await project.command('importDocuments', { items: [{ name, content }], defaults }, who);
  const [document] = value.imported;
  if (document === undefined) throw new Error(JSON.stringify(value.refused));
  return document.id;
}

/** Marks the words where they first stand and answers the mark's id. */
export async function markWords(
  project: Project,
  document: string,
  kind: Kind,
  words: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const start = project.query('getText', { id: document }).indexOf(words);
  const marks = [[{ start, end: start + words.length, role: 'content' as const }]];
  const { value } = await project.command('createMarks', { document, kind, marks, fields }, who);
  return value.ids[0] ?? '';
}

/** The failure that some work ends with; fails itself where the work does not. */
export async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Every row of the logged tables there are: what undo, redo and a migration must bring back exactly. */
export function everything(db: ReadableDb): Record<string, unknown[]> {
  const there = loggedTables.filter((table) => db.get('SELECT 1 FROM sqlite_schema WHERE name = ?', table));
  return Object.fromEntries(there.map((table) => [table, db.all(`SELECT * FROM ${table} ORDER BY key`)]));
}
