/** All entities by name, narrowed by what is typed and by their type. */
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ListedEntity } from '../../../core/contract/entities.ts';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { type EntityType, entityTypes } from '../../../core/model/entity.ts';
import { foldedWords, foldText, matchesWords } from '../../../core/text/fold-text.ts';
import { run } from '../../app/notices.ts';
import { focusPane } from '../../app/panes.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VirtualListbox } from '../../ui/virtual-listbox.tsx';
import styles from './entity-list.module.css';

interface Props {
  all: readonly ListedEntity[] | undefined;
  chosen: string | null;
  readOnly: boolean;
  onChoose: (id: string) => void;
}

const none: readonly ListedEntity[] = [];

export function EntityList({ all = none, chosen, readOnly, onChoose }: Props) {
  const { entities: terms, language } = useWords();
  const [typed, setTyped] = useState('');
  const [type, setType] = useState<EntityType | null>(null);
  const find = useRef<HTMLInputElement>(null);
  const query = useDeferredValue(typed);
  const folded = useMemo(
    () => all.map((entity) => ({ entity, text: foldText([entity.name, ...entity.aliases].join('\n')) })),
    [all],
  );
  const rows = useMemo(() => {
    const words = foldedWords(query);
    return folded
      .filter(({ entity, text }) => (type === null || entity.type === type) && matchesWords(text, words))
      .map(({ entity }) => entity);
  }, [folded, query, type]);
  const active = rows.findIndex(({ id }) => id === chosen);
  const present = entityTypes.filter((one) => all.some((entity) => entity.type === one));
  const add = async () => {
    const made = await run('createEntity', { name: typed.trim(), type: type ?? 'person' });
    if (!made) return;
    setTyped('');
    onChoose(made.id);
  };
  return (
    <nav className={styles.pane} aria-label={terms.list} data-pane="entities">
      <div className={styles.head}>
        <h2 className={styles.title}>{terms.heading(formatCount(language, all.length))}</h2>
        <input
          ref={find}
          type="text"
          role="searchbox"
          className={controls.input}
          aria-label={terms.find}
          placeholder={terms.find}
          spellCheck={false}
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape' && typed !== '') setTyped('');
            else if (event.key === 'Enter' && rows[0]) onChoose(rows[0].id);
            else if (event.key === 'ArrowDown') focusPane('entities');
            else return;
            event.preventDefault();
          }}
        />
        {present.length > 1 && (
          <div className={styles.chips} role="group" aria-label={terms.ofType}>
            <Chip on={type === null} onPress={() => setType(null)}>
              {terms.all}
            </Chip>
            {present.map((one) => (
              <Chip key={one} on={type === one} onPress={() => setType(type === one ? null : one)}>
                {terms.types[one]}
              </Chip>
            ))}
          </div>
        )}
        {!readOnly && typed.trim() !== '' && !all.some(({ name }) => name === typed.trim()) && (
          <Button size="small" onClick={() => void add()}>
            <Plus size={13} aria-hidden />
            {terms.addNamed(typed.trim())}
          </Button>
        )}
      </div>
      <div className={styles.list}>
        {rows.length === 0 ? (
          all.length > 0 && <EmptyState title={terms.noneFit} />
        ) : (
          <VirtualListbox
            label={terms.list}
            id="entity"
            count={rows.length}
            keyOf={(index) => rows[index]?.id ?? String(index)}
            active={active}
            rowHeight={48}
            onMove={(index) => rows[index] && onChoose(rows[index].id)}
            onChoose={(index) => rows[index] && onChoose(rows[index].id)}
            onKeyDown={(event) => {
              const isLetter = event.key.length === 1 && event.key !== ' ';
              if (isLetter && !event.ctrlKey && !event.metaKey && !event.altKey) find.current?.focus();
            }}
            renderRow={(index, isActive) => {
              const row = rows[index];
              return (
                row && (
                  <div className={classNames(styles.row, isActive && styles.active)}>
                    <span className={styles.name} dir="auto">
                      {row.name}
                    </span>
                    <span className={styles.count}>
                      {terms.marksShort(formatCount(language, row.marks), row.marks)}
                    </span>
                    <span className={styles.aside}>
                      {terms.types[row.type]}
                      {row.aliases.length > 0 && ` · ${row.aliases.join(' · ')}`}
                    </span>
                  </div>
                )
              );
            }}
          />
        )}
      </div>
    </nav>
  );
}
