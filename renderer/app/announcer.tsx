/** The polite live region behind `announce`. */
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useAnnouncement } from './announce.ts';

export function Announcer() {
  return <VisuallyHidden role="status">{useAnnouncement()}</VisuallyHidden>;
}
