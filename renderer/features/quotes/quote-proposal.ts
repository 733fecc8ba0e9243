/**
 * Who a quote that was just marked may be by: proposed, never stored by itself. Enter accepts the one shown, the left and right
 * arrows (or comma and full stop) show the next, Escape leaves the quote without; any other key goes on working and leaves the
 * proposal standing until another mark is looked at.
 */
import { fieldsFromQuote } from '../../../core/quote/fields-from-quote.ts';
import { readQuote } from '../../../core/quote/read-quote.ts';
import type { Attribution } from '../../../core/quote/reading.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { run } from '../../app/notices.ts';
import { type QuoteProposal, updateWorkspace, workspace } from '../../app/workspace.ts';

/** Null where the text names nobody. */
export function proposalFor(
  mark: string,
  text: string,
  marked: Span,
  language: string,
): QuoteProposal | null {
  const reading = readQuote(text, marked, language);
  const { form } = reading;
  const candidates = [reading, ...reading.alternatives].filter(isProposable);
  return candidates.length === 0 ? null : { mark, form, candidates, at: 0 };
}

const isProposable = ({ source, name, isPronoun }: Attribution) =>
  source !== null || name !== '' || isPronoun;

export function showOther(by: 1 | -1): void {
  const { proposal } = workspace();
  if (proposal === null) return;
  const { candidates, at } = proposal;
  updateWorkspace({ proposal: { ...proposal, at: (at + by + candidates.length) % candidates.length } });
}

export const leaveProposal = (): void => updateWorkspace({ proposal: null });

export async function acceptProposal(): Promise<void> {
  const { proposal } = workspace();
  const chosen = proposal?.candidates[proposal.at];
  if (proposal === null || chosen === undefined) return;
  leaveProposal();
  const { mark: id, form } = proposal;
  const { source, cue } = chosen;
  await run('attributeQuote', { id, source, cue, fields: { ...fieldsFromQuote(form, chosen) } });
}

/** True where the key was for the proposal. */
export function takeProposalKey(event: KeyboardEvent): boolean {
  if (workspace().proposal === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return false;
  if (event.key === 'Enter') void acceptProposal();
  else if (event.key === 'Escape') leaveProposal();
  else if (event.key === 'ArrowRight' || event.key === '.') showOther(1);
  else if (event.key === 'ArrowLeft' || event.key === ',') showOther(-1);
  else return false;
  return true;
}
