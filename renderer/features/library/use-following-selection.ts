/**
 * The active row of the library follows the open document, and the other way round: moving by arrows opens what one
 * stops at, after a moment, so that running through the list does not open everything on the way.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { openDocument } from '../../app/open-document.ts';

const rest = 120;

export function useFollowingSelection(rows: readonly { id: string }[], open: string | null) {
  const [moved, setMoved] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(timer.current);
    setMoved(null);
  }, [open]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const current = moved ?? open;
  const active = useMemo(() => rows.findIndex(({ id }) => id === current), [rows, current]);
  const move = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setMoved(row.id);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => openDocument(row.id), rest);
  };
  return { active, move };
}
