import { expect, it } from 'vitest';
import { done, fail, failure } from '../../core/contract/failure.ts';
import { answerCall, type CallAnswerer } from './answer-call.ts';

function answerer(getState: () => never): CallAnswerer & { logged: string[] } {
  const logged: string[] = [];
  return {
    logged,
    session: { request: (name) => Promise.resolve(done(name as never)) },
    shell: { getState } as unknown as CallAnswerer['shell'],
    log: { say: (line) => void logged.push(line), error: (where) => void logged.push(where) },
  };
}

const never = () => {
  throw new Error('not to be called');
};

it('asks the project for what belongs to the project', async () => {
  expect(await answerCall(answerer(never), 'listDocuments', {})).toEqual(done('listDocuments'));
});

it('refuses at the door', async () => {
  const by = answerer(never);
  expect(await answerCall(by, 'getState', { x: 1 })).toMatchObject({
    ok: false,
    error: { kind: 'bad-input' },
  });
  expect(by.logged).toEqual([]);
});

it('answers a failure that was thrown as that failure', async () => {
  const by = answerer(() => fail('no-project', {}));
  expect(await answerCall(by, 'getState', {})).toEqual({ ok: false, error: failure('no-project', {}) });
  expect(by.logged).toEqual(['getState failed: no-project']);
});

it('answers a bug as unexpected, logs it and does not repeat its words', async () => {
  const by = answerer(() => {
    throw new TypeError('cannot read "secret words"');
  });
  expect(await answerCall(by, 'getState', {})).toEqual({
    ok: false,
    error: failure('unexpected', { reason: 'TypeError' }),
  });
  expect(by.logged).toEqual(['getState', 'getState failed: unexpected']);
});

it('writes nothing down of what the person stopped', async () => {
  const by = answerer(() => fail('cancelled', {}));
  expect(await answerCall(by, 'getState', {})).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(by.logged).toEqual([]);
});
