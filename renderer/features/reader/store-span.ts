/** Commits a mark's new boundaries. A mark of several segments is asked which of them is its main one. */
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { run } from '../../app/notices.ts';

export async function storeSpan(mark: MarkSummary, to: Span): Promise<boolean> {
  const segment = await mainSegment(mark);
  if (segment === undefined) return false;
  return (
    (await run('moveMark', { id: mark.id, segment, to: { start: to.start, end: to.end } })) !== undefined
  );
}

async function mainSegment({ id, more }: MarkSummary): Promise<number | undefined> {
  if (more === undefined) return 0;
  const whole = await run('getMark', { id });
  // The summary stands for the first content segment.
  return (
    whole &&
    Math.max(
      0,
      whole.segments.findIndex(({ role }) => role === 'content'),
    )
  );
}
