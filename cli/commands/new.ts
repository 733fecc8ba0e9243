/** claimlight new P: an empty project; an existing file is left as it is. */
import { createProject } from '../../db/open-project.ts';
import { onlyPositionals, projectPath } from '../arguments.ts';
import type { Command } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'P',
  summary: 'Makes an empty project. An existing file is left as it is.',
  options: {},
  run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const project = createProject(path);
    try {
      return { json: { project: path, id: project.query('getProject', {}).id }, words: `Made ${path}.` };
    } finally {
      project.close();
    }
  },
};
