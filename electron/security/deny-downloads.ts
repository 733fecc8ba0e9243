/** The page saves no file by itself: what is exported goes through the shell, which asks the person where to. */
import type { Session } from 'electron';

export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
