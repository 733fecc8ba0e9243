/** Words of the window around the text: library, inspector, dialogs, status bar. */
export const workbench = {
  appName: 'Claimlight',
};
