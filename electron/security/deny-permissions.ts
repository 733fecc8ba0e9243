/**
 * The page gets no permission (camera, place, notifications, files, devices …) but one: writing plain text to the
 * clipboard after a click or a key, which "copy" needs.
 */
import type { Session } from 'electron';
import { isAppUrl } from '../app-protocol/app-origin.ts';

export function mayHavePermission(permission: string, requester: string): boolean {
  return permission === 'clipboard-sanitized-write' && isAppUrl(requester);
}

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(mayHavePermission(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHavePermission(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
