/** The foot of the window: is my work saved, who am I, what is open, where is the caret. */
import { X } from 'lucide-react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { ProjectSummary } from '../../../core/contract/queries.ts';
import { useCare } from '../../app/care.ts';
import { openDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { type Progress, useProgress } from '../../app/progress.ts';
import { useShellState } from '../../app/shell-state.ts';
import { unsavedAsText, useFailedCount } from '../../app/unsaved.ts';
import { useDelayed } from '../../app/use-delayed.ts';
import { useWords } from '../../app/words.tsx';
import { useSaveState } from '../../client/save-state.ts';
import { formatTime } from '../../text/format-date.ts';
import { classNames } from '../../ui/class-names.ts';
import { Place } from './place.tsx';
import styles from './status-bar.module.css';

export function StatusBar({ project }: { project: ProjectSummary }) {
  const { workbench } = useWords();
  const { status } = workbench;
  const coder = useShellState(({ settings }) => settings.coder) || workbench.coder.fallback;
  const progress = useProgress();
  const readOnly = {
    held: status.readOnlyHeld,
    medium: status.readOnlyMedium,
    newer: status.readOnlyNewer,
  };
  return (
    <footer className={styles.bar} data-pane="status" aria-label={workbench.statusPane}>
      {project.read_only === null ? (
        <>
          <Saved />
          <UnsavedText />
          <BackedUp />
        </>
      ) : (
        <p className={styles.readOnly} title={readOnly[project.read_only]}>
          {readOnly[project.read_only]}
        </p>
      )}
      <button
        className={styles.coder}
        data-pane-focus
        aria-label={status.changeCoder(coder)}
        onClick={() => openDialog({ name: 'settings' })}
      >
        {status.coder(coder)}
      </button>
      {progress && <Task progress={progress} />}
      <Place />
    </footer>
  );
}

function Saved() {
  const words = useWords();
  const { status } = words.workbench;
  const { pending, savedAt, failed } = useSaveState();
  const saving = useDelayed(pending > 0, 150);
  const text = saving
    ? status.saving
    : failed !== null
      ? status.notSaved(failureMessage(words, failed))
      : savedAt === null
        ? status.saved
        : status.savedAt(formatTime(savedAt, words.language));
  return (
    <p className={classNames(styles.saved, failed !== null && !saving && styles.failed)} title={text}>
      {text}
    </p>
  );
}

/** What was done for the project in the background: the way to its backups. */
function BackedUp() {
  const { workbench, language } = useWords();
  const { status, backups } = workbench;
  const { checked, backedUp } = useCare();
  const said = [
    checked && status.lookedAfter(formatTime(checked, language)),
    backedUp && status.backedUp(formatTime(backedUp, language)),
  ].filter((part) => part !== null);
  if (said.length === 0) return null;
  return (
    <button
      className={styles.coder}
      title={backups.title}
      onClick={() => openDialog({ name: 'backups', of: 'open' })}
    >
      {said.join(' · ')}
    </button>
  );
}

/** Words that could not be saved can be taken elsewhere, whatever becomes of the project. */
function UnsavedText() {
  const { workbench } = useWords();
  const { status } = workbench;
  const failed = useFailedCount();
  if (failed === 0) return null;
  const copy = () =>
    void run('copyText', { text: unsavedAsText() }).then((done) => {
      if (done !== undefined) notifyDone(status.unsavedCopied);
    });
  return (
    <button className={styles.copy} onClick={copy}>
      {status.copyUnsaved(failed)}
    </button>
  );
}

const cancellable = ['import', 'export', 'copy', 'verify', 'history', 'backup', 'salvage'] as const;

function Task({ progress: { task, done, total } }: { progress: Progress }) {
  const { workbench, language } = useWords();
  const name = cancellable.find((entry) => entry === task);
  const words = {
    import: workbench.importing,
    export: workbench.exporting,
    copy: workbench.notices,
    verify: workbench.verifying,
    history: workbench.history,
    backup: workbench.backups,
    salvage: workbench.salvaging,
  }[name ?? 'copy'];
  return (
    <span className={styles.task}>
      <progress className={styles.progress} value={done} max={total} aria-label={workbench.notices.working} />
      {words.progress(formatCount(language, done), formatCount(language, total))}
      {name && (
        <button
          className={styles.stop}
          aria-label={workbench.cancel}
          title={workbench.cancel}
          onClick={() => void run('cancelTask', { task: name })}
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
