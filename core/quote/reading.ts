/**
 * What is read of a quotation: what was said, who said it, and by which word the text says that somebody said it. The three
 * parts and the forms are those of PolNeAR: some content, one cue, any number of sources. Offsets are UTF-16, end exclusive.
 */
import type { quoteForms, speakerKinds } from '../model/quote-fields.ts';
import type { Span } from '../text/anchor.ts';

export type QuoteForm = (typeof quoteForms)[number];
export type SpeakerKind = (typeof speakerKinds)[number];

/** `on request`: the text says that the speaker asked not to be named. */
export type Anonymity = 'named' | 'unnamed' | 'on request';

/**
 * By what a speaker was found. `verb`: a verb of saying; `according`: "menurut X"; `colon` and `dash`: "X: …", "… — X";
 * `continued`: nothing, so that whoever spoke before goes on; `none`: the text names nobody.
 */
export type CueKind = 'verb' | 'according' | 'colon' | 'dash' | 'continued' | 'none';

/** Who a quotation's source is. Every text is a slice of the document, or ''. */
export interface Speaker {
  /** '' for a pronoun, a role without a name, a crowd: those are sources but no entities. */
  name: string;
  /** Title, office or description without its article: "utusan AS untuk NATO". */
  role: string;
  kind: SpeakerKind | null;
  anonymity: Anonymity;
  isPronoun: boolean;
}

export interface Attribution extends Speaker {
  /** The speaker as written, with role and title; null where the text has none or the cue holds it ("katanya"). */
  source: Span | null;
  cue: Span | null;
  cueKind: CueKind;
  polarity: 'affirms' | 'denies';
  /** By whom it was passed on: "Reuters" in "seperti dikutip Reuters"; ''. */
  relayedBy: string;
}

export interface QuoteReading extends Attribution {
  /** At least one, ascending, quotation marks included. Several where the speaker stands between the pieces. */
  pieces: readonly Span[];
  form: QuoteForm;
  /** 0, or how many quotations are around it. */
  depth: number;
  /** Other attributions that the text admits, the likelier first. */
  alternatives: readonly Attribution[];
}

export const nobody: Attribution = {
  name: '',
  role: '',
  kind: null,
  anonymity: 'unnamed',
  isPronoun: false,
  source: null,
  cue: null,
  cueKind: 'none',
  polarity: 'affirms',
  relayedBy: '',
};
