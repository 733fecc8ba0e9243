/** Run by tests as a process of its own: db/process.ts with Node's channel to its parent in the place of Electron's port. */
import type { FromDb, ToDb } from '../core/contract/db-protocol.ts';

Object.assign(process, {
  parentPort: {
    postMessage: (message: FromDb) => process.send?.(message),
    on: (_event: 'message', listener: (event: { data: ToDb }) => void) =>
      process.on('message', (data) => listener({ data: data as ToDb })),
  },
});
await import('./process.ts');
