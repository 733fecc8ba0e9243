/** What holds for the open project, whoever works on it: how vague words count. Nothing where no project is open. */
import { vagueConventions } from '../../../core/reading/vague-conventions.ts';
import { run } from '../../app/notices.ts';
import { useReadOnly, useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { Segments } from '../../ui/segments.tsx';
import styles from './settings-dialog.module.css';

export function ProjectSettings() {
  return useShellState((state) => state.project) === null ? null : <VagueWords />;
}

function VagueWords() {
  const { settings: words } = useWords().workbench;
  const readOnly = useReadOnly();
  const chosen = useProjectQuery('getProject', {}).data?.vague_convention;
  if (chosen === undefined) return null;
  return (
    <section className={styles.project} aria-labelledby="project-settings">
      <h3 id="project-settings" className={styles.heading}>
        {words.project}
      </h3>
      <Segments
        label={words.vague}
        value={chosen}
        options={vagueConventions.map((value) => ({
          value,
          label: words.vagueConventions[value],
          disabled: readOnly,
        }))}
        onChoose={(vague_convention) => void run('editProject', { vague_convention })}
      />
      <p className={styles.hint} role="status">
        {words.vagueHints[chosen]}
      </p>
      <p className={styles.hint}>{words.vagueChange}</p>
    </section>
  );
}
