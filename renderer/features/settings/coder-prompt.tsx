/** Asks once who is marking. It stands beside the work and does not stop it; leaving it means the default name. */
import { useState } from 'react';
import { focusText } from '../../app/panes.ts';
import { run } from '../../app/notices.ts';
import { useReadOnly, useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './coder-prompt.module.css';

export function CoderPrompt() {
  const { workbench } = useWords();
  const { coder } = workbench;
  const asked = useShellState(({ settings }) => settings.coder !== '');
  const readOnly = useReadOnly();
  const [name, setName] = useState('');
  if (asked || readOnly) return null;
  const answer = (given: string) =>
    void run('saveSettings', { coder: given.trim() || coder.fallback }).then(focusText);
  return (
    <form
      className={styles.prompt}
      aria-label={coder.question}
      onSubmit={(event) => {
        event.preventDefault();
        answer(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer('');
      }}
    >
      <label className={styles.question} htmlFor="coder-name">
        {coder.question}
      </label>
      <p className={styles.hint}>{coder.hint}</p>
      <div className={styles.answer}>
        <input
          id="coder-name"
          className={styles.name}
          placeholder={coder.fallback}
          maxLength={200}
          spellCheck={false}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" tone="primary" size="small" className={styles.save}>
          {workbench.save}
        </Button>
      </div>
    </form>
  );
}
