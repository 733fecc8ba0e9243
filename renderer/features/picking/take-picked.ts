/** Takes what is picked in the text for the mark it was wanted for, as one step, and goes back to that mark. */
import type { Picking } from '../../app/workspace.ts';
import { workspace } from '../../app/workspace.ts';
import { run } from '../../app/notices.ts';
import { leavePicking } from '../../app/picking.ts';

/** What can be taken now, null where nothing is selected. */
export async function takePicked(): Promise<void> {
  const { picking } = workspace();
  if (picking === null) return;
  if (await takeEvidence(picking)) leavePicking();
}

/** Answers whether the selection was taken. */
async function takeEvidence({ mark: id }: Picking): Promise<boolean> {
  const { document, selection } = workspace();
  if (document === null || selection === null) return false;
  const mark = await run('getMark', { id });
  if (mark === undefined) return false;
  const passage = { document, start_utf16: selection.start, end_utf16: selection.end };
  const evidence = [...(mark.fields.evidence ?? []), passage];
  return (await run('editMarks', { ids: [id], changes: { fields: { evidence } } })) !== undefined;
}
