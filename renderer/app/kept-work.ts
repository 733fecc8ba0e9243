/** Tells the shell where the person is and what is typed, as it changes, and goes on from there when the page is new. */
import type { Place, Work } from '../../core/contract/work.ts';
import { call } from '../client/call.ts';
import { rememberedPlace } from '../features/reader/session-places.ts';
import { openDocument } from './open-document.ts';
import { shellState } from './shell-state.ts';
import { allUnsaved, onUnsaved, restoreUnsaved } from './unsaved.ts';
import { onWorkspace, updateWorkspace, workspace } from './workspace.ts';

/** So long after a scroll or a step it is told; typing is told at once. */
const pause = 150;

let place: Place | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

/** The reading pane says where it stands. */
export function keepPlace(now: Place): void {
  place = now;
  tellSoon();
}

export function keepWork(): () => void {
  const stops = [onUnsaved(tell), onWorkspace(tellSoon)];
  return () => stops.forEach((stop) => stop());
}

/** Precondition: the shell's state is set, nothing is drawn yet. What belongs to another project is left alone. */
export function goOnFrom(work: Work | null): void {
  if (work === null || work.project !== shellState().project?.id) return;
  restoreUnsaved(work.unsaved);
  if (work.place === null) return;
  place = work.place;
  rememberedPlace(work.place);
  openDocument(work.place.document);
  updateWorkspace({ mark: work.mark });
}

function tellSoon(): void {
  timer ??= setTimeout(tell, pause);
}

function tell(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const project = shellState().project?.id;
  if (project === undefined) return;
  const { document, mark } = workspace();
  // Nobody waits for it, and what it is for cannot be helped by a message.
  void call('keepWork', {
    project,
    mark,
    place: place?.document === document ? place : null,
    unsaved: allUnsaved(),
  }).catch(() => undefined);
}
