import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FailureError, failure } from '../../core/contract/failure.ts';
import { importText, testFolder, testProject } from '../project-for-tests.ts';
import { connect, connectNew } from './connect.ts';
import { failureFromError } from './failure-from-error.ts';
import { textCache } from './text-cache.ts';

const coded = (code: string) => Object.assign(new Error('why'), { code });

describe('failureFromError', () => {
  it('makes of every error one of the contract', () => {
    const own = failure('unknown-mark', { mark: 'm' });
    expect(failureFromError(new FailureError(own), '/p')).toBe(own);
    const kinds = [
      ['SQLITE_FULL', 'disk-full'],
      ['ENOSPC', 'disk-full'],
      ['EDQUOT', 'disk-full'],
      ['SQLITE_CORRUPT', 'damaged-project'],
      ['SQLITE_CORRUPT_INDEX', 'damaged-project'],
      ['SQLITE_NOTADB', 'damaged-project'],
      ['SQLITE_BUSY', 'busy-elsewhere'],
      ['SQLITE_READONLY_DBMOVED', 'read-only'],
      ['SQLITE_IOERR_WRITE', 'cannot-write'],
      ['SQLITE_CANTOPEN', 'cannot-write'],
      ['EACCES', 'cannot-write'],
      ['SQLITE_CONSTRAINT_CHECK', 'unexpected'],
    ];
    for (const [code = '', kind] of kinds) expect(failureFromError(coded(code), '/p').kind).toBe(kind);
    expect(failureFromError('thrown', '/p')).toEqual(failure('unexpected', { reason: 'thrown' }));
    expect(failureFromError(coded('ERR_INVALID_ARG_TYPE'), '/p').kind).toBe('unexpected');
  });
});

describe('connect', () => {
  it('sets what durability and safety need', () => {
    const db = connectNew(join(testFolder(), 'p'));
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema'];
    expect(settings.map((name) => db.pragma(name))).toEqual(['wal', 2, 1, 0]);
    db.close();
  });

  it('lets a reader write nothing', () => {
    const { path } = testProject();
    for (const access of ['read', 'probe'] as const) {
      const db = connect(path, access);
      expect(() => db.run('DELETE FROM project')).toThrow(/readonly/);
      db.close();
    }
  });

  it('takes a transaction back whole', () => {
    const project = testProject();
    const db = project.writable();
    const work = () =>
      db.transaction(() => {
        db.run("INSERT INTO coder (id, name) VALUES ('c', 'c')");
        throw new Error('no');
      });
    expect(work).toThrow('no');
    expect(db.get('SELECT count(*) AS count FROM coder')).toEqual({ count: 0 });
  });

  it('reports a full disk as such and keeps what was there', async () => {
    const project = testProject();
    const document = await importText(project, 'Teks.');
    const db = project.writable();
    const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    db.get(`PRAGMA max_page_count = ${pages}`);
    await expect(importText(project, 'Panjang. '.repeat(100_000))).rejects.toMatchObject({
      code: 'SQLITE_FULL',
    });
    expect(project.query('listDocuments', {}).map(({ id }) => id)).toEqual([document]);
    expect(db.get('SELECT count(*) AS count FROM document_text')).toEqual({ count: 1 });
    expect(new Database(project.path).pragma('integrity_check', { simple: true })).toBe('ok');
  });
});

describe('textCache', () => {
  it('reads a text once and lets go of those used longest ago', () => {
    const read: number[] = [];
    const cache = textCache((document) => {
      read.push(document);
      return `text ${document}`;
    });
    for (let document = 1; document <= 16; document++) cache.of(document);
    expect(cache.of(1).text).toBe('text 1');
    cache.of(17);
    cache.of(1);
    expect(read).toHaveLength(17);
    cache.of(2);
    expect(read.at(-1)).toBe(2);
  });

  it('keeps the last text however long it is', () => {
    const read: number[] = [];
    const long = 'x'.repeat(30_000_000);
    const cache = textCache((document) => {
      read.push(document);
      return long;
    });
    cache.of(1);
    cache.of(2);
    cache.of(2);
    cache.of(1);
    expect(read).toEqual([1, 2, 1]);
  });
});
