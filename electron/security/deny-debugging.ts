/**
 * A release is steered by nobody from outside: Chromium's remote debugging would give whoever can reach its port the page
 * and all that the page may ask for. A fuse (build/fuses.mjs) already refuses Node's own --inspect; Chromium's switches
 * have none. Where that fuse is on, as in the copy that the end-to-end tests drive, both are let be.
 */
import type { App } from 'electron';
import { url } from 'node:inspector';

const steering = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
];

/** Before the application is ready: Chromium reads the switches only then. */
export function denyDebugging(app: App): void {
  if (url() !== undefined) return;
  for (const name of steering) app.commandLine.removeSwitch(name);
}
