/**
 * The application menu as data, made from core/actions: each action is an entry of its menu, in the order and groups of
 * that list, and choosing it only tells which. What the system provides (clipboard, macOS's own menu) is added around
 * them. Pure: the same input gives the same menu.
 */
import type { MenuItemConstructorOptions } from 'electron';
import { type ActionId, actionIds, actions, type MenuId, menus } from '../../core/actions/actions.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { RecentProject } from '../../core/contract/shell.ts';
import { menuKey } from './accelerator.ts';

export interface MenuContents {
  catalogue: Catalogue;
  recent: readonly RecentProject[];
  disabled: ReadonlySet<string>;
  platform: string;
  /** Not packaged: a developer's entries are added. */
  development: boolean;
  choose: (action: ActionId) => void;
  openRecent: (path: string) => void;
}

type Entry = MenuItemConstructorOptions;
const line: Entry = { type: 'separator' };

/** Entries that macOS keeps in the menu named after the application. */
const applicationActions: readonly ActionId[] = ['about', 'settings', 'quit'];

export function menuTemplate(contents: MenuContents): Entry[] {
  const isMac = contents.platform === 'darwin';
  const own = menus.map((menu) => ownMenu(contents, menu, isMac ? applicationActions : []));
  if (!isMac) return own;
  const help = own.pop();
  return [applicationMenu(contents), ...own, windowMenu(contents), ...(help ? [help] : [])];
}

function ownMenu(contents: MenuContents, menu: MenuId, elsewhere: readonly ActionId[]): Entry {
  const ids = actionIds.filter((id) => actions[id].menu === menu && !elsewhere.includes(id));
  const groups = new Map<number, Entry[]>();
  for (const id of ids) {
    const group = actions[id].group;
    groups.set(group, [...(groups.get(group) ?? []), ...entriesFor(contents, id)]);
  }
  if (menu === 'edit') groups.set(2, clipboardEntries(contents));
  if (menu === 'view' && contents.development) groups.set(99, developerEntries);
  const inOrder = [...groups].toSorted(([a], [b]) => a - b).map(([, entries]) => entries);
  return {
    id: `menu:${menu}`,
    label: contents.catalogue.menus[menu],
    ...(menu === 'help' ? { role: 'help' as const } : {}),
    submenu: inOrder.flatMap((entries, index) => (index === 0 ? entries : [line, ...entries])),
  };
}

function entriesFor(contents: MenuContents, id: ActionId): Entry[] {
  return id === 'openProject'
    ? [actionEntry(contents, id), recentMenu(contents)]
    : [actionEntry(contents, id)];
}

function actionEntry(contents: MenuContents, id: ActionId): Entry {
  return {
    id,
    label: escaped(contents.catalogue.actions[id], contents.platform),
    enabled: !contents.disabled.has(id),
    click: () => contents.choose(id),
    ...menuKey(actions[id], contents.platform),
  };
}

function recentMenu({ catalogue, recent, openRecent, platform }: MenuContents): Entry {
  const entries: Entry[] = recent.map(({ path, name, folder }) => ({
    label: escaped(`${name} — ${folder}`, platform),
    click: () => openRecent(path),
  }));
  const none: Entry = { label: catalogue.systemMenu.noRecent, enabled: false };
  return {
    id: 'openRecent',
    label: catalogue.systemMenu.openRecent,
    submenu: entries.length > 0 ? entries : [none],
  };
}

function clipboardEntries({ catalogue: { systemMenu } }: MenuContents): Entry[] {
  return [
    { role: 'cut', label: systemMenu.cut },
    { role: 'copy', label: systemMenu.copy },
    { role: 'paste', label: systemMenu.paste },
    { role: 'selectAll', label: systemMenu.selectAll },
  ];
}

const developerEntries: Entry[] = [
  { role: 'reload', label: 'Reload', accelerator: '' },
  { role: 'toggleDevTools', label: 'Developer tools' },
];

function applicationMenu(contents: MenuContents): Entry {
  const { systemMenu, workbench } = contents.catalogue;
  return {
    label: workbench.appName,
    submenu: [
      actionEntry(contents, 'about'),
      line,
      actionEntry(contents, 'settings'),
      line,
      { role: 'services', label: systemMenu.services },
      line,
      { role: 'hide', label: systemMenu.hide },
      { role: 'hideOthers', label: systemMenu.hideOthers },
      { role: 'unhide', label: systemMenu.showAll },
      line,
      actionEntry(contents, 'quit'),
    ],
  };
}

function windowMenu({ catalogue: { systemMenu } }: MenuContents): Entry {
  return {
    role: 'window',
    label: systemMenu.window,
    submenu: [{ role: 'minimize', label: systemMenu.minimize }],
  };
}

/** Outside macOS an ampersand underlines the letter after it; doubled, it is itself. */
function escaped(label: string, platform: string): string {
  return platform === 'darwin' ? label : label.replaceAll('&', '&&');
}
