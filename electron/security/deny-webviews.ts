/** No page within the page: `<webview>` is switched off, and attaching one is refused all the same. */
import type { WebContents } from 'electron';

export function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
