/** claimlight check P: reads the file itself from its first page to its last; whether texts and marks agree says `verify`. */
import { probe } from '../../db/opening/probe.ts';
import { fileProblems } from '../../db/opening/integrity.ts';
import { onlyPositionals, projectPath } from '../arguments.ts';
import type { Command } from '../command.ts';
import { reading } from '../open.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'P',
  summary: 'Reads every page, index and reference of a project’s file. Nothing is changed.',
  options: {},
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const problems = await reading(path, ({ db }) => fileProblems(db, 'whole'));
    const ok = problems.length === 0;
    const { version } = probe(path, path);
    const verdict = ok ? `${path} is sound.` : `${path} is damaged. Nothing was changed.`;
    return {
      json: { ok, schema_version: version, problems },
      words: ok ? verdict : '',
      notes: ok ? [] : [...problems, verdict],
      exit: ok ? 0 : 1,
    };
  },
};
