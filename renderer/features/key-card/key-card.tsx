/** All keys on one card, grouped as the menus are; on paper the card alone (ui/print.css). */
import { useEffect, useRef } from 'react';
import { type ActionId, actionIds, actions, type MenuId, menus } from '../../../core/actions/actions.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import styles from './key-card.module.css';

/** The keys of the text are as many as nearly all the others: they have a column of their own. */
const columns: readonly (readonly MenuId[])[] = [menus.filter((menu) => menu !== 'mark'), ['mark']];

export default function KeyCard() {
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  // So that the arrows scroll it.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <Dialog
      title={words.workbench.keyCard.title}
      width="wide"
      actions={<Button onClick={() => window.print()}>{words.person.print}</Button>}
    >
      <p className={styles.hint}>{words.workbench.keyCard.hint}</p>
      <div
        ref={card}
        className={styles.card}
        data-print
        role="region"
        aria-label={words.workbench.keyCard.title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
        tabIndex={0}
      >
        {columns.map((menusOfColumn) => (
          <div key={menusOfColumn.join()}>
            {menusOfColumn.map((menu) => (
              <Group key={menu} menu={menu} />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function Group({ menu }: { menu: MenuId }) {
  const words = useWords();
  const ids = actionIds.filter((id) => actions[id].menu === menu && actions[id].keys.length > 0);
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        {words.menus[menu]}
        {menu === 'mark' && <span className={styles.aside}> · {words.workbench.keyCard.inText}</span>}
      </h3>
      <dl>
        {ids.map((id) => (
          <Row key={id} id={id} />
        ))}
      </dl>
    </section>
  );
}

function Row({ id }: { id: ActionId }) {
  const words = useWords();
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{words.actions[id].replace(/…$/u, '')}</dt>
      <dd className={styles.keys}>
        {actions[id].keys.map((key) => (
          <KeyHint key={key} keys={key} spoken />
        ))}
      </dd>
    </div>
  );
}
