/**
 * What must be in a project: the driver's own word, kept apart from the program that is tested. Documents are known by who
 * imported them and their file's name, marks by who made them and where they begin; every command acts under a name of
 * its own, so that its rows can be told from all others. A state is never changed; history is a list of states.
 */
export interface State {
  /** Document → its note. */
  documents: ReadonlyMap<string, string>;
  /** Mark → its document and note. */
  marks: ReadonlyMap<string, { document: string; note: string }>;
}

export const emptyState: State = { documents: new Map(), marks: new Map() };

/** A state as one string, the same for equal states. */
export function written({ documents, marks }: State): string {
  const lines = [
    ...[...documents].map(([document, note]) => `document ${document} ${note}`),
    ...[...marks].map(([mark, { document, note }]) => `mark ${mark} in ${document} ${note}`),
  ];
  return lines.toSorted().join('\n');
}

export class History {
  #states: State[] = [emptyState];
  #at = 0;

  get state(): State {
    return this.#states[this.#at] ?? emptyState;
  }
  get before(): State | undefined {
    return this.#states[this.#at - 1];
  }
  get after(): State | undefined {
    return this.#states[this.#at + 1];
  }
  did(state: State): void {
    this.#states.splice(this.#at + 1, Infinity, state);
    this.#at++;
  }
  undid(): void {
    this.#at--;
  }
  redid(): void {
    this.#at++;
  }
}

export function withDocuments(state: State, documents: readonly string[]): State {
  return {
    ...state,
    documents: new Map([...state.documents, ...documents.map((key) => [key, ''] as const)]),
  };
}

export function withoutDocument({ documents, marks }: State, gone: string): State {
  return {
    documents: new Map([...documents].filter(([key]) => key !== gone)),
    marks: new Map([...marks].filter(([, { document }]) => document !== gone)),
  };
}

export function withDocumentNote(state: State, document: string, note: string): State {
  return { ...state, documents: new Map([...state.documents, [document, note]]) };
}

export function withMarks(state: State, document: string, marks: readonly string[]): State {
  const made = marks.map((key) => [key, { document, note: '' }] as const);
  return { ...state, marks: new Map([...state.marks, ...made]) };
}

export function withMarkNotes(state: State, marks: readonly string[], note: string): State {
  const changed = marks.flatMap((key) => {
    const mark = state.marks.get(key);
    return mark === undefined ? [] : [[key, { ...mark, note }] as const];
  });
  return { ...state, marks: new Map([...state.marks, ...changed]) };
}

export function withoutMarks(state: State, gone: readonly string[]): State {
  return { ...state, marks: new Map([...state.marks].filter(([key]) => !gone.includes(key))) };
}
