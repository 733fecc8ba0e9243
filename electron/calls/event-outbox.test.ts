import { expect, it } from 'vitest';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { failure } from '../../core/contract/failure.ts';
import { eventOutbox } from './event-outbox.ts';

const failed: ClaimlightEvent = { type: 'failed', error: failure('file-missing', { path: '/a' }) };
const action: ClaimlightEvent = { type: 'action', action: 'undo' };

function box() {
  const sent: ClaimlightEvent[] = [];
  return { sent, outbox: eventOutbox((event) => void sent.push(event)) };
}

it('keeps a failure until the page listens, and tells it once', () => {
  const { sent, outbox } = box();
  outbox.emit(failed);
  outbox.emit(action);
  expect(sent).toEqual([]);
  outbox.pageListens();
  expect(sent).toEqual([failed]);
  outbox.pageListens();
  expect(sent).toEqual([failed]);
});

it('passes everything on while the page listens, and waits again while it loads anew', () => {
  const { sent, outbox } = box();
  outbox.pageListens();
  outbox.emit(action);
  outbox.pageLoads();
  outbox.emit(failed);
  expect(sent).toEqual([action]);
  outbox.pageListens();
  expect(sent).toEqual([action, failed]);
});

it('keeps the latest where very many wait', () => {
  const { sent, outbox } = box();
  for (let count = 0; count < 50; count++)
    outbox.emit({ type: 'filesOffered', files: [{ file: count, name: '', size: 0, problem: null }] });
  outbox.pageListens();
  expect(sent).toHaveLength(20);
  expect(sent.at(-1)).toEqual({
    type: 'filesOffered',
    files: [{ file: 49, name: '', size: 0, problem: null }],
  });
});
