/** Words of the reading pane. */
export const reader = {
  paneLabel: 'Text of the document',
};
