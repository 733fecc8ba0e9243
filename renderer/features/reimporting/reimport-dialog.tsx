/** What bringing an exported file back would do, mark by mark, before anything is done. */
import { type ReactNode, useState } from 'react';
import {
  type ReimportItem,
  type ReimportPreview,
  type ReimportReport,
  reimportStates,
  type SettledPlace,
} from '../../../core/contract/reimport.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import { SettlePlace } from './settle-place.tsx';
import styles from './reimport-dialog.module.css';

const listedAtMost = 100;

export default function ReimportDialog({ preview }: { preview: ReimportPreview }) {
  const { workbench } = useWords();
  const { reimporting } = workbench;
  const [takeConflicting, setTakeConflicting] = useState(false);
  const [settled, setSettled] = useState<ReadonlyMap<number, SettledPlace>>(new Map());
  const settle = (line: number, place: SettledPlace | null) => {
    const next = new Map(settled);
    if (place === null) next.delete(line);
    else next.set(line, place);
    setSettled(next);
  };
  const start = async () => {
    closeDialog();
    const done = await run('reimport', {
      take_conflicting: takeConflicting,
      settled: [...settled.values()],
    });
    setProgress(null);
    if (done)
      notifyDone(
        done.whole
          ? reimporting.doneWhole(done.documents, done.marks)
          : reimporting.done(done.made, done.replaced),
      );
  };
  const todo = preview.whole ? 1 : marksToTake(preview, takeConflicting) + settled.size;
  return (
    <Dialog
      title={reimporting.title}
      actions={
        <>
          <Button onClick={closeDialog}>{workbench.cancel}</Button>
          <Button tone="primary" disabled={todo === 0} onClick={() => void start()} autoFocus>
            {reimporting.run}
          </Button>
        </>
      }
    >
      {preview.whole ? (
        <p>{reimporting.whole(preview.documents, preview.marks)}</p>
      ) : (
        <>
          <Counts report={preview} />
          <Items items={preview.items} settled={settled} onSettle={settle} />
          {preview.counts.conflicting > 0 && (
            <label className={controls.check}>
              <input
                type="checkbox"
                checked={takeConflicting}
                onChange={({ target }) => setTakeConflicting(target.checked)}
              />
              <span>{reimporting.takeConflicting}</span>
            </label>
          )}
        </>
      )}
    </Dialog>
  );
}

const marksToTake = ({ counts }: ReimportReport, takeConflicting: boolean) =>
  counts.new + counts.changed + (takeConflicting ? counts.conflicting : 0);

function Counts({ report: { counts, items } }: { report: ReimportReport }) {
  const { reimporting } = useWords().workbench;
  const said = reimportStates
    .filter((state) => counts[state] > 0)
    .map((state) => reimporting.counts[state](counts[state]));
  return <p className={styles.counts}>{items.length === 0 ? reimporting.nothing : said.join(' · ')}</p>;
}

interface ItemsProps {
  items: readonly ReimportItem[];
  settled: ReadonlyMap<number, SettledPlace>;
  onSettle: (line: number, place: SettledPlace | null) => void;
}

function Items({ items, settled, onSettle }: ItemsProps) {
  const { workbench } = useWords();
  const { reimporting } = workbench;
  // What a person must look at comes first.
  const order = ['conflicting', 'unanchored', 'changed', 'new'];
  const shown = items
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .slice(0, listedAtMost);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item) => (
          <Item key={item.line} item={item}>
            {item.can_settle && (
              <SettlePlace
                item={item}
                settled={settled.get(item.line)}
                onSettle={(place) => onSettle(item.line, place)}
              />
            )}
          </Item>
        ))}
      </ul>
      {items.length > shown.length && (
        <p className={styles.more}>{reimporting.more(items.length - shown.length)}</p>
      )}
    </>
  );
}

function Item({
  item: { state, quote, by, score, changes, reason },
  children,
}: {
  item: ReimportItem;
  children: ReactNode;
}) {
  const words = useWords();
  const { reimporting } = words.workbench;
  const names: Readonly<Record<string, string>> = words.fields;
  const what = changes.map((name) => names[name] ?? name).join(', ');
  const how = by === 'similar' ? reimporting.similar(score.toFixed(2)) : '';
  return (
    <li className={styles.item} data-selectable>
      <span className={styles.state}>
        {[reimporting.states[state], what, how, reason].filter((part) => part !== '').join(' · ')}
      </span>
      <span className={styles.quote}>{quote}</span>
      {children}
    </li>
  );
}
