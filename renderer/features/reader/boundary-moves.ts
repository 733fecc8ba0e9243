/**
 * Moving a mark's boundaries by keys that repeat faster than the disk: each press starts from where the last one led, one
 * command runs at a time, and the last place wins. A mark keeps at least one character. Offsets are UTF-16.
 */
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { characterBeside, wordEdgeBeside } from '../../../core/text/text-units.ts';

export interface BoundaryStep {
  edge: 'start' | 'end';
  toward: 'left' | 'right';
  by: 'character' | 'word';
}

/** Where a step leads; the same span where it would leave nothing or go beyond the text. */
export function stepBoundary(text: string, { start, end }: Span, step: BoundaryStep, language: string): Span {
  const from = step.edge === 'start' ? start : end;
  const to =
    step.by === 'character'
      ? characterBeside(text, from, step.toward)
      : wordEdgeBeside(text, from, step.edge, step.toward, language);
  const span = step.edge === 'start' ? { start: to, end } : { start, end: to };
  return span.start < span.end ? span : { start, end };
}

/** Stores a span; answers false where that failed (and was told). */
export type StoreSpan = (mark: MarkSummary, to: Span) => Promise<boolean>;

interface Wanted {
  span: Span;
  /** The mark as it was known when the last step was asked for. */
  mark: MarkSummary;
  running: boolean;
}

export class BoundaryMoves {
  private readonly wanted = new Map<string, Wanted>();
  private readonly store: StoreSpan;
  constructor(store: StoreSpan) {
    this.store = store;
  }

  /** Where the mark's boundaries are, or are about to be. */
  spanOf(mark: MarkSummary): Span {
    const wanted = this.wanted.get(mark.id);
    const stillWanted = wanted !== undefined && (wanted.running || wanted.mark === mark);
    return stillWanted ? wanted.span : { start: mark.start, end: mark.end };
  }

  /** Answers whether it is stored; at once where an earlier call is still storing and will take this step along. */
  async move(mark: MarkSummary, change: (span: Span) => Span): Promise<boolean> {
    const before = this.spanOf(mark);
    const span = change(before);
    if (span.start === before.start && span.end === before.end) return true;
    const running = this.wanted.get(mark.id)?.running === true;
    this.wanted.set(mark.id, { span, mark, running: true });
    return running || this.storeWanted(mark.id);
  }

  private async storeWanted(id: string): Promise<boolean> {
    for (let next = this.wanted.get(id), sent: Span | undefined; next && next.span !== sent;) {
      sent = next.span;
      if (!(await this.store(next.mark, sent))) {
        this.wanted.delete(id);
        return false;
      }
      next = this.wanted.get(id);
    }
    const last = this.wanted.get(id);
    if (last) last.running = false;
    return true;
  }
}
