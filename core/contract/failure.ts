/**
 * What can go wrong, as values. Each kind becomes one clear sentence in the catalogue of the interface's language: what
 * happened, what was kept, what to do. An exception that is none of these is a bug and becomes `unexpected`.
 */
export interface FailureDetails {
  /** Opening and creating */
  'file-missing': { path: string };
  'not-a-project': { path: string };
  'newer-project': { path: string; version: number; known: number };
  'damaged-project': { path: string; reason: string };
  /** Found while it is open. */
  'damage-found': { path: string; reason: string };
  /** It holds triggers, views or indexes that are not Claimlight's; `found` names the first. */
  'foreign-schema': { path: string; found: string };
  'project-held': { path: string; holder: string; since: string };
  'file-exists': { path: string };
  'read-only': { path: string };
  'no-project': Record<string, never>;
  /** Import; `name` is the file's */
  /** The same text is in the project already, under this title. */
  'already-here': { name: string; title: string };
  'file-empty': { name: string };
  'file-unreadable': { name: string; reason: string };
  'file-binary': { name: string };
  'file-too-large': { name: string; limit_mb: number };
  'text-too-long': { name: string; limit: number };
  /** A folder without a file that can be read. */
  'no-documents': { path: string };
  /** A password is needed, or the one given is wrong. */
  'file-locked': { name: string };
  /** `reason` is the library's word for what is wrong. */
  'file-damaged': { name: string; reason: string };
  /** A document of pictures: `pages` without a text layer. */
  'no-text-layer': { name: string; pages: number };
  /** An archive that holds or unpacks to more than a person's file does. */
  'unpacks-too-large': { name: string; limit_mb: number };
  'too-deep': { name: string };
  'reading-too-slow': { name: string; seconds: number };
  /** A table none of whose columns is known to hold the text. */
  'no-text-column': { name: string; columns: string };
  /** Marks and documents */
  'span-outside': { start: number; end: number; length: number };
  'unknown-document': { document: string };
  'ambiguous-document': { document: string; matches: number };
  'unknown-mark': { mark: string };
  'wrong-field': { field: string; reason: string };
  /** A date is a year, a month or a day in ISO 8601, or a span of two. */
  'not-a-date': { field: string; given: string };
  /** A quote within another: the other one is not a quote of the document, or told within this one. */
  'wrong-nesting': { reason: 'circle' | 'no-quote' | 'damaged' };
  'unknown-entity': { entity: string };
  /** Another entity has that name. */
  'entity-exists': { name: string };
  /** `marks` of them name it. */
  'entity-in-use': { name: string; marks: number };
  'wrong-link': { reason: 'itself' | 'kinds' | 'there' | 'circle' | 'gone' };
  'wrong-codebook': { reason: string };
  'newer-codebook': Record<string, never>;
  /** Values of marks have no place in the codebook. */
  'codebook-orphans': { field: string; marks: number };
  'quote-not-found': { quote: string };
  /** The words are there, but not so often. */
  'no-such-occurrence': { quote: string; occurrence: number; matches: number };
  'quote-not-unique': { quote: string; matches: number };
  'quote-mismatch': { mark: string; quote: string; found: string };
  'bad-line': { line: number; reason: string };
  /** Export: a spreadsheet would cut the text of a cell off. */
  'cell-too-long': { mark: string; column: string; length: number; limit: number };
  /** Bundles; `name` is the file in the bundle that is wrong */
  'not-a-bundle': { path: string };
  'newer-bundle': { path: string; version: number; known: number };
  'damaged-bundle': { path: string; name: string; reason: string };
  /** A bundle is brought back only into a project that holds nothing. */
  'project-not-empty': { path: string };
  /** History */
  'nothing-to-undo': Record<string, never>;
  'nothing-to-redo': Record<string, never>;
  'undo-past-migration': Record<string, never>;
  'unknown-step': Record<string, never>;
  /** Backups; `path` is their folder */
  'backup-failed': { path: string; reason: string };
  'unknown-backup': { name: string };
  'damaged-backup': { name: string; reason: string };
  /** Disk and process */
  /** The file is no longer where it was opened: moved, renamed, deleted or replaced. */
  'file-moved': { path: string };
  'disk-full': { path: string };
  'cannot-write': { path: string; reason: string };
  'busy-elsewhere': { path: string };
  'database-stopped': Record<string, never>;
  'timed-out': { name: string };
  /** The person stopped it; nothing of it was kept. */
  cancelled: Record<string, never>;
  'bad-input': { name: string; reason: string };
  unexpected: { reason: string };
}

export type FailureKind = keyof FailureDetails;

export type Failure = { [Kind in FailureKind]: { kind: Kind; detail: FailureDetails[Kind] } }[FailureKind];

export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export function failure<Kind extends FailureKind>(kind: Kind, detail: FailureDetails[Kind]): Failure {
  // The mapped union cannot follow a generic key; this is the one place that says so.
  return { kind, detail } as Failure;
}

/** Carries a failure up through code that cannot go on, to the nearest door, which turns it into a `Result`. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(reason: Failure) {
    super(reason.kind);
    this.name = 'FailureError';
    this.failure = reason;
  }
}

export function fail<Kind extends FailureKind>(kind: Kind, detail: FailureDetails[Kind]): never {
  throw new FailureError(failure(kind, detail));
}
