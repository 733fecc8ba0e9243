/** What the shell tells the renderer unasked. */
import type { ActionId } from '../actions/actions.ts';
import type { CareReport } from './backups.ts';
import type { Failure } from './failure.ts';
import type { ChosenFile, ShellState } from './shell.ts';
import type { Touched } from './tables.ts';

export type ClaimlightEvent =
  /** A command is durable on disk. */
  | { type: 'changed'; touched: Touched }
  /** Project, settings or recent list differ. A project's change means every answer is stale. */
  | { type: 'stateChanged'; state: ShellState }
  /** Another project is about to take the window: what is being typed is saved now, then `readyToLeave` is called. */
  | { type: 'leaving' }
  /** A menu entry was chosen. */
  | { type: 'action'; action: ActionId }
  /** Something outside a call failed, such as opening a file handed over by the system. */
  | { type: 'failed'; error: Failure }
  /** A database process died; it was started again, or could not be. */
  | { type: 'databaseRestarted'; recovered: boolean }
  | { type: 'progress'; task: string; done: number; total: number }
  /** The project was looked after in the background: checked, backed up where that was due. Damage is told once more. */
  | { type: 'lookedAfter'; report: CareReport }
  /** Files dropped on the dock icon or given by the system, to be looked at as if they had been chosen. */
  | { type: 'filesOffered'; files: ChosenFile[] };
