/** What stands in the window while no project is open. */
import { useEffect, useRef } from 'react';
import { isEnabled, useActionVersion } from '../../app/action-registry.ts';
import { markUsable } from '../../app/first-usable.ts';
import { run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import styles from './start-screen.module.css';

export function StartScreen() {
  const { workbench } = useWords();
  const { start } = workbench;
  const recent = useShellState((state) => state.recent);
  const main = useRef<HTMLElement>(null);
  useActionVersion();
  // At the start of the window the actions come a moment after the screen, and a greyed button takes no focus.
  const enabled = isEnabled('newProject');
  useEffect(() => main.current?.querySelector('button')?.focus(), [enabled]);
  useEffect(markUsable, []);
  return (
    <main className={styles.screen} ref={main} data-pane="start">
      <div className={styles.column}>
        <h1 className={styles.name}>{workbench.appName}</h1>
        <p className={styles.sentence}>{start.sentence}</p>
        <div className={styles.actions} role="group" aria-label={start.actions}>
          <ActionButton action="newProject" tone="primary" className={styles.action}>
            <span>{start.newProject}</span>
          </ActionButton>
          <ActionButton action="openProject" className={styles.action}>
            <span>{start.openProject}</span>
          </ActionButton>
          <ActionButton action="openSample" className={styles.action}>
            <span>{start.openSample}</span>
          </ActionButton>
        </div>
        {recent.length > 0 && (
          <section className={styles.recent} aria-labelledby="recent">
            <h2 id="recent" className={styles.heading}>
              {start.recent}
            </h2>
            <ul>
              {recent.map(({ path, name, folder }) => (
                <li key={path}>
                  <button
                    className={styles.project}
                    title={path}
                    onClick={() => void run('openRecent', { path })}
                  >
                    <span className={styles.file}>{name}</span>
                    <span className={styles.folder}>{folder}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className={styles.local}>{start.local}</p>
      </div>
    </main>
  );
}
