/** Says once that a project lies where others may write to it too, and offers to work on a copy on this computer. */
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ProjectSummary } from '../../../core/contract/queries.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './place-warning.module.css';

export function PlaceWarning({ project: { place } }: { project: ProjectSummary }) {
  const { workbench } = useWords();
  const { place: said } = workbench;
  const [seen, setSeen] = useState(false);
  if (place.kind === 'local' || seen) return null;
  const workOnCopy = () =>
    void run('workOnCopy', {}).then((project) => {
      setProgress(null);
      if (project) notifyDone(said.onCopy(project.path));
    });
  return (
    <section className={styles.warning} aria-label={said.label}>
      <TriangleAlert size={15} className={styles.sign} aria-hidden />
      <p className={styles.text}>
        {place.kind === 'synced' ? said.synced(place.service) : said.network(place.system)}
      </p>
      <Button size="small" onClick={workOnCopy}>
        {said.workOnCopy}
      </Button>
      <Button size="small" tone="quiet" onClick={() => setSeen(true)}>
        {said.goOn}
      </Button>
    </section>
  );
}
