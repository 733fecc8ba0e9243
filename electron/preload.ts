/**
 * Gives the page one object with two fixed methods, `window.claimlight`; nothing else passes between page and shell. It
 * runs sandboxed and must stay one small file: types and the two channel names are all it may import.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { ClaimlightApi } from '../core/contract/api.ts';
import { callChannel, eventChannel } from '../core/contract/channels.ts';
import type { ClaimlightEvent } from '../core/contract/events.ts';

const claimlight: ClaimlightApi = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  onEvent: (listener) => {
    // Only the event itself reaches the page, never Electron's object with the way back to the sender.
    const pass = (_sender: unknown, event: ClaimlightEvent) => listener(event);
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.removeListener(eventChannel, pass);
    };
  },
};

contextBridge.exposeInMainWorld('claimlight', claimlight);
