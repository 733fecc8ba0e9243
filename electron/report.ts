/**
 * The report that a person saves for whoever helps them: versions, the settings that matter, and the log. The log holds no
 * word of a document (log.ts); the report leaves out the person's name and the folders of their projects too.
 */
import { readFileSync } from 'node:fs';
import type { Settings } from '../core/contract/shell.ts';

export interface ReportFacts {
  version: string;
  versions: Readonly<Record<string, string | undefined>>;
  platform: string;
  language: string;
  settings: Settings;
  /** Where the log lies. */
  log: string;
  /** The person's home, which begins the path of what lies in it. */
  home: string;
}

const mostLines = 2_000;

export function report(facts: ReportFacts): string {
  const { version, versions, platform, language, settings } = facts;
  const { coder: _name, ...shown } = settings;
  const head = [
    `Claimlight ${version} on ${platform}, in ${language}`,
    ...['electron', 'chrome', 'node', 'v8'].map((name) => `${name} ${versions[name] ?? 'unknown'}`),
    `settings ${JSON.stringify(shown)}`,
  ];
  const lines = [...readLines(`${facts.log}.old`), ...readLines(facts.log)].slice(-mostLines);
  return `${[...head, '', ...lines.map((line) => withoutPaths(line, facts.home))].join('\n')}\n`;
}

/** A path is a name that the person gave: its ending is all that is worth knowing. */
function withoutPaths(line: string, home: string): string {
  const atHome = home === '' ? line : line.replaceAll(home, '~');
  return atHome.replace(/'(?:~|\/|[A-Za-z]:\\)[^']*?(\.[A-Za-z0-9]{1,12})?'/g, "'…$1'");
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
