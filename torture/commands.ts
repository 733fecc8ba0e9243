/** Commands at random, each with what the project must hold when it has been done. */
import {
  type History,
  type State,
  withDocumentNote,
  withDocuments,
  withMarkNotes,
  withMarks,
  withoutDocument,
  withoutMarks,
} from './model.ts';

export interface Command {
  name: string;
  input: object;
  /** Under this name the process acts. */
  coder: string;
  /** The state when it is done. */
  goal: State;
  /** Told to the history once it is known to be done. */
  done: (history: History) => void;
}

/** Whole numbers from 0 below `below`, the same ones for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

let commands = 0;

/** `ids`: document or mark → its id. */
export function randomCommand(
  history: History,
  ids: ReadonlyMap<string, string>,
  roll: (below: number) => number,
): Command {
  const { state } = history;
  const coder = `c${++commands}`;
  const documents = [...state.documents.keys()];
  const marks = [...state.marks.keys()];
  const some = (from: readonly string[], most: number) =>
    from.slice(roll(Math.max(1, from.length - most + 1))).slice(0, 1 + roll(most));
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => ids.get(key) ?? []);
  const did = (goal: State) => ({ goal, done: (to: History) => to.did(goal) });
  const document = documents[roll(Math.max(1, documents.length))];
  const kind = roll(100);

  if (document === undefined || kind < 8) return importCommand(state, coder, 1 + roll(4), 400 + roll(20_000));
  if (kind < 55) {
    const count = [1, 1, 1, 1, 5, 20, 60][roll(7)] ?? 1;
    const first = roll(100);
    const starts = Array.from({ length: count }, (_, at) => first + 3 * at);
    return {
      name: 'createMarks',
      coder,
      input: {
        document: ids.get(document),
        kind: 'claim',
        marks: starts.map((start) => [{ start, end: start + 2 + roll(9), role: 'content' }]),
        fields: {},
      },
      ...did(
        withMarks(
          state,
          document,
          starts.map((start) => `${coder}/${start}`),
        ),
      ),
    };
  }
  if (kind < 72 && marks.length > 0) {
    const chosen = some(marks, 80);
    const note = coder.repeat(1 + roll(60));
    return {
      name: 'editMarks',
      coder,
      input: { ids: idsOf(chosen), changes: { note } },
      ...did(withMarkNotes(state, chosen, note)),
    };
  }
  if (kind < 80 && marks.length > 0) {
    const chosen = some(marks, 30);
    return { name: 'deleteMarks', coder, input: { ids: idsOf(chosen) }, ...did(withoutMarks(state, chosen)) };
  }
  if (kind < 93 && history.before !== undefined)
    return { name: 'undo', coder, input: {}, goal: history.before, done: (to) => to.undid() };
  if (history.after !== undefined)
    return { name: 'redo', coder, input: {}, goal: history.after, done: (to) => to.redid() };
  if (kind < 97)
    return {
      name: 'editDocument',
      coder,
      input: { id: ids.get(document), changes: { note: coder } },
      ...did(withDocumentNote(state, document, coder)),
    };
  return {
    name: 'removeDocuments',
    coder,
    input: { ids: [ids.get(document)] },
    ...did(withoutDocument(state, document)),
  };
}

export function importCommand(state: State, coder: string, count: number, length: number): Command {
  const names = Array.from({ length: count }, (_, at) => `${at}.txt`);
  const items = names.map((name) => ({
    name,
    content: `${coder} ${name}\n`.padEnd(length, 'kata demi kata, '),
  }));
  const goal = withDocuments(
    state,
    names.map((name) => `${coder}/${name}`),
  );
  return {
    name: 'importDocuments',
    coder,
    input: { items, defaults: { outlet: coder, language: 'id' } },
    goal,
    done: (history) => history.did(goal),
  };
}

export const nextCoder = () => `c${++commands}`;
