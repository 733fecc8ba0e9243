/** Catches what a component throws and offers to load the window anew; everything saved is on disk. */
import { Component, type ReactNode } from 'react';
import { WordsContext } from './words.tsx';
import styles from './error-boundary.module.css';

interface Props {
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { reason: string | null }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.reason === null) return this.props.children;
    const { workbench } = this.context;
    return (
      <div className={styles.broken} role="alert">
        <p className={styles.sentence}>{workbench.broken}</p>
        <p className={styles.reason}>{this.state.reason}</p>
        <button className={styles.reload} onClick={() => window.location.reload()} autoFocus>
          {workbench.reload}
        </button>
      </div>
    );
  }
}
