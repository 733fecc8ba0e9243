/** Who may call: the main frame of our window while it shows our own page. Frames, workers and other pages may not. */
import { isAppUrl } from '../app-protocol/app-origin.ts';

/** What is looked at of Electron's frame; null once the frame is gone. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
  readonly detached?: boolean;
}

export function isTrustedSender(frame: SenderFrame | null, ownMainFrame: SenderFrame | null): boolean {
  return frame !== null && frame === ownMainFrame && frame.parent === null && isAppUrl(frame.url);
}
