/**
 * Puts the menu in place and keeps it right. It is built anew only where its words or the recent list differ; greying
 * entries out touches just those entries, because that happens with every selection.
 */
import { Menu } from 'electron';
import { type MenuContents, menuTemplate } from './menu-template.ts';

export interface ApplicationMenu {
  rebuild: () => void;
  disable: (actions: readonly string[]) => void;
}

export function applicationMenu(contents: () => Omit<MenuContents, 'disabled'>): ApplicationMenu {
  let disabled: ReadonlySet<string> = new Set();
  let menu: Menu | null = null;
  return {
    rebuild: () => {
      menu = Menu.buildFromTemplate(menuTemplate({ ...contents(), disabled }));
      Menu.setApplicationMenu(menu);
    },
    disable: (actions) => {
      const next = new Set(actions);
      for (const id of new Set([...disabled, ...next])) {
        const entry = disabled.has(id) === next.has(id) ? null : menu?.getMenuItemById(id);
        if (entry) entry.enabled = !next.has(id);
      }
      disabled = next;
    },
  };
}
