/** A quote's fields as they are read of its sentence; what the text does not say is left out. */
import type { QuoteFields } from '../model/quote-fields.ts';
import type { Attribution, QuoteForm } from './reading.ts';

export function fieldsFromQuote(form: QuoteForm, said: Attribution): QuoteFields {
  const fields: QuoteFields = { quote_form: form };
  if (said.cueKind === 'none') return fields;
  if (said.name !== '') fields.speaker = said.name;
  if (said.role !== '') fields.speaker_role = said.role;
  if (said.kind !== null) fields.speaker_kind = said.kind;
  if (said.polarity === 'denies') fields.polarity = 'denies';
  if (said.anonymity === 'on request') fields.anonymity = 'name withheld on request';
  else if (said.name !== '') fields.anonymity = 'named';
  else if (said.role !== '') fields.anonymity = 'described';
  if (said.relayedBy !== '') fields.relayed_by = said.relayedBy;
  return fields;
}
