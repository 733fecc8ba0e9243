/** What verifying finds, of a project, an exported bundle or an exported table, as the application shows it. */
export const problemKinds = [
  /** The file's pages, references or bytes are not what they should be. */
  'file',
  'text-hash',
  'source-hash',
  'length',
  /** The words or context are not those of the text, or the place lies outside. */
  'quote',
  'context',
  'place',
  'fields',
  'entity',
  /** Neither the document nor its text is there. */
  'document',
  /** A row names one that is not there, or one twice. */
  'key',
  /** A value its column does not allow. */
  'value',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface VerifyProblem {
  kind: ProblemKind;
  /** Of a bundle: which of its files. */
  file: string | null;
  /** Of that file or of the table, from 1. */
  line: number | null;
  /** Ids, null where it is none's. */
  document: string | null;
  mark: string | null;
  /** For a person who looks into it, in English. */
  detail: string;
}

export interface VerifyReport {
  subject: 'project' | 'bundle' | 'csv';
  /** Of what was verified. */
  path: string;
  /** How many documents and marks were read again. */
  documents: number;
  marks: number;
  /** Where the texts came from that the rows were read against. */
  texts: 'project' | 'bundle' | 'none';
  /** How many problems there are, and the first of them. */
  total: number;
  problems: VerifyProblem[];
}

/** More of them help nobody, and a damaged million would not fit into a message. */
export const toldProblems = 500;
