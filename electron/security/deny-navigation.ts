/**
 * The window shows one page and stays on it: no link, form, drop or script leads it elsewhere. Loading that page anew is
 * the one navigation allowed. Frames inside the page do not exist (the policy allows none) and may not navigate either.
 */
import type { WebContents } from 'electron';
import { appAddress, isAppUrl } from '../app-protocol/app-origin.ts';

/** `current` is the address shown now. */
export function mayNavigate(current: string, target: string, isMainFrame: boolean): boolean {
  return isMainFrame && isAppUrl(current) && isAppUrl(target) && pageOf(current) === pageOf(target);
}

function pageOf(address: string): string {
  return new URL(address).pathname;
}

export function denyNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(contents.getURL(), event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  // An empty page needs no loading, so nothing asks before it stands there. It has no object to speak through; but a
  // person would sit before nothing. The page that is only printed was never ours to come back to.
  let wasOurs = false;
  contents.on('did-navigate', (_event, address) => {
    if (isAppUrl(address)) wasOurs = true;
    else if (wasOurs) void contents.loadURL(appAddress);
  });
}
