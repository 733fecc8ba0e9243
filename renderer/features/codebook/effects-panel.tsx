/** What the gathered changes touch, before they are applied; values that would be lost are named and asked about. */
import { useEffect, useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { CallInput } from '../../../core/contract/api.ts';
import type { CodebookOutputs } from '../../../core/contract/codebook.ts';
import { type Codebook, fieldsOfKind } from '../../../core/model/codebook.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { call } from '../../client/call.ts';
import { useCodebook } from '../../client/use-codebook.ts';
import { Button } from '../../ui/button.tsx';
import { fieldLabel } from '../inspector/field-label.ts';
import styles from './codebook-view.module.css';

interface Props {
  codebook: Codebook;
  onDone: () => void;
  onDiscard: () => void;
}

type Preview = CodebookOutputs['previewCodebook'];

export function EffectsPanel({ codebook, onDone, onDiscard }: Props) {
  const words = useWords();
  const { codebook: terms, language, kinds } = words;
  const stored = useCodebook();
  const { preview, problem } = usePreview(codebook);
  const nameOf = ({ kind, field }: Preview['effects'][number]) => {
    const known = [codebook, stored]
      .flatMap((one) => fieldsOfKind(one, kind))
      .find(({ name }) => name === field);
    return `${kinds[kind]} · ${known ? fieldLabel(words, known) : field}`;
  };
  const losing = preview?.losing ?? 0;
  const apply = async () => {
    if ((await run('editCodebook', { codebook: asInput(codebook), clear: losing > 0 })) !== undefined)
      onDone();
  };
  return (
    <section className={styles.effects} aria-label={terms.changes}>
      <h3 className={styles.heading}>{terms.changes}</h3>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {preview && (
        <ul className={styles.changeList}>
          {preview.effects.map((effect) => (
            <li key={`${effect.kind} ${effect.field}`}>
              <b>{nameOf(effect)}</b>: {terms.what[effect.what]} ·{' '}
              {terms.touches(formatCount(language, effect.given), effect.given)}
              {effect.lost > 0 && (
                <span className={styles.problem}>
                  {' '}
                  {terms.loses(formatCount(language, effect.lost), effect.lost)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <Button onClick={onDiscard}>{terms.discard}</Button>
        <Button
          tone={losing > 0 ? 'danger' : 'primary'}
          disabled={preview === null || problem !== null}
          onClick={() => void apply()}
        >
          {losing > 0 ? terms.applyLosing(formatCount(language, losing), losing) : terms.apply}
        </Button>
      </div>
    </section>
  );
}

/** A value as it travels: without what is not said. */
const asInput = (codebook: Codebook) =>
  JSON.parse(JSON.stringify(codebook)) as CallInput<'previewCodebook'>['codebook'];

const rest = 150;

/** Asked a moment after the last change; what was answered stays until the next answer. */
function usePreview(codebook: Codebook): { preview: Preview | null; problem: string | null } {
  const words = useWords();
  const [answer, setAnswer] = useState<{ preview: Preview | null; problem: string | null }>({
    preview: null,
    problem: null,
  });
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void call('previewCodebook', { codebook: asInput(codebook) }).then((result) => {
        if (!wanted) return;
        setAnswer(
          result.ok
            ? { preview: result.value, problem: null }
            : { preview: null, problem: failureMessage(words, result.error) },
        );
      });
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [codebook, words]);
  return answer;
}
