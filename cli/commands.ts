/** Every command, in the order of the help. */
import type { Command } from './command.ts';
import { annotateCommand } from './commands/annotate.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { documentsCommand } from './commands/documents.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { findNumbersCommand } from './commands/find-numbers.ts';
import { findQuotesCommand } from './commands/find-quotes.ts';
import { infoCommand } from './commands/info.ts';
import { newCommand } from './commands/new.ts';
import { readNumberCommand } from './commands/read-number.ts';
import { reimportCommand } from './commands/reimport.ts';
import { restoreCommand } from './commands/restore.ts';
import { salvageCommand } from './commands/salvage.ts';
import { undoCommand } from './commands/undo.ts';
import { verifyCommand } from './commands/verify.ts';

export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  documentsCommand,
  annotateCommand,
  findNumbersCommand,
  findQuotesCommand,
  readNumberCommand,
  exportCommand,
  verifyCommand,
  reimportCommand,
  infoCommand,
  undoCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  salvageCommand,
];
