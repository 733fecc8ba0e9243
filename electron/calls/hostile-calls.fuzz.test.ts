/**
 * Every call of the contract, from the door of the shell to the file, with what it was and was not made for: the answer is
 * a value or a failure that has a name, nothing is thrown, and what is not done leaves the project as it was. The seed of
 * a failure is printed; `npm run fuzz -- --runs=5000 --seed=…` goes on from there.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callables } from '../../core/contract/api.ts';
import { commands } from '../../core/contract/commands.ts';
import type { FromDb, ToDb } from '../../core/contract/db-protocol.ts';
import { queries } from '../../core/contract/queries.ts';
import { fuzzed } from '../../core/fuzz-for-tests.ts';
import { importText, markWords, testProject } from '../../db/project-for-tests.ts';
import type { Project } from '../../db/project.ts';
import { serve } from '../../db/serve.ts';
import { admitCall } from './admit-call.ts';
import { fitting, hostile, spoilt } from './inputs-for-tests.ts';

const own = Object.keys(callables);

it('refuses every name that is not of the contract, and never throws', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, input) => {
      fc.pre(typeof name !== 'string' || !own.includes(name));
      expect(admitCall(name, input)).toMatchObject({ ok: false, error: { kind: 'bad-input' } });
    }),
    fuzzed(5),
  );
});

it.each(own)('%s: what was not agreed is refused at the door, whatever it is', (name) => {
  const { input } = callables[name as keyof typeof callables];
  fc.assert(
    fc.property(fc.oneof(hostile, spoilt(fitting(input, []))), (given) => {
      const answer = admitCall(name, given);
      if (!answer.ok) expect(answer.error.kind).toBe('bad-input');
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    fuzzed(1),
  );
});

/** A writer as the shell talks to it. */
function writer(project: Project) {
  const said: FromDb[] = [];
  const service = serve(project, (message) => said.push(structuredClone(message)));
  let id = 0;
  return async (name: string, input: unknown) => {
    id++;
    service.take(
      structuredClone({ type: 'request', id, name, input, coder: 'analyst-1' }) as unknown as ToDb,
    );
    await service.idle();
    const answers = said.splice(0).flatMap((message) => (message.type === 'response' ? [message] : []));
    expect(answers).toHaveLength(1);
    return answers[0]?.result;
  };
}

const tables = (project: Project) =>
  project.db.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  );

/** All that is in the file. Without a way of its own into it a test would ask the very code it tests. */
function content(project: Project): string {
  return JSON.stringify(
    tables(project).map(({ name }) => project.db.all(`SELECT * FROM "${name}"`)),
    (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
  );
}

describe('behind the door', () => {
  it.each(Object.keys({ ...queries, ...commands }))(
    '%s: answers or fails by name, and only then has changed anything',
    async (name) => {
      const project = testProject();
      const document = await importText(
        project,
        'Setidaknya 100.000 tentara berada di perbatasan, kata juru bicara.',
      );
      const mark = await markWords(project, document, 'number', '100.000 tentara');
      const ask = writer(project);
      const { input } = callables[name as keyof typeof callables];
      const agreed = fitting(input, [document, mark]);
      await fc.assert(
        fc.asyncProperty(fc.oneof(agreed, spoilt(agreed)), async (given) => {
          const admitted = admitCall(name, given);
          if (!admitted.ok) return;
          const before = content(project);
          const answer = await ask(name, admitted.value.input);
          if (answer?.ok === false) {
            expect(answer.error.kind, JSON.stringify(answer.error)).not.toBe('unexpected');
            expect(content(project)).toBe(before);
          }
          if (name in queries) expect(content(project)).toBe(before);
        }),
        fuzzed(1),
      );
      project.db.all('PRAGMA foreign_key_check').forEach((row) => expect(row).toBe(undefined));
      expect(project.db.get<{ integrity_check: string }>('PRAGMA integrity_check')).toEqual({
        integrity_check: 'ok',
      });
    },
  );
});
