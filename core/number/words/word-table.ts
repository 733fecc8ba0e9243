/**
 * The shape of a generated table: lists as text, so that a language that is never read costs no more than its letters.
 *
 * `adds` and `scales` are "key word word|key word". The key of an added word is its value, with "/room" where something
 * smaller than `room` may follow ("20/10 zwanzig"); that of a scale its power of ten, with "!" where it may stand for one of
 * its kind ("3! mil"). `teens` add ten to the word before them, `joins` stand between the parts, `ordinals` are by value.
 * `compact` are magnitudes behind digits by power of ten, exact case, "+" before one that touches them. `currencies` has a line
 * "CODE name|name" for each currency.
 */
export interface WordTable {
  adds: string;
  scales?: string;
  teens?: string;
  joins?: string;
  ordinals?: string;
  compact?: string;
  currencies?: string;
}
