/** The focused mark: what it is, its words, and its fields. Escape gives the focus back to the text. */
import { memo, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { focusText } from '../../app/panes.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../app/words.tsx';
import { LinksList } from '../links/links-list.tsx';
import styles from './card.module.css';
import { CardHeader } from './card-header.tsx';
import { CommonFields } from './common-fields.tsx';
import type { FormProps } from './form-props.ts';
import { KindForm } from './kind-form.tsx';
import { NumberHead } from './number-head.tsx';
import { DraftOwner } from './use-draft.ts';
import { useSaveMark } from './use-save-mark.ts';
import type { Mark } from '../../../core/model/mark.ts';

interface Props {
  mark: Mark;
  readOnly: boolean;
  /** Counts up each time a person asks to edit: the first field takes the focus then. */
  editRequest: number;
  /** Where its words stand in sight beside it. */
  withoutWords?: boolean;
}

export const MarkCard = memo(function MarkCard({ mark, readOnly, editRequest, withoutWords = false }: Props) {
  const { workbench, kinds } = useWords();
  const save = useSaveMark(mark.id);
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const section = whole.current;
    // A card that goes away with the focus in it (next document, undo, delete) must not leave the keys to nobody.
    return () => {
      if (section?.contains(document.activeElement)) focusText();
    };
  }, []);
  useEffect(() => {
    if (editRequest === 0) return;
    const first = body.current?.querySelector<HTMLElement>('[data-choose] button, input, select, textarea');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [editRequest]);
  const given: FormProps = { mark, readOnly, save };
  const quote = mark.segments
    .filter(({ role }) => role === 'content')
    .map((segment) => segment.quote)
    .join(' … ');
  return (
    <section
      ref={whole}
      className={styles.card}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isOpenPicker(event.target)) return;
        focusText();
      }}
    >
      <CardHeader {...given} titleId={titleId} />
      {!withoutWords && (
        <blockquote
          className={classNames(styles.words, styles[`${mark.kind}Bar`])}
          dir="auto"
          data-selectable
        >
          {quote.length > longestShown ? `${quote.slice(0, longestShown)}…` : quote}
        </blockquote>
      )}
      <div
        ref={body}
        className={styles.fields}
        role="group"
        aria-label={workbench.inspector.fieldsOf(kinds[mark.kind])}
      >
        <DraftOwner value={mark.id}>
          {mark.kind === 'number' && <NumberHead {...given} />}
          <KindForm {...given} />
          <CommonFields {...given} />
        </DraftOwner>
        <LinksList mark={mark.id} readOnly={readOnly} />
      </div>
    </section>
  );
});

/** Escape in an open list of choices only closes that list. Older Chromium keeps such keys from the page anyway. */
function isOpenPicker(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement && CSS.supports('selector(:open)') && target.matches(':open');
}

/** A mark may cover a whole chapter; the card shows where it begins. */
const longestShown = 600;
