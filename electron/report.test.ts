import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { defaultSettings } from '../core/contract/shell.ts';
import { logFile } from './log.ts';
import { report } from './report.ts';

function facts() {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    version: '1.2.3',
    versions: { electron: '45.0.0', chrome: '150', node: '24', v8: '15' },
    platform: 'linux',
    language: 'id',
    settings: { ...defaultSettings, coder: 'analyst-1' },
    log: join(folder, 'claimlight.log'),
    home: '/home/someone',
  };
}

it('says what it runs on, and how it is set', () => {
  const text = report(facts());
  expect(text).toContain('Claimlight 1.2.3 on linux, in id');
  expect(text).toContain('electron 45.0.0');
  expect(text).toContain('"theme":"system"');
});

it('holds what was logged, before and after the log was turned over', () => {
  const given = facts();
  writeFileSync(`${given.log}.old`, 'first line\n');
  logFile(given.log).say('page gone (crashed): reload');
  expect(report(given)).toMatch(/first line\n.*page gone \(crashed\): reload\n$/s);
});

it('names neither the person, nor a file, nor a word of a document', () => {
  const given = facts();
  const log = logFile(given.log);
  log.error(
    'open',
    Object.assign(new Error("ENOENT: no such file, open '/home/someone/secret case.claimlight'"), {
      syscall: 'open',
      code: 'ENOENT',
    }),
  );
  log.error(
    'open',
    Object.assign(new Error("EACCES: open 'C:\\\\Users\\\\x\\\\secret.csv'"), { syscall: 'open' }),
  );
  log.error('mark', new Error('cannot read "secret words"'));
  const text = report(given);
  expect(text).toContain("open '….claimlight'");
  expect(text).not.toMatch(/secret|someone|analyst-1/);
});
