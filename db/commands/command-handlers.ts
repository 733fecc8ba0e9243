/** Every command of the contract and the file that does it; a test holds the names against the contract. */
import type { CommandName, CommandOutputs, ParsedCommandInput } from '../../core/contract/commands.ts';
import type { Committed } from '../history/run-step.ts';
import { goToStep } from '../history/go-to-step.ts';
import { redo, undo } from '../history/undo.ts';
import { importDocuments } from '../import/import-documents.ts';
import { dropImport, finishImport, stageDocuments } from '../import/stage-documents.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import type { CommandContext } from './command-context.ts';
import { attributeQuote } from './attribute-quote.ts';
import { createMarks } from './create-marks.ts';
import { acceptNumbers } from './accept-numbers.ts';
import { acceptQuotes } from './accept-quotes.ts';
import { dismissNumbers, dismissQuotes, restoreNumbers, restoreQuotes } from './decide-suggestions.ts';
import { deleteMarks } from './delete-marks.ts';
import { editCodebook } from './edit-codebook.ts';
import { editDocument } from './edit-document.ts';
import { editProject } from './edit-project.ts';
import { editMarks } from './edit-marks.ts';
import { createEntity, deleteEntity, editEntity, mergeEntities, splitEntity } from './entities.ts';
import { createLink, deleteLink, editLink } from './links.ts';
import { moveMark } from './move-mark.ts';
import { removeDocuments } from './remove-documents.ts';

export type CommandHandler<Name extends CommandName> = (
  db: WritableDb,
  input: ParsedCommandInput<Name>,
  context: CommandContext,
) => Committed<CommandOutputs[Name]> | Promise<Committed<CommandOutputs[Name]>>;

export const commandHandlers: { [Name in CommandName]: CommandHandler<Name> } = {
  editProject,
  importDocuments,
  stageDocuments,
  finishImport,
  dropImport,
  editDocument,
  removeDocuments,
  createMarks,
  editMarks,
  moveMark,
  deleteMarks,
  acceptNumbers,
  dismissNumbers,
  restoreNumbers,
  acceptQuotes,
  attributeQuote,
  dismissQuotes,
  restoreQuotes,
  createEntity,
  editEntity,
  mergeEntities,
  splitEntity,
  deleteEntity,
  editCodebook,
  createLink,
  editLink,
  deleteLink,
  undo,
  redo,
  goToStep,
};
