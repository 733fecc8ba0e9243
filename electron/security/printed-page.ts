/** What a page that is only printed may do: be drawn. It has no script, and there is nothing of ours beside it. */
import type { Session, WebPreferences } from 'electron';

export function printedPagePreferences(session: Session): WebPreferences {
  return {
    session,
    sandbox: true,
    contextIsolation: true,
    javascript: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    images: false,
    webgl: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
    offscreen: false,
  };
}
