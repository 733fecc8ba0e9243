/**
 * Serves the interface's files under `app://claimlight/`, out of the bundle's folder (inside the asar when packaged).
 * `registerAppScheme` must run before the application is ready, `serveApp` after.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { appScheme } from './app-origin.ts';
import { fileFromUrl } from './file-from-url.ts';
import { noncePlaceholder, responseHeaders } from './response-headers.ts';

export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(appScheme, (request) => answer(request.method, request.url, folder));
}

async function answer(method: string, address: string, folder: string): Promise<Response> {
  const file = method === 'GET' || method === 'HEAD' ? fileFromUrl(address) : null;
  if (file === null) return notFound();
  const name = file.at(-1) ?? '';
  const nonce = randomBytes(16).toString('base64');
  try {
    const content = await readFile(join(folder, ...file));
    const isPage = name.endsWith('.html');
    const body = isPage
      ? content.toString('utf8').replaceAll(noncePlaceholder, nonce)
      : new Uint8Array(content);
    return new Response(body, { headers: responseHeaders(name, nonce) });
  } catch {
    return notFound();
  }
}

function notFound(): Response {
  return new Response('', { status: 404, headers: responseHeaders('none.txt', '') });
}
