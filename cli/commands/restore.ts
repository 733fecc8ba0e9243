/** claimlight restore P: puts a backup in the project's place; what was there is kept. */
import { fail } from '../../core/contract/failure.ts';
import { listBackups } from '../../db/backup/list-backups.ts';
import { restoreBackup } from '../../db/backup/restore-backup.ts';
import { onlyPositionals, optionOf, projectPath } from '../arguments.ts';
import type { Command } from '../command.ts';
import { progress } from '../progress.ts';
import { chosenFolder } from './backup.ts';

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'P [--backup NAME] [--folder F]',
  summary: 'Puts the newest sound backup, or the one named, in the project’s place. What was there is kept.',
  options: { backup: { type: 'string' }, folder: { type: 'string' } },
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const chosen = chosenFolder(call);
    const { backups, folder } = listBackups(path, chosen);
    const newest = backups.find(({ state, counts }) => state !== 'damaged' && counts !== null)?.name;
    const name = optionOf(call.options, 'backup') ?? newest ?? fail('unknown-backup', { name: folder });
    const { kept } = await restoreBackup(path, chosen, name, { onProgress: progress(call.around.err) });
    const before = kept === null ? '' : ` What was there is kept as ${kept}.`;
    return { json: { project: path, backup: name, kept }, words: `Restored ${name}.${before}` };
  },
};
