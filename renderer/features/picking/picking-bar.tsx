/** The bar above the text while something is to be picked in it: what is wanted, and the keys that take it or leave it. */
import { leavePicking } from '../../app/picking.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import styles from './picking-bar.module.css';
import { canTake, takePicked } from './take-picked.ts';

export function PickingBar() {
  const catalogue = useWords();
  const { picking: words, links } = catalogue;
  const picking = useWorkspace((state) => state.picking);
  const ready = useWorkspace(canTake);
  if (picking === null) return null;
  return (
    // A click here must leave the selection where it is.
    <section className={styles.bar} aria-label={words.label} onMouseDown={(event) => event.preventDefault()}>
      <p role="status">
        {picking.purpose === 'evidence' ? words.evidence : words.link(links.types[picking.type])}
      </p>
      <Button tone="primary" size="small" disabled={!ready} onClick={() => void takePicked(catalogue)}>
        {words.take}
        <KeyHint keys="Enter" />
      </Button>
      <Button tone="quiet" size="small" onClick={leavePicking}>
        {words.leave}
        <KeyHint keys="Escape" />
      </Button>
    </section>
  );
}
