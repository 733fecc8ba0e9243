/**
 * The rows of the table, of which only those in sight are drawn. One tab stop; the active cell moves by keys as in the
 * ARIA grid pattern (`aria-activedescendant`), Enter edits it or opens the mark in its text, Space chooses rows.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { perform, useActions } from '../../app/action-registry.ts';
import { notifyDone, notifyWarning, run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { updateWorkspace } from '../../app/workspace.ts';
import { type CellPlace, type CellRange, edges, firstCell, rangeAfterKey } from './cell-range.ts';
import { cellValue, columnName, tsvFromCells } from './cell-text.ts';
import { isEditable } from './cell-editing.ts';
import { GridHead } from './grid-head.tsx';
import { GridLine } from './grid-line.tsx';
import styles from './mark-grid.module.css';
import { openInText } from './open-in-text.ts';
import { lineAt, lineCount, type Section } from './table-lines.ts';
import { nextSort, updateTable, useTableState } from './table-state.ts';
import type { Selection } from './use-selection.ts';
import { loadedRow, useRows } from './use-rows.ts';

interface Props {
  sections: readonly Section[];
  selection: Selection;
  readOnly: boolean;
  /** Opens or closes a group by its value. */
  onToggle: (value: string) => void;
}

const rowHeight = 33;
export const selectWidth = 34;
const mostCopied = 100_000;

