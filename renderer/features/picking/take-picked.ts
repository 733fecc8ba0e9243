/** Takes what is picked in the text for the mark it was wanted for, as one step, and goes back to that mark. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import { run } from '../../app/notices.ts';
import { leavePicking } from '../../app/picking.ts';
import { workspace, type Workspace } from '../../app/workspace.ts';
import { linkTo } from '../links/link-to.ts';

/** Whether there is something that can be taken: for evidence a selection, for a link another mark that is focused. */
export function canTake({ picking, selection, mark }: Workspace): boolean {
  if (picking === null) return false;
  return picking.purpose === 'evidence' ? selection !== null : mark !== null && mark !== picking.mark;
}

export async function takePicked(catalogue: Catalogue): Promise<void> {
  const state = workspace();
  const { picking } = state;
  if (picking === null || !canTake(state)) return;
  const taken =
    picking.purpose === 'evidence'
      ? await takeEvidence(picking.mark, state)
      : await takeTarget(catalogue, picking, state.mark ?? '');
  if (taken) leavePicking();
}

async function takeEvidence(id: string, { document, selection }: Workspace): Promise<boolean> {
  if (document === null || selection === null) return false;
  const mark = await run('getMark', { id });
  if (mark === undefined) return false;
  const passage = { document, start_utf16: selection.start, end_utf16: selection.end };
  const evidence = [...(mark.fields.evidence ?? []), passage];
  return (await run('editMarks', { ids: [id], changes: { fields: { evidence } } })) !== undefined;
}

async function takeTarget(
  catalogue: Catalogue,
  { mark: from, type }: Extract<NonNullable<Workspace['picking']>, { purpose: 'link' }>,
  target: string,
): Promise<boolean> {
  const mark = await run('getMark', { id: target });
  if (mark === undefined) return false;
  return linkTo(catalogue, { from, to: { id: target, quote: mark.segments[0]?.quote ?? '' }, type });
}
