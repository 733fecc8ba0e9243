/**
 * Who answers an action now. A feature registers handlers while it is on the screen; the menu, the palette, the key
 * handler and buttons all perform actions through here, so that each has one meaning. The last one registered wins.
 */
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { ActionId } from '../../core/actions/actions.ts';

export interface ActionHandler {
  run: () => void;
  /** False greys the action out and makes its key do nothing; default true. */
  enabled?: boolean;
}

export type ActionHandlers = Partial<Record<ActionId, ActionHandler>>;

/** A layer is one mounted component; what it holds is replaced at each of its renders. */
const layers: { handlers: ActionHandlers }[] = [];
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version++;
  for (const listener of listeners) listener();
}

export function handlerOf(id: ActionId): ActionHandler | undefined {
  return layers.findLast((layer) => layer.handlers[id] !== undefined)?.handlers[id];
}

/** Whether the action could be performed if no dialog were open. */
export function isEnabled(id: ActionId): boolean {
  const handler = handlerOf(id);
  return handler !== undefined && handler.enabled !== false;
}

/** While a dialog is open only what concerns the window itself acts; everything else would happen behind it. */
const inDialogs: readonly ActionId[] = ['zoomIn', 'zoomOut', 'zoomReset', 'toggleFullScreen', 'quit'];
let dialogIsOpen = false;

export function setDialogIsOpen(open: boolean): void {
  if (dialogIsOpen === open) return;
  dialogIsOpen = open;
  changed();
}

/** Whether the action can be performed now. */
export function isAvailable(id: ActionId): boolean {
  return isEnabled(id) && (!dialogIsOpen || inDialogs.includes(id));
}

/** Answers whether someone handled it. */
export function perform(id: ActionId): boolean {
  if (!isAvailable(id)) return false;
  handlerOf(id)?.run();
  return true;
}

/** Registers handlers for as long as the component is mounted; the newest closures are always the ones called. */
export function useActions(handlers: ActionHandlers): void {
  const layer = useRef({ handlers, usable: '' });
  useLayoutEffect(() => {
    layer.current.handlers = handlers;
    // Only a change of what can be used concerns the listeners; without this every render would cause the next.
    const usable = usableIds(handlers);
    if (usable === layer.current.usable) return;
    layer.current.usable = usable;
    changed();
  });
  useLayoutEffect(() => {
    const own = layer.current;
    layers.push(own);
    own.usable = usableIds(own.handlers);
    changed();
    return () => {
      layers.splice(layers.indexOf(own), 1);
      changed();
    };
  }, []);
}

function usableIds(handlers: ActionHandlers): string {
  return Object.entries(handlers)
    .map(([id, handler]) => `${id}${handler.enabled === false ? '-' : '+'}`)
    .join();
}

/** Rerenders when handlers come or go, for menus and palettes that grey actions out. */
export function useActionVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
}
