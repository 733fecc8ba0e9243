/**
 * No request leaves the application: every load that is not one of our own files, or data the page itself made, is
 * cancelled before anything is looked up or sent, and written down, because nothing of ours ever makes one.
 */
import type { Session } from 'electron';
import { isAppUrl } from '../app-protocol/app-origin.ts';

/** `developerTools`: their own pages are allowed too; never in a packaged application. */
export function mayBeRequested(address: string, developerTools: boolean): boolean {
  if (isAppUrl(address) || address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isAppUrl(address.slice('blob:'.length));
  return developerTools && address.startsWith('devtools://devtools/');
}

/** `refused` hears the scheme of each address that was asked for in vain, such as `https:`. */
export function denyRequests(
  session: Session,
  developerTools: boolean,
  refused: (scheme: string) => void,
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !mayBeRequested(url, developerTools);
    if (cancel) refused(URL.canParse(url) ? new URL(url).protocol : 'unknown');
    answer({ cancel });
  });
}
