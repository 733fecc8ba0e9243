/**
 * The bar above the text while it is proposed who a quote is by: the speaker, how that was read, and the keys that accept it,
 * show the next candidate or leave it. It takes the focus from nobody.
 */
import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect } from 'react';
import type { Attribution } from '../../../core/quote/reading.ts';
import { announce } from '../../app/announce.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import styles from '../suggestions/suggestion-bar.module.css';
import { SpeakerLine } from './speaker-line.tsx';
import { showGhosts } from './ghost-layer.ts';
import { acceptProposal, leaveProposal, showOther, takeProposalKey } from './quote-proposal.ts';

interface Props {
  view: EditorView;
  text: string;
}

export function ProposalBar({ view, text }: Props) {
  const words = useWords();
  const terms = words.quotes.proposal;
  const proposal = useWorkspace((state) => state.proposal);
  const chosen = proposal?.candidates[proposal.at];
  useLayoutEffect(() => {
    view.dispatch({ effects: showGhosts.of(ghostsOf(chosen)) });
  }, [view, chosen]);
  useEffect(() => {
    if (proposal === null || chosen === undefined) return;
    const { name, source } = chosen;
    const who = source === null ? name : text.slice(source.start, source.end);
    announce(terms.say(who, proposal.at + 1, proposal.candidates.length));
  }, [proposal, chosen, text, terms]);
  if (proposal === null || chosen === undefined) return null;
  const several = proposal.candidates.length > 1;
  return (
    <section
      className={styles.bar}
      aria-label={terms.label}
      data-proposal
      // A click here must leave the focus where it is.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || !takeProposalKey(event.nativeEvent)) return;
        event.preventDefault();
        view.focus();
      }}
    >
      <div className={styles.row}>
        <SpeakerLine quote={chosen} form={proposal.form} text={text} />
        <div className={styles.acts}>
          <Button tone="primary" size="small" aria-keyshortcuts="Enter" onClick={() => void acceptProposal()}>
            {words.suggestions.accept} <KeyHint keys="Enter" />
          </Button>
          {several && (
            <Button size="small" aria-keyshortcuts="ArrowRight" onClick={() => showOther(1)}>
              {terms.other(proposal.at + 1, proposal.candidates.length)} <KeyHint keys="Right" />
            </Button>
          )}
          <Button tone="quiet" size="small" aria-keyshortcuts="Escape" onClick={leaveProposal}>
            {terms.leave} <KeyHint keys="Escape" />
          </Button>
        </div>
      </div>
    </section>
  );
}

function ghostsOf(chosen: Attribution | undefined) {
  const { source = null, cue = null } = chosen ?? {};
  return [
    ...(source === null ? [] : [{ role: 'source' as const, span: source }]),
    ...(cue === null ? [] : [{ role: 'cue' as const, span: cue }]),
  ];
}
