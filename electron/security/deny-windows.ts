/** A page opens no window, and no address in the person's browser: Claimlight works whole without a network. */
import type { WebContents } from 'electron';

export function denyWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
