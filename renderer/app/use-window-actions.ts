/** The actions that need no project: opening one, settings, the window itself, help. */
import { useActions } from './action-registry.ts';
import { openDialog } from './dialogs.ts';
import { run } from './notices.ts';

export function useWindowActions(): void {
  useActions({
    newProject: { run: () => void run('newProject', {}) },
    openProject: { run: () => void run('openProject', {}) },
    openSample: { run: () => void run('openSample', {}) },
    settings: { run: () => openDialog({ name: 'settings' }) },
    palette: { run: () => openDialog({ name: 'palette' }) },
    keyCard: { run: () => openDialog({ name: 'keys' }) },
    about: { run: () => openDialog({ name: 'about' }) },
    guide: { run: () => openDialog({ name: 'guide' }) },
    zoomIn: { run: () => void run('zoom', { by: 'in' }) },
    zoomOut: { run: () => void run('zoom', { by: 'out' }) },
    zoomReset: { run: () => void run('zoom', { by: 'reset' }) },
    toggleFullScreen: { run: () => void run('toggleFullScreen', {}) },
    quit: { run: () => void run('quit', {}) },
  });
}
