/**
 * The panes F6 walks through, in reading order. A pane is an element with `data-pane`; inside it `data-pane-focus` names
 * what takes the focus, else the first thing that can.
 */
const focusable = 'button:not(:disabled), input:not(:disabled), textarea, select, [tabindex="0"]';

export function focusPane(name: string): boolean {
  const pane = document.querySelector(`[data-pane="${name}"]`);
  return pane !== null && focusInside(pane);
}

export function focusText(): void {
  document.querySelector<HTMLElement>('.cm-content')?.focus();
}

/** Focuses the pane `step` (1 or -1) away from the one that has the focus; panes with nothing to focus are passed over. */
export function cyclePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = at === -1 && step === -1 ? 0 : at;
  for (let turn = 1; turn <= panes.length; turn++) {
    const pane = panes[(start + step * turn + panes.length * 2) % panes.length];
    if (pane && focusInside(pane)) return;
  }
}

function focusInside(pane: Element): boolean {
  const named = pane.querySelector<HTMLElement>('[data-pane-focus], .cm-content');
  const target = named ?? pane.querySelector<HTMLElement>(focusable);
  target?.focus();
  return target !== null && document.activeElement === target;
}
