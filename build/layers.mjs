// Which source folder may import which: "arrows point inward". The bundler takes from here what a bundle is made of,
// and layering.test.ts holds every import in the sources against it. docs/ is here for the user guide, which the window
// shows.

/**
 * Folder → the other source folders it may import.
 * Electron knows db only as a file to fork, and the renderer knows it only by the contract in core.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  core: [],
  formats: ['core'],
  db: ['core', 'formats'],
  electron: ['core', 'formats'],
  renderer: ['core', 'formats', 'docs'],
  cli: ['core', 'formats', 'db'],
};
