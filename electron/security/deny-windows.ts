/**
 * A page opens no window. A link to one of the few addresses we name opens in the person's browser instead; see
 * open-external.ts.
 */
import type { WebContents } from 'electron';

export function denyWindows(contents: WebContents, openExternal: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url);
    return { action: 'deny' };
  });
}
