/**
 * The one window. It appears when the page has painted, where it last stood, in the paper's colour. What it tells the
 * outside: where it stands now, that its page is loading, that its page died.
 */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appAddress } from '../app-protocol/app-origin.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { backgroundColour } from './background.ts';
import { smallestWindow, type WindowPlace, windowOpening } from './window-place.ts';

export interface MainWindowEvents {
  placed: (place: WindowPlace) => void;
  pageLoads: () => void;
  pageGone: (reason: string) => void;
}

export function openMainWindow(
  how: { place: WindowPlace | null; preload: string; title: string; developerTools: boolean },
  events: MainWindowEvents,
): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const { at, width, height, maximised } = windowOpening(
    how.place,
    [main, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...at,
    width,
    height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: how.title,
    backgroundColor: backgroundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: webPreferences(how.preload, how.developerTools),
  });

  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => events.placed({ ...window.getNormalBounds(), maximised: window.isMaximized() }));
  window.webContents.on('did-start-navigation', (navigation) => {
    if (navigation.isMainFrame && !navigation.isSameDocument) events.pageLoads();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => events.pageGone(reason));

  const followTheme = () => window.setBackgroundColor(backgroundColour(nativeTheme.shouldUseDarkColors));
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => nativeTheme.off('updated', followTheme));

  void window.loadURL(appAddress);
  return window;
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
