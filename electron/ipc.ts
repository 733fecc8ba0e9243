/** The only user of `ipcMain`: one channel in, checked at the door, and one channel of events out. */
import { type BrowserWindow, ipcMain } from 'electron';
import { callChannel, eventChannel } from '../core/contract/channels.ts';
import type { ClaimlightEvent } from '../core/contract/events.ts';
import { failure } from '../core/contract/failure.ts';
import { answerCall, type CallAnswerer } from './calls/answer-call.ts';
import { isTrustedSender } from './calls/trusted-sender.ts';

export function answerCalls(ownWindow: () => BrowserWindow | null, answerer: CallAnswerer): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    const window = ownWindow();
    const ownFrame = window === null || window.isDestroyed() ? null : window.webContents.mainFrame;
    if (!isTrustedSender(event.senderFrame, ownFrame)) {
      return { ok: false, error: failure('bad-input', { name: 'call', reason: 'not from the window' }) };
    }
    return answerCall(answerer, name, input);
  });
}

export function sendEvent(window: BrowserWindow | null, event: ClaimlightEvent): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(eventChannel, event);
}
