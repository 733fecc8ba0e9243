/**
 * Every action a person can start, in one list: from it come the menu, the palette, the key card and the key handling.
 * Keys are written for all systems at once: `Mod` is Ctrl, on macOS Cmd. A key with `scope: 'text'` acts only while the
 * reading pane has the focus, never in a field and never while an input method is composing.
 */
export const menus = ['file', 'edit', 'mark', 'view', 'help'] as const;
export type MenuId = (typeof menus)[number];

export type KeyScope = 'everywhere' | 'text';

export interface Action {
  menu: MenuId;
  /** Entries of one menu with different groups are parted by a line. */
  group: number;
  keys: readonly string[];
  scope: KeyScope;
}

const everywhere = (menu: MenuId, group: number, ...keys: string[]): Action => ({
  menu,
  group,
  keys,
  scope: 'everywhere',
});
const inText = (menu: MenuId, group: number, ...keys: string[]): Action => ({
  menu,
  group,
  keys,
  scope: 'text',
});

export const actions = {
  newProject: everywhere('file', 1, 'Mod+Shift+N'),
  openProject: everywhere('file', 1, 'Mod+O'),
  openSample: everywhere('file', 1, 'Mod+Shift+L'),
  importFiles: everywhere('file', 2, 'Mod+I'),
  importFolder: everywhere('file', 2, 'Mod+Shift+I'),
  pasteDocument: everywhere('file', 2, 'Mod+Shift+V'),
  exportDataset: everywhere('file', 2, 'Mod+E'),
  print: everywhere('file', 2, 'Mod+P'),
  reimportDataset: everywhere('file', 2, 'Mod+Shift+M'),
  verifyDataset: everywhere('file', 2, 'Mod+Shift+E'),
  saveCopy: everywhere('file', 3, 'Mod+Shift+S'),
  backups: everywhere('file', 3, 'Mod+Shift+B'),
  showInFolder: everywhere('file', 3, 'Mod+Shift+O'),
  settings: everywhere('file', 4, 'Mod+,'),
  closeProject: everywhere('file', 5, 'Mod+W'),
  quit: everywhere('file', 6, 'Mod+Q'),

  undo: everywhere('edit', 1, 'Mod+Z'),
  redo: everywhere('edit', 1, 'Mod+Shift+Z', 'Mod+Y'),
  history: everywhere('edit', 1, 'Mod+Shift+H'),
  find: everywhere('edit', 3, 'Mod+F'),
  findNext: everywhere('edit', 3, 'F3', 'Mod+G'),
  findPrevious: everywhere('edit', 3, 'Shift+F3', 'Mod+Shift+G'),
  searchProject: everywhere('edit', 3, 'Mod+Shift+F'),
  documentDetails: everywhere('edit', 4, 'Mod+Shift+D'),
  removeDocument: everywhere('edit', 4, 'Mod+Shift+Backspace'),

  markClaim: inText('mark', 1, '1'),
  markQuote: inText('mark', 1, '2'),
  markNumber: inText('mark', 1, '3'),
  markEveryOccurrence: inText('mark', 1, 'E'),
  keepPunctuation: inText('mark', 1, 'P'),
  widenNumber: inText('mark', 1, 'X'),
  nextMark: inText('mark', 2, 'J'),
  previousMark: inText('mark', 2, 'K'),
  cycleMarks: inText('mark', 2, 'Tab'),
  editMark: inText('mark', 3, 'Enter'),
  deleteMark: inText('mark', 3, 'Delete', 'Backspace'),
  linkMark: inText('mark', 3, 'L'),
  startLeft: inText('mark', 4, '['),
  startRight: inText('mark', 4, ']'),
  endLeft: inText('mark', 4, 'Shift+['),
  endRight: inText('mark', 4, 'Shift+]'),
  startWordLeft: inText('mark', 5, 'Mod+['),
  startWordRight: inText('mark', 5, 'Mod+]'),
  endWordLeft: inText('mark', 5, 'Mod+Shift+['),
  endWordRight: inText('mark', 5, 'Mod+Shift+]'),
  selectWord: inText('mark', 6, 'W'),
  selectSentence: inText('mark', 6, 'S'),
  selectParagraph: inText('mark', 6, 'A'),
  findNumbers: inText('mark', 7, 'F'),
  findQuotes: inText('mark', 7, 'Q'),
  acceptSuggestion: inText('mark', 7, 'Y'),
  dismissSuggestion: inText('mark', 7, 'N'),
  nextSuggestion: inText('mark', 7, '.'),
  previousSuggestion: inText('mark', 7, ','),
  acceptAllSuggestions: inText('mark', 7, 'Shift+Y'),
  dismissAllSuggestions: inText('mark', 7, 'Shift+N'),

  viewRead: everywhere('view', 0, 'Mod+1'),
  viewTable: everywhere('view', 0, 'Mod+2'),
  viewCodebook: everywhere('view', 0, 'Mod+3'),
  viewEntities: everywhere('view', 0, 'Mod+4'),

  palette: everywhere('view', 1, 'Mod+K'),
  nextDocument: everywhere('view', 2, 'Mod+PageDown'),
  previousDocument: everywhere('view', 2, 'Mod+PageUp'),
  nextPane: everywhere('view', 3, 'F6'),
  previousPane: everywhere('view', 3, 'Shift+F6'),
  zoomIn: everywhere('view', 4, 'Mod+=', 'Mod++'),
  zoomOut: everywhere('view', 4, 'Mod+-'),
  zoomReset: everywhere('view', 4, 'Mod+0'),
  toggleFullScreen: everywhere('view', 4, 'F11'),

  keyCard: inText('help', 1, '?'),
  guide: everywhere('help', 1, 'F1'),
  about: everywhere('help', 2),
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof actions;
export const actionIds = Object.keys(actions) as ActionId[];
