/** What a word can do in an attribution, as bits: one word may do several things ("laporan" is a document and a noun of saying). */
export const wordClass = {
  /** A verb of saying, in the forms that carry an attribution. */
  says: 1 << 0,
  /** One that holds its pronoun: "katanya", "a-t-il dit". */
  selfSays: 1 << 1,
  /** Turns what is said into a denial: "membantah", "denied". */
  denies: 1 << 2,
  /** Stands before the source: "menurut", "according to". */
  according: 1 << 3,
  /** Stands behind the source: "göre", "によると". */
  accordingAfter: 1 << 4,
  /** Stands before who passed it on: "seperti dikutip", "as quoted by". */
  relays: 1 << 5,
  /** Joins the cue to what is said: "bahwa", "that". */
  that: 1 << 6,
  /** Ends the words of a source: "kepada", "on", "when". */
  stops: 1 << 7,
  /** May stand inside a role, with the word after it: "untuk", "of". */
  inside: 1 << 8,
  /** No part of a role or a name at its start: "the", "seorang". */
  article: 1 << 9,
  pronoun: 1 << 10,
  /** A person's office: "menteri", "spokesman". */
  title: 1 << 11,
  /** Goes on with a role: "luar", "negeri", "foreign". */
  roleWord: 1 << 12,
  /** The name behind it is a place or an institution: "kabupaten", "bupati". */
  takesName: 1 << 13,
  place: 1 << 14,
  unnamed: 1 << 15,
  collective: 1 << 16,
  organisation: 1 << 17,
  document: 1 << 18,
  /** Marks the source before it: は, ने. */
  particle: 1 << 19,
  /** Between source and verb: "juga", "has". */
  adverb: 1 << 20,
  joins: 1 << 21,
  relative: 1 << 22,
  /** May govern a single quoted word: "menyebut", "called". */
  names: 1 << 23,
  /** The speaker asked not to be named. */
  secret: 1 << 24,
  /** A work or a name follows in marks, nothing that was said: "berjudul", "titled". */
  titled: 1 << 25,
  /** A noun that carries an attribution only right behind a quotation: "kritik X". */
  behindOnly: 1 << 31,
  comma: 1 << 26,
  colon: 1 << 27,
  dash: 1 << 28,
  end: 1 << 29,
  sign: 1 << 30,
} as const;

export const punctuation =
  wordClass.comma | wordClass.colon | wordClass.dash | wordClass.end | wordClass.sign;

/** What can be nothing but somebody or something that speaks. */
export const speakers =
  wordClass.pronoun |
  wordClass.title |
  wordClass.unnamed |
  wordClass.collective |
  wordClass.organisation |
  wordClass.document |
  wordClass.place;
