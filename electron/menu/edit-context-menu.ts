/** The right-click menu of fields and selected text: the clipboard, and only what can be used at that place. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { contextEntries } from './context-entries.ts';

export function offerEditContextMenu(window: BrowserWindow, catalogue: () => Catalogue): void {
  window.webContents.on('context-menu', (_event, place) => {
    const template: MenuItemConstructorOptions[] = contextEntries(place, catalogue().systemMenu);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
