/** A session that loads one address and no other: every other request is cancelled before anything is looked up. */
import type { Session } from 'electron';

export function allowOnly(session: Session, address: string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: url !== address });
  });
}
