/** Puts every rule on every page the application will ever have, at the moment the page is made. */
import type { App, Session } from 'electron';
import type { Log } from '../log.ts';
import { denyDownloads } from './deny-downloads.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyPermissions } from './deny-permissions.ts';
import { denyRequests } from './deny-requests.ts';
import { denyWebviews } from './deny-webviews.ts';
import { denyWindows } from './deny-windows.ts';
import { quietContents, quietNetwork } from './quiet-network.ts';

export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyWindows(contents);
    denyWebviews(contents);
    quietContents(contents);
  });
}

export function guardSession(app: App, session: Session, log: Log): void {
  denyDownloads(session);
  denyPermissions(session);
  denyRequests(session, !app.isPackaged, (scheme) => log.say(`request refused (${scheme})`));
  quietNetwork(app, session);
}
