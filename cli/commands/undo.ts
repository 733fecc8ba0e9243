/** claimlight undo P: takes back the last step, made by whatever program. */
import { onlyPositionals, projectPath } from '../arguments.ts';
import type { Command } from '../command.ts';
import { coderOf } from '../counting.ts';
import { writing } from '../open.ts';
import { stepWords } from '../step-words.ts';

export const undoCommand: Command = {
  name: 'undo',
  usage: 'P',
  summary: 'Takes back the last step. It can be done again in the application.',
  options: {},
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const { value } = await writing(path, call.around, (project) =>
      project.command('undo', {}, coderOf(call.options)),
    );
    return { json: { undone: value }, words: `Undone: ${stepWords(value)}.` };
  },
};
