/** The person's settings and the open project's. Each takes effect, and is kept, at once. */
import { useEffect, useState } from 'react';
import type { BackupList } from '../../../core/contract/backups.ts';
import { interfaceLanguages, type Settings, themes } from '../../../core/contract/shell.ts';
import { closeDialog, openDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { ProjectSettings } from './project-settings.tsx';
import { CsvSettings, ReadingSettings } from './reading-settings.tsx';
import { BackupFolder } from '../backups/backup-folder.tsx';
import styles from './settings-dialog.module.css';

/** It is told where the backups of the open project lie; without one there is nothing to tell yet. */
function BackupsPlace() {
  const { backups } = useWords().workbench;
  const [list, setList] = useState<BackupList | null>(null);
  const load = () => void run('listBackups', { of: 'open' }).then((found) => found && setList(found));
  useEffect(load, []);
  return (
    <fieldset>
      <legend className={styles.legend}>{backups.title}</legend>
      {list !== null && <BackupFolder of="open" list={list} onChange={load} />}
    </fieldset>
  );
}

export default function SettingsDialog() {
  const { workbench, person } = useWords();
  const { settings: words, coder } = workbench;
  const settings = useShellState((state) => state.settings);
  const hasProject = useShellState(({ project }) => project !== null && project.read_only === null);
  const [name, setName] = useState(settings.coder);
  const save = (change: Partial<Settings>) => void run('saveSettings', change);
  const saveName = () => {
    const given = name.trim() || coder.fallback;
    if (given !== settings.coder) save({ coder: given });
  };
  return (
    <Dialog
      title={words.title}
      width="narrow"
      actions={
        <>
          <Button onClick={() => openDialog({ name: 'keys' })}>{person.showKeys}</Button>
          <Button tone="primary" onClick={closeDialog}>
            {workbench.done}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          saveName();
          closeDialog();
        }}
      >
        <Field label={words.coder} layout="above" hint={words.coderHint}>
          {(control) => (
            <input
              {...control}
              className={controls.input}
              value={name}
              placeholder={coder.fallback}
              maxLength={200}
              spellCheck={false}
              onChange={({ target }) => setName(target.value)}
              onBlur={saveName}
            />
          )}
        </Field>
        <Segments
          label={words.theme}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: words.themes[value] }))}
          onChoose={(theme) => save({ theme })}
        />
        <Segments
          label={words.language}
          value={settings.language}
          options={interfaceLanguages.map((value) => ({ value, label: words.languages[value] }))}
          onChoose={(language) => save({ language })}
        />
        <ReadingSettings settings={settings} save={save} />
        <CsvSettings settings={settings} save={save} />
        <ProjectSettings />
        {hasProject && <BackupsPlace />}
      </form>
    </Dialog>
  );
}
