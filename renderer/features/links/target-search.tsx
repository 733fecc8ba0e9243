/** The mark a link leads to, found by its words. Nothing typed offers the marks next to this one. */
import { MousePointerClick } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import type { KnownMark } from '../../../core/contract/links.ts';
import { canLink, type LinkType } from '../../../core/model/link.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import controls from '../../ui/controls.module.css';
import { linkTo } from './link-to.ts';
import { KindLetter } from '../../ui/kind-letter.tsx';
import styles from './link-chooser.module.css';

interface Props {
  mark: MarkSummary;
  type: LinkType;
  onLinked: () => void;
  onPick: () => void;
}

const asked = 60;
const shown = 7;
const none: readonly KnownMark[] = [];

export function TargetSearch({ mark, type, onLinked, onPick }: Props) {
  const catalogue = useWords();
  const { links: terms } = catalogue;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const words = useDeferredValue(typed).split(/\s+/u).filter(Boolean).slice(0, 10);
  const { data = none } = useProjectQuery('findMarks', { from: mark.id, words, limit: asked });
  const fitting = data.filter(({ kind }) => canLink(type, mark.kind, kind)).slice(0, shown);
  const at = Math.min(active, fitting.length - 1);
  const choose = async (target: KnownMark | undefined) => {
    if (target && (await linkTo(catalogue, { from: mark.id, to: target, type }))) onLinked();
  };
  return (
    <>
      <p className={styles.title}>{terms.types[type]} …</p>
      <input
        className={controls.input}
        autoFocus
        role="combobox"
        aria-expanded={fitting.length > 0}
        aria-controls={id}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        aria-label={terms.target}
        placeholder={terms.target}
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setActive((at + 1) % Math.max(1, fitting.length));
          else if (event.key === 'ArrowUp')
            setActive((at - 1 + fitting.length) % Math.max(1, fitting.length));
          else if (event.key === 'Enter') void choose(fitting[at]);
          else return;
          event.preventDefault();
        }}
      />
      <ul id={id} className={styles.options} role="listbox" aria-label={terms.targets}>
        {fitting.map((target, row) => (
          <li
            key={target.id}
            id={`${id}-${row}`}
            role="option"
            aria-selected={row === at}
            className={classNames(styles.option, row === at && styles.active)}
            onPointerEnter={() => setActive(row)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void choose(target)}
          >
            <KindLetter kind={target.kind} />
            <span className={styles.words} dir="auto">
              {target.quote}
            </span>
            {target.document !== mark.document && (
              <span className={styles.where} dir="auto">
                {target.title}
              </span>
            )}
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p className={styles.none}>{terms.noTargets}</p>}
      <Button size="small" tone="quiet" onClick={onPick}>
        <MousePointerClick size={13} aria-hidden />
        {terms.inText}
      </Button>
    </>
  );
}
