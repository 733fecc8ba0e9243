/** Name, project, views and the few commands that are always at hand. */
import { History, Redo2, Search } from 'lucide-react';
import { actions } from '../../../core/actions/actions.ts';
import type { ProjectSummary } from '../../../core/contract/queries.ts';
import type { Step } from '../../../core/contract/steps.ts';
import { stepLabel } from '../../app/step-label.ts';
import { showView, viewActions, viewIds, viewNames } from '../../app/views.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import styles from './top-bar.module.css';
import { ViewTabs } from './view-tabs.tsx';

interface Props {
  project: ProjectSummary;
  history: { undo: Step | null; redo: Step | null };
}

export function TopBar({ project, history }: Props) {
  const words = useWords();
  const { workbench } = words;
  const view = useWorkspace((state) => state.view);
  const label = (step: Step | null) => (step === null ? null : stepLabel(words, step));
  const undo = workbench.undo(label(history.undo));
  const redo = workbench.redo(label(history.redo));
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{workbench.appName}</h1>
      <p className={styles.project} title={project.path}>
        {project.name}
      </p>
      <ViewTabs
        views={viewIds.map((id) => ({ id, name: viewNames(words)[id], keys: actions[viewActions[id]].keys }))}
        current={view}
        onChoose={showView}
      />
      <div className={styles.commands}>
        <ActionButton action="palette" title={words.actions.palette}>
          <Search size={14} aria-hidden />
          {workbench.search}
        </ActionButton>
        <span className={styles.history}>
          <ActionButton action="undo" className={styles.undo} title={undo}>
            <span className={styles.step}>{undo}</span>
          </ActionButton>
          <ActionButton
            action="redo"
            size="icon"
            className={styles.redo}
            showKey={false}
            aria-label={redo}
            title={redo}
          >
            <Redo2 size={15} aria-hidden />
          </ActionButton>
          <ActionButton
            action="history"
            size="icon"
            className={styles.redo}
            showKey={false}
            aria-label={words.actions.history}
            title={words.actions.history}
          >
            <History size={15} aria-hidden />
          </ActionButton>
        </span>
        <ActionButton action="exportDataset" tone="primary" showKey={false}>
          {workbench.export}
        </ActionButton>
      </div>
    </header>
  );
}
