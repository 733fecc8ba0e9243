/** A row of the preview: whether it comes in, its title, and what is to be known beforehand. */
import { Check } from 'lucide-react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import { useWords } from '../../app/words.tsx';
import { languageName } from '../../text/language-name.ts';
import { classNames } from '../../ui/class-names.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './import-preview.module.css';
import type { PreviewItem } from './preview-store.ts';

interface Props {
  item: PreviewItem;
  active: boolean;
  count: (value: number) => string;
  onTick: () => void;
}

const percent = (share: number, language: string) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export function PreviewRow({ item, active, count, onTick }: Props) {
  const words = useWords();
  const { importPreview, workbench, language } = words;
  const { found, refused, twin, name } = item;
  const facts =
    found === null
      ? []
      : [
          languageName(found.read.language, language) ?? workbench.importing.languageUnknown,
          importPreview.characters(count(found.read.text.length)),
          name,
        ];
  const warnings =
    found === null
      ? []
      : [
          ...(twin === null ? [] : [importPreview.twin(twin)]),
          ...(item.like === null
            ? []
            : [importPreview.like(percent(item.like.share, language), item.like.title)]),
          ...found.warnings.map(importPreview.warning),
          ...(found.read.replaced === 0 ? [] : [importPreview.replaced(found.read.replaced)]),
        ];
  return (
    <div className={classNames(styles.row, active && styles.active)}>
      {/* Space ticks the row, which says so in words; this is for the mouse. */}
      <span
        role="presentation"
        className={classNames(styles.box, item.ticked && styles.ticked)}
        data-tick
        onClick={(event) => {
          event.stopPropagation();
          onTick();
        }}
      >
        {item.ticked && <Check size={12} strokeWidth={3} aria-hidden />}
      </span>
      <div className={styles.words}>
        <p className={styles.name} dir="auto">
          {found?.read.title ?? name}
        </p>
        <VisuallyHidden>{item.ticked ? importPreview.ticked : importPreview.unticked}</VisuallyHidden>
        {refused !== null && <p className={styles.refused}>{failureMessage(words, refused)}</p>}
        {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
        {warnings.length > 0 && <p className={styles.warning}>{warnings.join(' · ')}</p>}
      </div>
    </div>
  );
}