export function MarkGrid({ sections, selection, readOnly, onToggle }: Props) {
  const words = useWords();
  const { table } = words;
  const { columns, sort } = useTableState();
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<CellRange>(firstCell);
  const [editing, setEditing] = useState<CellPlace | null>(null);
  const lines = lineCount(sections);
  const virtualizer = useVirtualizer({
    count: lines,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head stands above the rows and does not scroll away.
    scrollPaddingStart: rowHeight,
    paddingStart: 0,
  });
  const drawn = virtualizer.getVirtualItems();
  const rowOf = useRows(sections, sort, drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0);
  const { active } = range;
  const activeLine = lineAt(sections, active.line);
  const activeRow = activeLine && rowOf(activeLine);
  const activeId = activeRow?.id ?? null;
  useEffect(() => {
    if (activeId !== null) updateWorkspace({ tableMark: activeId });
  }, [activeId]);
  useEffect(() => {
    if (active.line >= 0 && active.line < lines) virtualizer.scrollToIndex(active.line, { align: 'auto' });
    showColumn(box.current, active.column);
  }, [active.line, active.column, lines, virtualizer]);

  useEffect(() => box.current?.focus(), []);
  const doomed = selection.ids.size > 0 ? [...selection.ids] : activeId === null ? [] : [activeId];
  useActions({
    deleteMark: {
      run: () => void run('deleteMarks', { ids: doomed }).then(() => selection.clear()),
      enabled: !readOnly && doomed.length > 0,
    },
  });

  const move = (next: CellRange) => setRange(next);
  const edit = (place: CellPlace): boolean => {
    const found = lineAt(sections, place.line);
    const row = found && rowOf(found);
    const column = columns[place.column];
    if (row === undefined || column === undefined || readOnly || !isEditable(column.id, row.kind))
      return false;
    setEditing(place);
    return true;
  };
  const copy = () => {
    const { top, bottom, left, right } = edges(range);
    const shown = columns.slice(left, right + 1);
    const cells: string[][] = [];
    for (let line = Math.max(top, 0); line <= bottom && cells.length * shown.length < mostCopied; line++) {
      const found = lineAt(sections, line);
      if (found?.kind !== 'row') continue;
      const row = loadedRow(found, sort);
      if (row === undefined) return notifyWarning(table.notLoaded);
      cells.push(shown.map(({ id }) => cellValue(row, id)));
    }
    const head = cells.length > 1 ? [shown.map(({ id }) => columnName(words, id))] : [];
    void run('copyText', { text: tsvFromCells([...head, ...cells]) }).then((done) => {
      if (done !== undefined) notifyDone(table.copied(cells.length * shown.length));
    });
  };
  const toggleChosen = () => {
    const { top, bottom } = edges(range);
    const ids: string[] = [];
    for (let line = Math.max(top, 0); line <= bottom; line++) {
      const row = loadedRow(lineAt(sections, line), sort);
      if (row) ids.push(row.id);
    }
    selection.toggle(ids);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.nativeEvent.isComposing || event.target !== box.current) return;
    const mod = event.ctrlKey || event.metaKey;
    const { key, shiftKey } = event;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2);
    const isGroup = activeLine?.kind === 'group';
    if (isGroup && (key === 'ArrowRight' || key === 'ArrowLeft') && !mod) {
      if (activeLine.section.open === (key === 'ArrowLeft')) onToggle(activeLine.group.value ?? '');
      event.preventDefault();
      return;
    }
    const next = rangeAfterKey(range, { key, shiftKey, mod }, { lines, columns: columns.length, page });
    if (next !== null) move(next);
    else if (key === 'Enter' || key === 'F2') enter(key, mod);
    else if (key === ' ') {
      if (isGroup) onToggle(activeLine.group.value ?? '');
      else toggleChosen();
    } else if (mod && key.toLowerCase() === 'a') selection.selectAll();
    else if (mod && key.toLowerCase() === 'c') copy();
    else if (key === 'Delete' && !mod) perform('deleteMark');
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return;
    event.preventDefault();
  };
  const enter = (key: string, mod: boolean) => {
    const column = columns[active.column];
    if (active.line === -1) {
      if (column) updateTable({ sort: nextSort(sort, column.id) });
    } else if (activeLine?.kind === 'group') onToggle(activeLine.group.value ?? '');
    else if (!mod && edit(active)) return;
    else if (key === 'Enter' && activeRow) openInText(activeRow);
  };

  const width = columns.reduce((sum, column) => sum + column.width, selectWidth);
  return (
    <div
      ref={box}
      className={styles.grid}
      role="grid"
      aria-label={table.grid}
      aria-rowcount={lines + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-readonly={readOnly}
      aria-activedescendant={cellId(active)}
      tabIndex={0}
      data-pane-focus
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (event.target === box.current) event.preventDefault();
      }}
    >
      <GridHead
        width={width}
        active={active}
        onActivate={(column) => move(at({ line: -1, column }))}
        selection={selection}
      />
      <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize(), width }}>
        {drawn.map(({ index, start }) => {
          const line = lineAt(sections, index);
          if (line === undefined) return null;
          return (
            <GridLine
              key={index}
              index={index}
              start={start}
              line={line}
              row={rowOf(line)}
              range={range}
              editing={editing?.line === index ? editing.column : null}
              chosen={selection.ids}
              onChoose={selection.toggle}
              onToggle={onToggle}
              onPoint={(column, shift) => {
                const place = { line: index, column };
                move(shift ? { anchor: range.anchor, active: place } : at(place));
              }}
              onEdit={(column) => edit({ line: index, column })}
              onEdited={(then) => {
                setEditing(null);
                box.current?.focus();
                if (then !== 'stay')
                  move(
                    at({
                      line: Math.min(index + (then === 'next' ? 1 : 0), lines - 1),
                      column: active.column,
                    }),
                  );
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

const at = (place: CellPlace): CellRange => ({ anchor: place, active: place });

export const cellId = ({ line, column }: CellPlace) => `cell-${line}-${column}`;

/** Brings a column into sight, past the one of check boxes that stays. */
function showColumn(box: HTMLElement | null, column: number): void {
  const head = box?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!box || !head) return;
  const left = head.offsetLeft - selectWidth;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (head.offsetLeft + head.offsetWidth > box.scrollLeft + box.clientWidth)
    box.scrollLeft = head.offsetLeft + head.offsetWidth - box.clientWidth;
}
