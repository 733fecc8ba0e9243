/**
 * A list of any length of which only the rows in sight are drawn. One tab stop; arrows, Page keys, Home and End move the
 * active row (`aria-activedescendant`), Enter and click choose it.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './virtual-listbox.module.css';

interface Props {
  label: string;
  /** Prefix of the rows' ids. */
  id: string;
  count: number;
  keyOf: (index: number) => string;
  active: number;
  rowHeight: number;
  renderRow: (index: number, active: boolean) => ReactNode;
  onMove: (index: number) => void;
  onChoose: (index: number) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onMenu?: (index: number, x: number, y: number) => void;
  padding?: number;
}

export function VirtualListbox(props: Props) {
  const {
    label,
    id,
    count,
    keyOf,
    active,
    rowHeight,
    renderRow,
    onMove,
    onChoose,
    onMenu,
    padding = 0,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 8,
    paddingStart: padding,
    paddingEnd: padding,
    scrollPaddingStart: padding,
    scrollPaddingEnd: padding,
  });
  useEffect(() => {
    const show = () => {
      if (active >= 0 && active < count) virtualizer.scrollToIndex(active, { align: 'auto' });
    };
    show();
    // The list may shrink by what the choice brings up (the card of a mark): the row must not go out of sight then.
    const watch = new ResizeObserver(show);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [active, count, virtualizer]);

  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active === -1 ? count - 1 : active - 1,
      PageDown: active + page(),
      PageUp: active - page(),
      Home: 0,
      End: count - 1,
    };
    const target = event.ctrlKey || event.metaKey || event.altKey ? undefined : targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      onMove(Math.min(Math.max(target, 0), count - 1));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      onChoose(active);
    } else {
      props.onKeyDown?.(event);
    }
  };
  const onContextMenu = (event: MouseEvent) => {
    if (!onMenu) return;
    event.preventDefault();
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    const index = row ? Number(row.dataset['index']) : active;
    if (index < 0) return;
    const place = document.getElementById(rowId(id, keyOf(index)))?.getBoundingClientRect();
    if (row) onMenu(index, event.clientX, event.clientY);
    else if (place) onMenu(index, place.left + 24, place.bottom - 4);
  };

  const drawn = virtualizer.getVirtualItems();
  const activeIsDrawn = drawn.some(({ index }) => index === active);
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      aria-activedescendant={activeIsDrawn ? rowId(id, keyOf(active)) : undefined}
      tabIndex={0}
      data-pane-focus
      className={styles.box}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <div role="presentation" className={styles.length} style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            id={rowId(id, keyOf(index))}
            role="option"
            aria-selected={index === active}
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => onChoose(index)}
          >
            {renderRow(index, index === active)}
          </div>
        ))}
      </div>
    </div>
  );
}

const rowId = (prefix: string, key: string) => `${prefix}-${key}`;
