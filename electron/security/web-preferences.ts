/**
 * What the page may do: nothing but be a page. Every preference that bears on safety is written down, also where it is
 * the default, so that a change of a default changes nothing here.
 */
import type { WebPreferences } from 'electron';

export function webPreferences(preload: string, developerTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    autoplayPolicy: 'user-gesture-required',
    safeDialogs: true,
    spellcheck: false,
    devTools: developerTools,
  };
}
