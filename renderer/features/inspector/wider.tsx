/** The offer to widen a bare figure to its words, with its key: “100.000” to “setidaknya 100.000 tentara”. */
import { useMemo } from 'react';
import { actions } from '../../../core/actions/actions.ts';
import type { Mark } from '../../../core/model/mark.ts';
import { announce } from '../../app/announce.ts';
import { ariaKeys } from '../../app/key-labels.ts';
import { run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { widerMark } from '../reader/mark-selection.ts';
import styles from './number-head.module.css';

export function Wider({ mark }: { mark: Mark }) {
  const { reader } = useWords();
  const platform = useShellState((state) => state.platform);
  const text = useProjectQuery('getText', { id: mark.document_id }).data;
  const language = useProjectQuery('getDocument', { id: mark.document_id }).data?.language;
  const { id, kind, fields, segments } = mark;
  const segment = segments.findIndex(({ role }) => role === 'content');
  const { start = 0, end = 0 } = segments[segment] ?? {};
  const { reading_state: state } = fields;
  const wider = useMemo(() => {
    if (text === undefined || language === undefined) return null;
    const brief = state === undefined ? {} : { reading_state: state };
    return widerMark(text, { kind, start, end, brief }, language);
  }, [text, language, kind, start, end, state]);
  if (text === undefined || wider === null) return null;
  const words = text.slice(wider.start, wider.end);
  const widen = async () => {
    if ((await run('moveMark', { id, segment, to: wider })) !== undefined) announce(reader.say.moved(words));
  };
  return (
    <button
      className={styles.widen}
      aria-keyshortcuts={ariaKeys(actions.widenNumber.keys, platform)}
      onClick={() => void widen()}
    >
      <span>{reader.palette.widen(words)}</span>
      <KeyHint keys={actions.widenNumber.keys[0]} />
    </button>
  );
}
