/** claimlight backup P: makes a backup now, reads it back, and rotates; with --list tells what backups there are. */
import type { Backup } from '../../core/contract/backups.ts';
import { listBackups } from '../../db/backup/list-backups.ts';
import { makeBackup } from '../../db/backup/make-backup.ts';
import { onlyPositionals, optionOf, pathFrom, projectPath } from '../arguments.ts';
import type { Answer, Call, Command } from '../command.ts';
import { counted } from '../counting.ts';
import { reading } from '../open.ts';
import { progress } from '../progress.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'P [--folder F] [--list]',
  summary:
    'Makes a backup of a project beside it, or in the folder F; also while the application has it open.',
  options: { folder: { type: 'string' }, list: { type: 'boolean' } },
  async run(call) {
    const path = projectPath(call);
    onlyPositionals(call, 1);
    const chosen = chosenFolder(call);
    if (call.options['list'] === true) return list(path, chosen);
    call.around.stoppable();
    const work = { signal: call.around.signal, onProgress: progress(call.around.err) };
    const backup = await reading(path, async (project) => {
      const snapshot = project.snapshot();
      try {
        return await makeBackup(snapshot, { project: path, chosen, reason: 'asked', checked: true }, work);
      } finally {
        snapshot.end();
      }
    });
    const { folder } = listBackups(path, chosen);
    return { json: { folder, backup }, words: `Made and checked ${backup.name} in ${folder}.` };
  },
};

/** --folder F: the one chosen for the backups of all projects, as in the application. */
export function chosenFolder(call: Call): string | null {
  const folder = optionOf(call.options, 'folder');
  return folder === undefined ? null : pathFrom(call, folder);
}

function list(path: string, chosen: string | null): Answer {
  const found = listBackups(path, chosen);
  return {
    json: found,
    words: found.backups.length === 0 ? `No backup in ${found.folder}.` : found.backups.map(line).join('\n'),
  };
}

const line = ({ name, bytes, state, counts }: Backup) =>
  [
    name,
    `${Math.ceil(bytes / 1024)} kB`,
    counts === null ? '' : `${counted(counts.documents, 'document')}, ${counted(counts.marks, 'mark')}`,
    state,
  ].join('  ');
