/** Goes to a step of the history, says so, and lets the mark it made be the focused one. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Step } from '../../../core/contract/steps.ts';
import { announce } from '../../app/announce.ts';
import { focusTouchedMark } from '../../app/history.ts';
import { run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { stepLabel } from '../../app/step-label.ts';
import { nextChange } from '../../client/changes.ts';

/** `step` null is the beginning. Answers whether the project stands there now. */
export async function goToStep(words: Catalogue, step: Step | null): Promise<boolean> {
  const changed = nextChange();
  const gone = await run('goToStep', { step: step?.id ?? null });
  setProgress(null);
  if (gone === undefined) {
    changed.forget();
    return false;
  }
  const { went, beginning } = words.workbench.history;
  announce(went(step === null ? beginning : stepLabel(words, step)));
  if (gone.undone + gone.redone === 0) {
    changed.forget();
    return true;
  }
  const touched = await changed.arrives;
  if (touched) focusTouchedMark(touched.marks ?? []);
  return true;
}
