import { describe, expect, it } from 'vitest';
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { BoundaryMoves, type BoundaryStep, stepBoundary } from './boundary-moves.ts';

const text = 'Rusia mengerahkan setidaknya 100.000 tentara 👩‍👩‍👧 di sana';
const mark: MarkSummary = {
  id: 'a',
  document: 'd',
  kind: 'claim',
  start: 29,
  end: 36,
  status: 'draft',
  brief: {},
};

describe('stepBoundary', () => {
  const stepped = (words: string, step: BoundaryStep) => {
    const start = text.indexOf(words);
    const span = stepBoundary(text, { start, end: start + words.length }, step, 'id');
    return text.slice(span.start, span.end);
  };

  it('moves each edge by character and by word', () => {
    expect(stepped('100.000', { edge: 'start', toward: 'left', by: 'word' })).toBe('setidaknya 100.000');
    expect(stepped('setidaknya 100.000', { edge: 'start', toward: 'right', by: 'word' })).toBe('100.000');
    expect(stepped('100.000', { edge: 'end', toward: 'right', by: 'word' })).toBe('100.000 tentara');
    expect(stepped('100.000 tentara', { edge: 'end', toward: 'left', by: 'word' })).toBe('100.000');
    expect(stepped('100.000', { edge: 'end', toward: 'left', by: 'character' })).toBe('100.00');
    expect(stepped('tentara ', { edge: 'end', toward: 'right', by: 'character' })).toBe('tentara 👩‍👩‍👧');
  });

  it('keeps at least one character', () => {
    expect(stepped('s', { edge: 'end', toward: 'left', by: 'character' })).toBe('s');
    expect(stepped('tentara', { edge: 'start', toward: 'right', by: 'word' })).toBe('tentara');
  });
});

describe('BoundaryMoves', () => {
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  const right = (span: Span) => ({ ...span, end: span.end + 1 });

  it('loses no step while a command is on its way, and sends the last place only', async () => {
    const sent: number[] = [];
    const moves = new BoundaryMoves(async (_mark, to) => {
      await later();
      sent.push(to.end);
      return true;
    });
    const all = [moves.move(mark, right), moves.move(mark, right), moves.move(mark, right)];
    expect(moves.spanOf(mark)).toEqual({ start: 29, end: 39 });
    await Promise.all(all);
    expect(sent).toEqual([37, 39]);
  });

  it('goes on from where it sent until the mark itself comes back changed', async () => {
    const moves = new BoundaryMoves(async () => true);
    await moves.move(mark, right);
    expect(moves.spanOf(mark).end).toBe(37);
    expect(moves.spanOf({ ...mark, end: 36 }).end).toBe(36);
  });

  it('falls back to what is stored where a command fails', async () => {
    const moves = new BoundaryMoves(async () => false);
    await moves.move(mark, right);
    expect(moves.spanOf(mark)).toEqual({ start: 29, end: 36 });
  });

  it('sends nothing where nothing moves', async () => {
    let calls = 0;
    const moves = new BoundaryMoves(async () => ++calls > 0);
    await moves.move(mark, (span) => ({ ...span }));
    expect(calls).toBe(0);
  });
});
