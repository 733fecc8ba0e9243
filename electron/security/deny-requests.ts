/**
 * No request leaves the application: every load that is not one of our own files, or data the page itself made, is
 * cancelled before anything is looked up or sent.
 */
import type { Session } from 'electron';
import { isAppUrl } from '../app-protocol/app-origin.ts';

/** `developerTools`: their own pages are allowed too; never in a packaged application. */
export function mayBeRequested(address: string, developerTools: boolean): boolean {
  if (isAppUrl(address) || address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isAppUrl(address.slice('blob:'.length));
  return developerTools && address.startsWith('devtools://devtools/');
}

export function denyRequests(session: Session, developerTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayBeRequested(url, developerTools) });
  });
}
