/**
 * The marks as decorations, one range set a lane (see core/text/lanes.ts). The set of lane 0 is drawn innermost, so that
 * a smaller mark always lies on the larger ones and every underline stays visible. Pure data: adding, moving or deleting
 * marks costs in proportion to what changed, not to how many there are.
 */
import { type Range, RangeSet } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import type { MarkSummary } from '../../../core/model/mark.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { assignLanes, changedLanes, laneCount, overlap } from '../../../core/text/lanes.ts';
import { kindClass, type MarkPiece, piecesOf } from './mark-pieces.ts';

export type MarkLayers = readonly RangeSet<Decoration>[];

export const noMarks: MarkLayers = Array.from({ length: laneCount }, () => RangeSet.empty);

/** So many changes at once are drawn faster by laying everything anew. */
const manyChanges = 400;

/** `length` is that of the text. */
export function layersFromMarks(marks: readonly MarkSummary[], length: number): MarkLayers {
  return layersFromPieces(marks.flatMap(piecesOf), length);
}

function layersFromPieces(pieces: readonly MarkPiece[], length: number): MarkLayers {
  const lanes = assignLanes(pieces, length);
  const ranges: Range<Decoration>[][] = Array.from({ length: laneCount }, () => []);
  pieces.forEach((piece, at) => ranges[lanes[at] ?? 0]?.push(rangeOf(piece, lanes[at] ?? 0)));
  return ranges.map((list) => RangeSet.of(list, true));
}

export function changeLayers(
  layers: MarkLayers,
  change: { upserted: readonly MarkSummary[]; removed: readonly MarkSummary[] },
  length: number,
): MarkLayers {
  const goneIds = new Set(change.removed.map(({ id }) => id));
  const removed = new Map<MarkPiece, number>();
  for (const piece of change.removed.flatMap(piecesOf)) {
    visitPieces(layers, piece, (found, lane) => {
      if (goneIds.has(found.mark.id)) removed.set(found, lane);
    });
  }
  const added = change.upserted.flatMap(piecesOf);
  if (added.length + removed.size > manyChanges) {
    const kept: MarkPiece[] = [];
    visitPieces(layers, { start: 0, end: length }, (piece) => void (removed.has(piece) || kept.push(piece)));
    return layersFromPieces([...kept, ...added], length);
  }
  const gone = Array.from(removed, ([item, lane]) => ({ item, lane }));
  const moved = changedLanes(added, gone, (span, visit) =>
    visitPieces(layers, span, (piece, lane) => (removed.has(piece) ? true : visit(piece, lane))),
  );
  return replacePieces(layers, removed, moved);
}

/** Takes pieces out of the layers and lays others (or the same in another lane) into them. */
function replacePieces(
  layers: MarkLayers,
  removed: ReadonlyMap<MarkPiece, number>,
  laid: ReadonlyMap<MarkPiece, number>,
): MarkLayers {
  const touched = [...removed.keys(), ...laid.keys()];
  const filterFrom = touched.reduce((least, { start }) => Math.min(least, start), Infinity);
  const filterTo = touched.reduce((most, { end }) => Math.max(most, end), 0);
  if (touched.length === 0) return layers;
  return layers.map((layer, lane) => {
    const add = Array.from(laid)
      .filter(([, to]) => to === lane)
      .map(([piece]) => rangeOf(piece, lane));
    const filter = (_from: number, _to: number, value: Decoration) => {
      const piece = pieceOf(value);
      return !removed.has(piece) && !laid.has(piece);
    };
    return layer.update({ add, sort: true, filter, filterFrom, filterTo });
  });
}

/** Visits the pieces that share a character with a span, with their lane; stops on `false`. */
export function visitPieces(
  layers: MarkLayers,
  span: Span,
  visit: (piece: MarkPiece, lane: number) => boolean | void,
): void {
  let stopped = false;
  layers.forEach((layer, lane) => {
    if (stopped) return;
    layer.between(span.start, span.end, (_from, _to, value) => {
      const piece = pieceOf(value);
      if (!overlap(piece, span)) return undefined;
      stopped = visit(piece, lane) === false;
      return stopped ? false : undefined;
    });
  });
}

/** A decoration of ours always carries its piece; CodeMirror types the specification as `any`. */
function pieceOf(value: Decoration): MarkPiece {
  return (value.spec as { piece: MarkPiece }).piece;
}

function rangeOf(piece: MarkPiece, lane: number): Range<Decoration> {
  const part = piece.role === 'content' ? '' : ` cl-${piece.role}`;
  return Decoration.mark({
    tagName: 'mark',
    class: `cl-mark ${kindClass[piece.mark.kind]} cl-lane-${lane}${part}`,
    attributes: { 'data-mark': piece.mark.id },
    piece,
  }).range(piece.start, piece.end);
}
