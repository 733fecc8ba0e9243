/**
 * Events on their way to the page. A page that is still loading has no ears: what must not be missed (a failure at the
 * start, a database that died) waits until the page has asked for the state, which it does once it listens. The rest is
 * dropped, because the state then tells it.
 */
import type { ClaimlightEvent } from '../../core/contract/events.ts';

const mustArrive: readonly ClaimlightEvent['type'][] = ['failed', 'databaseRestarted', 'filesOffered'];
const mostWaiting = 20;

export interface EventOutbox {
  emit: (event: ClaimlightEvent) => void;
  /** The page listens. */
  pageListens: () => void;
  /** The page is being loaded (again). */
  pageLoads: () => void;
}

export function eventOutbox(send: (event: ClaimlightEvent) => void): EventOutbox {
  let listens = false;
  let waiting: ClaimlightEvent[] = [];
  return {
    emit: (event) => {
      if (listens) send(event);
      else if (mustArrive.includes(event.type)) waiting = [...waiting, event].slice(-mostWaiting);
    },
    pageListens: () => {
      listens = true;
      const due = waiting;
      waiting = [];
      for (const event of due) send(event);
    },
    pageLoads: () => {
      listens = false;
    },
  };
}
