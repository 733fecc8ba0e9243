/** Reads everything again, of this project or of an exported file, and tells what does not agree. */
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { VerifyProblem, VerifyReport } from '../../../core/contract/verify.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { openDocument } from '../../app/open-document.ts';
import { setProgress, useProgress } from '../../app/progress.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './verify-dialog.module.css';

/** Nobody reads more of them at once. */
const listedAtMost = 100;

export default function VerifyDialog() {
  const { workbench } = useWords();
  const { verifying } = workbench;
  const [running, setRunning] = useState(false);
  const [report, setReport] = useState<VerifyReport | null>(null);
  const verify = async (what: 'project' | 'file') => {
    setRunning(true);
    setReport(null);
    const found = await run('verifyDataset', { what });
    setProgress(null);
    setRunning(false);
    setReport(found ?? null);
  };
  // A dialog that is closed takes its work with it.
  useEffect(() => () => void run('cancelTask', { task: 'verify' }), []);
  return (
    <Dialog
      title={verifying.title}
      actions={
        <>
          <Button disabled={running} onClick={() => void verify('file')}>
            {verifying.file}
          </Button>
          <Button tone="primary" disabled={running} onClick={() => void verify('project')} autoFocus>
            {verifying.project}
          </Button>
        </>
      }
    >
      {report === null && <p className={styles.explain}>{verifying.explain}</p>}
      {running && <Running />}
      <div role="status">{report && <Report report={report} />}</div>
    </Dialog>
  );
}

function Running() {
  const { workbench, language } = useWords();
  const progress = useProgress();
  const words =
    progress === null
      ? workbench.verifying.running
      : workbench.verifying.progress(
          formatCount(language, progress.done),
          formatCount(language, progress.total),
        );
  return (
    <p className={styles.running}>
      <progress value={progress?.done} max={progress?.total} aria-label={workbench.verifying.running} />
      <span>{words}</span>
      <Button tone="quiet" onClick={() => void run('cancelTask', { task: 'verify' })}>
        {workbench.verifying.stop}
      </Button>
    </p>
  );
}

function Report({ report }: { report: VerifyReport }) {
  const { verifying } = useWords().workbench;
  const { total, problems, documents, marks, texts, path } = report;
  const shown = problems.slice(0, listedAtMost);
  const ok = total === 0;
  return (
    <>
      <p className={ok ? styles.ok : styles.wrong}>
        {ok ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
        <span>
          {ok ? verifying.ok : verifying.problems(total)}{' '}
          <span className={styles.checked}>{verifying.checked(documents, marks)}</span>
        </span>
      </p>
      <p className={styles.path} data-selectable>
        {path}
      </p>
      {texts === 'none' && <p className={styles.explain}>{verifying.noTexts}</p>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((problem, at) => (
            <Problem key={at} problem={problem} canOpen={report.subject === 'project'} />
          ))}
        </ul>
      )}
      {total > shown.length && <p className={styles.explain}>{verifying.more(total - shown.length)}</p>}
    </>
  );
}

function Problem({ problem, canOpen }: { problem: VerifyProblem; canOpen: boolean }) {
  const { verifying } = useWords().workbench;
  const { kind, file, line, document, detail } = problem;
  const where = verifying.line(file, line);
  return (
    <li className={styles.problem} data-selectable>
      <span className={styles.kind}>
        {verifying.kinds[kind]}
        {where !== '' && ` · ${where}`}
      </span>
      {canOpen && document !== null ? (
        <button
          className={styles.detail}
          onClick={() => {
            openDocument(document);
            closeDialog();
          }}
        >
          {detail}
        </button>
      ) : (
        <span className={styles.detail}>{detail}</span>
      )}
    </li>
  );
}
